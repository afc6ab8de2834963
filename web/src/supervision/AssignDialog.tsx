import type { ComponentProps, ReactNode } from 'react';
import { Dialog } from '../ui/Dialog';
import { InspectorPick } from './InspectorPick';
import type { Assignment } from './useAssignment';

interface Props extends Pick<ComponentProps<typeof InspectorPick>, 'task' | 'named'> {
  /** To what they are sent. */
  readonly what: ReactNode;
  readonly assignment: Assignment;
  /** How many are chosen, in words. */
  readonly count: string;
  readonly sending: boolean;
  readonly onAssign: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Further choices. */
  readonly children?: ReactNode;
}

/** Names those who go; whose licence runs out or who keeps away is said before it is refused. */
export function AssignDialog({ what, task, named, assignment, count, sending, onAssign, ...more }: Props) {
  const { onClose, children } = more;
  const { chosen, refused, toggle } = assignment;
  return (
    <Dialog title="派检查人员" onClose={onClose}>
      <p className="dialog-what">{what}</p>
      <form
        aria-label="派检查人员"
        onSubmit={event => {
          event.preventDefault();
          if (!sending) void onAssign();
        }}
      >
        {refused.length > 0 && (
          <div className="message message-alarm" role="alert">
            {refused.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <InspectorPick task={task} named={named} chosen={chosen} onToggle={toggle} />
        {children}
        <div className="dialog-buttons">
          <span className="dialog-count" role="status">
            {count}
          </span>
          <button type="button" className="button" onClick={onClose}>
            返回
          </button>
          <button type="submit" className="button button-primary" disabled={sending}>
            {sending ? '正在保存…' : '派出'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

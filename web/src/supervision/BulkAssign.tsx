import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { AssignTasksDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import type { ChoosableInspector } from './inspectorChoice';
import { InspectorPick } from './InspectorPick';
import type { BulkProps } from './tasksMeant';

const NOBODY: readonly string[] = [];

/** Names the same inspectors for many tasks; those that others go to already stay as they are unless it is said. */
export function BulkAssign({ meant, what, onMoved, onClose }: BulkProps) {
  const [mutate, { loading: sending }] = useMutation(AssignTasksDocument);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reassign, setReassign] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);

  // Another choice is another order.
  const changed = () => {
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const toggle = ({ id }: ChoosableInspector) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    changed();
  };
  const assign = async () => {
    if (chosen.size === 0) return setRefused(['请勾选检查人员']);
    try {
      const { data } = await mutate({
        variables: { input: { ...meant, inspectorIds: [...chosen], reassign, idempotencyKey } },
        refetchQueries: 'active',
      });
      const { userErrors } = data!.assignTasks;
      if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message));
      onMoved(data!.assignTasks);
    } catch (failed) {
      setRefused([FAILURE_SENTENCES[failureOf(failed)]]);
    }
    return undefined;
  };

  return (
    <Dialog title="派检查人员" onClose={onClose}>
      <p className="dialog-what">{what}</p>
      <form
        aria-label="派检查人员"
        onSubmit={event => {
          event.preventDefault();
          if (!sending) void assign();
        }}
      >
        {refused.length > 0 && (
          <div className="message message-alarm" role="alert">
            {refused.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <InspectorPick task={null} named={NOBODY} chosen={chosen} onToggle={toggle} />
        <label className="bulk-option">
          <input
            type="checkbox"
            checked={reassign}
            onChange={({ target }) => {
              setReassign(target.checked);
              changed();
            }}
          />
          <span>已派给他人的一并改派</span>
        </label>
        <div className="dialog-buttons">
          <span className="dialog-count" role="status">
            已选 {chosen.size} 人
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

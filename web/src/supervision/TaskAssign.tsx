import { useMutation, useQuery } from '@apollo/client/react';
import { fewestInspectors } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { AssignTaskDocument, VisitQuotaDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import { useNotice } from '../ui/notice';
import type { ChoosableInspector } from './inspectorChoice';
import { InspectorPick } from './InspectorPick';
import { taskTitle, type TaskRow } from './taskText';
import { VisitMeter } from './VisitMeter';

interface Props {
  readonly task: TaskRow;
  /** Whom to begin with, as when the task was dragged to somebody. */
  readonly inspectorIds?: readonly string[];
  readonly onClose: () => void;
}

/** Names those who go; whose licence runs out or who keeps away is said before it is refused. */
export function TaskAssign({ task, inspectorIds, onClose }: Props) {
  const tell = useNotice();
  const quota = useQuery(VisitQuotaDocument, { variables: { creditCode: task.enterprise.creditCode } });
  const [mutate, { loading: sending }] = useMutation(AssignTaskDocument);
  const [named] = useState(inspectorIds ?? task.inspectors.map(({ id }) => id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(named));
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const fewest = fewestInspectors(task.kind);

  const toggle = ({ id }: ChoosableInspector) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    // Another choice is another order.
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const assign = async () => {
    if (chosen.size < fewest) return setRefused([`检查人员不得少于 ${fewest} 人`]);
    try {
      const { data: answer } = await mutate({
        variables: {
          input: {
            taskId: task.id,
            inspectorIds: [...chosen],
            replacing: task.inspectors.map(({ id }) => id),
            idempotencyKey,
          },
        },
        refetchQueries: 'active',
      });
      const { userErrors } = answer!.assignTask;
      if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message));
      tell('已派检查人员');
      onClose();
    } catch (failed) {
      setRefused([FAILURE_SENTENCES[failureOf(failed)]]);
    }
    return undefined;
  };
  return (
    <Dialog title="派检查人员" onClose={onClose}>
      <p className="dialog-what">
        {taskTitle(task)}
        {quota.data?.enterprise && <VisitMeter quota={quota.data.enterprise.visitQuota} />}
      </p>
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
        <InspectorPick task={task} named={named} chosen={chosen} onToggle={toggle} />
        <div className="dialog-buttons">
          <span className="dialog-count" role="status">
            已选 {chosen.size} 人，至少 {fewest} 人
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

import { useMutation, useQuery } from '@apollo/client/react';
import { FEWEST_INSPECTORS } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { AssignTaskDocument, InspectorsDocument, type InspectorsQuery } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  /** Whom to begin with, as when the task was dragged to somebody. */
  readonly inspectorIds?: readonly string[];
  readonly onClose: () => void;
}

/** Names those who go, at least two; whose licence runs out or who keeps away is said before it is refused. */
export function TaskAssign({ task, inspectorIds, onClose }: Props) {
  const { data, error, refetch } = useQuery(InspectorsDocument);
  return (
    <Dialog title="派检查人员" onClose={onClose}>
      <p className="dialog-what">{taskTitle(task)}</p>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={5} label="正在载入检查人员" />
      ) : data.inspectors.nodes.length === 0 ? (
        <Message title="还没有在岗的检查人员">
          <p>请先登记检查人员及其执法证。</p>
        </Message>
      ) : (
        <Choose
          task={task}
          inspectors={data.inspectors.nodes}
          chosenFirst={inspectorIds ?? task.inspectors.map(({ id }) => id)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface ChooseProps {
  readonly task: TaskRow;
  readonly inspectors: InspectorsQuery['inspectors']['nodes'];
  readonly chosenFirst: readonly string[];
  readonly onClose: () => void;
}

function Choose({ task, inspectors, chosenFirst, onClose }: ChooseProps) {
  const tell = useNotice();
  const [mutate, { loading }] = useMutation(AssignTaskDocument);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(chosenFirst));
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    // Another choice is another order.
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const assign = async () => {
    if (chosen.size < FEWEST_INSPECTORS) return setRefused([`检查人员不得少于 ${FEWEST_INSPECTORS} 人`]);
    try {
      const { data } = await mutate({
        variables: { input: { taskId: task.id, inspectorIds: [...chosen], idempotencyKey } },
        refetchQueries: 'active',
      });
      const { userErrors } = data!.assignTask;
      if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message));
      tell('已派检查人员');
      onClose();
    } catch (error) {
      setRefused([FAILURE_SENTENCES[failureOf(error)]]);
    }
    return undefined;
  };

  return (
    <form
      aria-label="派检查人员"
      onSubmit={event => {
        event.preventDefault();
        if (!loading) void assign();
      }}
    >
      {refused.length > 0 && (
        <div className="message message-alarm" role="alert">
          {refused.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <ul className="inspector-choices">
        {inspectors.map(inspector => {
          const warnings = warningsOf(inspector, task);
          return (
            <li key={inspector.id}>
              <label className="inspector-choice">
                <input
                  type="checkbox"
                  checked={chosen.has(inspector.id)}
                  onChange={() => toggle(inspector.id)}
                />
                <span className="inspector-name">{inspector.name}</span>
                <span className="quiet">{inspector.unit}</span>
                <span className="inspector-licence quiet">
                  {inspector.licenceNumber}，有效期至 {inspector.licenceExpiresOn}
                </span>
                {warnings.map(warning => (
                  <strong key={warning} className="due-over">
                    ! {warning}
                  </strong>
                ))}
              </label>
            </li>
          );
        })}
      </ul>
      <div className="dialog-buttons">
        <span className="dialog-count" role="status">
          已选 {chosen.size} 人，至少 {FEWEST_INSPECTORS} 人
        </span>
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
        <button type="submit" className="button button-primary" disabled={loading}>
          {loading ? '正在保存…' : '派出'}
        </button>
      </div>
    </form>
  );
}

function warningsOf(
  { licenceExpiresOn, recusals }: InspectorsQuery['inspectors']['nodes'][number],
  { dueOn, enterprise }: TaskRow,
): readonly string[] {
  const warnings = recusals
    .filter(recusal => recusal.enterprise.id === enterprise.id)
    .map(({ reason }) => `应回避：${reason}`);
  if (licenceExpiresOn < dueOn) warnings.push('执法证在截止日前到期');
  return warnings;
}

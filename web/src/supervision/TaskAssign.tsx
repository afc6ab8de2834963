import { useMutation, useQuery } from '@apollo/client/react';
import { fewestInspectors } from '@qianqi/shared';
import { useState } from 'react';
import { AssignTaskDocument, VisitQuotaDocument } from '../generated/graphql';
import { useNotice } from '../ui/notice';
import { AssignDialog } from './AssignDialog';
import { taskTitle, type TaskRow } from './taskText';
import { useAssignment } from './useAssignment';
import { VisitMeter } from './VisitMeter';

interface Props {
  readonly task: TaskRow;
  /** Whom to begin with, as when the task was dragged to somebody. */
  readonly inspectorIds?: readonly string[];
  readonly onClose: () => void;
}

/** Names those who go to one task, at least as many as its kind asks for. */
export function TaskAssign({ task, inspectorIds, onClose }: Props) {
  const tell = useNotice();
  const quota = useQuery(VisitQuotaDocument, { variables: { creditCode: task.enterprise.creditCode } });
  const [mutate, { loading: sending }] = useMutation(AssignTaskDocument);
  const [named] = useState(inspectorIds ?? task.inspectors.map(({ id }) => id));
  const assignment = useAssignment(named);
  const { chosen, idempotencyKey } = assignment;
  const fewest = fewestInspectors(task.kind);

  const assign = async () => {
    if (chosen.size < fewest) return assignment.refuse([`检查人员不得少于 ${fewest} 人`]);
    const replacing = task.inspectors.map(({ id }) => id);
    const input = { taskId: task.id, inspectorIds: [...chosen], replacing, idempotencyKey };
    const taken = await assignment.send(async () => {
      const { data } = await mutate({ variables: { input }, refetchQueries: 'active' });
      return data!.assignTask;
    });
    if (!taken) return;
    tell('已派检查人员');
    onClose();
  };

  return (
    <AssignDialog
      what={
        <>
          {taskTitle(task)}
          {quota.data?.enterprise && <VisitMeter quota={quota.data.enterprise.visitQuota} />}
        </>
      }
      task={task}
      named={named}
      assignment={assignment}
      count={`已选 ${chosen.size} 人，至少 ${fewest} 人`}
      sending={sending}
      onAssign={assign}
      onClose={onClose}
    />
  );
}

import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useViewer } from '../domain/viewer';
import { CancelTaskDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly today: Day;
  readonly onClose: () => void;
}

export const CANCEL_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '取消原因',
    required: true,
    control: { kind: 'text', placeholder: '写明为什么不再办理' },
  },
];

/** Decides that a task will not be done, and says why. */
export function TaskCancel({ task, today, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(CancelTaskDocument);
  return (
    <EntryDialog
      title="取消任务"
      what={taskTitle(task)}
      verb="取消任务"
      fields={CANCEL_FIELDS}
      today={today}
      draftKey={`${username}:cancel:${task.id}`}
      check={checkCancelling}
      send={async raw => {
        const { data } = await mutate({
          variables: { input: { taskId: task.id, reason: String(raw['reason']) } },
          refetchQueries: 'active',
        });
        return { userErrors: data!.cancelTask.userErrors, done: '任务已取消' };
      }}
      onClose={onClose}
    />
  );
}

export function checkCancelling(raw: RawValues) {
  return String(raw['reason'] ?? '').trim() === ''
    ? [{ code: 'REQUIRED' as const, message: '请填写取消原因', path: ['reason'] }]
    : [];
}

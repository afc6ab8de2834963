import { useMutation } from '@apollo/client/react';
import { formatDay, parseRescheduling, type Day } from '@qianqi/shared';
import { useViewer } from '../domain/viewer';
import { RescheduleTaskDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec } from '../ui/entry/field';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly today: Day;
  /** The day to begin with, as when the task was dragged there. */
  readonly to?: Day;
  readonly onClose: () => void;
}

/** Another day for a task, and why; past the yearly cap only with a reason of its own. */
export function TaskReschedule({ task, today, to, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(RescheduleTaskDocument);
  const fields: readonly EntryFieldSpec[] = [
    {
      name: 'dueOn',
      label: '新截止日期',
      required: true,
      control: { kind: 'day', nearest: 'future' },
      ...(to !== undefined && { initial: formatDay(to) }),
    },
    {
      name: 'reason',
      label: '改期原因',
      required: true,
      control: { kind: 'line', placeholder: '如 企业停产检修' },
      // Put elsewhere on the board, it is moved for the sake of the board; recorded in Chinese. @zh
      ...(to !== undefined && { initial: '统筹排班' }),
    },
    {
      name: 'overCapReason',
      label: '超限理由',
      required: false,
      control: { kind: 'line' },
      hint: '移到另一年而超出检查上限时填写',
    },
  ];
  return (
    <EntryDialog
      title="改期"
      what={taskTitle(task)}
      verb="改期"
      fields={fields}
      today={today}
      draftKey={`${username}:reschedule:${task.id}:${to ?? ''}`}
      check={raw => {
        const parsed = parseRescheduling(raw, today);
        return parsed.ok ? [] : parsed.error;
      }}
      send={async raw => {
        const dueOn = String(raw['dueOn']);
        const { data } = await mutate({
          variables: {
            input: {
              taskId: task.id,
              dueOn,
              reason: String(raw['reason']),
              overCapReason: raw['overCapReason'] === undefined ? null : String(raw['overCapReason']),
            },
          },
          refetchQueries: 'active',
        });
        return { userErrors: data!.rescheduleTask.userErrors, done: `已改期至 ${dueOn}` };
      }}
      onClose={onClose}
    />
  );
}

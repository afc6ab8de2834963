import type { FiledTaskFragment } from '../generated/graphql';
import { TaskDue } from './TaskDue';

interface Props {
  readonly of: Pick<FiledTaskFragment['rectifications'][number], 'dueOn' | 'overdue' | 'extensions'>;
}

/** By when, with every deadline before it and why it was moved. */
export function RectificationDeadline({ of }: Props) {
  return (
    <>
      <TaskDue task={of} />
      {of.extensions.map(({ from, to, reason }) => (
        <span key={to} className="task-why">
          自 {from} 延期：{reason}
        </span>
      ))}
    </>
  );
}

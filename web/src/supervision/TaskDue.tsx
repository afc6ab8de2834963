import type { TaskRow } from './taskText';

/** Told by word, not by colour alone. */
export function TaskDue({ task }: { readonly task: Pick<TaskRow, 'dueOn' | 'overdue'> }) {
  return (
    <span className={`days${task.overdue ? ' due-over' : ''}`}>
      {task.dueOn}
      {task.overdue && <strong className="due-mark">! 逾期</strong>}
    </span>
  );
}

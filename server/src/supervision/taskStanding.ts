import { TaskStanding } from './taskPage.inputs.js';

/** SQL for how a task stands on a day; `day` makes its placeholder where one is needed. What was called off stands nowhere. */
export function standsOn(task: string, standing: TaskStanding, day: () => string): string {
  const kept = `${task}.status NOT IN ('CANCELLED', 'WITHDRAWN')`;
  const undone = () => `(${task}.completed_on IS NULL OR ${task}.completed_on > ${day()}::date)`;
  switch (standing) {
    case TaskStanding.KEPT:
      return kept;
    case TaskStanding.DONE:
      return `${task}.completed_on <= ${day()}::date`;
    case TaskStanding.PENDING:
      return `(${kept} AND ${undone()} AND ${task}.due_on >= ${day()}::date)`;
    case TaskStanding.OVERDUE:
      return `(${kept} AND ${undone()} AND ${task}.due_on < ${day()}::date)`;
  }
}

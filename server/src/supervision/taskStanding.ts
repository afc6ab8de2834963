import type { TaskStanding } from '@qianqi/shared';

/** SQL for how a task stands on a day; `day` makes its placeholder where one is needed. What was called off stands nowhere. */
export function standsOn(task: string, standing: TaskStanding, day: () => string): string {
  const kept = `${task}.status NOT IN ('CANCELLED', 'WITHDRAWN')`;
  const undone = () => `(${task}.completed_on IS NULL OR ${task}.completed_on > ${day()}::date)`;
  switch (standing) {
    case 'KEPT':
      return kept;
    case 'DONE':
      return `${task}.completed_on <= ${day()}::date`;
    case 'PENDING':
      return `(${kept} AND ${undone()} AND ${task}.due_on >= ${day()}::date)`;
    case 'OVERDUE':
      return `(${kept} AND ${undone()} AND ${task}.due_on < ${day()}::date)`;
  }
}

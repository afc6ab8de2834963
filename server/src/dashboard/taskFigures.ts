/** Plan against done, by township: tasks due over some days, as they stand on the day asked. */
import type { EntityManager } from 'typeorm';
import type { TaskStanding } from '@qianqi/shared';
import { Statement } from '../database/statement.js';
import { tasksWhere, type TaskSelection } from '../supervision/taskPage.js';
import { standsOn } from '../supervision/taskStanding.js';

export interface TaskProgress {
  readonly divisionCode: string;
  readonly kept: number;
  readonly done: number;
  readonly pending: number;
  readonly overdue: number;
}

export interface TaskProgressRequest {
  readonly asOf: string;
  readonly dueFrom: string;
  readonly dueTo: string;
}

/** Townships without a task are left out. */
export async function taskProgress(
  manager: EntityManager,
  { area, where, today }: TaskSelection,
  { asOf, dueFrom, dueTo }: TaskProgressRequest,
): Promise<readonly TaskProgress[]> {
  const statement = new Statement();
  const due = { from: dueFrom, to: dueTo };
  const standing = { on: asOf, is: 'KEPT' } as const;
  const from = tasksWhere(statement, { area, where: { ...where, dueOn: due, standing }, today }, false);
  const day = statement.value(asOf);
  const counted = (is: TaskStanding) => `count(*) FILTER (WHERE ${standsOn('t', is, () => day)})::integer`;
  return manager.query(
    `SELECT e.division_code AS "divisionCode", count(*)::integer AS kept, ${counted('DONE')} AS done,
       ${counted('PENDING')} AS pending, ${counted('OVERDUE')} AS overdue
     ${from} ${statement.whereClause} GROUP BY 1 ORDER BY 1`,
    statement.values,
  );
}

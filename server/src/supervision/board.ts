/** What the scheduler's board counts: work by grade, problems past their day, enterprises that nobody has looked at. */
import type { EntityManager } from 'typeorm';
import type { Grade, RectificationStatus, TaskKind } from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage } from '../api/page.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { selected } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import { Rectification } from './rectification.entity.js';
import { OPEN_IN_SQL } from './supervisionTask.entity.js';

export interface MeterRow {
  readonly grade: Grade;
  readonly kind: TaskKind;
  readonly open: number;
  readonly overdue: number;
  readonly completed: number;
}

/** Tasks due on those days, by the grade that their enterprises have today; those called off are not counted. */
export async function supervisionMeters(
  manager: EntityManager,
  area: Area,
  from: string,
  to: string,
  today: string,
): Promise<readonly MeterRow[]> {
  return manager.query(
    `SELECT p.grade, t.kind, count(*) FILTER (WHERE t.${OPEN_IN_SQL})::integer AS open,
       count(*) FILTER (WHERE t.${OPEN_IN_SQL} AND t.due_on < $3)::integer AS overdue,
       count(*) FILTER (WHERE t.status = 'COMPLETED')::integer AS completed
     FROM supervision_task t JOIN enterprise e ON e.id = t.enterprise_id JOIN grade_period p ON ${gradeOnDay('p', 'e', '$3')}
     WHERE t.due_on BETWEEN $1 AND $2 AND t.status NOT IN ('CANCELLED', 'WITHDRAWN')
       AND ${area.ofEnterprise('e')}
     GROUP BY p.grade, t.kind ORDER BY p.grade, t.kind`,
    [from, to, today],
  );
}

export interface RectificationSelection {
  readonly area: Area;
  readonly status: RectificationStatus | null;
  readonly overdue: boolean | null;
  readonly today: string;
}

function rectificationsWhere(
  statement: Statement,
  { area, status, overdue, today }: RectificationSelection,
): Statement {
  if (!area.isEverywhere) statement.where(area.ofOwner('r.enterprise_id'));
  if (status !== null) statement.where(`r.status = ${statement.value(status)}`);
  if (overdue !== null)
    statement.where(
      `(r.status = 'OPEN' AND r.due_on < ${statement.value(today)}::date) = ${statement.value(overdue)}`,
    );
  return statement;
}

/** Earliest deadline first. */
export async function rectificationPage(
  manager: EntityManager,
  selection: RectificationSelection,
  size: number,
  after: string | null,
) {
  const statement = rectificationsWhere(new Statement(), selection);
  if (after !== null) {
    const [dueOn, enterprise, key] = decodeCursor(after, ['date', 'uuid', 'uuid']).map(each =>
      statement.value(each),
    );
    statement.where(
      `(r.due_on, r.enterprise_id, r.id) > (${dueOn}::date, ${enterprise}::uuid, ${key}::uuid)`,
    );
  }
  const rows: Rectification[] = await manager.query(
    `SELECT ${columnsOf(manager, Rectification, 'r')} FROM rectification r ${statement.whereClause}
     ORDER BY r.due_on, r.enterprise_id, r.id LIMIT ${size + 1}`,
    statement.values,
  );
  return cutPage(rows, size, ({ dueOn, enterpriseId, key }) => encodeCursor([dueOn, enterpriseId, key]));
}

export async function countRectifications(
  manager: EntityManager,
  selection: RectificationSelection,
): Promise<number> {
  const statement = rectificationsWhere(new Statement(), selection);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM rectification r ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}

export interface CoverageSelection {
  readonly area: Area;
  readonly where: EnterpriseWhere;
  /** Inspected on that day or later is inspected. */
  readonly since: string;
  readonly today: string;
}

/** Sorts those never inspected before all others. */
const NEVER = '1900-01-01';

function uninspected(statement: Statement, { area, where, since, today }: CoverageSelection): string {
  const enterprises = selected(statement, { area, where, search: '', asOf: today }, false);
  statement.where('e.deregistered_on IS NULL');
  statement.where(`COALESCE(i.last, '${NEVER}') < ${statement.value(since)}::date`);
  return `${enterprises} LEFT JOIN (SELECT enterprise_id, max(counts_from) AS last FROM event
    WHERE kind = 'INSPECTION' AND voided_at IS NULL GROUP BY enterprise_id) i ON i.enterprise_id = e.id`;
}

export interface UninspectedRow extends Enterprise {
  readonly lastInspectedOn: string | null;
}

/** Enterprises not inspected since, those never inspected first; the deregistered are owed no inspection. */
export async function coverageGapPage(
  manager: EntityManager,
  selection: CoverageSelection,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const from = uninspected(statement, selection);
  if (after !== null) {
    const [last, key] = decodeCursor(after, ['date', 'uuid']).map(each => statement.value(each));
    statement.where(`(COALESCE(i.last, '${NEVER}'), e.id) > (${last}::date, ${key}::uuid)`);
  }
  const rows: UninspectedRow[] = await manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')}, i.last AS "lastInspectedOn" ${from} ${statement.whereClause}
     ORDER BY COALESCE(i.last, '${NEVER}'), e.id LIMIT ${size + 1}`,
    statement.values,
  );
  return cutPage(rows, size, ({ lastInspectedOn, key }) => encodeCursor([lastInspectedOn ?? NEVER, key]));
}

export async function countCoverageGaps(
  manager: EntityManager,
  selection: CoverageSelection,
): Promise<number> {
  const statement = new Statement();
  const from = uninspected(statement, selection);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}

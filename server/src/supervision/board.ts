/** What the scheduler's board counts: work by grade, enterprises that nobody has looked at. */
import type { EntityManager } from 'typeorm';
import type { Grade, TaskKind } from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { countRows, keysetPage, type PageRequest, type SortKey } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { selected } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import { OPEN_IN_SQL } from './supervisionTask.entity.js';

export interface MeterRow {
  readonly grade: Grade;
  readonly kind: TaskKind;
  readonly open: number;
  readonly overdue: number;
  readonly completed: number;
}

/**
 * Tasks due on those days, by the grade that their enterprises have today; those called off are not counted, those merged
 * into another visit are as far as that one.
 */
export async function supervisionMeters(
  manager: EntityManager,
  area: Area,
  from: string,
  to: string,
  today: string,
): Promise<readonly MeterRow[]> {
  return manager.query(
    `SELECT p.grade, t.kind, count(*) FILTER (WHERE a.${OPEN_IN_SQL})::integer AS open,
       count(*) FILTER (WHERE a.${OPEN_IN_SQL} AND t.due_on < $3)::integer AS overdue,
       count(*) FILTER (WHERE a.status = 'COMPLETED')::integer AS completed
     FROM supervision_task t
     JOIN supervision_task a ON a.enterprise_id = t.enterprise_id AND a.id = COALESCE(t.merged_into, t.id)
     JOIN enterprise e ON e.id = t.enterprise_id JOIN grade_period p ON ${gradeOnDay('p', 'e', '$3')}
     WHERE t.due_on BETWEEN $1 AND $2 AND t.status <> 'WITHDRAWN' AND a.status NOT IN ('CANCELLED', 'WITHDRAWN')
       AND ${area.ofEnterprise('e')}
     GROUP BY p.grade, t.kind ORDER BY p.grade, t.kind`,
    [from, to, today],
  );
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

const LONGEST_AGO_FIRST: readonly SortKey[] = [
  { sql: `COALESCE(i.last, '${NEVER}')`, type: 'date', descending: false },
  { sql: 'e.id', type: 'uuid', descending: false },
];

/** Enterprises not inspected since, those never inspected first; the deregistered are owed no inspection. */
export async function coverageGapPage(
  manager: EntityManager,
  selection: CoverageSelection,
  page: PageRequest,
) {
  const statement = new Statement();
  const from = uninspected(statement, selection);
  const columns = `${columnsOf(manager, Enterprise, 'e')}, i.last AS "lastInspectedOn"`;
  return keysetPage<UninspectedRow>(manager, { columns, from, statement, keys: LONGEST_AGO_FIRST, ...page });
}

export async function countCoverageGaps(
  manager: EntityManager,
  selection: CoverageSelection,
): Promise<number> {
  const statement = new Statement();
  return countRows(manager, uninspected(statement, selection), statement);
}

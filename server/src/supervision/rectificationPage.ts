/** A page of what is to be put right, earliest deadline first. */
import type { EntityManager } from 'typeorm';
import type { EscalationRule, RectificationStatus, RectificationStep } from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { countRows, keysetPage, type PageRequest, type SortKey } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Rectification } from './rectification.entity.js';

export interface RectificationSelection {
  readonly area: Area;
  readonly status: RectificationStatus | null;
  readonly overdue: boolean | null;
  readonly steps: readonly RectificationStep[] | null;
  /** By which the steps are told apart. */
  readonly rule: EscalationRule;
  readonly today: string;
}

/** SQL for the deadline from which lateness is counted; `rectificationStep` of the shared rules says the same. */
const COUNTED_DEADLINE = 'COALESCE(r.missed_on, r.due_on)';

const STEP_SQL: Readonly<Record<RectificationStep, (late: string, most: string) => string>> = {
  IN_TIME: late => `(r.status <> 'OPEN' OR ${late} <= 0)`,
  OVERDUE: (late, most) => `(r.status = 'OPEN' AND ${late} BETWEEN 1 AND ${most})`,
  ESCALATED: (late, most) => `(r.status = 'OPEN' AND ${late} > ${most})`,
};

function selected({ area, status, overdue, steps, rule, today }: RectificationSelection): Statement {
  const statement = new Statement();
  if (!area.isEverywhere) statement.where(area.ofOwner('r.enterprise_id'));
  if (status !== null) statement.where(`r.status = ${statement.value(status)}`);
  if (overdue !== null)
    statement.where(
      `(r.status = 'OPEN' AND r.due_on < ${statement.value(today)}::date) = ${statement.value(overdue)}`,
    );
  if (steps !== null) {
    const late = `(${statement.value(today)}::date - ${COUNTED_DEADLINE})`;
    const most = `${statement.value(Math.max(rule.escalatesAfterDays, 0))}::integer`;
    const any = steps.map(step => STEP_SQL[step](late, most));
    statement.where(any.length === 0 ? 'false' : `(${any.join(' OR ')})`);
  }
  return statement;
}

const EARLIEST_FIRST: readonly SortKey[] = [
  { sql: 'r.due_on', type: 'date', descending: false },
  { sql: 'r.enterprise_id', type: 'uuid', descending: false },
  { sql: 'r.id', type: 'uuid', descending: false },
];

export async function rectificationPage(
  manager: EntityManager,
  selection: RectificationSelection,
  page: PageRequest,
) {
  const statement = selected(selection);
  const columns = columnsOf(manager, Rectification, 'r');
  const from = 'FROM rectification r';
  return keysetPage<Rectification>(manager, { columns, from, statement, keys: EARLIEST_FIRST, ...page });
}

export async function countRectifications(
  manager: EntityManager,
  selection: RectificationSelection,
): Promise<number> {
  return countRows(manager, 'FROM rectification r', selected(selection));
}

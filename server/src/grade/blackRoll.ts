/** Keeps the roll of those who have grade C on some day. */
import type { EntityManager } from 'typeorm';
import { GRADE_OF_LIST } from '@qianqi/shared';
import { partsOf } from '../database/insertMany.js';
import { preparedRows } from '../database/prepared.js';
import type { PeriodRow } from './projection.js';

export const ROLLED_GRADE = GRADE_OF_LIST.BLACK;

/** Of an enterprise with those periods, as PostgreSQL prints them; null for whoever is not on the roll. */
export function blackDays(periods: readonly PeriodRow[]): string | null {
  const runs = periods
    .filter(({ grade }) => grade === ROLLED_GRADE)
    .map(({ from, until }) => `[${from},${until ?? ''})`);
  return runs.length === 0 ? null : `{${runs.join(',')}}`;
}

export interface Named {
  readonly name: string;
  readonly periods: readonly PeriodRow[];
}

export interface RollChange {
  readonly enterpriseId: string;
  /** Null for whoever was not there. */
  readonly before: Named | null;
  readonly after: Named;
}

/** In the transaction that changes names or periods of enterprises that are locked; the statements, all of them at once. */
export function rewriteRoll(
  manager: EntityManager,
  changes: readonly RollChange[],
): readonly Promise<unknown>[] {
  const gone: string[] = [];
  const put: { enterprise_id: string; name: string; days: string }[] = [];
  for (const { enterpriseId, before, after } of changes) {
    const stored = before && blackDays(before.periods);
    const days = blackDays(after.periods);
    if (days === null && stored !== null) gone.push(enterpriseId);
    if (days !== null && (days !== stored || before!.name !== after.name))
      put.push({ enterprise_id: enterpriseId, name: after.name, days });
  }
  return [
    ...[...partsOf(gone)].map(part =>
      preparedRows(manager, 'DELETE FROM black_roll WHERE enterprise_id = ANY($1)', [part]),
    ),
    ...[...partsOf(put)].map(part =>
      preparedRows(
        manager,
        `INSERT INTO black_roll (enterprise_id, name, days)
         SELECT enterprise_id, name, days FROM jsonb_populate_recordset(NULL::black_roll, $1::jsonb)
         ON CONFLICT (enterprise_id) DO UPDATE SET name = EXCLUDED.name, days = EXCLUDED.days`,
        [JSON.stringify(part)],
      ),
    ),
  ];
}

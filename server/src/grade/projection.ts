import type { EntityManager } from 'typeorm';
import {
  decidedPeriods,
  formatDay,
  type CreditRecord,
  type DecidedPeriod,
  type PolicyHistory,
  type Grade,
  type Timeline,
} from '@qianqi/shared';
import { preparedRows } from '../database/prepared.js';
import type { GradePeriod } from './gradePeriod.entity.js';

export type PeriodRow = Pick<GradePeriod, 'from' | 'until' | 'grade'>;
export type DecidedPeriodRow = PeriodRow & Pick<GradePeriod, 'decidedFrom' | 'decidedBy'>;

/** The periods as rows of the API. */
export function periodRows(periods: Timeline<Grade>): readonly PeriodRow[] {
  return periods.map(({ from, until, value }) => ({
    from: formatDay(from),
    until: until === null ? null : formatDay(until),
    grade: value,
  }));
}

/** What `grade_period` must hold for a record with these periods. */
export function decidedPeriodRows(periods: Timeline<DecidedPeriod>): readonly DecidedPeriodRow[] {
  return periods.map(({ from, until, value: { grade, decidedBy } }) => ({
    from: formatDay(from),
    until: until === null ? null : formatDay(until),
    grade,
    decidedFrom: decidedBy.map(span => formatDay(span.from)),
    decidedBy: decidedBy.map(span => span.value),
  }));
}

export async function storedPeriods(
  manager: EntityManager,
  enterpriseId: string,
): Promise<readonly DecidedPeriodRow[]> {
  return preparedRows(
    manager,
    `SELECT from_day AS "from", until_day AS "until", grade, decided_from AS "decidedFrom", decided_by AS "decidedBy"
     FROM grade_period WHERE enterprise_id = $1 ORDER BY from_day`,
    [enterpriseId],
  );
}

/** Brings the stored periods in line with the record; answers whether any grade on any day had to change. */
export async function projectPeriods(
  manager: EntityManager,
  history: PolicyHistory,
  enterpriseId: string,
  record: CreditRecord,
  stored: readonly DecidedPeriodRow[],
): Promise<boolean> {
  const wanted = decidedPeriodRows(decidedPeriods(history, record));
  if (sameDecidedPeriods(wanted, stored)) return false;
  const rows = JSON.stringify(
    wanted.map(row => ({
      enterprise_id: enterpriseId,
      from_day: row.from,
      until_day: row.until,
      grade: row.grade,
      decided_from: row.decidedFrom,
      decided_by: row.decidedBy,
    })),
  );
  if (samePeriods(wanted, stored)) {
    await preparedRows(
      manager,
      `UPDATE grade_period p SET decided_from = r.decided_from, decided_by = r.decided_by
       FROM jsonb_populate_recordset(NULL::grade_period, $2::jsonb) r
       WHERE p.enterprise_id = $1 AND p.from_day = r.from_day`,
      [enterpriseId, rows],
    );
    return false;
  }
  if (stored.length > 0)
    await preparedRows(manager, `DELETE FROM grade_period WHERE enterprise_id = $1`, [enterpriseId]);
  await preparedRows(
    manager,
    `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade, decided_from, decided_by)
     SELECT enterprise_id, from_day, until_day, grade, decided_from, decided_by
     FROM jsonb_populate_recordset(NULL::grade_period, $1::jsonb)`,
    [rows],
  );
  return true;
}

export function samePeriods(a: readonly PeriodRow[], b: readonly PeriodRow[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, until, grade }, index) => {
      const other = b[index]!;
      return from === other.from && until === other.until && grade === other.grade;
    })
  );
}

/** The same, and decided by the same clauses. */
export function sameDecidedPeriods(a: readonly DecidedPeriodRow[], b: readonly DecidedPeriodRow[]): boolean {
  return (
    samePeriods(a, b) &&
    a.every(
      ({ decidedFrom, decidedBy }, index) =>
        sameList(decidedFrom, b[index]!.decidedFrom) && sameList(decidedBy, b[index]!.decidedBy),
    )
  );
}

function sameList(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a?.length === b?.length && (a === null || a.every((each, index) => each === b![index]));
}

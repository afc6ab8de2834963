import type { EntityManager } from 'typeorm';
import {
  formatDay,
  gradePeriods,
  type CreditRecord,
  type PolicyHistory,
  type Grade,
  type Timeline,
} from '@qianqi/shared';
import type { GradePeriod } from './gradePeriod.entity.js';

export type PeriodRow = Pick<GradePeriod, 'from' | 'until' | 'grade'>;

/** The periods as rows: what `grade_period` must hold for this record. */
export function periodRows(periods: Timeline<Grade>): readonly PeriodRow[] {
  return periods.map(({ from, until, value }) => ({
    from: formatDay(from),
    until: until === null ? null : formatDay(until),
    grade: value,
  }));
}

export async function storedPeriods(
  manager: EntityManager,
  enterpriseId: string,
): Promise<readonly PeriodRow[]> {
  return manager.query(
    `SELECT from_day AS "from", until_day AS "until", grade FROM grade_period WHERE enterprise_id = $1 ORDER BY from_day`,
    [enterpriseId],
  );
}

/** Brings the stored periods in line with the record; answers whether anything had to change. */
export async function projectPeriods(
  manager: EntityManager,
  history: PolicyHistory,
  enterpriseId: string,
  record: CreditRecord,
  stored: readonly PeriodRow[],
): Promise<boolean> {
  const wanted = periodRows(gradePeriods(history, record));
  if (samePeriods(wanted, stored)) return false;
  if (stored.length > 0)
    await manager.query(`DELETE FROM grade_period WHERE enterprise_id = $1`, [enterpriseId]);
  await manager.query(
    `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade)
     SELECT $1, * FROM unnest($2::date[], $3::date[], $4::text[])`,
    [enterpriseId, wanted.map(row => row.from), wanted.map(row => row.until), wanted.map(row => row.grade)],
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

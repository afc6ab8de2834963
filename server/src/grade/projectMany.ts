/** Brings the stored periods of many enterprises in line with their records, and the counts with them, in five statements. */
import type { EntityManager } from 'typeorm';
import { decidedPeriods, type CreditRecord, type PolicyHistory } from '@qianqi/shared';
import { partsOf } from '../database/insertMany.js';
import { rowsByEnterprise } from '../database/rows.js';
import { appendDeltas, isSamePlace, type CountChange, type CountedPlace } from '../gradeCount/deltas.js';
import { GradePeriod } from './gradePeriod.entity.js';
import { decidedPeriodRows, sameDecidedPeriods, samePeriods, type DecidedPeriodRow } from './projection.js';

export interface ProjectedRecord {
  readonly enterpriseId: string;
  readonly record: CreditRecord;
  /** Where it was counted before what is being written, and where it is after. */
  readonly places: readonly [before: CountedPlace, after: CountedPlace];
}

interface Wanted {
  readonly enterpriseId: string;
  readonly periods: readonly DecidedPeriodRow[];
}

/** Answers those of whom a grade on any day had to change. The enterprises are locked. */
export async function projectManyPeriods(
  manager: EntityManager,
  history: PolicyHistory,
  records: readonly ProjectedRecord[],
): Promise<ReadonlySet<string>> {
  const stored = await rowsByEnterprise(
    manager,
    GradePeriod,
    records.map(({ enterpriseId }) => enterpriseId),
    't.from_day',
  );
  const decidedOtherwise: Wanted[] = [];
  const graded: Wanted[] = [];
  const counted: CountChange[] = [];
  for (const { enterpriseId, record, places } of records) {
    const [before, after] = places;
    const periods = decidedPeriodRows(decidedPeriods(history, record));
    const own = stored.get(enterpriseId) ?? [];
    const sameGrades = samePeriods(periods, own);
    if (!sameGrades || !isSamePlace(before, after))
      counted.push({ before: { place: before, periods: own }, after: { place: after, periods } });
    if (sameDecidedPeriods(periods, own)) continue;
    (sameGrades ? decidedOtherwise : graded).push({ enterpriseId, periods });
  }
  for (const part of partsOf(decidedOtherwise))
    await manager.query(
      `UPDATE grade_period p SET decided_from = r.decided_from, decided_by = r.decided_by
       FROM jsonb_populate_recordset(NULL::grade_period, $1::jsonb) r
       WHERE p.enterprise_id = r.enterprise_id AND p.from_day = r.from_day`,
      [jsonOf(part)],
    );
  for (const part of partsOf(graded)) {
    await manager.query('DELETE FROM grade_period WHERE enterprise_id = ANY($1)', [
      part.map(({ enterpriseId }) => enterpriseId),
    ]);
    await manager.query(
      `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade, decided_from, decided_by)
       SELECT enterprise_id, from_day, until_day, grade, decided_from, decided_by
       FROM jsonb_populate_recordset(NULL::grade_period, $1::jsonb)`,
      [jsonOf(part)],
    );
  }
  await Promise.all(appendDeltas(manager, counted));
  return new Set(graded.map(({ enterpriseId }) => enterpriseId));
}

function jsonOf(wanted: readonly Wanted[]): string {
  return JSON.stringify(
    wanted.flatMap(({ enterpriseId, periods }) =>
      periods.map(row => ({
        enterprise_id: enterpriseId,
        from_day: row.from,
        until_day: row.until,
        grade: row.grade,
        decided_from: row.decidedFrom,
        decided_by: row.decidedBy,
      })),
    ),
  );
}

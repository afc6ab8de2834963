/** Brings the stored periods of many enterprises in line with their records, and the counts with them, in five statements. */
import type { EntityManager } from 'typeorm';
import type { CreditRecord, PolicyHistory } from '@qianqi/shared';
import { partsOf } from '../database/insertMany.js';
import { preparedRows } from '../database/prepared.js';
import { rowsByEnterprise } from '../database/rows.js';
import { Sent } from '../database/sent.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { appendDeltas, isSamePlace, type CountChange, type CountedPlace } from '../gradeCount/deltas.js';
import { rewriteRoll, type RollChange } from './blackRoll.js';
import { GradePeriod } from './gradePeriod.entity.js';
import { columnsOfRow, periodsChange, type DecidedPeriodRow } from './projection.js';

export interface ProjectedRecord {
  readonly enterpriseId: string;
  readonly record: CreditRecord;
  /** Where it was counted before what is being written, under what name, and where it is after. */
  readonly places: readonly [before: NamedPlace, after: NamedPlace];
}

type NamedPlace = CountedPlace & Pick<Enterprise, 'name'>;

export type StoredPeriods = ReadonlyMap<string, readonly DecidedPeriodRow[]>;

/** Answers those of whom a grade on any day had to change. The enterprises are locked. */
export async function projectManyPeriods(
  manager: EntityManager,
  history: PolicyHistory,
  records: readonly ProjectedRecord[],
): Promise<ReadonlySet<string>> {
  const keys = records.map(({ enterpriseId }) => enterpriseId);
  const { regraded, rewrite } = manyPeriodsChange(history, records, await storedManyPeriods(manager, keys));
  await rewrite(manager);
  return regraded;
}

export function storedManyPeriods(manager: EntityManager, keys: readonly string[]): Promise<StoredPeriods> {
  return rowsByEnterprise(manager, GradePeriod, keys, 't.from_day');
}

/** What must be done to the stored periods, to the counts and to the roll. */
export interface ManyPeriodsChange {
  /** Those of whom a grade on any day has to change. */
  readonly regraded: ReadonlySet<string>;
  readonly rewrite: (manager: EntityManager) => Promise<void>;
}

interface Owned {
  readonly enterpriseId: string;
  readonly from: string;
}

export function manyPeriodsChange(
  history: PolicyHistory,
  records: readonly ProjectedRecord[],
  stored: StoredPeriods,
): ManyPeriodsChange {
  const regraded = new Set<string>();
  const gone: Owned[] = [];
  const added: (Owned & DecidedPeriodRow)[] = [];
  const decided: (Owned & DecidedPeriodRow)[] = [];
  const counted: CountChange[] = [];
  const rolled: RollChange[] = [];
  for (const { enterpriseId, record, places } of records) {
    const own = stored.get(enterpriseId) ?? [];
    const change = periodsChange(history, record, own);
    const [before, after] = places;
    if (change.regraded) regraded.add(enterpriseId);
    if (change.regraded || !isSamePlace(before, after))
      counted.push({
        before: { place: before, periods: own },
        after: { place: after, periods: change.wanted },
      });
    if (change.regraded || before.name !== after.name)
      rolled.push({
        enterpriseId,
        before: { name: before.name, periods: own },
        after: { name: after.name, periods: change.wanted },
      });
    gone.push(...change.gone.map(from => ({ enterpriseId, from })));
    added.push(...change.added.map(row => ({ enterpriseId, ...row })));
    decided.push(...change.decided.map(row => ({ enterpriseId, ...row })));
  }
  return { regraded, rewrite };

  /** All at once; what goes, goes before what comes in its place. */
  async function rewrite(manager: EntityManager): Promise<void> {
    const sent = new Sent();
    for (const part of partsOf(gone))
      sent.add(
        preparedRows(
          manager,
          `DELETE FROM grade_period p USING unnest($1::uuid[], $2::date[]) AS g (enterprise_id, from_day)
           WHERE p.enterprise_id = g.enterprise_id AND p.from_day = g.from_day`,
          [part.map(({ enterpriseId }) => enterpriseId), part.map(({ from }) => from)],
        ),
      );
    for (const part of partsOf(added))
      sent.add(
        preparedRows(
          manager,
          `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade, decided_from, decided_by)
           SELECT enterprise_id, from_day, until_day, grade, decided_from, decided_by
           FROM jsonb_populate_recordset(NULL::grade_period, $1::jsonb)`,
          [jsonOf(part)],
        ),
      );
    for (const part of partsOf(decided))
      sent.add(
        preparedRows(
          manager,
          `UPDATE grade_period p SET decided_from = r.decided_from, decided_by = r.decided_by
           FROM jsonb_populate_recordset(NULL::grade_period, $1::jsonb) r
           WHERE p.enterprise_id = r.enterprise_id AND p.from_day = r.from_day`,
          [jsonOf(part)],
        ),
      );
    sent.add(...appendDeltas(manager, counted), ...rewriteRoll(manager, rolled));
    await sent.settle();
  }
}

function jsonOf(rows: readonly (Owned & DecidedPeriodRow)[]): string {
  return JSON.stringify(rows.map(row => ({ enterprise_id: row.enterpriseId, ...columnsOfRow(row) })));
}

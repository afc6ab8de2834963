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
import { appendDeltas, type CountedPlace } from '../gradeCount/deltas.js';
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
  enterprise: CountedPlace & { readonly key: string },
  record: CreditRecord,
  stored: readonly DecidedPeriodRow[],
): Promise<boolean> {
  const change = periodsChange(history, record, stored);
  const counted = (periods: readonly PeriodRow[]) => ({ place: enterprise, periods });
  await Promise.all([
    ...rewritePeriods(manager, enterprise.key, change),
    ...appendDeltas(manager, [{ before: counted(stored), after: counted(change.wanted) }]),
  ]);
  return change.regraded;
}

/** What must be done to the stored periods for them to be those of a record. */
export interface PeriodsChange {
  /** Whether any grade on any day has to change. */
  readonly regraded: boolean;
  /** All of them, as they then are. */
  readonly wanted: readonly DecidedPeriodRow[];
  /** First days of rows that go. */
  readonly gone: readonly string[];
  readonly added: readonly DecidedPeriodRow[];
  /** Rows that stay, decided otherwise. */
  readonly decided: readonly DecidedPeriodRow[];
}

export function periodsChange(
  history: PolicyHistory,
  record: CreditRecord,
  stored: readonly DecidedPeriodRow[],
): PeriodsChange {
  const wanted = decidedPeriodRows(decidedPeriods(history, record));
  const before = new Map(stored.map(row => [row.from, row]));
  const stays = (row: PeriodRow) => {
    const same = before.get(row.from);
    return same !== undefined && same.until === row.until && same.grade === row.grade ? same : undefined;
  };
  const kept = wanted.filter(stays);
  const keptFrom = new Set(kept.map(({ from }) => from));
  return {
    regraded: kept.length < wanted.length || kept.length < stored.length,
    wanted,
    gone: stored.filter(({ from }) => !keptFrom.has(from)).map(({ from }) => from),
    added: wanted.filter(({ from }) => !keptFrom.has(from)),
    decided: kept.filter(row => !sameDecision(row, before.get(row.from)!)),
  };
}

/** The statements, all of them at once. */
export function rewritePeriods(
  manager: EntityManager,
  enterpriseId: string,
  { gone, added, decided }: PeriodsChange,
): readonly Promise<unknown>[] {
  const sent: Promise<unknown>[] = [];
  if (gone.length > 0)
    sent.push(
      preparedRows(
        manager,
        `DELETE FROM grade_period WHERE enterprise_id = $1 AND from_day = ANY($2::date[])`,
        [enterpriseId, gone],
      ),
    );
  if (added.length > 0)
    sent.push(
      preparedRows(
        manager,
        `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade, decided_from, decided_by)
         SELECT $1, from_day, until_day, grade, decided_from, decided_by
         FROM jsonb_populate_recordset(NULL::grade_period, $2::jsonb)`,
        [enterpriseId, JSON.stringify(added.map(columnsOfRow))],
      ),
    );
  for (const { from, decidedFrom, decidedBy } of decided)
    sent.push(
      preparedRows(
        manager,
        `UPDATE grade_period SET decided_from = $3, decided_by = $4 WHERE enterprise_id = $1 AND from_day = $2`,
        [enterpriseId, from, decidedFrom, decidedBy],
      ),
    );
  return sent;
}

/** By column. */
export function columnsOfRow({ from, until, grade, decidedFrom, decidedBy }: DecidedPeriodRow): object {
  return {
    from_day: from,
    until_day: until,
    grade,
    decided_from: decidedFrom,
    decided_by: decidedBy,
  };
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
  return samePeriods(a, b) && a.every((row, index) => sameDecision(row, b[index]!));
}

function sameDecision(a: DecidedPeriodRow, b: DecidedPeriodRow): boolean {
  return sameList(a.decidedFrom, b.decidedFrom) && sameList(a.decidedBy, b.decidedBy);
}

function sameList(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a?.length === b?.length && (a === null || a.every((each, index) => each === b![index]));
}

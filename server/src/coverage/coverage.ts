/** What `record_coverage` must hold for a record, and how it is kept so. */
import type { EntityManager } from 'typeorm';
import { EVENT_KINDS, formatDay, type CreditEvent, type CreditRecord, type Day } from '@qianqi/shared';
import { preparedRows } from '../database/prepared.js';
import { insertMany } from '../database/insertMany.js';
import { rowsByEnterprise } from '../database/rows.js';
import { Sent } from '../database/sent.js';
import { RecordCoverage } from './recordCoverage.entity.js';

export type Coverage = Omit<RecordCoverage, 'enterpriseId'>;

/** Null for a record without an event or certificate that stands. */
export function coverageOf({ events, certificates }: CreditRecord): Coverage | null {
  const standing = events.filter(({ voidedAt }) => voidedAt === null);
  const issued = certificates.filter(({ voidedAt }) => voidedAt === null).map(({ issuedOn }) => issuedOn);
  const days = daysOf([...standing.map(({ on }) => on), ...issued]);
  if (days.length === 0) return null;
  const kinds = EVENT_KINDS.filter(kind => standing.some(event => event.kind === kind));
  return {
    kinds,
    firstDays: kinds.map(
      kind => daysOf(standing.filter(event => event.kind === kind).map(({ on }) => on))[0]!,
    ),
    days,
    zeroPenaltyDays: daysOf(
      standing
        .filter(({ kind, fine, confiscated }) => kind === 'PENALTY' && fine + confiscated === 0)
        .map(({ on }) => on),
    ),
  };
}

/** What it becomes when an event is added to the record. */
export function withEvent(
  before: Coverage | null,
  { kind, on, fine, confiscated }: Pick<CreditEvent, 'kind' | 'on' | 'fine' | 'confiscated'>,
): Coverage {
  const { kinds, firstDays, days, zeroPenaltyDays } = before ?? NOTHING_COVERED;
  const added = formatDay(on);
  const firsts = new Map(kinds.map((each, index) => [each, firstDays[index]!]));
  const first = firsts.get(kind);
  firsts.set(kind, first !== undefined && first < added ? first : added);
  const present = EVENT_KINDS.filter(each => firsts.has(each));
  const isZero = kind === 'PENALTY' && fine + confiscated === 0;
  return {
    kinds: present,
    firstDays: present.map(each => firsts.get(each)!),
    days: withDay(days, added),
    zeroPenaltyDays: isZero ? withDay(zeroPenaltyDays, added) : zeroPenaltyDays,
  };
}

const NOTHING_COVERED: Coverage = { kinds: [], firstDays: [], days: [], zeroPenaltyDays: [] };

function withDay(days: readonly string[], added: string): readonly string[] {
  return days.includes(added) ? days : [...days, added].sort();
}

function daysOf(days: readonly Day[]): readonly string[] {
  return [...new Set(days)].sort((a, b) => a - b).map(formatDay);
}

/** Brings the row in line with what a change made of the record; most changes of other things need no statement. */
export async function projectCoverage(
  manager: EntityManager,
  enterpriseId: string,
  before: CreditRecord,
  after: CreditRecord,
): Promise<void> {
  const coverage = coverageOf(after);
  if (!sameCoverage(coverageOf(before), coverage)) await rewriteCoverage(manager, enterpriseId, coverage);
}

export interface CoverageChange {
  readonly enterpriseId: string;
  readonly before: Coverage | null;
  readonly after: Coverage | null;
}

/** The same for many enterprises, in two statements at most. */
export async function projectCoverages(
  manager: EntityManager,
  changes: readonly CoverageChange[],
): Promise<void> {
  const changed = changes.filter(({ before, after }) => !sameCoverage(before, after));
  const bare = changed.filter(({ after }) => after === null);
  const covered = changed.flatMap(({ enterpriseId, after }) => (after ? [{ enterpriseId, ...after }] : []));
  const sent = new Sent();
  if (bare.length > 0)
    sent.add(
      preparedRows(manager, `DELETE FROM record_coverage WHERE enterprise_id = ANY($1)`, [
        bare.map(({ enterpriseId }) => enterpriseId),
      ]),
    );
  sent.add(insertMany(manager, RecordCoverage, covered, INSTEAD));
  await sent.settle();
}

/** Of the row that is there. */
const INSTEAD = `ON CONFLICT (enterprise_id) DO UPDATE SET kinds = EXCLUDED.kinds, first_days = EXCLUDED.first_days,
  days = EXCLUDED.days, zero_penalty_days = EXCLUDED.zero_penalty_days`;

export async function rewriteCoverage(
  manager: EntityManager,
  enterpriseId: string,
  coverage: Coverage | null,
): Promise<void> {
  if (coverage === null) {
    await preparedRows(manager, `DELETE FROM record_coverage WHERE enterprise_id = $1`, [enterpriseId]);
    return;
  }
  await preparedRows(
    manager,
    `INSERT INTO record_coverage (enterprise_id, kinds, first_days, days, zero_penalty_days) VALUES ($1, $2, $3, $4, $5)
     ${INSTEAD}`,
    [enterpriseId, coverage.kinds, coverage.firstDays, coverage.days, coverage.zeroPenaltyDays],
  );
}

/** The stored rows of those enterprises. */
export async function storedCoverage(
  manager: EntityManager,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Coverage>> {
  const rows = await rowsByEnterprise(manager, RecordCoverage, keys, 't.enterprise_id');
  return new Map([...rows].map(([key, [row]]) => [key, row!]));
}

export function sameCoverage(a: Coverage | null, b: Coverage | null): boolean {
  return JSON.stringify(a && listOf(a)) === JSON.stringify(b && listOf(b));
}

function listOf({ kinds, firstDays, days, zeroPenaltyDays }: Coverage): readonly unknown[] {
  return [kinds, firstDays, days, zeroPenaltyDays];
}

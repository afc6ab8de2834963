/** Keeps `clause_standing` up with the registry, and counts by it. */
import type { DataSource, EntityManager } from 'typeorm';
import {
  codesOf,
  formatDay,
  policyOn,
  standingBy,
  standsUntil,
  type Day,
  type PolicyHistory,
} from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { packedRecordsSql, sinceDays, unpack, type PackedRow } from '../grade/packedRecords.js';

/** Looked for at a time. */
const BATCH = 2000;
/** Read at a time: some 20 ms, or a second where five thousand events must be fetched from the disk one by one. */
const SLICE = 250;
/** How long a question waits for what is out of date; the rest is told as still missing. */
const PATIENCE = 1500;
/** Milliseconds: in a registry of a million on a busy machine with nothing in memory a statement here takes some seconds. */
const STATEMENT_PATIENCE = 30_000;
/** Any number that nobody else locks in this database. */
const LOCK = 7_239_418_818;

interface Asked {
  readonly history: PolicyHistory;
  readonly today: Day;
}

/**
 * Brings up what is out of date, as far as it comes in a second and a half; answers how many enterprises are still
 * missing. One process at a time does it, the others count what there is.
 */
export async function bringUpStandings(dataSource: DataSource, asked: Asked): Promise<number> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const done = await dataSource.transaction('REPEATABLE READ', manager =>
      bringUpSome(manager, asked, until),
    );
    if (done === 'ALL') return 0;
    // Or another process is at it.
    if (done === 'BUSY' || performance.now() > until) break;
  }
  return dataSource.transaction(async manager => {
    await manager.query(`SET LOCAL statement_timeout = ${STATEMENT_PATIENCE}`);
    const [row]: { count: number }[] = await manager.query(
      `SELECT count(*)::integer AS count ${outOfDate('$1', '$2')}`,
      valuesOf(asked),
    );
    return row!.count;
  });
}

/** Whose standing is missing or not of today, by today's edition and last write. */
function outOfDate(edition: string, today: string): string {
  return `FROM enterprise e LEFT JOIN clause_standing s ON s.enterprise_id = e.id
    WHERE s.enterprise_id IS NULL OR s.edition_id <> ${edition} OR s.written_at <> e.written_at
      OR s.from_day > ${today}::date OR s.until_day <= ${today}::date`;
}

function valuesOf({ history, today }: Asked): readonly [string, string] {
  return [policyOn(history, today).id, formatDay(today)];
}

/** Stops when the time is up. */
async function bringUpSome(
  manager: EntityManager,
  { history, today }: Asked,
  until: number,
): Promise<'ALL' | 'SOME' | 'BUSY'> {
  const [lock]: { taken: boolean }[] = await manager.query(`SELECT pg_try_advisory_xact_lock($1) AS taken`, [
    LOCK,
  ]);
  if (!lock!.taken) return 'BUSY';
  await manager.query(`SET LOCAL statement_timeout = ${STATEMENT_PATIENCE}`);
  const stale: { key: string }[] = await manager.query(
    `SELECT e.id AS key ${outOfDate('$1', '$2')} LIMIT ${BATCH}`,
    [...valuesOf({ history, today })],
  );
  for (let first = 0; first < stale.length; first += SLICE) {
    if (first > 0 && performance.now() > until) return 'SOME';
    await bringUp(manager, { history, today }, stale.slice(first, first + SLICE));
  }
  return stale.length < BATCH ? 'ALL' : 'SOME';
}

async function bringUp(
  manager: EntityManager,
  { history, today }: Asked,
  stale: readonly { readonly key: string }[],
): Promise<void> {
  const policy = policyOn(history, today);
  const rows: (PackedRow & { writtenAt: Date })[] = await manager.query(
    packedRecordsSql(column => `${column} = ANY($2)`, `, e.written_at AS "writtenAt"`),
    [sinceDays(history, today), stale.map(({ key }) => key)],
  );
  const standings = rows.map(row => {
    const record = unpack(row);
    const until = standsUntil(history, record, today);
    return { standing: standingBy(policy, record, today), until: until === null ? null : formatDay(until) };
  });
  await manager.query(
    `INSERT INTO clause_standing (enterprise_id, edition_id, from_day, written_at, until_day, line, met, decided)
     SELECT k, $1, $2, w, u, l, string_to_array(m, ' '), string_to_array(d, ' ')
     FROM unnest($3::uuid[], $4::timestamptz[], $5::date[], $6::smallint[], $7::text[], $8::text[]) AS s (k, w, u, l, m, d)
     ON CONFLICT (enterprise_id) DO UPDATE SET edition_id = excluded.edition_id, from_day = excluded.from_day,
       written_at = excluded.written_at, until_day = excluded.until_day, line = excluded.line, met = excluded.met,
       decided = excluded.decided`,
    [
      policy.id,
      formatDay(today),
      rows.map(({ key }) => key),
      rows.map(({ writtenAt }) => writtenAt),
      standings.map(({ until }) => until),
      standings.map(({ standing }) => standing?.line ?? null),
      standings.map(({ standing }) => codesOf(policy, standing?.met ?? 0).join(' ')),
      standings.map(({ standing }) => codesOf(policy, standing?.decided ?? 0).join(' ')),
    ],
  );
}

export interface StandingCount {
  readonly line: number | null;
  readonly met: readonly string[];
  readonly decided: readonly string[];
  readonly count: number;
}

/** How many enterprises of the area stand how by that edition; a few hundred rows at most. */
export function countStandings(
  manager: EntityManager,
  area: Area,
  editionId: string,
): Promise<readonly StandingCount[]> {
  return manager.query(
    `SELECT s.line, s.met, s.decided, count(*)::integer AS count
     FROM clause_standing s ${area.isEverywhere ? '' : 'JOIN enterprise e ON e.id = s.enterprise_id'}
     WHERE s.edition_id = $1 AND ${area.ofEnterprise('e')} GROUP BY 1, 2, 3`,
    [editionId],
  );
}

/**
 * What the feed does without anybody writing: the changes of grade that are due go into the ledgers, and what is older than
 * it is kept is left behind. Done when the feed is read and now and then besides; several servers may do it at once.
 */
import type { DataSource, EntityManager } from 'typeorm';
import {
  addDays,
  dayInShanghai,
  formatDay,
  GRADES,
  midnightInShanghai,
  minusYears,
  must,
  parseDay,
  type Day,
  type Instant,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { Statement } from '../database/statement.js';
import { lockEach } from '../ledger/lockEach.js';
import { lockMany } from '../ledger/writeMany.js';
import { SETTLED_BELOW } from '../ledger/transactionNumber.js';
import { behind, cursorOf, PLACE_COLUMNS, PLACE_ORDER, placeOf, type ChangePlace } from './changePlace.js';

const KEPT_YEARS = 3;
/** Enterprises a transaction: a clerk waits a few hundredths of a second for one of them at most. */
const BATCH = 200;
/** Days a look for what is due: a million enterprises have some five thousand changes a day. */
const DAYS_A_LOOK = 7;
/** Milliseconds. On a disk that was not read yet a week of a million enterprises takes longer than a request may. */
const LOOK_PATIENCE = 30_000;
const LEFT_BEHIND_AT_ONCE = 1000;

/**
 * Writes what is due up to now; answers whether all of it is written. An enterprise that somebody is writing to is passed
 * over, since that write tells first what is due. Stops after so many transactions and is gone on with the next time.
 */
export async function tellDueChanges(
  dataSource: DataSource,
  now: Instant,
  transactions: number,
): Promise<boolean> {
  const { manager } = dataSource;
  const today = dayInShanghai(now);
  let left = transactions;
  let complete = true;
  for (
    let first = await firstDay(manager);
    first !== null && first <= today;
    first = addDays(first, DAYS_A_LOOK)
  ) {
    const last = Math.min(addDays(first, DAYS_A_LOOK - 1), today) as Day;
    const keys = await enterprisesWithDueChanges(manager, first, last);
    for (let start = 0; start < keys.length; start += BATCH) {
      if (left-- === 0) return false;
      const told = await tell(dataSource, keys.slice(start, start + BATCH), now);
      complete &&= told === Math.min(BATCH, keys.length - start);
    }
    if (complete)
      await manager.query(
        'UPDATE feed_state SET told_through = $1 WHERE told_through IS NULL OR told_through < $1',
        [formatDay(last)],
      );
  }
  return complete;
}

/**
 * The last day looked at is looked at again: a write that began before midnight may have ended after the look, and have
 * brought a change of grade on the new day with it.
 */
async function firstDay(manager: EntityManager): Promise<Day | null> {
  const [row]: { on: string | null }[] = await manager.query(
    // Grade by grade, as the index has them: of a million enterprises the least of all days takes seconds.
    `SELECT coalesce(told_through, least(${GRADES.map(
      grade => `(SELECT min(from_day) FROM grade_period WHERE grade = '${grade}')`,
    ).join(', ')})) AS "on" FROM feed_state`,
  );
  return row!.on === null ? null : must(parseDay(row!.on));
}

async function enterprisesWithDueChanges(
  manager: EntityManager,
  first: Day,
  last: Day,
): Promise<readonly string[]> {
  const rows: { key: string }[] = await manager.transaction(async own => {
    await own.query(`SET LOCAL statement_timeout = ${LOOK_PATIENCE}`);
    // Naming every grade lets the index by grade and day serve.
    return own.query(
      `SELECT e.id AS key FROM grade_period p JOIN enterprise e ON e.id = p.enterprise_id
       WHERE p.grade = ANY($1) AND p.from_day BETWEEN $2 AND $3
         AND p.from_day > (e.written_at AT TIME ZONE 'UTC' + interval '8 hours')::date
       GROUP BY e.id ORDER BY min(p.from_day), e.id`,
      [GRADES, formatDay(first), formatDay(last)],
    );
  });
  return rows.map(({ key }) => key);
}

/** Answers how many of them nobody else was writing to. */
function tell(dataSource: DataSource, keys: readonly string[], now: Instant): Promise<number> {
  return dataSource.transaction(async manager => {
    const free = await lockEach<{ key: string }>(manager, keys, 'id AS key', { skipLocked: true });
    await lockMany(
      { manager, now, area: Area.EVERYWHERE },
      free.map(({ key }) => key),
    );
    return free.length;
  });
}

/** Leaves behind what was recorded before this day three years ago. The ledgers keep it; the feed does not give it any more. */
async function leaveOldBehind(manager: EntityManager, now: Instant): Promise<void> {
  const before = midnightInShanghai(minusYears(dayInShanghai(now), KEPT_YEARS));
  for (;;) {
    const [{ keptAfter }]: [{ keptAfter: string | null }] = await manager.query(
      'SELECT kept_after AS "keptAfter" FROM feed_state',
    );
    const statement = new Statement();
    statement.where(`l.transaction_id < ${SETTLED_BELOW}`);
    if (keptAfter !== null) statement.where(behind(statement, placeOf(keptAfter)));
    const next: ChangePlace[] = await manager.query(
      `SELECT ${PLACE_COLUMNS} FROM ledger_entry l ${statement.whereClause}
       ORDER BY ${PLACE_ORDER} LIMIT ${LEFT_BEHIND_AT_ONCE}`,
      statement.values,
    );
    const young = next.findIndex(({ recordedAt }) => recordedAt.getTime() >= before);
    const old = young === -1 ? next : next.slice(0, young);
    if (old.length === 0) return;
    await manager.query('UPDATE feed_state SET kept_after = $1 WHERE kept_after IS NOT DISTINCT FROM $2', [
      cursorOf(old.at(-1)!),
      keptAfter,
    ]);
    if (old.length < LEFT_BEHIND_AT_ONCE) return;
  }
}

interface Kept {
  readonly day: Day;
  readonly at: Instant;
}
const keptUp = new WeakMap<DataSource, Kept>();
const AGAIN_AFTER = 60_000;
/** So that a reader after a month without a server waits a moment and not for all of it. */
const TRANSACTIONS_A_READ = 5;

/** Before reading: at most once a minute, and at once on a new day. */
export async function keepUp(
  { manager: { connection: dataSource } }: DataSource,
  now: Instant,
  transactions = TRANSACTIONS_A_READ,
): Promise<void> {
  const day = dayInShanghai(now);
  const last = keptUp.get(dataSource);
  if (last?.day === day && now - last.at < AGAIN_AFTER) return;
  if (await tellDueChanges(dataSource, now, transactions)) keptUp.set(dataSource, { day, at: now });
  await leaveOldBehind(dataSource.manager, now);
}

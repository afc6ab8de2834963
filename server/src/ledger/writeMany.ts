/**
 * The same way to write as `writeFile`, for writes that touch no graded record and so change no grade: lock, change, append
 * to the ledger. For one enterprise or for thousands, in a few statements; locks are taken in the order of the keys, so
 * that two such writes cannot wait for each other in a circle.
 */
import type { EntityManager } from 'typeorm';
import { dayInShanghai, formatDay, type Day, type Grade, type LedgerEntryKind } from '@qianqi/shared';
import { maskFields } from '../audit/mask.js';
import { partsOf } from '../database/insertMany.js';
import { preparedRows } from '../database/prepared.js';
import { groupBy } from '../database/rows.js';
import { Sent } from '../database/sent.js';
import { dueChanges, RECORDED_BY_TIME } from './dueChange.js';
import { entryHash } from './hash.js';
import { lockEach, type Lock } from './lockEach.js';
import { originOf } from './origin.js';
import { vouch, type LeftRecord } from './recordHash.js';
import { transactionNumber } from './transactionNumber.js';
import type { Writer } from './writer.js';

/** The end of a locked enterprise's ledger; moves on with every entry. */
export interface LedgerHead {
  readonly key: string;
  /** On the day of its next entry. */
  grade: Grade | null;
  /** From that day on it is owed nothing; null while it is supervised. */
  readonly deregisteredOn: string | null;
  /** The highest number of its entries in the feed. */
  readonly number: string;
  length: number;
  hash: Buffer;
  lastWrittenAt: number;
}

const HEAD = `id AS key, deregistered_on AS "deregisteredOn", ledger_length AS length, ledger_hash AS hash,
  ledger_number AS number, written_at AS "lastWrittenAt"`;

type HeadRow = Omit<LedgerHead, 'grade' | 'lastWrittenAt'> & { lastWrittenAt: Date };

export interface NewLedgerEntry {
  readonly head: LedgerHead;
  readonly kind: LedgerEntryKind;
  readonly content: Record<string, unknown>;
  /** From `stamp`, in the order in which the stamps were given. */
  readonly recordedAt: Date;
  /** The record that it speaks of, if it is at hand and there is no other. */
  readonly left?: LeftRecord;
  /** Whose entry it is, where several write together; the writer's when absent. */
  readonly author?: Author | undefined;
}

/** Who writes, and for which request. */
export type Author = Pick<Writer, 'username' | 'deed'>;

export type GradedEntry = NewLedgerEntry & {
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
};

/**
 * Locks those enterprises that exist and that the writer sees, until the transaction ends, and tells the changes of their
 * grades that are due.
 */
export async function lockMany(
  writer: Pick<Writer, 'manager' | 'now' | 'area'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LedgerHead>> {
  const heads = await lockHeads(writer, keys);
  await tellDue(writer, heads);
  return heads;
}

/** The first half of it: nothing may be appended before the second, which also looks up the grades. */
export async function lockHeads(
  { manager, area }: Pick<Writer, 'manager' | 'area'>,
  keys: readonly string[],
  lock: Pick<Lock, 'skipLocked'> = {},
): Promise<ReadonlyMap<string, LedgerHead>> {
  const heads = new Map<string, LedgerHead>();
  const condition = area.ofEnterprise('enterprise');
  for (const part of partsOf([...new Set(keys)].sort())) {
    const rows = await lockEach<HeadRow>(manager, part, HEAD, { ...lock, condition });
    for (const row of rows)
      heads.set(row.key, { ...row, grade: null, lastWrittenAt: row.lastWrittenAt.getTime() });
  }
  return heads;
}

/** Asked when the locks are held: what was read while waiting for one may be out of date. */
export async function tellDue(
  { manager, now }: Pick<Writer, 'manager' | 'now'>,
  heads: ReadonlyMap<string, LedgerHead>,
): Promise<void> {
  const due: GradedEntry[] = [];
  for (const part of partsOf([...heads.values()])) {
    const todayOf = ({ lastWrittenAt }: LedgerHead) => dayInShanghai(Math.max(now, lastWrittenAt));
    const periods = await periodsSinceLastWrite(manager, part, todayOf);
    for (const head of part) {
      const own = periods.get(head.key) ?? [];
      head.grade = own.at(-1)?.grade ?? null;
      for (const change of dueChanges(own, head.lastWrittenAt, todayOf(head))) {
        due.push({ head, ...change });
        head.lastWrittenAt = change.recordedAt.getTime();
      }
    }
  }
  await appendGraded({ manager, username: RECORDED_BY_TIME, deed: null }, due);
}

/** Of enterprises that nobody else can write to: their ledgers' ends as they are, with nothing told that is due. */
export async function headsOf(
  manager: EntityManager,
  keys: readonly string[],
): Promise<readonly LedgerHead[]> {
  const rows: HeadRow[] = await manager.query(
    `SELECT ${HEAD} FROM enterprise WHERE id = ANY($1) ORDER BY id`,
    [keys],
  );
  return rows.map(row => ({ ...row, grade: null, lastWrittenAt: row.lastWrittenAt.getTime() }));
}

interface PeriodRow {
  readonly key: string;
  readonly from: string;
  readonly grade: Grade;
}

/** Of each enterprise the grade on the day of its last write, and those begun since. */
async function periodsSinceLastWrite(
  manager: EntityManager,
  heads: readonly LedgerHead[],
  todayOf: (head: LedgerHead) => Day,
): Promise<ReadonlyMap<string, readonly PeriodRow[]>> {
  const rows = await preparedRows<PeriodRow>(
    manager,
    `SELECT p.enterprise_id AS key, p.from_day AS "from", p.grade
     FROM unnest($1::uuid[], $2::date[], $3::date[]) AS e (id, last_written_on, today)
     JOIN grade_period p ON p.enterprise_id = e.id AND p.from_day <= e.today
       AND (p.until_day IS NULL OR p.until_day > e.last_written_on)
     ORDER BY p.enterprise_id, p.from_day`,
    [
      heads.map(({ key }) => key),
      heads.map(({ lastWrittenAt }) => formatDay(dayInShanghai(lastWrittenAt))),
      heads.map(head => formatDay(todayOf(head))),
    ],
  );
  return groupBy(rows, ({ key }) => key);
}

/** The instant of the next entry: later than anything in the ledger, whatever the machine's clock does. */
export function stamp({ now }: Pick<Writer, 'now'>, head: LedgerHead): Date {
  head.lastWrittenAt = Math.max(now, head.lastWrittenAt + 1);
  return new Date(head.lastWrittenAt);
}

/** Appends the entries, chained in the order given. */
export async function appendMany(writer: Writer, entries: readonly NewLedgerEntry[]): Promise<void> {
  const graded = entries.map(entry => ({
    ...entry,
    gradeBefore: entry.head.grade,
    gradeAfter: entry.head.grade,
  }));
  await appendGraded(writer, graded);
}

/** The same for entries that change a grade; `head.grade` stays what it was. */
export async function appendGraded(
  { manager, ...writer }: Pick<Writer, 'manager' | 'username' | 'deed'>,
  entries: readonly GradedEntry[],
): Promise<void> {
  const sent = new Sent();
  for (const part of partsOf(entries)) {
    const records = await vouch(
      manager,
      part.map(({ head, kind, content, left }) => ({ enterpriseId: head.key, kind, content, left })),
    );
    const rows = part.map(({ head, content, left: _left, author = writer, ...rest }, index) => {
      const entry = {
        ...rest,
        ...originOf(author.deed, head.key),
        enterpriseId: head.key,
        position: head.length + 1,
        content: maskFields(content),
        records: records[index]!,
        recordedBy: author.username,
      };
      head.length = entry.position;
      head.hash = entryHash(head.hash, entry);
      return { ...entry, hash: head.hash };
    });
    sent.add(
      preparedRows(
        manager,
        `INSERT INTO ledger_entry (enterprise_id, position, transaction_id, kind, content, grade_before, grade_after,
         recorded_at, recorded_by, hash, action, origin, records)
       SELECT enterprise_id, position, ${transactionNumber('previous')}, kind, content, grade_before,
         grade_after, recorded_at, recorded_by, hash, action, origin, records
       FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::timestamptz[], $8::bytea[],
           $9::text[], $10::text[], $11::jsonb[], $12::jsonb[], $13::bigint[])
         AS entry (enterprise_id, position, kind, content, grade_before, grade_after, recorded_at, hash,
           recorded_by, action, origin, records, previous)`,
        [
          rows.map(row => row.enterpriseId),
          rows.map(row => row.position),
          rows.map(row => row.kind),
          rows.map(row => JSON.stringify(row.content)),
          rows.map(row => row.gradeBefore),
          rows.map(row => row.gradeAfter),
          rows.map(row => row.recordedAt),
          rows.map(row => row.hash),
          rows.map(row => row.recordedBy),
          rows.map(row => row.action),
          rows.map(row => row.origin && JSON.stringify(row.origin)),
          rows.map(row => row.records && JSON.stringify(row.records)),
          part.map(({ head }) => head.number),
        ],
      ),
    );
  }
  sent.add(moveHeads(manager, [...new Set(entries.map(({ head }) => head))]));
  await sent.settle();
}

async function moveHeads(manager: EntityManager, heads: readonly LedgerHead[]): Promise<void> {
  for (const part of partsOf(heads))
    await preparedRows(
      manager,
      `UPDATE enterprise e SET ledger_length = h.length, ledger_hash = h.hash, written_at = h.written_at,
         ledger_number = ${transactionNumber('e.ledger_number')}
       FROM unnest($1::uuid[], $2::integer[], $3::bytea[], $4::timestamptz[]) AS h (id, length, hash, written_at)
       WHERE e.id = h.id`,
      [
        part.map(({ key }) => key),
        part.map(({ length }) => length),
        part.map(({ hash }) => hash),
        part.map(({ lastWrittenAt }) => new Date(lastWrittenAt)),
      ],
    );
}

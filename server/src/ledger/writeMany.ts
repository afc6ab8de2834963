/**
 * The same way to write as `writeFile`, for writes that touch no graded record and so change no grade: lock, change, append
 * to the ledger. For one enterprise or for thousands, in a few statements; locks are taken in the order of the keys, so
 * that two such writes cannot wait for each other in a circle.
 */
import type { EntityManager } from 'typeorm';
import { formatDay, type Grade } from '@qianqi/shared';
import { maskFields } from '../audit/mask.js';
import { partsOf } from '../database/insertMany.js';
import { entryHash } from './hash.js';
import type { LedgerEntryKind } from './ledgerEntry.entity.js';
import { originOf } from './origin.js';
import type { Writer } from './writer.js';

/** The end of a locked enterprise's ledger; moves on with every entry. */
export interface LedgerHead {
  readonly key: string;
  readonly grade: Grade | null;
  /** From that day on it is owed nothing; null while it is supervised. */
  readonly deregisteredOn: string | null;
  length: number;
  hash: Buffer;
  lastWrittenAt: number;
}

type HeadRow = Omit<LedgerHead, 'grade' | 'lastWrittenAt'> & { lastWrittenAt: Date };

export interface NewLedgerEntry {
  readonly head: LedgerHead;
  readonly kind: LedgerEntryKind;
  readonly content: Record<string, unknown>;
  /** From `stamp`, in the order in which the stamps were given. */
  readonly recordedAt: Date;
}

/** Locks those enterprises that exist, until the transaction ends. */
export async function lockMany(
  { manager, today }: Writer,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LedgerHead>> {
  const heads = new Map<string, LedgerHead>();
  for (const part of partsOf([...new Set(keys)].sort())) {
    const rows: HeadRow[] = await manager.query(
      `SELECT id AS key, deregistered_on AS "deregisteredOn", ledger_length AS length, ledger_hash AS hash,
         written_at AS "lastWrittenAt"
       FROM enterprise WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
      [part],
    );
    // Asked after the lock is held: what was read while waiting for it may be out of date.
    const grades = await gradesOn(manager, part, formatDay(today));
    for (const row of rows)
      heads.set(row.key, {
        ...row,
        lastWrittenAt: row.lastWrittenAt.getTime(),
        grade: grades.get(row.key) ?? null,
      });
  }
  return heads;
}

async function gradesOn(
  manager: EntityManager,
  keys: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, Grade>> {
  const rows: { key: string; grade: Grade }[] = await manager.query(
    `SELECT enterprise_id AS key, grade FROM grade_period
     WHERE enterprise_id = ANY($1) AND from_day <= $2 AND (until_day IS NULL OR until_day > $2)`,
    [keys, on],
  );
  return new Map(rows.map(({ key, grade }) => [key, grade]));
}

/** The instant of the next entry: later than anything in the ledger, whatever the machine's clock does. */
export function stamp({ now }: Writer, head: LedgerHead): Date {
  head.lastWrittenAt = Math.max(now, head.lastWrittenAt + 1);
  return new Date(head.lastWrittenAt);
}

/** Appends the entries, chained in the order given. */
export async function appendMany(
  { manager, username, deed }: Writer,
  entries: readonly NewLedgerEntry[],
): Promise<void> {
  for (const part of partsOf(entries)) {
    const rows = part.map(({ head, kind, content, recordedAt }) => {
      const entry = {
        enterpriseId: head.key,
        position: head.length + 1,
        kind,
        ...originOf(deed, head.key),
        content: maskFields(content),
        records: null,
        gradeBefore: head.grade,
        gradeAfter: head.grade,
        recordedAt,
        recordedBy: username,
      };
      head.length = entry.position;
      head.hash = entryHash(head.hash, entry);
      return { ...entry, hash: head.hash };
    });
    await manager.query(
      `INSERT INTO ledger_entry (enterprise_id, position, transaction_id, kind, content, grade_before, grade_after,
         recorded_at, recorded_by, hash, action, origin)
       SELECT enterprise_id, position, pg_current_xact_id()::text::bigint, kind, content, grade, grade, recorded_at, $8, hash,
         $9, $10
       FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::jsonb[], $5::text[], $6::timestamptz[], $7::bytea[])
         AS entry (enterprise_id, position, kind, content, grade, recorded_at, hash)`,
      [
        rows.map(row => row.enterpriseId),
        rows.map(row => row.position),
        rows.map(row => row.kind),
        rows.map(row => JSON.stringify(row.content)),
        rows.map(row => row.gradeBefore),
        rows.map(row => row.recordedAt),
        rows.map(row => row.hash),
        username,
        rows[0]!.action,
        rows[0]!.origin,
      ],
    );
  }
  const heads = [...new Set(entries.map(({ head }) => head))];
  for (const part of partsOf(heads))
    await manager.query(
      `UPDATE enterprise e SET ledger_length = h.length, ledger_hash = h.hash, written_at = h.written_at
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

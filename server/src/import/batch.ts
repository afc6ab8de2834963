/** Reads and moves batches of imports. Everything that works on one holds its row, so that two never work on the same. */
import type { EntityManager } from 'typeorm';
import type { ImportRowStatus, ImportStatus } from '@qianqi/shared';
import { columnsOf } from '../database/rows.js';
import { partsOf } from '../database/insertMany.js';
import type { Viewer } from '../access/viewer.js';
import { ImportBatch } from './importBatch.entity.js';
import { ImportRow } from './importRow.entity.js';

/** Batches that somebody sees: all of them, or their own where they see a part of the registry. */
export function visibleTo({ divisions }: Viewer, alias: string, username: string): string {
  return divisions.length === 0 ? 'true' : `${alias}.uploaded_by = ${username}`;
}

export async function batchByKey(
  manager: EntityManager,
  viewer: Viewer,
  key: string,
  lock = false,
): Promise<ImportBatch | null> {
  const [batch]: ImportBatch[] = await manager.query(
    `SELECT ${columnsOf(manager, ImportBatch, 'b')} FROM import_batch b
     WHERE b.id = $1 AND ($2::text = $2) AND ${visibleTo(viewer, 'b', '$2')} ${lock ? 'FOR UPDATE' : ''}`,
    [key, viewer.username],
  );
  return batch ?? null;
}

/** Whichever waits longest of those that there is work on and nobody works on, held until the transaction ends. */
export async function takeBatch(
  manager: EntityManager,
  statuses: readonly ImportStatus[],
  now: number,
): Promise<ImportBatch | null> {
  const [batch]: ImportBatch[] = await manager.query(
    `SELECT ${columnsOf(manager, ImportBatch, 'b')} FROM import_batch b
     WHERE b.status = ANY($1) AND (b.retry_at IS NULL OR b.retry_at <= $2)
     ORDER BY b.stepped_at NULLS FIRST, b.id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [statuses, new Date(now)],
  );
  return batch ?? null;
}

export async function moveBatch(
  manager: EntityManager,
  batchId: string,
  change: Partial<ImportBatch>,
): Promise<void> {
  await manager.update(ImportBatch, { id: batchId }, change as never);
}

/** Those of these statuses, by enterprise, as locks are taken. */
export function rowsOf(
  manager: EntityManager,
  batchId: string,
  statuses: readonly ImportRowStatus[],
  most = 100_000,
): Promise<readonly ImportRow[]> {
  return select(
    manager,
    `WHERE r.batch_id = $1 AND r.status = ANY($2) ORDER BY r.enterprise_id, r.number LIMIT ${most}`,
    [batchId, statuses],
  );
}

/** Those that are not recorded yet, in the order of the sheet. */
export function rowsAfter(
  manager: EntityManager,
  batchId: string,
  number: number,
  most: number,
): Promise<readonly ImportRow[]> {
  return select(
    manager,
    `WHERE r.batch_id = $1 AND r.number > $2 AND ${UNRECORDED} ORDER BY r.number LIMIT ${most}`,
    [batchId, number],
  );
}

/** In the order of the sheet, whatever became of them. */
export function rowsOfNumbers(
  manager: EntityManager,
  batchId: string,
  numbers: readonly number[],
): Promise<readonly ImportRow[]> {
  return select(manager, 'WHERE r.batch_id = $1 AND r.number = ANY($2::integer[]) ORDER BY r.number', [
    batchId,
    numbers,
  ]);
}

/** Those not recorded yet that say the same as others; few, unless a sheet says one thing over and over. */
export function rowsKnownAs(
  manager: EntityManager,
  batchId: string,
  known: readonly string[],
): Promise<readonly ImportRow[]> {
  return select(
    manager,
    `WHERE r.batch_id = $1 AND r.known_by = ANY($2) AND ${UNRECORDED} ORDER BY r.number LIMIT 1000`,
    [batchId, known],
  );
}

const UNRECORDED = `r.status IN ('GOOD', 'FAULTY', 'SKIPPED')`;

function select(
  manager: EntityManager,
  where: string,
  parameters: readonly unknown[],
): Promise<readonly ImportRow[]> {
  return manager.query(`SELECT ${columnsOf(manager, ImportRow, 'r')} FROM import_row r ${where}`, [
    ...parameters,
  ]);
}

export async function updateRows(manager: EntityManager, rows: readonly ImportRow[]): Promise<void> {
  for (const part of partsOf(rows))
    await manager.query(
      `UPDATE import_row r SET status = c.status, faults = c.faults, enterprise_id = c.enterprise_id, event_id = c.event_id,
         known_by = c.known_by
       FROM jsonb_to_recordset($2::jsonb)
         AS c (number integer, status text, faults jsonb, enterprise_id uuid, event_id uuid, known_by text)
       WHERE r.batch_id = $1 AND r.number = c.number`,
      [
        part[0]!.batchId,
        JSON.stringify(
          part.map(row => ({
            number: row.number,
            status: row.status,
            faults: row.faults,
            enterprise_id: row.enterpriseId,
            event_id: row.eventId,
            known_by: row.knownBy,
          })),
        ),
      ],
    );
}

export type RowCounts = Readonly<Record<ImportRowStatus, number>>;

export async function countRowsOf(manager: EntityManager, batchId: string): Promise<RowCounts> {
  const rows: { status: ImportRowStatus; count: number }[] = await manager.query(
    `SELECT status, count(*)::integer AS count FROM import_row WHERE batch_id = $1 GROUP BY status`,
    [batchId],
  );
  const none = { GOOD: 0, FAULTY: 0, SKIPPED: 0, RECORDED: 0, REVERTED: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) };
}

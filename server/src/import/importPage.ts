import type { EntityManager } from 'typeorm';
import { columnLetters, type CellFaultCode, type ImportRowStatus } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage } from '../api/page.js';
import { keysetPage } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { visibleTo } from './batch.js';
import type { ImportRowType } from './importSheet.types.js';
import { ImportBatch } from './importBatch.entity.js';
import { ImportRow } from './importRow.entity.js';

/** Newest first: keys are made in the order of time. */
export function importPage(manager: EntityManager, viewer: Viewer, size: number, after: string | null) {
  const statement = new Statement();
  if (viewer.divisions.length > 0) statement.where(visibleTo(viewer, 'b', statement.value(viewer.username)));
  return keysetPage<ImportBatch>(manager, {
    columns: columnsOf(manager, ImportBatch, 'b'),
    from: 'FROM import_batch b',
    statement,
    keys: [{ sql: 'b.id', type: 'uuid', descending: true }],
    size,
    after,
  });
}

/** Earlier uploads of the same file, newest first; a few are enough to tell. */
export function sameFileBefore(
  manager: EntityManager,
  viewer: Viewer,
  { id, fileHash, kind }: ImportBatch,
): Promise<readonly ImportBatch[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, ImportBatch, 'b')} FROM import_batch b
     WHERE b.file_hash = $1 AND b.kind = $2 AND b.id < $3 AND ($4::text = $4) AND ${visibleTo(viewer, 'b', '$4')}
     ORDER BY b.id DESC LIMIT 5`,
    [fileHash, kind, id, viewer.username],
  );
}

export interface RowFilter {
  readonly status: ImportRowStatus | null;
  /** With a fault of that kind. */
  readonly code: CellFaultCode | null;
}

export async function rowPage(
  manager: EntityManager,
  batchId: string,
  { status, code }: RowFilter,
  size: number,
  after: string | null,
) {
  const from = after === null ? 0 : Number(decodeCursor(after, ['number'])[0]);
  const rows: ImportRow[] = await manager.query(
    `SELECT ${columnsOf(manager, ImportRow, 'r')} FROM import_row r
     WHERE r.batch_id = $1 AND r.number > $2 AND ($3::text IS NULL OR r.status = $3)
       AND ($4::jsonb IS NULL OR r.faults @> $4)
     ORDER BY r.number LIMIT ${size + 1}`,
    [batchId, from, status, code === null ? null : JSON.stringify([{ code }])],
  );
  return cutPage(rows.map(shownRow), size, ({ number }) => encodeCursor([String(number)]), after === null);
}

export function shownRow({ number, cells, status, faults }: ImportRow): ImportRowType {
  return {
    number,
    cells: cells.map(cell => (cell === null ? '' : String(cell))),
    status,
    faults: faults.map(({ column, code, message, suggestion }) => ({
      cell: column === null ? null : `${columnLetters(column)}${number}`,
      column,
      code,
      message,
      suggestion,
    })),
  };
}

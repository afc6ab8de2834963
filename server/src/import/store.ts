import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  findHeader,
  mapLabels,
  MERGED_AMOUNT,
  textOfCell,
  type ImportKind,
  type Mapping,
} from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { actorOf } from '../audit/actor.js';
import { FROM_THE_BEGINNING } from './check.js';
import type { ImportBatch } from './importBatch.entity.js';
import { ImportBatch as ImportBatchEntity } from './importBatch.entity.js';
import type { PackedSheet } from './packedSheet.js';
import { FileRefused, type FileRow, type MergedCells } from './sheetFile.js';

export interface Upload {
  readonly kind: ImportKind;
  readonly filename: string;
  /** SHA-256 of what was sent. */
  readonly fileHash: Buffer;
  readonly sheet: PackedSheet;
  readonly viewer: Viewer;
  readonly address: string | null;
  readonly now: number;
}

export function headerHashOf(labels: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(labels)).digest();
}

/** Keeps what was uploaded, to be checked; throws FileRefused if nothing follows a header. */
export async function storeBatch(manager: EntityManager, upload: Upload): Promise<ImportBatch> {
  const { kind, filename, fileHash, sheet, viewer, address, now } = upload;
  const header = headerOf(kind, sheet.head);
  if (sheet.count <= header.rows) throw new FileRefused('表格里没有数据行');
  const batch: ImportBatch = {
    id: uuidv7(),
    kind,
    filename,
    fileHash,
    ...FROM_THE_BEGINNING,
    steppedAt: null,
    failures: 0,
    retryAt: null,
    clearedAt: null,
    mode: null,
    epoch: sheet.epoch,
    labels: header.labels,
    mapping: (await rememberedMapping(manager, kind, header.labels)) ?? header.mapping,
    notice: null,
    actor: actorOf(viewer, address),
    divisions: [...viewer.divisions],
    uploadedBy: viewer.username,
    uploadedAt: new Date(now),
    revertReason: null,
  };
  await manager.insert(ImportBatchEntity, batch as never);
  const last = sheet.head[header.rows - 1]!.number;
  for (const part of sheet.parts)
    await manager.query(
      `INSERT INTO import_row (batch_id, number, cells, status, faults)
       SELECT $1, r.number, r.cells, 'GOOD', '[]' FROM jsonb_to_recordset($2::jsonb) AS r (number integer, cells jsonb)
       WHERE r.number > $3`,
      [batch.id, part, last],
    );
  await markMerged(manager, batch, sheet.merged, last);
  return batch;
}

/** Filled down, one amount would count for each row; so the clerk is asked. */
async function markMerged(
  manager: EntityManager,
  { id, mapping }: ImportBatch,
  merged: readonly MergedCells[],
  header: number,
): Promise<void> {
  for (const { column, from, to } of merged) {
    if (!AMOUNTS.includes(mapping[column] ?? null) || to <= header) continue;
    await manager.query(
      `UPDATE import_row SET cells = jsonb_set(cells, ARRAY[$2::text], to_jsonb($3 || (cells ->> $2::integer)))
       WHERE batch_id = $1 AND number > $4 AND number <= $5 AND cells ->> $2::integer IS NOT NULL`,
      [id, column, MERGED_AMOUNT, from, to],
    );
  }
}

const AMOUNTS: Mapping = ['fine', 'fineInWan', 'confiscated', 'confiscatedInWan'];

interface FoundHeader {
  readonly rows: number;
  readonly labels: readonly string[];
  readonly mapping: Mapping;
}

/** Fewer are a title. */
const LEAST_COLUMNS = 3;

/** As recognised; otherwise the first row that says several things, for the clerk to map. */
function headerOf(kind: ImportKind, rows: readonly FileRow[]): FoundHeader {
  const found = findHeader(
    kind,
    rows.map(({ cells }) => cells),
  );
  if (found) return found;
  const said = (row: FileRow) => row.cells.filter(cell => textOfCell(cell) !== '').length;
  const index = rows.findIndex(row => said(row) >= LEAST_COLUMNS);
  if (index < 0) throw new FileRefused('找不到表头；请核对文件，表头须含“统一社会信用代码”等列名');
  const labels = rows[index]!.cells.map(textOfCell);
  return { rows: index + 1, labels, mapping: mapLabels(kind, labels) };
}

async function rememberedMapping(
  manager: EntityManager,
  kind: ImportKind,
  labels: readonly string[],
): Promise<Mapping | null> {
  const [row]: { mapping: Mapping }[] = await manager.query(
    `SELECT mapping FROM import_mapping WHERE kind = $1 AND header_hash = $2`,
    [kind, headerHashOf(labels)],
  );
  return row?.mapping ?? null;
}

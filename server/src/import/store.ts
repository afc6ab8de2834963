import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { findHeader, mapLabels, textOfCell, type ImportKind, type Mapping } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { actorOf } from '../audit/actor.js';
import { insertMany } from '../database/insertMany.js';
import { FROM_THE_BEGINNING } from './check.js';
import type { ImportBatch } from './importBatch.entity.js';
import { ImportRow } from './importRow.entity.js';
import { ImportBatch as ImportBatchEntity } from './importBatch.entity.js';
import type { FileRow, SheetFile } from './sheetFile.js';
import { FileRefused } from './sheetFile.js';

export interface Upload {
  readonly kind: ImportKind;
  readonly filename: string;
  readonly file: Buffer;
  readonly sheet: SheetFile;
  readonly viewer: Viewer;
  readonly address: string | null;
  readonly now: number;
}

export function headerHashOf(labels: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(labels)).digest();
}

/** Keeps what was uploaded, to be checked; throws FileRefused if nothing follows a header. */
export async function storeBatch(manager: EntityManager, upload: Upload): Promise<ImportBatch> {
  const { kind, filename, file, sheet, viewer, address, now } = upload;
  const header = headerOf(kind, sheet.rows);
  const content = sheet.rows.slice(header.rows);
  if (content.length === 0) throw new FileRefused('表格里没有数据行');
  const batch: ImportBatch = {
    id: uuidv7(),
    kind,
    filename,
    fileHash: createHash('sha256').update(file).digest(),
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
  await insertMany(
    manager,
    ImportRow,
    content.map(({ number, cells }) => ({
      batchId: batch.id,
      number,
      cells,
      status: 'GOOD' as const,
      faults: [],
      enterpriseId: null,
      eventId: null,
      knownBy: null,
    })),
  );
  return batch;
}

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
    rows.slice(0, 20).map(({ cells }) => cells),
  );
  if (found) return found;
  const said = (row: FileRow) => row.cells.filter(cell => textOfCell(cell) !== '').length;
  const index = rows.slice(0, 20).findIndex(row => said(row) >= LEAST_COLUMNS);
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

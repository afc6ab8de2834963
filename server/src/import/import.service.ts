/** What a clerk does with an uploaded sheet before and after it is recorded; each throws Refused. */
import { IMPORT_COLUMNS, missingColumns, type ImportMode } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { actorOf } from '../audit/actor.js';
import { isPlainText } from '../api/plainText.js';
import { parseFreeId } from '../api/opaqueId.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { batchByKey, countRowsOf, moveBatch } from './batch.js';
import { CHECKED_AT_ONCE, checkBatch, checkMended, FROM_THE_BEGINNING } from './check.js';
import type { ImportBatch } from './importBatch.entity.js';
import { MOST_IN_ONE_GO } from './record.js';
import { SHEET_LIMITS } from './sheetFile.js';
import { headerHashOf } from './store.js';

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

export interface ColumnMap {
  readonly column: number;
  readonly target?: string | null;
}

/** What came of a change: the batch, and the numbers of the rows that were checked anew, if not all were. */
export interface Changed {
  readonly batchKey: string;
  readonly rows: readonly number[];
}

/** Mends cells, and checks anew what they may concern. */
export async function patchImport(
  writer: Writer,
  viewer: Viewer,
  importId: string,
  cells: readonly CellPatch[],
): Promise<Changed> {
  const batch = await unrecorded(writer, viewer, importId);
  for (const [index, { column, value }] of cells.entries()) {
    const path = ['cells', String(index)];
    if (column < 0 || column >= SHEET_LIMITS.columns)
      refuse('OUT_OF_RANGE', '没有这一列', [...path, 'column']);
    if (value.length > SHEET_LIMITS.cell || !isPlainText(value))
      refuse('MALFORMED', `内容应为至多 ${SHEET_LIMITS.cell} 个可见字符`, [...path, 'value']);
  }
  for (const [index, { row, column, value }] of cells.entries()) {
    const [changed]: [unknown[]] = await writer.manager.query(
      `UPDATE import_row SET cells = jsonb_set(
         cells || (SELECT coalesce(jsonb_agg(NULL::text), '[]') FROM generate_series(jsonb_array_length(cells), $3::integer)),
         ARRAY[$3::text], to_jsonb($4::text))
       WHERE batch_id = $1 AND number = $2 AND status <> 'RECORDED' RETURNING number`,
      [batch.id, row, column, value],
    );
    if (changed.length === 0) refuse('NOT_FOUND', '没有这一行，或已录入', ['cells', String(index), 'row']);
  }
  const numbers = [...new Set(cells.map(({ row }) => row))];
  const { manager, policies, now, today } = writer;
  const rows = await checkMended({ manager, history: policies.history, now, today }, batch, numbers);
  await moveBatch(manager, batch.id, { settledAt: new Date(now) });
  return { batchKey: batch.id, rows };
}

/** Maps columns, remembers it for the next sheet of the same header, and checks all rows anew. */
export async function mapImport(
  writer: Writer,
  viewer: Viewer,
  importId: string,
  columns: readonly ColumnMap[],
): Promise<Changed> {
  const batch = await unrecorded(writer, viewer, importId);
  const mapping = [...batch.mapping];
  for (const [index, { column, target = null }] of columns.entries()) {
    const path = ['columns', String(index)];
    if (column < 0 || column >= mapping.length) refuse('OUT_OF_RANGE', '没有这一列', [...path, 'column']);
    if (target !== null && !IMPORT_COLUMNS[batch.kind].some(({ name }) => name === target))
      refuse('NOT_FOUND', '没有这个录入栏', [...path, 'target']);
    mapping[column] = target;
  }
  const filled = IMPORT_COLUMNS[batch.kind].filter(({ name }) => mapping.includes(name));
  const isTwice = mapping.some((name, index) => name !== null && mapping.indexOf(name) !== index);
  if (isTwice || new Set(filled.map(({ field }) => field)).size < filled.length)
    refuse('MALFORMED', '同一录入栏只能对应一列', ['columns']);
  await writer.manager.query(
    `INSERT INTO import_mapping (kind, header_hash, mapping) VALUES ($1, $2, $3)
     ON CONFLICT (kind, header_hash) DO UPDATE SET mapping = excluded.mapping`,
    [batch.kind, headerHashOf(batch.labels), JSON.stringify(mapping)],
  );
  await moveBatch(writer.manager, batch.id, { mapping });
  await writer.manager.query('DELETE FROM import_grade WHERE batch_id = $1 AND NOT is_recorded', [batch.id]);
  return checkAnew(writer, { ...batch, mapping });
}

/** Has the good rows recorded, in the background. */
export async function commitImport(
  writer: Writer,
  viewer: Viewer,
  importId: string,
  mode: ImportMode,
): Promise<Changed> {
  const batch = await unrecorded(writer, viewer, importId);
  const missing = missingColumns(batch.kind, batch.mapping);
  if (missing.length > 0) refuse('REQUIRED', `表格缺少：${missing.join('、')}`, ['importId']);
  const { GOOD, FAULTY } = await countRowsOf(writer.manager, batch.id);
  if (GOOD === 0) refuse('ILLEGAL_MOVE', '没有可录入的行', ['importId']);
  if (mode === 'ALL_OR_NOTHING' && FAULTY > 0)
    refuse('ILLEGAL_MOVE', `尚有 ${FAULTY} 行有错误；请先改正，或只录入无误的行`, ['mode']);
  if (mode === 'ALL_OR_NOTHING' && GOOD > MOST_IN_ONE_GO)
    refuse('OUT_OF_RANGE', `超过 ${MOST_IN_ONE_GO} 行时不能整批一次录入，请分成几个文件`, ['mode']);
  const { divisions } = viewer;
  await moveBatch(writer.manager, batch.id, {
    status: 'COMMITTING',
    settledAt: null,
    mode,
    notice: null,
    actor: actorOf(viewer, null),
    divisions: [...divisions],
  });
  return { batchKey: batch.id, rows: [] };
}

/** Has all that a batch recorded voided, in the background. */
export async function revertImport(
  writer: Writer,
  viewer: Viewer,
  importId: string,
  reason: string,
): Promise<Changed> {
  const batch = await held(writer, viewer, importId);
  const revertReason = voidReasonOf(reason);
  if (batch.status !== 'COMMITTED') refuse('ILLEGAL_MOVE', '只有已录入的导入可以撤销', ['importId']);
  if (batch.kind === 'ENTERPRISE')
    refuse('ILLEGAL_MOVE', '企业纳入后不能撤销，只能逐户办理注销、停业', ['importId']);
  await moveBatch(writer.manager, batch.id, {
    status: 'REVERTING',
    settledAt: null,
    revertReason,
    actor: actorOf(viewer, null),
    divisions: [...viewer.divisions],
  });
  return { batchKey: batch.id, rows: [] };
}

async function held({ manager }: Writer, viewer: Viewer, importId: string): Promise<ImportBatch> {
  const key = parseFreeId('imp', importId);
  const batch = key === null ? null : await batchByKey(manager, viewer, key, true);
  if (!batch) refuse('NOT_FOUND', '找不到这次导入，请刷新后重试', ['importId']);
  return batch;
}

async function unrecorded(writer: Writer, viewer: Viewer, importId: string): Promise<ImportBatch> {
  const batch = await held(writer, viewer, importId);
  const isOpen = batch.status === 'CHECKED' || batch.status === 'COMMITTED';
  if (batch.clearedAt !== null)
    refuse('ILLEGAL_MOVE', '这次导入上传的内容已按期清除，请重新上传', ['importId']);
  if (!isOpen) refuse('ILLEGAL_MOVE', '这次导入正在办理或已撤销，不能再改', ['importId']);
  return batch;
}

async function checkAnew(writer: Writer, batch: ImportBatch): Promise<Changed> {
  const { manager, policies, now, today } = writer;
  const anew = { ...batch, ...FROM_THE_BEGINNING };
  await moveBatch(manager, batch.id, FROM_THE_BEGINNING);
  const { GOOD, FAULTY, SKIPPED } = await countRowsOf(manager, batch.id);
  if (GOOD + FAULTY + SKIPPED <= CHECKED_AT_ONCE)
    await checkBatch({ manager, history: policies.history, now, today }, anew);
  return { batchKey: batch.id, rows: [] };
}

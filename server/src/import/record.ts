/**
 * Records the good rows of a batch, some at a time. A row is marked in the transaction that records it, so that whoever goes
 * on after a killed process records none twice.
 */
import {
  fault,
  readRow,
  type CellFaultCode,
  type ImportedEvent,
  type Refusal,
  type RowFault,
} from '@qianqi/shared';
import { createEnterprises } from '../enterprise/enterpriseMany.service.js';
import { recordEvents, voidEvents } from '../event/eventMany.service.js';
import type { WrittenFile } from '../ledger/writeFiles.js';
import type { Writer } from '../ledger/writer.js';
import { moveBatch, rowsOf, updateRows } from './batch.js';
import { entryOfRow } from './entryOfRow.js';
import { gradeAndClauses, keepMoves } from './grades.js';
import type { ImportBatch } from './importBatch.entity.js';
import type { ImportRow } from './importRow.entity.js';

/** Few enough that nobody who writes to one of their enterprises gives up waiting. */
export const ROWS_TOGETHER = 500;
const ENTERPRISES_TOGETHER = 100;
/** Nobody else knows them yet; but their codes are held. */
const ENTERED_TOGETHER = 200;

/** All or nothing is one transaction, which holds all its enterprises until it ends. */
export const MOST_IN_ONE_GO = 5000;

/** Records the next rows; the batch is held by the caller. With all or nothing one refused row gives up all. */
export async function recordSome(writer: Writer, batch: ImportBatch): Promise<void> {
  const { manager } = writer;
  const isWhole = batch.mode === 'ALL_OR_NOTHING';
  const settledAt = new Date(writer.now);
  const most = batch.kind === 'ENTERPRISE' ? ENTERED_TOGETHER : ROWS_TOGETHER;
  const found = await rowsOf(manager, batch.id, ['GOOD'], isWhole ? MOST_IN_ONE_GO : most);
  const rows = isWhole ? found : ofFewEnterprises(found);
  await manager.query('SAVEPOINT batch');
  const done =
    batch.kind === 'ENTERPRISE' ? await enter(writer, batch, rows) : await record(writer, batch, rows);
  const refused = done.filter(({ status }) => status !== 'RECORDED');
  if (isWhole && refused.length > 0) {
    await manager.query('ROLLBACK TO SAVEPOINT batch');
    await updateRows(manager, refused);
    const notice = `有 ${refused.length} 行未被接受，整批未录入；请改正后重新提交`;
    await moveBatch(manager, batch.id, { status: 'CHECKED', notice, settledAt });
    return;
  }
  await updateRows(manager, done);
  if (isWhole || (found.length < most && rows.length === found.length))
    await moveBatch(manager, batch.id, { status: 'COMMITTED', notice: null, settledAt });
}

/** They come by enterprise. */
function ofFewEnterprises(rows: readonly ImportRow[]): readonly ImportRow[] {
  const seen = new Set<string | null>();
  const end = rows.findIndex(
    ({ enterpriseId }) => enterpriseId !== null && seen.add(enterpriseId).size > ENTERPRISES_TOGETHER,
  );
  return end < 0 ? rows : rows.slice(0, end);
}

async function record(
  writer: Writer,
  batch: ImportBatch,
  rows: readonly ImportRow[],
): Promise<readonly ImportRow[]> {
  const kind = batch.kind as ImportedEvent;
  const { events, files } = await recordEvents(
    writer,
    rows.map(row => ({
      kind,
      enterpriseKey: row.enterpriseId!,
      raw: entryOfRow(kind, readRow({ ...batch, today: writer.today }, row.cells).entered),
    })),
  );
  await keepWritten(writer, batch, files);
  return rows.map((row, index) => {
    const event = events[index]!;
    return 'event' in event
      ? { ...row, status: 'RECORDED', eventId: event.event.key }
      : { ...row, status: 'FAULTY', faults: event.refusals.map(each => faultOf(batch, each)) };
  });
}

/** What came about of the grades. */
async function keepWritten(
  { manager, policies, today }: Writer,
  { id }: ImportBatch,
  files: readonly WrittenFile[],
): Promise<void> {
  const moves = files.map(({ before, after }) => ({
    enterpriseId: after.enterprise.key,
    before: gradeAndClauses(policies.history, before.record, today),
    after: gradeAndClauses(policies.history, after.record, today),
  }));
  await keepMoves(manager, id, moves, true);
}

async function enter(
  writer: Writer,
  batch: ImportBatch,
  rows: readonly ImportRow[],
): Promise<readonly ImportRow[]> {
  const results = await createEnterprises(
    writer,
    rows.map(row => readRow({ ...batch, today: writer.today }, row.cells).entered),
  );
  return rows.map((row, index) => {
    const result = results[index]!;
    return 'key' in result
      ? { ...row, status: 'RECORDED', enterpriseId: result.key }
      : { ...row, status: 'FAULTY', faults: result.refusals.map(each => faultOf(batch, each)) };
  });
}

/** What the registry refused, at the cell that it comes from. */
function faultOf({ mapping }: ImportBatch, { code, message, path }: Refusal): RowFault {
  const name = path[0] === undefined || path[0] === 'enterpriseId' ? 'creditCode' : path[0];
  const index = mapping.indexOf(mapping.includes(name) ? name : `${name}InWan`);
  return { ...fault(code as CellFaultCode, message), column: index < 0 ? null : index, name };
}

/** Voids the next of what a batch recorded; what somebody voided before stays as it is. The batch is held by the caller. */
export async function revertSome(writer: Writer, batch: ImportBatch): Promise<void> {
  const { manager } = writer;
  const found = await rowsOf(manager, batch.id, ['RECORDED'], ROWS_TOGETHER);
  const rows = ofFewEnterprises(found);
  const places = rows.map(({ enterpriseId, eventId }) => ({
    enterpriseId: enterpriseId!,
    eventKey: eventId!,
  }));
  await voidEvents(writer, places, batch.revertReason!);
  await updateRows(
    manager,
    rows.map(row => ({ ...row, status: 'REVERTED' })),
  );
  if (found.length < ROWS_TOGETHER && rows.length === found.length)
    await moveBatch(manager, batch.id, { status: 'REVERTED', settledAt: new Date(writer.now) });
}

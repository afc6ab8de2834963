/**
 * Records the good rows of a batch, some at a time. A row is marked in the transaction that records it, so that whoever goes
 * on after a killed process records none twice.
 */
import { fault, readRow, type CellFaultCode, type Refusal, type RowFault } from '@qianqi/shared';
import { enterpriseIdOf, ownedIdOf, parseOwnedId } from '../api/opaqueId.js';
import { createEnterprise } from '../enterprise/enterprise.service.js';
import { recordEvent, voidEvent } from '../event/event.service.js';
import { Refused, type Writer } from '../ledger/writer.js';
import { moveBatch, rowsOf, updateRows } from './batch.js';
import { entryOfRow } from './entryOfRow.js';
import type { ImportBatch } from './importBatch.entity.js';
import type { ImportRow } from './importRow.entity.js';

/** Few enough that nobody who writes to one of their enterprises gives up waiting. */
const TOGETHER = 40;

/** All or nothing is one transaction, which holds all its enterprises until it ends. */
export const MOST_IN_ONE_GO = 5000;

/** Records the next rows; the batch is held by the caller. With all or nothing one refused row gives up all. */
export async function recordSome(writer: Writer, batch: ImportBatch): Promise<void> {
  const { manager } = writer;
  const isWhole = batch.mode === 'ALL_OR_NOTHING';
  const rows = await rowsOf(manager, batch.id, ['GOOD'], isWhole ? MOST_IN_ONE_GO : TOGETHER);
  await manager.query('SAVEPOINT batch');
  const done: ImportRow[] = [];
  for (const row of rows) done.push(await recordRow(writer, batch, row));
  const refused = done.filter(({ status }) => status !== 'RECORDED');
  if (isWhole && refused.length > 0) {
    await manager.query('ROLLBACK TO SAVEPOINT batch');
    await updateRows(manager, refused);
    const notice = `有 ${refused.length} 行未被接受，整批未录入；请改正后重新提交`;
    await moveBatch(manager, batch.id, { status: 'CHECKED', notice, settledAt: new Date(writer.now) });
    return;
  }
  await updateRows(manager, done);
  if (isWhole || rows.length < TOGETHER)
    await moveBatch(manager, batch.id, {
      status: 'COMMITTED',
      notice: null,
      settledAt: new Date(writer.now),
    });
}

async function recordRow(writer: Writer, batch: ImportBatch, row: ImportRow): Promise<ImportRow> {
  const { manager, today } = writer;
  await manager.query('SAVEPOINT row');
  try {
    const read = readRow({ ...batch, today }, row.cells);
    const entered = entryOfRow(batch.kind, read.entered);
    if (batch.kind === 'ENTERPRISE') {
      const { enterpriseKey } = await createEnterprise(writer, entered as never);
      return { ...row, status: 'RECORDED', enterpriseId: enterpriseKey };
    }
    const { eventId } = await recordEvent(writer, batch.kind, enterpriseIdOf(row.enterpriseId!), entered);
    return { ...row, status: 'RECORDED', eventId: parseOwnedId('evt', eventId)!.id };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await manager.query('ROLLBACK TO SAVEPOINT row');
    return { ...row, status: 'FAULTY', faults: error.refusals.map(each => faultOf(batch, each)) };
  } finally {
    await manager.query('RELEASE SAVEPOINT row');
  }
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
  const rows = await rowsOf(manager, batch.id, ['RECORDED'], TOGETHER);
  for (const row of rows) {
    await manager.query('SAVEPOINT row');
    try {
      const eventId = ownedIdOf('evt', { enterpriseId: row.enterpriseId!, id: row.eventId! });
      await voidEvent(writer, eventId, batch.revertReason!);
    } catch (error) {
      if (!(error instanceof Refused) || error.refusals[0]?.code !== 'ALREADY_VOIDED') throw error;
      await manager.query('ROLLBACK TO SAVEPOINT row');
    }
    await manager.query('RELEASE SAVEPOINT row');
  }
  await updateRows(
    manager,
    rows.map(row => ({ ...row, status: 'REVERTED' })),
  );
  if (rows.length < TOGETHER)
    await moveBatch(manager, batch.id, { status: 'REVERTED', settledAt: new Date(writer.now) });
}

import { refusal, under, type Refusal } from '@qianqi/shared';
import { Refused, type Writer } from '../ledger/writer.js';
import { recordEvent, type EventReceipt } from './event.service.js';
import type { RecordEventInput } from './event.types.js';

export const LARGEST_BATCH = 250;

export type OnError = 'SKIP' | 'ABORT';

export interface BatchRow {
  readonly index: number;
  readonly receipt: EventReceipt | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Records penalties of any enterprises in one transaction. With SKIP the refused rows are left out, each undone by a
 * savepoint; with ABORT one refused row gives up all. Rows are taken in the order of their enterprises, so that two batches
 * that meet wait for each other and never in a circle.
 */
export async function recordPenalties(
  writer: Writer,
  penalties: readonly RecordEventInput[],
  onError: OnError,
): Promise<readonly BatchRow[]> {
  if (penalties.length === 0 || penalties.length > LARGEST_BATCH)
    throw new Refused([refusal('OUT_OF_RANGE', `每批应为 1 至 ${LARGEST_BATCH} 条`, ['penalties'])]);
  const rows: BatchRow[] = [];
  const ordered = penalties.map((penalty, index) => ({ penalty, index })).sort(byEnterprise);
  for (const { penalty, index } of ordered) rows.push(await recordOne(writer, penalty, index));
  rows.sort((a, b) => a.index - b.index);
  if (onError === 'ABORT') {
    const refusals = rows.flatMap(({ userErrors, index }) =>
      userErrors.map(each => under(['penalties', String(index)], each)),
    );
    if (refusals.length > 0) throw new Refused(refusals);
  }
  return rows;
}

function byEnterprise(
  a: { penalty: RecordEventInput; index: number },
  b: { penalty: RecordEventInput; index: number },
): number {
  if (a.penalty.enterpriseId === b.penalty.enterpriseId) return a.index - b.index;
  return a.penalty.enterpriseId < b.penalty.enterpriseId ? -1 : 1;
}

async function recordOne(writer: Writer, penalty: RecordEventInput, index: number): Promise<BatchRow> {
  const { enterpriseId, dryRun: _dryRun, idempotencyKey: _key, ...entered } = penalty;
  await writer.manager.query('SAVEPOINT row');
  try {
    const receipt = await recordEvent(writer, 'PENALTY', enterpriseId, entered);
    return { index, receipt, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await writer.manager.query('ROLLBACK TO SAVEPOINT row');
    return { index, receipt: null, userErrors: error.refusals };
  }
}

import type { Context } from '../context.js';
import type { EventReceipt } from './event.service.js';
import type { EventView } from './eventView.js';

/** The event of a receipt, read anew; null without one, and for a dry run, whose event was rolled back. */
export async function eventOfReceipt(
  context: Context,
  receipt: EventReceipt | null,
): Promise<EventView | null> {
  if (receipt === null) return null;
  const enterprise = await context.enterpriseByKey.load(receipt.enterpriseKey);
  const file = await context.file.load(enterprise!);
  return file.events.find(({ id }) => id === receipt.eventId) ?? null;
}

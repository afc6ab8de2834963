import type { EntityManager } from 'typeorm';
import { parseOwnedId, type OwnedKey } from '../api/opaqueId.js';
import type { Context } from '../context.js';
import { preparedRows } from '../database/prepared.js';
import { columnsOf } from '../database/rows.js';
import { EventRow } from './event.entity.js';
import type { EventReceipt } from './event.service.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import { toEventView, type EventView } from './eventView.js';

/** The event of a receipt, read anew; null without one, and for a dry run, whose event was rolled back. */
export async function eventOfReceipt(
  { dataSource: { manager }, area }: Context,
  receipt: EventReceipt | null,
): Promise<EventView | null> {
  if (receipt === null) return null;
  const owned = parseOwnedId('evt', receipt.eventId);
  if (owned === null) return null;
  const [row] = await preparedRows<EventRow & { readonly changed: boolean }>(
    manager,
    `SELECT ${columnsOf(manager, EventRow, 't')},
       EXISTS (SELECT FROM event_outcome o WHERE o.enterprise_id = t.enterprise_id AND o.event_id = t.id) AS changed
     FROM event t JOIN enterprise e ON e.id = t.enterprise_id
     WHERE t.enterprise_id = $1 AND t.id = $2 AND ${area.ofEnterprise('e')}`,
    [owned.enterpriseId, owned.id],
  );
  if (!row) return null;
  const { changed, ...event } = row;
  return toEventView(event, changed ? await outcomesOf(manager, owned) : []);
}

function outcomesOf(manager: EntityManager, { enterpriseId, id }: OwnedKey): Promise<EventOutcomeRow[]> {
  return preparedRows(
    manager,
    `SELECT ${columnsOf(manager, EventOutcomeRow, 't')} FROM event_outcome t
     WHERE t.enterprise_id = $1 AND t.event_id = $2 ORDER BY t.on_day, t.id`,
    [enterpriseId, id],
  );
}

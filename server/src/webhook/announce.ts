/** Makes a delivery for every webhook that has something to be told and is not being told already. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';
import { lookAhead } from '../feed/lookAhead.js';
import { newDelivery } from './newDelivery.js';
import { MOST_TRIES } from './retry.js';
import type { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhookDelivery.entity.js';

/** One call under way at a time: what changes meanwhile is told by the next. A failing one is tried again now and then. */
const WAITING = `(w.status = 'ACTIVE' OR (w.status = 'FAILING' AND w.tried_again_at <= $1))
  AND NOT EXISTS (SELECT FROM webhook_delivery d
    WHERE d.webhook_id = w.id AND d.status = 'PENDING' AND d.purpose = 'CHANGES')`;

export async function announceChanges(dataSource: DataSource, now: Instant): Promise<void> {
  const waiting: { id: string }[] = await dataSource.query(`SELECT w.id FROM webhook w WHERE ${WAITING}`, [
    new Date(now),
  ]);
  for (const { id } of waiting) await dataSource.transaction(manager => announceTo(manager, id, now));
}

type Waiting = Pick<Webhook, 'status' | 'cursor' | 'types'>;

async function announceTo(manager: EntityManager, id: string, now: Instant): Promise<void> {
  const [webhook]: Waiting[] = await manager.query(
    `SELECT w.status, w.cursor, w.types FROM webhook w WHERE w.id = $2 AND ${WAITING} FOR UPDATE SKIP LOCKED`,
    [new Date(now), id],
  );
  if (!webhook) return;
  const { status, types, cursor: since } = webhook;
  let ahead = await lookAhead(manager, since, types);
  while (ahead.count === 0 && ahead.more) ahead = await lookAhead(manager, ahead.cursor, types);
  if (ahead.cursor === since) return;
  await manager.query('UPDATE webhook SET cursor = $2 WHERE id = $1', [id, ahead.cursor]);
  if (ahead.count === 0) return;
  const told = { purpose: 'CHANGES', since, cursor: ahead.cursor, changeCount: ahead.count } as const;
  await manager.insert(
    WebhookDelivery,
    newDelivery(id, now, told, status === 'FAILING' ? 1 : MOST_TRIES) as never,
  );
}

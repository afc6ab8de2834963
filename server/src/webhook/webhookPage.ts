import type { EntityManager } from 'typeorm';
import { keysetPage } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhookDelivery.entity.js';

/** Those in use first, each kind newest first. */
export function allWebhooks(manager: EntityManager): Promise<readonly Webhook[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, Webhook, 'w')} FROM webhook w ORDER BY w.status = 'DISABLED', w.id DESC`,
  );
}

export async function webhookByKey(manager: EntityManager, key: string): Promise<Webhook | null> {
  const [webhook]: Webhook[] = await manager.query(
    `SELECT ${columnsOf(manager, Webhook, 'w')} FROM webhook w WHERE w.id = $1`,
    [key],
  );
  return webhook ?? null;
}

/** Newest first: keys are made in the order of time. */
export function deliveryPage(manager: EntityManager, webhookId: string, size: number, after: string | null) {
  const statement = new Statement();
  statement.where(`d.webhook_id = ${statement.value(webhookId)}`);
  return keysetPage<WebhookDelivery>(manager, {
    columns: columnsOf(manager, WebhookDelivery, 'd'),
    from: 'FROM webhook_delivery d',
    statement,
    keys: [{ sql: 'd.id', type: 'uuid', descending: true }],
    size,
    after,
  });
}

export async function deliveryByKey(manager: EntityManager, key: string): Promise<WebhookDelivery> {
  const [delivery]: WebhookDelivery[] = await manager.query(
    `SELECT ${columnsOf(manager, WebhookDelivery, 'd')} FROM webhook_delivery d WHERE d.id = $1`,
    [key],
  );
  return delivery!;
}

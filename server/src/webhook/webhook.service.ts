import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  err,
  ok,
  parseWebhook,
  refusal,
  type Refusal,
  type Result,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import { currentCursor } from '../feed/changes.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { newDelivery } from './newDelivery.js';
import { parseTarget, resolveTarget, type TargetRules } from './target.js';
import { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhookDelivery.entity.js';

export interface WebhookReceipt {
  readonly webhookKey: string;
}

export interface DeliveryReceipt {
  readonly deliveryKey: string;
}

/** Enough for every department that shares records with the bureau. */
const MOST_WEBHOOKS = 20;

export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly types?: readonly LedgerEntryKind[] | null;
}

/** The address as it is kept, or why it is not taken. */
export type JudgedUrl = Result<string, Refusal>;

/** Reads an address as typed, and finds out where it leads. */
export async function judgeUrl(typed: string, rules: TargetRules): Promise<JudgedUrl> {
  const url = parseTarget(typed.trim(), rules);
  if (!url.ok) return url;
  const target = await resolveTarget(url.value, rules);
  if (target.ok) return ok(url.value.href);
  return err(
    target.error === 'UNKNOWN_HOST'
      ? refusal('UNKNOWN_HOST', '接收地址的主机名无法解析，请核对拼写', ['url'])
      : refusal('PRIVATE_ADDRESS', '接收地址不在公网上，内部网络须由运维人员事先许可', ['url']),
  );
}

/** The same of one that is kept already; null for an unknown id. */
export async function judgeStoredUrl(
  manager: EntityManager,
  webhookId: string,
  rules: TargetRules,
): Promise<JudgedUrl | null> {
  const key = parseFreeId('hook', webhookId);
  const [webhook]: { url: string }[] =
    key === null ? [] : await manager.query('SELECT url FROM webhook WHERE id = $1', [key]);
  return webhook ? judgeUrl(webhook.url, rules) : null;
}

/** Makes a webhook that is told of what changes from now on; throws Refused. */
export async function createWebhook(
  { manager, now, today, username }: Writer,
  url: JudgedUrl,
  entered: NewWebhook,
  secret: Buffer,
): Promise<WebhookReceipt> {
  const parsed = parseWebhook({ ...entered }, today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const { name } = parsed.value;
  if (!url.ok) throw new Refused([url.error]);
  const [{ count }]: [{ count: number }] = await manager.query(
    `SELECT count(*)::integer AS count FROM webhook WHERE status <> 'DISABLED'`,
  );
  if (count >= MOST_WEBHOOKS)
    refuse('OUT_OF_RANGE', `在用的变更通知不能超过 ${MOST_WEBHOOKS} 个，请先停用不再需要的`, []);
  const types = entered.types ?? [];
  const webhook: Webhook = {
    id: uuidv7(),
    name,
    url: url.value,
    types: types.length === 0 ? null : [...new Set(types)],
    secret,
    status: 'ACTIVE',
    cursor: await currentCursor(manager),
    failingSince: null,
    triedAgainAt: null,
    createdAt: new Date(now),
    createdBy: username,
    disabledAt: null,
    disabledBy: null,
  };
  await manager.insert(Webhook, webhook);
  return { webhookKey: webhook.id };
}

/** Ends what is under way for it; it keeps its place, should it be enabled again. Throws Refused. */
export async function disableWebhook(writer: Writer, webhookId: string): Promise<WebhookReceipt> {
  const { manager, now, username } = writer;
  const { id, status, cursor } = await lockWebhook(writer, webhookId);
  if (status === 'DISABLED') refuse('ILLEGAL_MOVE', '该变更通知已经停用', ['webhookId']);
  const [cancelled]: { since: string }[][] = await manager.query(
    `UPDATE webhook_delivery SET status = 'CANCELLED', ended_at = $2, next_attempt_at = NULL, lease = NULL, leased_until = NULL
     WHERE webhook_id = $1 AND status = 'PENDING' AND purpose = 'CHANGES' RETURNING since`,
    [id, new Date(now)],
  );
  await manager.update(
    Webhook,
    { id },
    {
      status: 'DISABLED',
      disabledAt: new Date(now),
      disabledBy: username,
      failingSince: null,
      triedAgainAt: null,
      cursor: cancelled?.[0]?.since ?? cursor,
    },
  );
  return { webhookKey: id };
}

/** Tells it again, beginning with what changed while it was disabled; its address is judged anew. Throws Refused. */
export async function enableWebhook(
  writer: Writer,
  url: JudgedUrl | null,
  webhookId: string,
): Promise<WebhookReceipt> {
  const { id, status } = await lockWebhook(writer, webhookId);
  if (status === 'ACTIVE') refuse('ILLEGAL_MOVE', '该变更通知正在使用', ['webhookId']);
  if (url?.ok === false) throw new Refused([{ ...url.error, path: ['webhookId'] }]);
  await writer.manager.update(
    Webhook,
    { id },
    { status: 'ACTIVE', failingSince: null, triedAgainAt: null, disabledAt: null, disabledBy: null },
  );
  return { webhookKey: id };
}

/** Sends one call that tells of nothing, whatever has changed; throws Refused. */
export async function testWebhook(writer: Writer, webhookId: string): Promise<DeliveryReceipt> {
  const { id, status } = await lockWebhook(writer, webhookId);
  if (status === 'DISABLED') refuse('ILLEGAL_MOVE', '该变更通知已停用，请先启用', ['webhookId']);
  const cursor = await currentCursor(writer.manager);
  const delivery = newDelivery(id, writer.now, { purpose: 'TEST', since: cursor, cursor, changeCount: 0 }, 1);
  await writer.manager.insert(WebhookDelivery, delivery as never);
  return { deliveryKey: delivery.id };
}

/** Tries one that has ended once more, at once, with the same id; throws Refused. */
export async function resendDelivery(writer: Writer, deliveryId: string): Promise<DeliveryReceipt> {
  const { manager, now } = writer;
  const key = parseFreeId('dlv', deliveryId);
  const [delivery]: { id: string; status: string; webhookStatus: string }[] =
    key === null
      ? []
      : await manager.query(
          `SELECT d.id, d.status, w.status AS "webhookStatus"
           FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id WHERE d.id = $1 FOR UPDATE OF d`,
          [key],
        );
  if (!delivery) refuse('NOT_FOUND', '找不到该次发送，请刷新后重试', ['deliveryId']);
  if (delivery.status === 'PENDING') refuse('ILLEGAL_MOVE', '该次发送尚在进行', ['deliveryId']);
  if (delivery.webhookStatus === 'DISABLED')
    refuse('ILLEGAL_MOVE', '该变更通知已停用，请先启用', ['deliveryId']);
  await manager.query(
    `UPDATE webhook_delivery SET status = 'PENDING', tries_left = 1, next_attempt_at = $2, ended_at = NULL WHERE id = $1`,
    [delivery.id, new Date(now)],
  );
  return { deliveryKey: delivery.id };
}

type LockedWebhook = Pick<Webhook, 'id' | 'status' | 'cursor'>;

async function lockWebhook({ manager }: Writer, webhookId: string): Promise<LockedWebhook> {
  const key = parseFreeId('hook', webhookId);
  const [webhook]: LockedWebhook[] =
    key === null
      ? []
      : await manager.query(`SELECT id, status, cursor FROM webhook WHERE id = $1 FOR UPDATE`, [key]);
  if (!webhook) refuse('NOT_FOUND', '找不到该变更通知，请刷新后重试', ['webhookId']);
  return webhook;
}

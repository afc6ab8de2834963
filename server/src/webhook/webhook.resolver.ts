import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { drawSecret } from '../access/secret.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import { printSecret } from './signature.js';
import type { Webhook } from './webhook.entity.js';
import {
  createWebhook,
  disableWebhook,
  enableWebhook,
  judgeStoredUrl,
  judgeUrl,
  resendDelivery,
  testWebhook,
  type DeliveryReceipt,
  type WebhookReceipt,
} from './webhook.service.js';
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  DeliveryAttemptType,
  DisableWebhookInput,
  EnableWebhookInput,
  ResendWebhookDeliveryInput,
  TestWebhookInput,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookDeliveryType,
  WebhookPayload,
  WebhookType,
} from './webhook.types.js';
import type { WebhookDelivery } from './webhookDelivery.entity.js';
import { allWebhooks, deliveryByKey, deliveryPage, webhookByKey } from './webhookPage.js';

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => [WebhookType], {
    description: 'All ever made, those in use first. 全部变更通知，使用中的在前。',
  })
  webhooks(@Ctx() context: Context): Promise<readonly Webhook[]> {
    return allWebhooks(context.dataSource.manager);
  }

  @Query(() => WebhookType, {
    nullable: true,
    description: 'By id; null when there is none. 查询一个变更通知；查无时为空。',
  })
  async webhook(
    @Arg('id', () => ID, { description: 'Of the webhook. 变更通知标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<Webhook | null> {
    const key = parseFreeId('hook', id);
    return key === null ? null : webhookByKey(context.dataSource.manager, key);
  }

  @Mutation(() => CreateWebhookPayload, {
    description:
      'Its secret is told once. It is called when the change feed goes on from now. 新建变更通知；签名密钥仅显示一次。',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput) input: CreateWebhookInput,
    @Ctx() context: Context,
  ): Promise<CreateWebhookPayload> {
    const secret = Buffer.from(drawSecret(), 'base64url');
    // Outside the transaction: a slow name server must not keep the feed waiting for it.
    const url = await judgeUrl(input.url, context.postman.rules);
    let isNew = false;
    // The receipt is kept for those who ask again, so the secret is no part of it.
    const payload = await change(context, 'createWebhook', input, async writer => {
      const receipt = await createWebhook(writer, url, input, secret);
      isNew = true;
      return receipt;
    });
    return { ...payload, secret: isNew && payload.webhook !== null ? printSecret(secret) : null };
  }

  @Mutation(() => WebhookPayload, { description: 'It is told nothing any more. 停用变更通知。' })
  disableWebhook(
    @Arg('input', () => DisableWebhookInput) input: DisableWebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    return change(context, 'disableWebhook', input, writer => disableWebhook(writer, input.webhookId));
  }

  @Mutation(() => WebhookPayload, {
    description:
      'It is told again, beginning with what changed meanwhile; a failing one at once. 启用变更通知，从停用期间的变更起通知；发送失败的立即再试。',
  })
  async enableWebhook(
    @Arg('input', () => EnableWebhookInput) input: EnableWebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    const url = await judgeStoredUrl(context.dataSource.manager, input.webhookId, context.postman.rules);
    return change(context, 'enableWebhook', input, writer => enableWebhook(writer, url, input.webhookId));
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: 'Sends one call that tells of nothing, once. 发送一次测试通知，不重试。',
  })
  testWebhook(
    @Arg('input', () => TestWebhookInput) input: TestWebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookDeliveryPayload> {
    return changeDelivery(context, 'testWebhook', input, writer => testWebhook(writer, input.webhookId));
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: 'Tries one that has ended once more, with the same id. 重新发送一次，标识不变。',
  })
  resendWebhookDelivery(
    @Arg('input', () => ResendWebhookDeliveryInput) input: ResendWebhookDeliveryInput,
    @Ctx() context: Context,
  ): Promise<WebhookDeliveryPayload> {
    return changeDelivery(context, 'resendWebhookDelivery', input, writer =>
      resendDelivery(writer, input.deliveryId),
    );
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: Webhook): string {
    return freeIdOf('hook', id);
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'What was sent, newest first. 发送记录。' })
  deliveries(
    @Root() { id }: Webhook,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<WebhookDeliveryConnection> {
    return deliveryPage(context.dataSource.manager, id, pageSize(first), after ?? null);
  }
}

@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ID, { description: 'As in the header `webhook-id`. 标识，与请求头 webhook-id 一致。' })
  id(@Root() { id }: WebhookDelivery): string {
    return freeIdOf('dlv', id);
  }

  @FieldResolver(() => [DeliveryAttemptType], { description: 'Each try, in order. 各次尝试，按先后。' })
  attempts(@Root() { attempts }: WebhookDelivery): readonly DeliveryAttemptType[] {
    return attempts.map(attempt => ({ ...attempt, at: new Date(attempt.at) }));
  }
}

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer) => Promise<WebhookReceipt>,
): Promise<WebhookPayload> {
  const { receipt, userErrors } = await transact(context, { mutation, input }, work);
  const webhook = receipt && (await webhookByKey(context.dataSource.manager, receipt.webhookKey));
  return { webhook, userErrors };
}

async function changeDelivery(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer) => Promise<DeliveryReceipt>,
): Promise<WebhookDeliveryPayload> {
  const { receipt, userErrors } = await transact(context, { mutation, input }, work);
  const delivery = receipt && (await deliveryByKey(context.dataSource.manager, receipt.deliveryKey));
  return { delivery, userErrors };
}

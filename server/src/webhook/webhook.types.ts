import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  DELIVERY_FAILURES,
  DELIVERY_PURPOSES,
  DELIVERY_STATUSES,
  WEBHOOK_STATUSES,
  type DeliveryFailure,
  type DeliveryPurpose,
  type DeliveryStatus,
  type Refusal,
  type WebhookStatus,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { PageInfo } from '../api/page.js';
import { CursorScalar, DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { ChangeTypeEnum } from '../feed/changeType.js';
import type { Webhook } from './webhook.entity.js';
import type { DeliveryAttempt, WebhookDelivery } from './webhookDelivery.entity.js';

const WebhookStatusEnum = enumOf('WebhookStatus', WEBHOOK_STATUSES, 'How a webhook stands. 通知状态。', {
  ACTIVE: 'It is told of changes. 正常通知。',
  FAILING: 'A delivery was given up; tried again once an hour. 发送失败，每小时再试一次。',
  DISABLED: 'It is told nothing. 已停用。',
});
const DeliveryPurposeEnum = enumOf('DeliveryPurpose', DELIVERY_PURPOSES, 'What for. 发送缘由。', {
  CHANGES: 'There is something new in the change feed. 变更流有新内容。',
  TEST: 'Somebody wanted to see whether it arrives. 测试。',
});
const DeliveryStatusEnum = enumOf('DeliveryStatus', DELIVERY_STATUSES, 'How far a delivery is. 发送状态。', {
  PENDING: 'Not taken yet, and tried again. 待发送或待重试。',
  DELIVERED: 'The receiver answered 2xx. 已送达。',
  GIVEN_UP: 'Not taken in any attempt. 多次失败，不再重试。',
  CANCELLED: 'The webhook was disabled meanwhile. 因停用而取消。',
});
const DeliveryFailureEnum = enumOf(
  'DeliveryFailure',
  DELIVERY_FAILURES,
  'Why an attempt did not succeed. 发送未成的原因。',
  {
    UNKNOWN_HOST: 'The host name is not known. 主机名无法解析。',
    PRIVATE_ADDRESS:
      'The host is not on the public network, or its URL is no longer allowed. 地址不在公网上。',
    NO_CONNECTION: 'Nobody answered, or the connection broke. 无法连接或连接中断。',
    UNTRUSTED: 'The certificate is not one to trust. 证书不可信。',
    TIMED_OUT: 'No answer within ten seconds. 十秒内未应答。',
    REDIRECTED: 'It answered with another address, which is not followed. 对方要求转到别处，不予跟随。',
    REFUSED: 'It answered with another status than 2xx. 对方以非 2xx 状态应答。',
  },
);

@ObjectType('Webhook', {
  description: 'Where a program wants to be told that the change feed goes on. 变更通知的接收方。',
})
export class WebhookType {
  @Field(() => String, { description: 'What it is for, as its maker named it. 用途名称。' })
  name: string;

  @Field(() => String, { description: 'Where calls are posted. 接收地址。' })
  url: string;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: 'Kinds of change it is told of; null when of all. 通知的变更种类；为空即全部。',
  })
  types: LedgerEntryKind[] | null;

  @Field(() => WebhookStatusEnum, { description: 'Whether it is told, failing or off. 通知状态。' })
  status: WebhookStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a delivery was first given up; null when not failing. 开始失败的时刻；未失败时为空。',
  })
  failingSince: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made. 创建时刻。' })
  createdAt: Date;

  @Field(() => String, { description: 'User name of who made it. 创建人的用户名。' })
  createdBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was disabled; null when it is not. 停用时刻；未停用时为空。',
  })
  disabledAt: Date | null;
}

@ObjectType('DeliveryAttempt', { description: 'One attempt to deliver. 一次发送尝试。' })
export class DeliveryAttemptType {
  @Field(() => DateTimeScalar, { description: 'When it began. 开始时刻。' })
  at: Date;

  @Field(() => Int, { description: 'How long it took. 用时（毫秒）。' })
  milliseconds: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the answer; null when none came. 应答状态码；没有应答时为空。',
  })
  httpStatus: number | null;

  @Field(() => DeliveryFailureEnum, {
    nullable: true,
    description: 'Why it did not succeed; null when it did. 未成的原因；成功时为空。',
  })
  failure: DeliveryFailure | null;
}

@ObjectType('WebhookDelivery', { description: 'One call, and its attempts. 一次通知及其各次尝试。' })
export class WebhookDeliveryType {
  @Field(() => DeliveryPurposeEnum, { description: 'What it was sent for. 发送缘由。' })
  purpose: DeliveryPurpose;

  @Field(() => DeliveryStatusEnum, { description: 'How far the delivery has come. 发送状态。' })
  status: DeliveryStatus;

  @Field(() => CursorScalar, { description: 'The newest change it tells of. 所通知的最新变更的游标。' })
  cursor: string;

  @Field(() => Int, { description: 'How many changes it tells of. 所通知的变更数。' })
  changeCount: number;

  attempts: readonly DeliveryAttempt[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried next; null when it has ended. 下次尝试时刻；已结束时为空。',
  })
  nextAttemptAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it came up. 产生时刻。' })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken, given up or cancelled; null while pending. 结束时刻；未结束时为空。',
  })
  endedAt: Date | null;
}

@ObjectType({ description: 'A page of deliveries. 发送记录的一页。' })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryType], {
    description: 'Newest first, kept for 30 days. 本页发送记录，保留 30 天。',
  })
  nodes: readonly WebhookDelivery[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Where to call. 新建变更通知的内容。' })
export class CreateWebhookInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters. 名称，1 至 100 字。' })
  name: string;

  @Field(() => String, {
    description:
      'https only, at most 500 characters; its host must be on the public network. 接收地址，须为公网上的 https 网址。',
  })
  url: string;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: 'Kinds of change to be told of; all when empty. 通知的变更种类；不给出即全部。',
  })
  types?: LedgerEntryKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same key makes one webhook however often it is sent; its secret is told the first time only. 幂等键。',
  })
  idempotencyKey?: string | null;
}

@InputType()
abstract class WebhookInput {
  @Field(() => ID, { description: 'Of the webhook. 变更通知标识。' })
  webhookId: string;
}

@InputType({ description: 'Which webhook to disable. 要停用的变更通知。' })
export class DisableWebhookInput extends WebhookInput {}

@InputType({ description: 'Which webhook to enable. 要启用的变更通知。' })
export class EnableWebhookInput extends WebhookInput {}

@InputType({ description: 'Which webhook to test. 要测试的变更通知。' })
export class TestWebhookInput extends WebhookInput {}

@InputType({ description: 'Which delivery to make again. 要重新发送的一次通知。' })
export class ResendWebhookDeliveryInput {
  @Field(() => ID, { description: 'Of the delivery. 发送标识。' })
  deliveryId: string;
}

@ObjectType({ description: 'The webhook as it stands now, or why not. 变更通知办理结果。' })
export class WebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: 'Null when refused. 变更通知；被拒绝时为空。' })
  webhook: Webhook | null;

  @Field(() => [UserError], { description: 'Empty when it was taken. 未被接受的原因；为空列表即已生效。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'The new webhook, or why not. 新建变更通知的结果。' })
export class CreateWebhookPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Shown once, never again; calls are signed with it. Null when refused or repeated. 签名密钥，仅此一次显示；被拒绝或重复提交时为空。',
  })
  secret: string | null;
}

@ObjectType({ description: 'The delivery as it stands now, or why not. 发送办理结果。' })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDeliveryType, {
    nullable: true,
    description: 'Null when refused. 发送；被拒绝时为空。',
  })
  delivery: WebhookDelivery | null;

  @Field(() => [UserError], { description: 'Empty when it was taken. 未被接受的原因；为空列表即已生效。' })
  userErrors: readonly Refusal[];
}

/** The screen's words for webhooks and for what became of their calls. */
import {
  CHANGE_TYPE_LABELS,
  formatInstant,
  type DeliveryFailure,
  type DeliveryStatus,
  type WebhookStatus,
} from '@qianqi/shared';
import type { DeliveryRowFragment, WebhookRowFragment } from '../generated/graphql';

/** With a mark, so that none is told by colour alone. */
export const WEBHOOK_STATUS_LABELS: Readonly<Record<WebhookStatus, string>> = {
  ACTIVE: '● 正常',
  FAILING: '! 发送失败',
  DISABLED: '○ 已停用',
};

export const DELIVERY_STATUS_LABELS: Readonly<Record<DeliveryStatus, string>> = {
  PENDING: '… 待发送',
  DELIVERED: '✓ 已送达',
  GIVEN_UP: '! 未送达',
  CANCELLED: '○ 已取消',
};

const FAILURE_LABELS: Readonly<Record<DeliveryFailure, string>> = {
  UNKNOWN_HOST: '主机名无法解析',
  PRIVATE_ADDRESS: '地址不在公网上',
  NO_CONNECTION: '无法连接',
  UNTRUSTED: '对方证书不可信',
  TIMED_OUT: '十秒内未应答',
  REDIRECTED: '对方要求转到别处',
  REFUSED: '对方未接受',
};

/** All, or the first few by name. */
export function typesText(types: WebhookRowFragment['types']): string {
  if (types === null) return '全部';
  const named = types.slice(0, 2).map(type => CHANGE_TYPE_LABELS[type]);
  return types.length > named.length ? `${named.join('、')} 等 ${types.length} 种` : named.join('、');
}

/** What the last attempt came to; empty before the first one. */
export function lastAnswer({ attempts }: DeliveryRowFragment): string {
  const last = attempts.at(-1);
  if (!last) return '';
  const { httpStatus, failure, milliseconds } = last;
  const status = httpStatus === null ? '' : `HTTP ${httpStatus}`;
  const words = failure === null ? `${milliseconds} 毫秒` : FAILURE_LABELS[failure];
  return [status, words].filter(Boolean).join(' · ');
}

export function purposeText({ purpose, changeCount }: DeliveryRowFragment): string {
  return purpose === 'TEST' ? '测试' : `${changeCount} 项变更`;
}

export function timeText(instant: string): string {
  return formatInstant(Date.parse(instant));
}

/** Webhooks for tests of their page, as the server would send them. */
import { SIGNED_IN } from './open';

export const attempt = (httpStatus: number | null, failure: string | null) => ({
  __typename: 'DeliveryAttempt',
  at: '2026-11-22T01:30:00.000Z',
  milliseconds: 35,
  httpStatus,
  failure,
});

export const delivery = (id: string, more: object = {}) => ({
  __typename: 'WebhookDelivery',
  id,
  purpose: 'CHANGES',
  status: 'DELIVERED',
  changeCount: 3,
  createdAt: '2026-11-22T01:30:00.000Z',
  nextAttemptAt: null,
  attempts: [attempt(204, null)],
  ...more,
});

export const webhook = (id: string, name: string, more: object = {}) => ({
  __typename: 'Webhook',
  id,
  name,
  url: `https://${id}.example.gov.cn/changes`,
  types: null as readonly string[] | null,
  status: 'ACTIVE',
  failingSince: null as string | null,
  createdAt: '2026-11-01T01:00:00.000Z',
  createdBy: 'admin',
  disabledAt: null,
  deliveries: {
    __typename: 'WebhookDeliveryConnection',
    nodes: [delivery(`${id}-last`)] as readonly unknown[],
  },
  ...more,
});

export const log = (id: string, nodes: readonly unknown[], endCursor: string | null = null) => ({
  webhook: {
    __typename: 'Webhook',
    id,
    deliveries: {
      __typename: 'WebhookDeliveryConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    },
  },
});

export const KEEPER = {
  ...SIGNED_IN,
  viewer: { ...SIGNED_IN.viewer, roles: ['ADMINISTRATOR'], actions: ['READ_REGISTRY', 'KEEP_WEBHOOKS'] },
};

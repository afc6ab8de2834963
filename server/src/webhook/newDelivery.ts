import { uuidv7 } from 'uuidv7';
import type { Instant } from '@qianqi/shared';
import type { WebhookDelivery } from './webhookDelivery.entity.js';

type Told = Pick<WebhookDelivery, 'purpose' | 'since' | 'cursor' | 'changeCount'>;

/** A delivery that is due at once. */
export function newDelivery(webhookId: string, now: Instant, told: Told, triesLeft: number): WebhookDelivery {
  return {
    ...told,
    id: uuidv7(),
    webhookId,
    status: 'PENDING',
    attempts: [],
    triesLeft,
    nextAttemptAt: new Date(now),
    lease: null,
    leasedUntil: null,
    createdAt: new Date(now),
    endedAt: null,
  };
}

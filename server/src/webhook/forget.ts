import type { EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';

const KEPT_DAYS = 30;
const AT_ONCE = 500;

/** The log of deliveries is kept for 30 days. */
export async function forgetOldDeliveries(manager: EntityManager, now: Instant): Promise<void> {
  await manager.query(
    `DELETE FROM webhook_delivery WHERE id IN (
       SELECT id FROM webhook_delivery WHERE ended_at < $1 ORDER BY ended_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`,
    [new Date(now - KEPT_DAYS * 86_400_000)],
  );
}

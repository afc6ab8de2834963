/**
 * Takes deliveries that are due, tries them, and writes down what came of it. A delivery is taken by a lease and not by a
 * lock, so that no transaction stays open while a receiver thinks; the lease of a server that was killed runs out and
 * another takes it. So a call comes at least once, with the same id each time.
 */
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { DeliveryFailure, Instant, Result } from '@qianqi/shared';
import { err } from '@qianqi/shared';
import type { Chance } from '../chance.js';
import type { Clock } from '../clock.js';
import { freeIdOf } from '../api/opaqueId.js';
import { post } from './post.js';
import { delayAfter } from './retry.js';
import { signedHeaders } from './signature.js';
import { parseTarget, resolveTarget, type TargetRules } from './target.js';
import type { DeliveryAttempt, WebhookDelivery } from './webhookDelivery.entity.js';

export interface Delivering {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly rules: TargetRules;
  /** Gives up what is under way, and leaves it to whoever comes next. */
  readonly signal: AbortSignal;
}

/** At once, in one process. */
const TAKEN_TOGETHER = 5;
const ATTEMPT_MILLISECONDS = 10_000;
/** Well beyond what an attempt can take, its look-up included. */
const LEASE_MILLISECONDS = 60_000;
/** How long a failing webhook is left alone. */
const TRIED_AGAIN_AFTER = 3_600_000;

interface Taken extends Pick<
  WebhookDelivery,
  'id' | 'webhookId' | 'purpose' | 'since' | 'cursor' | 'changeCount' | 'attempts' | 'triesLeft'
> {
  readonly lease: string;
  readonly url: string;
  readonly secret: Buffer;
}

/** Tries what is due; answers how many there were. */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const taken = await take(delivering.dataSource.manager, delivering.clock.now());
  await Promise.all(taken.map(delivery => attempt(delivering, delivery)));
  return taken.length;
}

async function take(manager: EntityManager, now: Instant): Promise<readonly Taken[]> {
  const [taken]: [Taken[]] = await manager.query(
    `UPDATE webhook_delivery d SET lease = $2, leased_until = $3
     FROM (SELECT id FROM webhook_delivery WHERE status = 'PENDING' AND next_attempt_at <= $1
         AND (leased_until IS NULL OR leased_until <= $1)
       ORDER BY next_attempt_at LIMIT ${TAKEN_TOGETHER} FOR UPDATE SKIP LOCKED) due, webhook w
     WHERE d.id = due.id AND w.id = d.webhook_id
     RETURNING d.id, d.webhook_id AS "webhookId", d.purpose, d.since, d.cursor, d.change_count AS "changeCount", d.attempts,
       d.tries_left AS "triesLeft", d.lease, w.url, w.secret`,
    [new Date(now), randomUUID(), new Date(now + LEASE_MILLISECONDS)],
  );
  return taken;
}

async function attempt(delivering: Delivering, taken: Taken): Promise<void> {
  const { clock, dataSource } = delivering;
  const at = clock.now();
  const begun = performance.now();
  const result = await send(delivering, taken, at);
  const manager = dataSource.manager;
  if (!result.ok && result.error === 'ABORTED') {
    await manager.query(
      'UPDATE webhook_delivery SET lease = NULL, leased_until = NULL WHERE id = $1 AND lease = $2',
      [taken.id, taken.lease],
    );
    return;
  }
  const made: DeliveryAttempt = {
    at: new Date(at).toISOString(),
    milliseconds: Math.round(performance.now() - begun),
    httpStatus: result.ok ? result.value : null,
    failure: result.ok ? failureOfStatus(result.value) : (result.error as DeliveryFailure),
  };
  await dataSource.transaction(each => settle(each, delivering, taken, made));
}

/** What a receiver is sent: that there is something to read, and how far. Nothing of anybody. */
function bodyOf({ purpose, cursor, changeCount }: Taken, at: Instant): string {
  const type = purpose === 'TEST' ? 'test' : 'changes';
  return JSON.stringify({
    type,
    timestamp: new Date(at).toISOString(),
    data: { cursor, count: changeCount },
  });
}

async function send(
  { rules, signal }: Delivering,
  taken: Taken,
  at: Instant,
): Promise<Result<number, DeliveryFailure | 'ABORTED'>> {
  // Judged anew: what may be reached is up to the operator, who may have changed it since.
  const url = parseTarget(taken.url, rules);
  if (!url.ok) return err('PRIVATE_ADDRESS');
  const target = await resolveTarget(url.value, rules);
  if (!target.ok) return target;
  const body = bodyOf(taken, at);
  const headers = { ...signedHeaders(taken.secret, freeIdOf('dlv', taken.id), at, body) };
  return post(target.value, { headers, body, milliseconds: ATTEMPT_MILLISECONDS, signal });
}

function failureOfStatus(status: number): DeliveryFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'REFUSED';
}

/** Nothing is written if the lease ran out and another took it, or if it was cancelled meanwhile. */
async function settle(
  manager: EntityManager,
  { clock, chance }: Delivering,
  taken: Taken,
  made: DeliveryAttempt,
): Promise<void> {
  const now = clock.now();
  const attempts = [...taken.attempts, made];
  const isTaken = made.failure === null;
  const triesLeft = isTaken ? 0 : taken.triesLeft - 1;
  const status = isTaken ? 'DELIVERED' : triesLeft > 0 ? 'PENDING' : 'GIVEN_UP';
  const nextAttemptAt = status === 'PENDING' ? new Date(now + delayAfter(attempts.length, chance)) : null;
  const [written]: [unknown[]] = await manager.query(
    `UPDATE webhook_delivery SET status = $3, attempts = $4, tries_left = $5, next_attempt_at = $6,
       ended_at = $7, lease = NULL, leased_until = NULL
     WHERE id = $1 AND lease = $2 AND status = 'PENDING' RETURNING id`,
    [
      taken.id,
      taken.lease,
      status,
      JSON.stringify(attempts),
      triesLeft,
      nextAttemptAt,
      nextAttemptAt === null ? new Date(now) : null,
    ],
  );
  if (written.length === 0) return;
  if (status === 'DELIVERED') await markSound(manager, taken);
  else if (status === 'GIVEN_UP' && taken.purpose === 'CHANGES') await markFailing(manager, taken, now);
}

async function markSound(manager: EntityManager, { webhookId }: Taken): Promise<void> {
  await manager.query(
    `UPDATE webhook SET status = 'ACTIVE', failing_since = NULL, tried_again_at = NULL WHERE id = $1 AND status = 'FAILING'`,
    [webhookId],
  );
}

/** Goes back to where it was, so that the next call tells of these changes too. */
async function markFailing(
  manager: EntityManager,
  { webhookId, since, cursor }: Taken,
  now: Instant,
): Promise<void> {
  await manager.query(
    `UPDATE webhook SET status = 'FAILING', failing_since = coalesce(failing_since, $2), tried_again_at = $3,
       cursor = CASE WHEN cursor = $5 THEN $4 ELSE cursor END
     WHERE id = $1 AND status <> 'DISABLED'`,
    [webhookId, new Date(now), new Date(now + TRIED_AGAIN_AFTER), since, cursor],
  );
}

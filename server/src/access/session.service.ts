import type { EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';
import type { Role } from '@qianqi/shared';
import { drawSecret, hashSecret } from './secret.js';
import { Session } from './session.entity.js';
import type { Viewer } from './viewer.js';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 8;
/** A session seen again within this time is not written to, so that reading stays reading. */
const SEEN_EVERY_MINUTES = 1;

const minutes = (count: number) => count * 60_000;

/** Starts a session; the secret is told once and only its hash is kept. */
export async function startSession(manager: EntityManager, accountId: string, now: Instant): Promise<string> {
  const secret = drawSecret();
  const at = new Date(now);
  await manager.insert(Session, { secretHash: hashSecret(secret), accountId, startedAt: at, seenAt: at });
  return secret;
}

interface SessionRow {
  readonly accountId: string;
  readonly username: string;
  readonly roles: Role[];
  readonly seenAt: Date;
}

/** Who a session's secret belongs to; null when it is unknown, idle for 30 minutes, or 8 hours old. */
export async function viewerOfSession(
  manager: EntityManager,
  secret: string,
  now: Instant,
): Promise<Viewer | null> {
  const [row]: SessionRow[] = await manager.query(
    `SELECT a.id AS "accountId", a.username, a.roles, s.seen_at AS "seenAt"
     FROM session s JOIN account a ON a.id = s.account_id
     WHERE s.secret_hash = $1 AND s.seen_at > $2 AND s.started_at > $3`,
    [hashSecret(secret), new Date(now - minutes(IDLE_MINUTES)), new Date(now - minutes(LONGEST_HOURS * 60))],
  );
  if (!row) return null;
  if (row.seenAt.getTime() < now - minutes(SEEN_EVERY_MINUTES))
    await manager.update(Session, { secretHash: hashSecret(secret) }, { seenAt: new Date(now) });
  return { accountId: row.accountId, tokenId: null, username: row.username, roles: row.roles, scopes: null };
}

/** Dead at once. */
export async function endSession(manager: EntityManager, secret: string): Promise<void> {
  await manager.delete(Session, { secretHash: hashSecret(secret) });
}

import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { AccessProfile, Instant, Role } from '@qianqi/shared';
import { askerOf } from '../database/asker.js';
import { preparedRows } from '../database/prepared.js';
import { columnsOf } from '../database/rows.js';
import { togetherOn } from '../database/together.js';
import { drawSecret, hashSecret } from './secret.js';
import { Session } from './session.entity.js';
import type { SessionClient } from './sessionCookie.js';
import type { Viewer } from './viewer.js';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 8;
/** A session seen again within this time is not written to, so that reading stays reading; idle time is that exact. */
const SEEN_EVERY_SECONDS = 15;

const minutes = (count: number) => count * 60_000;
const days = (count: number) => count * 24 * 60 * 60_000;

/** A session last seen, or begun, no later than this has ended. */
function endedBy(now: Instant): readonly [seen: Date, started: Date] {
  return [new Date(now - minutes(IDLE_MINUTES)), new Date(now - minutes(LONGEST_HOURS * 60))];
}

/** Starts a session; the secret is told once and only its hash is kept. */
export async function startSession(
  manager: EntityManager,
  accountId: string,
  { address, userAgent }: SessionClient,
  now: Instant,
): Promise<string> {
  const secret = drawSecret();
  const at = new Date(now);
  // Those of the account that have run out meanwhile: nobody else removes them.
  await manager.query(`DELETE FROM session WHERE account_id = $1 AND (seen_at <= $2 OR started_at <= $3)`, [
    accountId,
    ...endedBy(now),
  ]);
  await manager.insert(Session, {
    secretHash: hashSecret(secret),
    id: uuidv7(),
    accountId,
    startedAt: at,
    seenAt: at,
    address,
    userAgent,
  });
  return secret;
}

interface SessionRow {
  readonly secretHash: Buffer;
  readonly accountId: string;
  readonly sessionId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: Role[];
  readonly divisions: string[];
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date;
  readonly seenAt: Date;
  readonly startedAt: Date;
}

const sessionsShown = togetherOn<Buffer, SessionRow | undefined>(async (dataSource, hashes, asker) => {
  const rows = await preparedRows<SessionRow>(
    dataSource,
    `SELECT s.secret_hash AS "secretHash", a.id AS "accountId", s.id AS "sessionId", a.username,
       a.display_name AS "displayName", a.roles, a.divisions, a.must_change_password AS "mustChangePassword",
       a.password_changed_at AS "passwordChangedAt", s.seen_at AS "seenAt", s.started_at AS "startedAt"
     FROM session s JOIN account a ON a.id = s.account_id
     WHERE s.secret_hash = ANY($1) AND a.disabled_at IS NULL`,
    [hashes],
    asker,
  );
  return hashes.map(hash => rows.find(({ secretHash }) => secretHash.equals(hash)));
});

/**
 * Who a session's secret belongs to; null when it is unknown, idle for 30 minutes, 8 hours old, or its account disabled.
 * Asked anew with every request, so that what is ended, disabled or taken away is so at once, in every process.
 */
export async function viewerOfSession(
  manager: EntityManager,
  secret: string,
  now: Instant,
  { passwordDays }: Pick<AccessProfile, 'passwordDays'>,
): Promise<Viewer | null> {
  const hash = hashSecret(secret);
  const row = await sessionsShown(manager.connection).load(hash, askerOf(manager));
  const [seenBy, startedBy] = endedBy(now);
  if (!row || row.seenAt <= seenBy || row.startedAt <= startedBy) return null;
  if (row.seenAt.getTime() < now - SEEN_EVERY_SECONDS * 1000)
    await manager.update(Session, { secretHash: hash }, { seenAt: new Date(now) });
  const {
    passwordChangedAt,
    mustChangePassword,
    accountId,
    sessionId,
    username,
    displayName,
    roles,
    divisions,
  } = row;
  const isOld = passwordDays !== null && passwordChangedAt.getTime() <= now - days(passwordDays);
  const who = { accountId, sessionId, username, displayName, roles, divisions };
  return { ...who, tokenId: null, scopes: null, mustChangePassword: mustChangePassword || isOld };
}

/** Dead at once. */
export async function endSession(manager: EntityManager, secret: string): Promise<void> {
  await manager.delete(Session, { secretHash: hashSecret(secret) });
}

/** All of an account, or all but one of them. */
export async function endSessions(
  manager: EntityManager,
  accountId: string,
  but: string | null = null,
): Promise<void> {
  await manager.query(`DELETE FROM session WHERE account_id = $1 AND ($2::uuid IS NULL OR id <> $2::uuid)`, [
    accountId,
    but,
  ]);
}

/** One of the account's own, by its id; answers whether there was one. */
export async function endOwnSession(manager: EntityManager, accountId: string, id: string): Promise<boolean> {
  const { affected } = await manager.delete(Session, { accountId, id });
  return affected === 1;
}

/** Those of the account that still work, the one last seen first. */
export function sessionsOf(
  manager: EntityManager,
  accountId: string,
  now: Instant,
): Promise<readonly Session[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, Session, 's')} FROM session s
     WHERE s.account_id = $1 AND s.seen_at > $2 AND s.started_at > $3 ORDER BY s.seen_at DESC, s.id`,
    [accountId, ...endedBy(now)],
  );
}

/** When a session ends if it is not used any more. */
export function endOf({ seenAt, startedAt }: Pick<Session, 'seenAt' | 'startedAt'>): Date {
  return new Date(
    Math.min(seenAt.getTime() + minutes(IDLE_MINUTES), startedAt.getTime() + minutes(LONGEST_HOURS * 60)),
  );
}

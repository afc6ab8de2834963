/**
 * Wrong passwords are counted by the name they were tried with, before the password is looked at: of guesses sent at once,
 * from any number of addresses and to any number of servers, no more are looked at than of guesses sent one by one. No
 * header and no setting changes that.
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';
import { inTurn } from './inTurn.js';

const FAILURES_BEFORE_LOCK = 5;
const LOCK_MINUTES = 30;
/** Wrong passwords that far apart are no series, and their names need not be kept. */
const FORGOTTEN_HOURS = 24;

function nameHashOf(username: string): Buffer {
  return createHash('sha256').update(username.normalize('NFKC').trim().toLowerCase()).digest();
}

/**
 * Whether the password that `verify` looks at is right; of five wrong ones in a row the name is locked, and then `verify` is
 * asked all the same, so that it takes as long, and not heeded.
 */
export async function attempt(
  manager: EntityManager,
  username: string,
  now: Instant,
  verify: () => Promise<boolean>,
): Promise<'RIGHT' | 'WRONG' | 'LOCKED'> {
  // In turn, so that right passwords that come at once do not count against each other.
  const verdict = await inTurn(nameHashOf(username).toString('hex'), async () => {
    if ((await countAttempt(manager, username, now)) === 'LOCKED') return 'LOCKED';
    if (!(await verify())) return 'WRONG';
    await forgetAttempts(manager, username);
    return 'RIGHT';
  });
  if (verdict === 'LOCKED') await verify();
  return verdict;
}

/** Counts an attempt; answers whether the name is locked. */
async function countAttempt(
  manager: EntityManager,
  username: string,
  now: Instant,
): Promise<'OPEN' | 'LOCKED'> {
  await dropOldAttempts(manager, now);
  const [row]: { failures: number }[] = await manager.query(
    `INSERT INTO sign_in_attempt AS a (name_hash, failures, attempted_at) VALUES ($1, 1, $2)
     ON CONFLICT (name_hash) DO UPDATE SET
       failures = CASE WHEN a.locked_until <= $2 OR (a.locked_until IS NULL AND a.attempted_at < $3) THEN 1
         ELSE LEAST(a.failures, $5) + 1 END,
       locked_until = CASE WHEN a.locked_until > $2 THEN a.locked_until
         WHEN a.locked_until IS NULL AND a.attempted_at >= $3 AND a.failures + 1 >= $5 THEN $4::timestamptz END,
       attempted_at = $2
     RETURNING failures`,
    [
      nameHashOf(username),
      new Date(now),
      new Date(now - FORGOTTEN_HOURS * 3_600_000),
      new Date(now + LOCK_MINUTES * 60_000),
      FAILURES_BEFORE_LOCK,
    ],
  );
  return row!.failures > FAILURES_BEFORE_LOCK ? 'LOCKED' : 'OPEN';
}

/** The password was right, or an administrator vouches for the account. */
export async function forgetAttempts(manager: EntityManager, username: string): Promise<void> {
  await manager.query('DELETE FROM sign_in_attempt WHERE name_hash = $1', [nameHashOf(username)]);
}

/** Until when each of these names is locked; null for the others. */
export async function locksOf(
  manager: EntityManager,
  usernames: readonly string[],
  now: Instant,
): Promise<(Date | null)[]> {
  const hashes = usernames.map(nameHashOf);
  const rows: { nameHash: Buffer; lockedUntil: Date }[] = await manager.query(
    `SELECT name_hash AS "nameHash", locked_until AS "lockedUntil" FROM sign_in_attempt
     WHERE name_hash = ANY($1) AND locked_until > $2`,
    [hashes, new Date(now)],
  );
  const found = new Map(rows.map(row => [row.nameHash.toString('hex'), row.lockedUntil]));
  return hashes.map(hash => found.get(hash.toString('hex')) ?? null);
}

/** Names tried long ago, most of them nobody's. */
async function dropOldAttempts(manager: EntityManager, now: Instant): Promise<void> {
  await manager.query(
    `DELETE FROM sign_in_attempt WHERE name_hash IN (
       SELECT name_hash FROM sign_in_attempt WHERE attempted_at < $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    [new Date(now - FORGOTTEN_HOURS * 3_600_000)],
  );
}

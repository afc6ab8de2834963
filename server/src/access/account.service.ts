import { hash, verify } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Instant } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';
import { Account } from './account.entity.js';
import type { Role } from '@qianqi/shared';

const FAILURES_BEFORE_LOCK = 5;
const LOCK_MINUTES = 30;

/** argon2id by the library's defaults, which are OWASP's: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Verified when there is no such account, so that an unknown name takes as long as a wrong password. */
const decoy = hashPassword('no account has this password');

export type Credentials = { readonly username: string; readonly password: string };
export type SignInVerdict =
  | { readonly account: Account }
  | {
      readonly refused: 'BAD_CREDENTIALS' | 'LOCKED';
      /** Whose name was given, if anybody's. */
      readonly of: Account | null;
    };

/** Checks a password; five wrong ones in a row lock the account for half an hour, right password or not. */
export async function checkCredentials(
  manager: EntityManager,
  { username, password }: Credentials,
  now: Instant,
): Promise<SignInVerdict> {
  const account = isPlainText(username) ? await manager.findOneBy(Account, { username }) : null;
  const right = await verify(account?.passwordHash ?? (await decoy), password);
  if (!account) return { refused: 'BAD_CREDENTIALS', of: null };
  if (account.lockedUntil !== null && account.lockedUntil.getTime() > now)
    return { refused: 'LOCKED', of: account };
  if (!right) {
    // Counted in the database in one step, so that guesses sent at once are all counted.
    await manager.query(
      `UPDATE account SET failures = CASE WHEN failures + 1 >= $2 THEN 0 ELSE failures + 1 END,
         locked_until = CASE WHEN failures + 1 >= $2 THEN $3::timestamptz ELSE locked_until END
       WHERE id = $1`,
      [account.id, FAILURES_BEFORE_LOCK, new Date(now + LOCK_MINUTES * 60_000)],
    );
    return { refused: 'BAD_CREDENTIALS', of: account };
  }
  await manager.update(Account, { id: account.id }, { failures: 0, lockedUntil: null });
  return { account };
}

/** Creates the account if the registry has none at all; answers whether it did. */
export async function createFirstAccount(
  manager: EntityManager,
  { username, password }: Credentials,
  roles: readonly Role[],
): Promise<boolean> {
  if (await hasAccount(manager)) return false;
  const passwordHash = await hashPassword(password);
  await manager.insert(Account, {
    id: uuidv7(),
    username,
    passwordHash,
    roles: [...roles],
    failures: 0,
    lockedUntil: null,
  });
  return true;
}

export function hasAccount(manager: EntityManager): Promise<boolean> {
  return manager.exists(Account);
}

import type { EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';
import { Account } from './account.entity.js';
import { isPassword } from './password.js';
import { endSession, startSession } from './session.service.js';
import type { SessionClient } from './sessionCookie.js';
import { attempt } from './signInAttempt.js';

export type Credentials = { readonly username: string; readonly password: string };

export type Checked =
  | { readonly account: Account }
  | {
      readonly refused: 'BAD_CREDENTIALS' | 'LOCKED';
      /** Whose name was given, if anybody's. Never to be told to who gave it. */
      readonly of: Account | null;
    };

/** Longer ones are nobody's, and would only be hashed for nothing. */
const LONGEST_NAME = 200;
const LONGEST_PASSWORD = 1024;

/**
 * Checks a password. Five wrong ones in a row lock the name for half an hour, right password or not, whether or not an
 * account bears it; every answer takes one look-up and one verification, so that neither words nor time tell who has one.
 */
export async function checkCredentials(
  manager: EntityManager,
  { username, password }: Credentials,
  now: Instant,
): Promise<Checked> {
  const account = await accountOf(manager, username);
  const usable = account !== null && account.disabledAt === null && password.length <= LONGEST_PASSWORD;
  const verdict = await attempt(manager, username, now, () =>
    isPassword(usable ? account.passwordHash : null, password.slice(0, LONGEST_PASSWORD)),
  );
  if (verdict === 'RIGHT') return { account: account! };
  return { refused: verdict === 'LOCKED' ? 'LOCKED' : 'BAD_CREDENTIALS', of: account };
}

async function accountOf(manager: EntityManager, username: string): Promise<Account | null> {
  const name = isPlainText(username) ? username.slice(0, LONGEST_NAME) : '';
  return manager.findOneBy(Account, { username: name });
}

/**
 * Starts a session for an account whose password was right, and ends the browser's one before. Null when the password was
 * changed or the account disabled since it was looked at.
 */
export async function enter(
  manager: EntityManager,
  { id, passwordHash }: Account,
  {
    before,
    client,
    now,
  }: { readonly before: string | undefined; readonly client: SessionClient; readonly now: Instant },
): Promise<string | null> {
  // Locks the account: whoever changes the password or disables it next finds this session, and ends it.
  const [, entered]: [unknown, number] = await manager.query(
    `UPDATE account SET signed_in_at = $3 WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL`,
    [id, passwordHash, new Date(now)],
  );
  if (entered === 0) return null;
  if (before !== undefined) await endSession(manager, before);
  return startSession(manager, id, client, now);
}

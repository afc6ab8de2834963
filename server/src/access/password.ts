import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id by the library's defaults, which are OWASP's: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Verified when there is no such account, so that an unknown name takes as long as a wrong password. */
const decoy = hashPassword('no account has this password');

/** Whether it is the password; for an account that is not there (null), no, and no sooner. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && right;
}

/** Without those that are read for one another: 0 O o, 1 l I. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be told once and changed at the first sign-in: 93 bits, as `aaaa-aaaa-aaaa-aaaa`, of every kind asked for. */
export function drawPassword(): string {
  for (;;) {
    const groups = Array.from({ length: GROUPS }, () =>
      Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
    );
    const drawn = groups.join('-');
    if (/[a-z]/.test(drawn) && /[A-Z]/.test(drawn) && /[2-9]/.test(drawn)) return drawn;
  }
}

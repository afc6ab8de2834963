import { refusal, refusedPassword, type AccessProfile, type Refusal } from '@qianqi/shared';
import { refuse, type Writer } from '../ledger/writer.js';
import { Account } from './account.entity.js';
import { hashPassword, isPassword } from './password.js';
import { endSessions } from './session.service.js';
import { attempt } from './signInAttempt.js';
import type { Viewer } from './viewer.js';
import type { EntityManager } from 'typeorm';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** A change that was looked at, with the hash it shall set: both take a while, and no transaction waits for them. */
export interface CheckedChange {
  readonly account: Account;
  readonly passwordHash: string;
}

/**
 * Looks at the change of one's own password. A wrong present one counts as a failed sign-in: a session left open is no place
 * to guess at it. Answers refusals, or what `changePassword` is to set.
 */
export async function checkChange(
  manager: EntityManager,
  { accountId, username }: Viewer,
  { currentPassword, newPassword }: PasswordChange,
  profile: AccessProfile,
  now: number,
): Promise<CheckedChange | readonly Refusal[]> {
  const account = await manager.findOneByOrFail(Account, { id: accountId });
  const verdict = await attempt(manager, username, now, () =>
    isPassword(account.passwordHash, currentPassword),
  );
  if (verdict === 'LOCKED')
    return [refusal('LOCKED', '密码连续输错，账号已锁定 30 分钟', ['currentPassword'])];
  if (verdict === 'WRONG') return [refusal('BAD_CREDENTIALS', '原密码不正确', ['currentPassword'])];
  const weak = refusedPassword(profile, username, newPassword, ['newPassword']);
  if (weak) return [weak];
  const remembered = [account.passwordHash, ...account.formerPasswordHashes].slice(
    0,
    profile.rememberedPasswords,
  );
  for (const former of remembered)
    if (await isPassword(former, newPassword))
      return [
        refusal('PASSWORD_REUSED', `不能与最近 ${profile.rememberedPasswords} 次用过的密码相同`, [
          'newPassword',
        ]),
      ];
  return { account, passwordHash: await hashPassword(newPassword) };
}

/** Sets the new password and ends every session of the account; throws Refused if it was changed meanwhile. */
export async function changePassword(
  { manager, now }: Writer,
  { account, passwordHash }: CheckedChange,
  { rememberedPasswords }: AccessProfile,
): Promise<void> {
  const former = [account.passwordHash, ...account.formerPasswordHashes].slice(0, rememberedPasswords);
  const { affected } = await manager.update(
    Account,
    { id: account.id, passwordHash: account.passwordHash },
    {
      passwordHash,
      formerPasswordHashes: former,
      passwordChangedAt: new Date(now),
      mustChangePassword: false,
    },
  );
  if (affected !== 1) refuse('VERSION_CONFLICT', '密码刚刚已被修改，请用新密码重新登录', ['currentPassword']);
  await endSessions(manager, account.id);
}

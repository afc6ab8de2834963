/** Accounts as an administrator keeps them. Each change ends what the account no longer may, at once. */
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  parseAccount,
  parseAccountChange,
  refusedArea,
  refusedRoles,
  type AccessProfile,
  type Instant,
  type Role,
} from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import { SYSTEM } from '../audit/actor.js';
import { newDeed } from '../audit/deed.js';
import { recordDone } from '../audit/recorded.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { Account } from './account.entity.js';
import { hashPassword } from './password.js';
import { endSessions } from './session.service.js';
import type { Credentials } from './signIn.service.js';
import { forgetAttempts } from './signInAttempt.js';

export interface AccountReceipt {
  readonly accountId: string;
}

type NewAccount = Pick<
  Account,
  'username' | 'displayName' | 'passwordHash' | 'roles' | 'divisions' | 'createdBy'
>;

/** Inserts an account as it is; the caller has seen to its rules. Answers its key, null when the username is taken. */
export async function insertAccount(
  manager: EntityManager,
  account: NewAccount & Partial<Account>,
  now: Instant,
): Promise<string | null> {
  const id = uuidv7();
  const at = new Date(now);
  const row: Account = {
    id,
    formerPasswordHashes: [],
    passwordChangedAt: at,
    mustChangePassword: false,
    createdAt: at,
    signedInAt: null,
    disabledAt: null,
    disabledBy: null,
    ...account,
  };
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(Account)
    .values(row)
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length === 0 ? null : id;
}

/** Creates the account if the registry has none at all; answers whether it did. */
export async function createFirstAccount(
  manager: EntityManager,
  { username, password }: Credentials,
  roles: readonly Role[],
  now: Instant,
): Promise<boolean> {
  if (await hasAccount(manager)) return false;
  const passwordHash = await hashPassword(password);
  const account = {
    username,
    displayName: username,
    passwordHash,
    roles: [...roles],
    divisions: [],
    createdBy: null,
  };
  const source = { address: null, requestId: null };
  const deed = newDeed('createFirstAccount', { username, roles }, SYSTEM, source);
  return manager.transaction(async within => {
    if ((await insertAccount(within, account, now)) === null) return false;
    await recordDone(within, deed, now, { receipt: null, outcome: 'DONE' });
    return true;
  });
}

/** Who may sign in with roles that the profile keeps apart, from a time when another was in force. */
export async function accountsAgainst(
  manager: EntityManager,
  profile: AccessProfile,
): Promise<readonly string[]> {
  const rows: Pick<Account, 'username' | 'roles'>[] = await manager.query(
    'SELECT username, roles FROM account WHERE disabled_at IS NULL ORDER BY username',
  );
  return rows.filter(({ roles }) => refusedRoles(profile, roles) !== null).map(({ username }) => username);
}

export function hasAccount(manager: EntityManager): Promise<boolean> {
  return manager.exists(Account);
}

/** Makes an account with a password that its owner must change first; throws Refused. */
export async function createAccount(
  { manager, username: by, now, today }: Writer,
  profile: AccessProfile,
  raw: Readonly<Record<string, unknown>>,
  passwordHash: string,
): Promise<AccountReceipt> {
  const parsed = parseAccount(profile, raw, today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const { username, displayName, roles, divisions } = parsed.value;
  const refused = refusedArea(roles, divisions);
  if (refused) throw new Refused([refused]);
  const taken = () => refuse('DUPLICATE_USERNAME', `用户名“${username}”已有人使用`, ['username']);
  // Names are told apart without regard to case, as people are.
  const [alike]: unknown[] = await manager.query('SELECT FROM account WHERE lower(username) = $1', [
    username,
  ]);
  if (alike !== undefined) taken();
  const accountId = await insertAccount(
    manager,
    {
      username,
      displayName,
      passwordHash,
      mustChangePassword: true,
      roles: [...roles],
      divisions: [...divisions],
      createdBy: by,
    },
    now,
  );
  return { accountId: accountId ?? taken() };
}

/** Changes name, roles or area; they hold from the account's next request on. Throws Refused. */
export async function updateAccount(
  { manager, today }: Writer,
  profile: AccessProfile,
  id: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<AccountReceipt> {
  const parsed = parseAccountChange(profile, raw, today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const { displayName, roles, divisions } = parsed.value;
  const locked = await lockAccount(manager, id);
  const { account } = locked;
  if (roles !== undefined && !roles.includes('ADMINISTRATOR')) keepAdministrator(locked, ['roles']);
  const refused = refusedArea(roles ?? account.roles, divisions ?? account.divisions);
  if (refused) throw new Refused([refused]);
  const changes = {
    ...(displayName !== undefined && { displayName }),
    ...(roles !== undefined && { roles: [...roles] }),
    ...(divisions !== undefined && { divisions: [...divisions] }),
  };
  if (Object.keys(changes).length > 0) await manager.update(Account, { id: account.id }, changes);
  return { accountId: account.id };
}

/** Ends all its sessions; its tokens work no more while it is disabled. Throws Refused. */
export async function disableAccount(
  { manager, username, now }: Writer,
  id: string,
): Promise<AccountReceipt> {
  const locked = await lockAccount(manager, id);
  const { account } = locked;
  keepAdministrator(locked, ['accountId']);
  if (account.disabledAt === null)
    await manager.update(Account, { id: account.id }, { disabledAt: new Date(now), disabledBy: username });
  await endSessions(manager, account.id);
  return { accountId: account.id };
}

/** Throws Refused, also for roles that the profile in force would no longer give together. */
export async function enableAccount(
  { manager }: Writer,
  profile: AccessProfile,
  id: string,
): Promise<AccountReceipt> {
  const { account } = await lockAccount(manager, id);
  const refused = refusedRoles(profile, account.roles);
  if (refused) throw new Refused([{ ...refused, path: ['accountId'] }]);
  await manager.update(Account, { id: account.id }, { disabledAt: null, disabledBy: null });
  return { accountId: account.id };
}

/** Sets a password that must be changed at the next sign-in, ends all sessions, takes back a lock. Throws Refused. */
export async function resetPassword(
  { manager, now }: Writer,
  id: string,
  passwordHash: string,
): Promise<AccountReceipt> {
  const { account } = await lockAccount(manager, id);
  await manager.update(
    Account,
    { id: account.id },
    { passwordHash, mustChangePassword: true, passwordChangedAt: new Date(now) },
  );
  await endSessions(manager, account.id);
  await forgetAttempts(manager, account.username);
  return { accountId: account.id };
}

interface Locked {
  readonly account: Account;
  /** Whether it is the only administrator who may sign in. */
  readonly isLast: boolean;
}

/**
 * The account, locked together with all administrators, in the order of their keys: changes of accounts come one after the
 * other, and two administrators cannot take each other away at once.
 */
async function lockAccount(manager: EntityManager, id: string): Promise<Locked> {
  const administrators: { id: string }[] = await manager.query(
    `SELECT id FROM account WHERE 'ADMINISTRATOR' = ANY(roles) AND disabled_at IS NULL ORDER BY id FOR UPDATE`,
  );
  const key = parseFreeId('acct', id);
  const account =
    key === null
      ? null
      : await manager.findOne(Account, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
  if (account === null) refuse('NOT_FOUND', '找不到该账号，请刷新后重试', ['accountId']);
  return { account, isLast: administrators.every(each => each.id === key) };
}

/** Refuses to take the registry its last administrator. */
function keepAdministrator({ isLast }: Locked, path: readonly string[]): void {
  if (isLast) refuse('LAST_ADMINISTRATOR', '这是最后一个可用的系统管理员，请先指定另一个', path);
}

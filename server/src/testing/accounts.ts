/** Accounts of any roles and tokens of any scopes, as headers of a request: without the time that a password takes. */
import { uuidv7 } from 'uuidv7';
import type { ApiScope, Role } from '@qianqi/shared';
import type { Account } from '../access/account.entity.js';
import { insertAccount } from '../access/account.service.js';
import { createApiToken, drawTokenSecret } from '../access/apiToken.service.js';
import { startSession } from '../access/session.service.js';
import { SESSION_COOKIE } from '../access/sessionCookie.js';
import { today } from '../clock.js';
import type { World } from './world.js';

export type Headers = Record<string, string>;

/** A new account; nobody knows its password. Answers its key. */
export async function accountWith(
  world: World,
  roles: readonly Role[],
  more: Partial<Account> = {},
): Promise<string> {
  const username = `account-${uuidv7()}`;
  const id = await insertAccount(
    world.database.dataSource.manager,
    {
      username,
      displayName: username,
      passwordHash: 'none',
      roles: [...roles],
      divisions: [],
      createdBy: null,
      ...more,
    },
    world.clock.now(),
  );
  if (id === null) throw new Error('the username is taken');
  return id;
}

/** A signed-in session of an account. */
export async function sessionOf(world: World, accountId: string): Promise<Headers> {
  const client = { address: '127.0.0.1', userAgent: 'test' };
  const secret = await startSession(world.database.dataSource.manager, accountId, client, world.clock.now());
  return { cookie: `${SESSION_COOKIE}=${secret}` };
}

/** A signed-in session of a new account with these roles. */
export async function sessionWith(
  world: World,
  roles: readonly Role[],
  more: Partial<Account> = {},
): Promise<Headers> {
  return sessionOf(world, await accountWith(world, roles, more));
}

/** A token with these scopes, made by an administrator, valid for half a year. */
export async function tokenWith(
  world: World,
  scopes: readonly ApiScope[],
  divisions: readonly string[] = [],
): Promise<Headers> {
  const { clock, database } = world;
  const { manager } = database.dataSource;
  const secret = drawTokenSecret();
  const writer = { manager, now: clock.now(), today: today(clock) };
  const input = { name: '测试', scopes, divisions, expiresOn: '2026-12-31' };
  await createApiToken(writer, await accountWith(world, ['ADMINISTRATOR']), input, secret);
  return { authorization: `Bearer ${secret}` };
}

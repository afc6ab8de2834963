/** Accounts of any roles and tokens of any scopes, as headers of a request: without the time that a password takes. */
import { uuidv7 } from 'uuidv7';
import { today } from '../clock.js';
import type { ApiScope, Role } from '@qianqi/shared';
import { Account } from '../access/account.entity.js';
import { createApiToken } from '../access/apiToken.service.js';
import { startSession } from '../access/session.service.js';
import { SESSION_COOKIE } from '../access/sessionCookie.js';
import type { World } from './world.js';

export type Headers = Record<string, string>;

/** A signed-in session of a new account with these roles. */
export async function sessionWith(world: World, roles: readonly Role[]): Promise<Headers> {
  const id = uuidv7();
  const { manager } = world.database.dataSource;
  await manager.insert(Account, {
    id,
    username: `account-${id}`,
    passwordHash: 'none',
    roles: [...roles],
    failures: 0,
    lockedUntil: null,
  });
  return { cookie: `${SESSION_COOKIE}=${await startSession(manager, id, world.clock.now())}` };
}

/** A token with these scopes, made by an administrator, valid for half a year. */
export async function tokenWith(world: World, scopes: readonly ApiScope[]): Promise<Headers> {
  const { manager } = world.database.dataSource;
  const id = uuidv7();
  await manager.insert(Account, {
    id,
    username: `account-${id}`,
    passwordHash: 'none',
    roles: ['ADMINISTRATOR'],
    failures: 0,
    lockedUntil: null,
  });
  const { clock } = world;
  const input = { name: '测试', scopes, expiresOn: '2026-12-31' };
  const created = await createApiToken(manager, id, input, clock.now(), today(clock));
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return { authorization: `Bearer ${created.value.secret}` };
}

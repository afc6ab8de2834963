import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '@qianqi/shared';
import { Account } from '../access/account.entity.js';
import { createFirstAccount } from '../access/account.service.js';
import { viewerOfToken } from '../access/apiToken.service.js';
import { checkCredentials } from '../access/signIn.service.js';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { DEMO_ACCOUNT, prepareDemoAccess } from './demoAccounts.js';
import { instantOf } from './office.js';

const clock = { now: () => instantOf(day('2026-11-22'), 12 * 60) };

let demo: TestDatabase;
let own: TestDatabase;
beforeAll(async () => {
  [demo, own] = [await createTestDatabase(), await createTestDatabase()];
  const roles = ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'] as const;
  await createFirstAccount(demo.dataSource.manager, DEMO_ACCOUNT, roles, clock.now());
  const operators = { username: DEMO_ACCOUNT.username, password: 'known to the operator' };
  await createFirstAccount(own.dataSource.manager, operators, roles, clock.now());
});
afterAll(async () => {
  await demo.drop();
  await own.drop();
});

test('everybody it tells of can sign in, and its token reads', async () => {
  const { manager } = demo.dataSource;
  const { signIns, tokenSecret } = (await prepareDemoAccess(demo.dataSource, clock))!;
  expect(signIns.map(({ username }) => username)).toEqual([
    'admin',
    'clerk',
    'scheduler',
    'leader',
    'auditor',
    'suolun',
  ]);
  for (const credentials of signIns)
    expect(await checkCredentials(manager, credentials, clock.now())).toHaveProperty('account');
  expect(await viewerOfToken(manager, tokenSecret!, clock)).toMatchObject({ scopes: ['READ'] });
});

test('a second start tells the same and makes nothing twice', async () => {
  const first = await prepareDemoAccess(demo.dataSource, clock);
  const count = () => demo.dataSource.manager.count(Account);
  const before = await count();
  expect(await prepareDemoAccess(demo.dataSource, clock)).toEqual(first);
  expect(await count()).toBe(before);
});

test('nobody is added where the first account has a password of its own', async () => {
  expect(await prepareDemoAccess(own.dataSource, clock)).toBeNull();
  expect(await own.dataSource.manager.count(Account)).toBe(1);
});

test('a token that was revoked is not told again', async () => {
  await demo.dataSource.query(`UPDATE api_token SET revoked_at = now(), revoked_by = 'admin'`);
  expect((await prepareDemoAccess(demo.dataSource, clock))!.tokenSecret).toBeNull();
});

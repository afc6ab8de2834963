import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ACCESS_PROFILES } from '@qianqi/shared';
import { freeIdOf } from '../api/opaqueId.js';
import { accountWith, sessionWith } from '../testing/accounts.js';
import { administer, codesOf } from '../testing/administering.js';
import { createWorld, CREDENTIALS, type World } from '../testing/world.js';
import { accountsAgainst } from './account.service.js';

let strict: World;
beforeAll(async () => {
  strict = await createWorld({ accessProfile: 'STRICT' });
});
afterAll(() => strict.end());

const ask = async (mutation: string, input: object) =>
  administer(strict, mutation, input, '', await sessionWith(strict, ['ADMINISTRATOR']));

let serial = 0;
test.each([
  [['ADMINISTRATOR', 'CLERK'], false],
  [['AUDITOR', 'LEADER'], false],
  [['AUDITOR', 'ADMINISTRATOR'], false],
  [['CLERK', 'SCHEDULER', 'LEADER'], true],
  [['AUDITOR'], true],
  [['ADMINISTRATOR'], true],
])('the strict profile takes %j together: %s', async (roles, isTaken) => {
  const input = { username: `strict${++serial}`, displayName: '苏日娜', roles };
  const payload = await ask('createAccount', input);
  expect(codesOf(payload)).toEqual(isTaken ? [] : ['DUTIES_NOT_SEPARATED roles']);
  if (!isTaken) expect(payload.userErrors[0].message).toContain('三员分立');
  const accountId = freeIdOf('acct', await accountWith(strict, ['CLERK']));
  const changed = await ask('updateAccount', { accountId, roles });
  expect(codesOf(changed)).toEqual(isTaken ? [] : ['DUTIES_NOT_SEPARATED roles']);
});

test('the strict profile does not enable an account whose roles it would not give', async () => {
  const disabled = { disabledAt: new Date(), disabledBy: 'x' };
  const accountId = freeIdOf('acct', await accountWith(strict, ['ADMINISTRATOR', 'CLERK'], disabled));
  expect(codesOf(await ask('enableAccount', { accountId }))).toEqual(['DUTIES_NOT_SEPARATED accountId']);
});

test('the strict profile names the accounts that an earlier profile let have such roles', async () => {
  const { manager } = strict.database.dataSource;
  const mixed = await accountsAgainst(manager, ACCESS_PROFILES.STRICT);
  expect(mixed).toContain(CREDENTIALS.username);
  expect(await accountsAgainst(manager, ACCESS_PROFILES.ORDINARY)).toEqual([]);
});

test('the strict profile has passwords changed after 90 days', async () => {
  const age = (days: number) => new Date(strict.clock.now() - days * 24 * 3_600_000);
  const mustChange = async (days: number) => {
    const session = await sessionWith(strict, ['CLERK'], { passwordChangedAt: age(days) });
    return (await strict.send(session, { query: '{ viewer { mustChangePassword } }' })).data.viewer
      .mustChangePassword;
  };
  expect([await mustChange(89), await mustChange(90)]).toEqual([false, true]);
});

test('the strict profile says its rules', async () => {
  const { data } = await strict.send(await sessionWith(strict, ['CLERK']), {
    query:
      '{ accessRules { separatesDuties shortestPassword kindsInPassword rememberedPasswords passwordDays } }',
  });
  expect(data.accessRules).toEqual({
    separatesDuties: true,
    shortestPassword: 12,
    kindsInPassword: 3,
    rememberedPasswords: 5,
    passwordDays: 90,
  });
});

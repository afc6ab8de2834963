import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { administer, codesOf, makeAccount } from '../testing/administering.js';
import { signInAs } from '../testing/signingIn.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const change = (headers: Record<string, string>, currentPassword: string, newPassword: string) =>
  administer(world, 'changePassword', { currentPassword, newPassword }, 'viewer { username }', headers);

test.each([
  ['short', 'WEAK_PASSWORD newPassword'],
  ['aaaaaaaaaaaaaaaa', 'WEAK_PASSWORD newPassword'],
  ['12345678901', 'WEAK_PASSWORD newPassword'],
  ['Password1234', 'WEAK_PASSWORD newPassword'],
  ['x'.repeat(129), 'WEAK_PASSWORD newPassword'],
  ['lone surrogate \ud800', 'MALFORMED newPassword'],
  ['with a null \0 byte', 'MALFORMED newPassword'],
])('a new password is not taken as %j', async (newPassword, code) => {
  const { account, password } = await makeAccount(world);
  const { cookie } = await signInAs(world, account.username, password);
  expect(codesOf(await change({ cookie }, password, newPassword))).toEqual([code]);
  expect((await signInAs(world, account.username, password)).codes).toEqual([]);
});

test('a new password holds neither the name nor the password before', async () => {
  const { account, password } = await makeAccount(world, { username: 'longusername' });
  const { cookie } = await signInAs(world, account.username, password);
  const refused = await change({ cookie }, password, 'my-LongUserName-7');
  expect(refused.userErrors).toEqual([
    { code: 'WEAK_PASSWORD', path: ['newPassword'], message: '密码应不得含有用户名' },
  ]);
  expect(codesOf(await change({ cookie }, password, password))).toEqual(['PASSWORD_REUSED newPassword']);
});

test('the present password is not guessed at through an open session', async () => {
  const { account, password } = await makeAccount(world);
  const { cookie } = await signInAs(world, account.username, password);
  for (let time = 0; time < 5; time++)
    expect(codesOf(await change({ cookie }, 'wrong', 'a fresh start today'))).toEqual([
      'BAD_CREDENTIALS currentPassword',
    ]);
  expect(codesOf(await change({ cookie }, password, 'a fresh start today'))).toEqual([
    'LOCKED currentPassword',
  ]);
  expect((await signInAs(world, account.username, password)).codes).toEqual(['LOCKED']);
});

test('a password is changed once when two change it at once', async () => {
  const { account, password } = await makeAccount(world);
  const { cookie } = await signInAs(world, account.username, password);
  const payloads = await Promise.all(
    ['first of two changes', 'second of two changes'].map(each => change({ cookie }, password, each)),
  );
  const taken = payloads.filter(({ userErrors }) => userErrors.length === 0);
  expect(taken).toHaveLength(1);
  const works = await Promise.all(
    [password, 'first of two changes', 'second of two changes'].map(each =>
      signInAs(world, account.username, each),
    ),
  );
  expect(works.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
});

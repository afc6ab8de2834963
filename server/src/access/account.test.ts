import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freeIdOf } from '../api/opaqueId.js';
import { accountWith, sessionOf } from '../testing/accounts.js';
import { administer, codesOf, makeAccount } from '../testing/administering.js';
import { signInAs, whoIs } from '../testing/signingIn.js';
import { createWorld, CREDENTIALS, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

describe('a new account', () => {
  test('has what it was given, and a password that is told once and changed first', async () => {
    const { account, password, userErrors } = await makeAccount(world, {
      roles: ['SCHEDULER', 'CLERK', 'CLERK'],
      divisions: ['152221408', '1522214', '152221100'],
    });
    expect(userErrors).toEqual([]);
    expect(account).toMatchObject({
      roles: ['CLERK', 'SCHEDULER'],
      divisions: ['152221100', '1522214'],
      active: true,
      mustChangePassword: true,
      lockedUntil: null,
      createdBy: CREDENTIALS.username,
    });
    expect(password).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    const { cookie, viewer } = await signInAs(world, account.username, password);
    expect(viewer).toEqual({ username: account.username, mustChangePassword: true });
    const refused = await world.send({ cookie }, { query: '{ enterprises { totalCount } }' });
    expect(refused).toMatchObject({
      status: 403,
      errors: [{ message: '请先修改密码，再继续使用', extensions: { code: 'FORBIDDEN' } }],
    });
    const open = await world.send({ cookie }, { query: '{ viewer { actions } policy { id } }' });
    expect(open.data.viewer.actions).toEqual(['READ_PUBLISHED', 'SIGN_IN', 'KEEP_OWN_ACCOUNT']);
    const input = { currentPassword: password, newPassword: 'blue sky over grass' };
    const changed = await administer(
      world,
      'changePassword',
      input,
      'viewer { mustChangePassword actions }',
      { cookie },
    );
    expect(changed.viewer.mustChangePassword).toBe(false);
    expect(changed.viewer.actions).toContain('RECORD_EVENTS');
    const again = await signInAs(world, account.username, 'blue sky over grass');
    expect(again.viewer).toEqual({ username: account.username, mustChangePassword: false });
  });

  test('nowhere stores its password in clear, nor that of a token', async () => {
    const { password } = await makeAccount(world);
    const { data } = await world.ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      { input: { name: 'x', scopes: ['READ'], expiresOn: '2026-12-31' } },
    );
    const tables: { name: string }[] = await world.database.dataSource.query(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      const rows: unknown[] = await world.database.dataSource.query(`SELECT t::text FROM "${name}" t`);
      const text = JSON.stringify(rows);
      expect(text).not.toContain(password);
      expect(text).not.toContain(data.createApiToken.secret);
    }
  });

  test.each([
    [{ username: 'A' }, 'MALFORMED username'],
    [{ username: '有名字' }, 'MALFORMED username'],
    [{ username: 'x\0y' }, 'MALFORMED username'],
    [{ username: CREDENTIALS.username }, 'DUPLICATE_USERNAME username'],
    [{ displayName: '' }, 'REQUIRED displayName'],
    [{ displayName: 'x'.repeat(51) }, 'OUT_OF_RANGE displayName'],
    [{ displayName: 'lone \ud800' }, 'MALFORMED displayName'],
    [{ roles: [] }, 'REQUIRED roles'],
    [{ divisions: ['15222x'] }, 'MALFORMED divisions'],
    [{ divisions: ['1'] }, 'MALFORMED divisions'],
    [
      { divisions: Array.from({ length: 51 }, (_, index) => String(100000 + index)) },
      'OUT_OF_RANGE divisions',
    ],
    [{ roles: ['ADMINISTRATOR'], divisions: ['152221'] }, 'OUT_OF_RANGE divisions'],
  ])('is refused with %j', async (more, code) => {
    const before = await world.ask('{ accounts { totalCount } }');
    const payload = await makeAccount(world, more);
    expect(codesOf(payload)).toEqual([code]);
    expect(payload).toMatchObject({ account: null, password: null });
    expect(await world.ask('{ accounts { totalCount } }')).toEqual(before);
  });

  test('is made once when ten ask for the same name at once', async () => {
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => makeAccount(world, { username: 'same.name' })),
    );
    expect(payloads.filter(({ account }) => account !== null)).toHaveLength(1);
    expect(payloads.filter(payload => codesOf(payload)[0] === 'DUPLICATE_USERNAME username')).toHaveLength(9);
  }, 20_000);
});

describe('changes of an account', () => {
  test('hold from its next request on', async () => {
    const id = await accountWith(world, ['CLERK']);
    const session = await sessionOf(world, id);
    const viewer = async () =>
      (await world.send(session, { query: '{ viewer { roles displayName divisions } }' })).data.viewer;
    const input = {
      accountId: freeIdOf('acct', id),
      displayName: '包青山',
      roles: ['LEADER'],
      divisions: ['152221100'],
    };
    expect(codesOf(await administer(world, 'updateAccount', input))).toEqual([]);
    expect(await viewer()).toEqual({ displayName: '包青山', roles: ['LEADER'], divisions: ['152221100'] });
    expect(
      codesOf(
        await administer(world, 'updateAccount', { accountId: input.accountId, roles: ['ADMINISTRATOR'] }),
      ),
    ).toEqual(['OUT_OF_RANGE divisions']);
    expect(
      codesOf(await administer(world, 'updateAccount', { accountId: input.accountId, divisions: [] })),
    ).toEqual([]);
    expect(await viewer()).toMatchObject({ roles: ['LEADER'], divisions: [] });
  });

  test('name an account', async () => {
    for (const accountId of ['acct_x', freeIdOf('acct', '018f0000-0000-7000-8000-000000000000'), 'x\0'])
      for (const mutation of ['updateAccount', 'disableAccount', 'enableAccount', 'resetPassword'])
        expect(codesOf(await administer(world, mutation, { accountId }))).toEqual(['NOT_FOUND accountId']);
  });

  test('by a reset end its sessions, take back a lock, and ask for another password', async () => {
    const { account, password } = await makeAccount(world);
    const id = account.id;
    for (let time = 0; time < 5; time++) await signInAs(world, account.username, 'wrong');
    const listed = async () => {
      const { data } = await world.ask('{ accounts(first: 100) { nodes { id lockedUntil } } }');
      return data.accounts.nodes.find((each: { id: string }) => each.id === id).lockedUntil;
    };
    expect(await listed()).toBe(new Date(world.clock.now() + 30 * 60_000).toISOString());
    const reset = await administer(
      world,
      'resetPassword',
      { accountId: id },
      'password account { mustChangePassword }',
    );
    expect(reset.password).not.toBe(password);
    expect(await listed()).toBeNull();
    expect((await signInAs(world, account.username, password)).codes).toEqual(['BAD_CREDENTIALS']);
    const { cookie } = await signInAs(world, account.username, reset.password);
    await administer(world, 'resetPassword', { accountId: id });
    expect(await whoIs(world, { cookie })).toBeNull();
  });
});

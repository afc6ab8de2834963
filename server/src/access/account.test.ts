import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freeIdOf } from '../api/opaqueId.js';
import { accountWith, sessionOf, sessionWith, tokenWith } from '../testing/accounts.js';
import { signInAs, whoIs } from '../testing/signingIn.js';
import { createWorld, CREDENTIALS, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const ACCOUNT = 'id username displayName roles divisions active mustChangePassword lockedUntil createdBy';

/** The payload of a mutation, as the world's administrator or another. */
async function send(
  mutation: string,
  input: object,
  selection = `account { ${ACCOUNT} }`,
  headers?: Record<string, string>,
) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { ${selection} userErrors { code path message } } }`;
  const answer = headers
    ? await world.send(headers, { query, variables: { input } })
    : await world.ask(query, { input });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation];
}

let serial = 0;
const create = (more: object = {}) =>
  send(
    'createAccount',
    { username: `user${++serial}`, displayName: '乌云其木格', roles: ['CLERK'], ...more },
    `password account { ${ACCOUNT} }`,
  );

const codes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a new account', () => {
  test('has what it was given, and a password that is told once and changed first', async () => {
    const { account, password, userErrors } = await create({
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
    const changed = await send('changePassword', input, 'viewer { mustChangePassword actions }', { cookie });
    expect(changed.viewer.mustChangePassword).toBe(false);
    expect(changed.viewer.actions).toContain('RECORD_EVENTS');
    const again = await signInAs(world, account.username, 'blue sky over grass');
    expect(again.viewer).toEqual({ username: account.username, mustChangePassword: false });
  });

  test('nowhere stores its password in clear, nor that of a token', async () => {
    const { password } = await create();
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
    const payload = await create(more);
    expect(codes(payload)).toEqual([code]);
    expect(payload).toMatchObject({ account: null, password: null });
    expect(await world.ask('{ accounts { totalCount } }')).toEqual(before);
  });

  test('is made once when ten ask for the same name at once', async () => {
    const payloads = await Promise.all(Array.from({ length: 10 }, () => create({ username: 'same.name' })));
    expect(payloads.filter(({ account }) => account !== null)).toHaveLength(1);
    expect(payloads.filter(payload => codes(payload)[0] === 'DUPLICATE_USERNAME username')).toHaveLength(9);
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
    expect(codes(await send('updateAccount', input))).toEqual([]);
    expect(await viewer()).toEqual({ displayName: '包青山', roles: ['LEADER'], divisions: ['152221100'] });
    expect(
      codes(await send('updateAccount', { accountId: input.accountId, roles: ['ADMINISTRATOR'] })),
    ).toEqual(['OUT_OF_RANGE divisions']);
    expect(codes(await send('updateAccount', { accountId: input.accountId, divisions: [] }))).toEqual([]);
    expect(await viewer()).toMatchObject({ roles: ['LEADER'], divisions: [] });
  });

  test('name an account', async () => {
    for (const accountId of ['acct_x', freeIdOf('acct', '018f0000-0000-7000-8000-000000000000'), 'x\0'])
      for (const mutation of ['updateAccount', 'disableAccount', 'enableAccount', 'resetPassword'])
        expect(codes(await send(mutation, { accountId }))).toEqual(['NOT_FOUND accountId']);
  });

  test('by a reset end its sessions, take back a lock, and ask for another password', async () => {
    const { account, password } = await create();
    const id = account.id;
    for (let time = 0; time < 5; time++) await signInAs(world, account.username, 'wrong');
    const listed = async () => {
      const { data } = await world.ask('{ accounts(first: 100) { nodes { id lockedUntil } } }');
      return data.accounts.nodes.find((each: { id: string }) => each.id === id).lockedUntil;
    };
    expect(await listed()).toBe(new Date(world.clock.now() + 30 * 60_000).toISOString());
    const reset = await send('resetPassword', { accountId: id }, 'password account { mustChangePassword }');
    expect(reset.password).not.toBe(password);
    expect(await listed()).toBeNull();
    expect((await signInAs(world, account.username, password)).codes).toEqual(['BAD_CREDENTIALS']);
    const { cookie } = await signInAs(world, account.username, reset.password);
    await send('resetPassword', { accountId: id });
    expect(await whoIs(world, { cookie })).toBeNull();
  });
});

describe('the last administrator', () => {
  let alone: World;
  beforeAll(async () => {
    alone = await createWorld();
  });
  afterAll(() => alone.end());

  const administer = async (mutation: string, input: object, headers?: Record<string, string>) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path message } } }`;
    const answer = await (headers
      ? alone.send(headers, { query, variables: { input } })
      : alone.ask(query, { input }));
    return codes(answer.data[mutation]);
  };

  test('is neither disabled nor stripped, but may be once there is another', async () => {
    const { data } = await alone.ask('{ accounts { nodes { id } } }');
    const accountId = data.accounts.nodes[0].id;
    expect(await administer('disableAccount', { accountId })).toEqual(['LAST_ADMINISTRATOR accountId']);
    expect(await administer('updateAccount', { accountId, roles: ['CLERK'] })).toEqual([
      'LAST_ADMINISTRATOR roles',
    ]);
    await accountWith(alone, ['ADMINISTRATOR'], { disabledAt: new Date(), disabledBy: 'x' });
    expect(await administer('disableAccount', { accountId })).toEqual(['LAST_ADMINISTRATOR accountId']);
    const second = await accountWith(alone, ['ADMINISTRATOR']);
    expect(await administer('updateAccount', { accountId, roles: ['CLERK'] })).toEqual([]);
    const headers = await sessionOf(alone, second);
    expect(
      await administer('updateAccount', { accountId, roles: ['ADMINISTRATOR', 'CLERK'] }, headers),
    ).toEqual([]);
    expect(await administer('disableAccount', { accountId: freeIdOf('acct', second) })).toEqual([]);
  });

  test('stays when two take each other away at once, ten times over', async () => {
    for (let time = 0; time < 10; time++) {
      const pair = [await accountWith(alone, ['ADMINISTRATOR']), await accountWith(alone, ['ADMINISTRATOR'])];
      await alone.database.dataSource.query(
        `UPDATE account SET disabled_at = now(), disabled_by = 'x' WHERE 'ADMINISTRATOR' = ANY(roles) AND NOT id = ANY($1)`,
        [pair],
      );
      const headers = await Promise.all(pair.map(id => sessionOf(alone, id)));
      await Promise.all(
        pair.map((id, index) =>
          administer('disableAccount', { accountId: freeIdOf('acct', id) }, headers[1 - index]).catch(
            () => null,
          ),
        ),
      );
      const [{ count }] = await alone.database.dataSource.query(
        `SELECT count(*)::integer AS count FROM account WHERE 'ADMINISTRATOR' = ANY(roles) AND disabled_at IS NULL`,
      );
      expect(count).toBe(1);
    }
  }, 20_000);
});

describe("one's own password", () => {
  const change = (headers: Record<string, string>, currentPassword: string, newPassword: string) =>
    send('changePassword', { currentPassword, newPassword }, 'viewer { username }', headers);

  test.each([
    ['short', 'WEAK_PASSWORD newPassword'],
    ['aaaaaaaaaaaaaaaa', 'WEAK_PASSWORD newPassword'],
    ['12345678901', 'WEAK_PASSWORD newPassword'],
    ['Password1234', 'WEAK_PASSWORD newPassword'],
    ['x'.repeat(129), 'WEAK_PASSWORD newPassword'],
    ['lone surrogate \ud800', 'MALFORMED newPassword'],
    ['with a null \0 byte', 'MALFORMED newPassword'],
  ])('is not taken as %j', async (newPassword, code) => {
    const { account, password } = await create();
    const { cookie } = await signInAs(world, account.username, password);
    expect(codes(await change({ cookie }, password, newPassword))).toEqual([code]);
    expect((await signInAs(world, account.username, password)).codes).toEqual([]);
  });

  test('holds neither the name nor the password before', async () => {
    const { account, password } = await create({ username: 'longusername' });
    const { cookie } = await signInAs(world, account.username, password);
    const refused = await change({ cookie }, password, 'my-LongUserName-7');
    expect(refused.userErrors).toEqual([
      { code: 'WEAK_PASSWORD', path: ['newPassword'], message: '密码应不得含有用户名' },
    ]);
    expect(codes(await change({ cookie }, password, password))).toEqual(['PASSWORD_REUSED newPassword']);
  });

  test('is not guessed at through an open session', async () => {
    const { account, password } = await create();
    const { cookie } = await signInAs(world, account.username, password);
    for (let time = 0; time < 5; time++)
      expect(codes(await change({ cookie }, 'wrong', 'a fresh start today'))).toEqual([
        'BAD_CREDENTIALS currentPassword',
      ]);
    expect(codes(await change({ cookie }, password, 'a fresh start today'))).toEqual([
      'LOCKED currentPassword',
    ]);
    expect((await signInAs(world, account.username, password)).codes).toEqual(['LOCKED']);
  });

  test('is changed once when two change it at once', async () => {
    const { account, password } = await create();
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
});

describe('the strict profile', () => {
  let strict: World;
  beforeAll(async () => {
    strict = await createWorld({ accessProfile: 'STRICT' });
  });
  afterAll(() => strict.end());

  const ask = async (mutation: string, type: string, input: object) => {
    const headers = await sessionWith(strict, ['ADMINISTRATOR']);
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path message } } }`;
    return (await strict.send(headers, { query, variables: { input } })).data[mutation];
  };

  test.each([
    [['ADMINISTRATOR', 'CLERK'], false],
    [['AUDITOR', 'LEADER'], false],
    [['AUDITOR', 'ADMINISTRATOR'], false],
    [['CLERK', 'SCHEDULER', 'LEADER'], true],
    [['AUDITOR'], true],
    [['ADMINISTRATOR'], true],
  ])('takes %j together: %s', async (roles, isTaken) => {
    const input = { username: `strict${++serial}`, displayName: '苏日娜', roles };
    const payload = await ask('createAccount', 'CreateAccountInput', input);
    expect(codes(payload)).toEqual(isTaken ? [] : ['DUTIES_NOT_SEPARATED roles']);
    if (!isTaken) expect(payload.userErrors[0].message).toContain('三员分立');
    const accountId = freeIdOf('acct', await accountWith(strict, ['CLERK']));
    const changed = await ask('updateAccount', 'UpdateAccountInput', { accountId, roles });
    expect(codes(changed)).toEqual(isTaken ? [] : ['DUTIES_NOT_SEPARATED roles']);
  });

  test('does not enable an account whose roles it would not give', async () => {
    const disabled = { disabledAt: new Date(), disabledBy: 'x' };
    const accountId = freeIdOf('acct', await accountWith(strict, ['ADMINISTRATOR', 'CLERK'], disabled));
    expect(codes(await ask('enableAccount', 'EnableAccountInput', { accountId }))).toEqual([
      'DUTIES_NOT_SEPARATED accountId',
    ]);
  });

  test('has passwords changed after 90 days', async () => {
    const age = (days: number) => new Date(strict.clock.now() - days * 24 * 3_600_000);
    const mustChange = async (days: number) => {
      const session = await sessionWith(strict, ['CLERK'], { passwordChangedAt: age(days) });
      return (await strict.send(session, { query: '{ viewer { mustChangePassword } }' })).data.viewer
        .mustChangePassword;
    };
    expect([await mustChange(89), await mustChange(90)]).toEqual([false, true]);
  });

  test('says its rules', async () => {
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
});

describe('tokens', () => {
  const TOKEN = 'id name hint scopes divisions expiresOn createdBy usedAt standing revokedBy';
  const make = async (more: object = {}) => {
    const input = { name: '数据共享平台', scopes: ['READ'], expiresOn: '2026-12-31', ...more };
    const { data } = await world.ask(
      `mutation ($input: CreateApiTokenInput!) {
        createApiToken(input: $input) { secret token { ${TOKEN} } userErrors { code path message } } }`,
      { input },
    );
    return data.createApiToken;
  };
  const listed = async (id: string) => {
    const { data } = await world.ask(`{ apiTokens(first: 100) { totalCount nodes { ${TOKEN} } } }`);
    return data.apiTokens.nodes.find((each: { id: string }) => each.id === id);
  };
  const works = async (secret: string) =>
    (await world.send({ authorization: `Bearer ${secret}` }, { query: '{ enterprises { totalCount } }' }))
      .status;

  test('are told once, recognisable, and listed without their secret', async () => {
    const { secret, token } = await make();
    expect(secret).toMatch(/^qq_[\w-]{43}$/);
    expect(token).toMatchObject({
      hint: secret.slice(0, 9),
      standing: 'ACTIVE',
      usedAt: null,
      createdBy: 'clerk',
    });
    expect(await works(secret)).toBe(200);
    expect(await works(`${secret}x`)).toBe(401);
    expect(await listed(token.id)).toMatchObject({ usedAt: new Date(world.clock.now()).toISOString() });
  });

  test('are revoked from the next request on, and stay what they were', async () => {
    const { secret, token } = await make();
    const revoke = async (tokenId: string) => {
      const query = `mutation ($input: RevokeApiTokenInput!) {
        revokeApiToken(input: $input) { token { ${TOKEN} } userErrors { code path message } } }`;
      return (await world.ask(query, { input: { tokenId } })).data.revokeApiToken;
    };
    expect(await works(secret)).toBe(200);
    expect((await revoke(token.id)).token).toMatchObject({ standing: 'REVOKED', revokedBy: 'clerk' });
    expect(await works(secret)).toBe(401);
    expect(codes(await revoke(token.id))).toEqual([]);
    expect(codes(await revoke('tok_x'))).toEqual(['NOT_FOUND tokenId']);
  });

  test('stop with the account that made them, and go on when it is enabled again', async () => {
    const token = await tokenWith(world, ['READ']);
    const reading = () => world.send(token, { query: '{ enterprises { totalCount } }' });
    const { data } = await world.ask('{ apiTokens(first: 1) { nodes { id createdBy standing } } }');
    const [{ createdBy }] = data.apiTokens.nodes;
    const accounts = await world.ask('{ accounts(first: 100) { nodes { id username } } }');
    const { id } = accounts.data.accounts.nodes.find(
      (each: { username: string }) => each.username === createdBy,
    );
    expect((await reading()).status).toBe(200);
    await send('disableAccount', { accountId: id });
    expect((await reading()).status).toBe(401);
    const after = await world.ask('{ apiTokens(first: 1) { nodes { standing } } }');
    expect(after.data.apiTokens.nodes).toEqual([{ standing: 'CREATOR_DISABLED' }]);
    await send('enableAccount', { accountId: id });
    expect((await reading()).status).toBe(200);
  });

  test('write when they were last used once a minute, not with every request', async () => {
    const { secret } = await make();
    const updates = async (count: number) => {
      const statements = await world.countStatements(() =>
        Promise.all(Array.from({ length: count }, () => works(secret))),
      );
      return statements.filter(statement => statement.startsWith('UPDATE api_token')).length;
    };
    expect(await updates(1)).toBe(1);
    expect(await updates(10)).toBe(0);
    world.advance(61_000);
    expect(await updates(1)).toBe(1);
  });

  test.each([
    [{ scopes: [] }, 'REQUIRED scopes'],
    [{ expiresOn: '2027-07-02' }, 'OUT_OF_RANGE expiresOn'],
    [{ expiresOn: '2026-06-29' }, 'OUT_OF_RANGE expiresOn'],
    [{ name: ' ' }, 'REQUIRED name'],
    [{ divisions: ['x'] }, 'MALFORMED divisions'],
  ])('are refused with %j', async (more, code) => {
    const payload = await make(more);
    expect(codes(payload)).toEqual([code]);
    expect(payload).toMatchObject({ secret: null, token: null });
  });
});

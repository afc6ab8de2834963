import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freeIdOf } from '../api/opaqueId.js';
import { accountWith, sessionOf, sessionWith, tokenWith } from '../testing/accounts.js';
import { signInAs, whoIs } from '../testing/signingIn.js';
import { createWorld, type World } from '../testing/world.js';
import { hashPassword } from './password.js';

const PASSWORD = 'right as rain';
const minute = 60_000;

let world: World;
let passwordHash: string;
beforeAll(async () => {
  world = await createWorld();
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => world.end());

let serial = 0;
async function newAccount(): Promise<{ username: string; id: string; accountId: string }> {
  const username = `person-${++serial}`;
  const id = await accountWith(world, ['CLERK'], { username, passwordHash });
  return { username, id, accountId: freeIdOf('acct', id) };
}

const enter = async (username: string, headers = {}) => {
  const { cookie } = await signInAs(world, username, PASSWORD, headers);
  return { cookie };
};

const administer = async (mutation: string, input: object) => {
  // A session of its own, since the clock of these tests runs.
  const { data } = await world.send(await sessionWith(world, ['ADMINISTRATOR']), {
    query: `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { code } } }`,
    variables: { input },
  });
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
};

const SESSIONS = '{ sessions { id current userAgent address endsAt seenAt } }';
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { userErrors { code } } }';
const CHANGE = `mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) { viewer { username } userErrors { code path message } } }`;

describe('a session ends', () => {
  test('at once with sign-out', async () => {
    const { username } = await newAccount();
    const session = await enter(username);
    expect(await whoIs(world, session)).toBe(username);
    await world.send(session, { query: 'mutation { signOut { userErrors { code } } }' });
    expect(await whoIs(world, session)).toBeNull();
  });

  test('after 30 idle minutes', async () => {
    const { username } = await newAccount();
    const session = await enter(username);
    world.advance(29 * minute);
    expect(await whoIs(world, session)).toBe(username);
    world.advance(30 * minute);
    expect(await whoIs(world, session)).toBeNull();
  });

  test('30 minutes after it was last used, and not after it was last written to', async () => {
    const { username } = await newAccount();
    const session = await enter(username);
    world.advance(50_000);
    expect(await whoIs(world, session)).toBe(username);
    world.advance(29 * minute + 40_000);
    expect(await whoIs(world, session)).toBe(username);
  });

  test('after 8 hours, however busy', async () => {
    const { username } = await newAccount();
    const session = await enter(username);
    for (let quarter = 0; quarter < 31; quarter++) {
      world.advance(15 * minute);
      expect(await whoIs(world, session)).toBe(username);
    }
    world.advance(15 * minute);
    expect(await whoIs(world, session)).toBeNull();
  });

  test('when its browser signs in anew', async () => {
    const { username } = await newAccount();
    const before = await enter(username);
    const after = await enter(username, before);
    expect(after.cookie).not.toBe(before.cookie);
    expect([await whoIs(world, before), await whoIs(world, after)]).toEqual([null, username]);
  });

  test('with the disabling of its account, and does not come back with it', async () => {
    const { username, accountId } = await newAccount();
    const session = await enter(username);
    expect(await administer('disableAccount', { accountId })).toEqual([]);
    const refused = await world.send(session, { query: '{ enterprises { totalCount } }' });
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await administer('enableAccount', { accountId })).toEqual([]);
    expect(await whoIs(world, session)).toBeNull();
    expect(await whoIs(world, await enter(username))).toBe(username);
  });

  test('with a change of the password, but for the one that changed it, which is renewed', async () => {
    const { username } = await newAccount();
    const [own, other] = [await enter(username), await enter(username)];
    const response = await fetch(`${world.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...own },
      body: JSON.stringify({
        query: CHANGE,
        variables: { input: { currentPassword: PASSWORD, newPassword: 'a fresh start today' } },
      }),
    });
    const renewed = { cookie: response.headers.get('set-cookie')!.split(';')[0]! };
    expect([await whoIs(world, own), await whoIs(world, other)]).toEqual([null, null]);
    expect(await whoIs(world, renewed)).toBe(username);
    expect((await signInAs(world, username, PASSWORD)).codes).toEqual(['BAD_CREDENTIALS']);
    expect((await signInAs(world, username, 'a fresh start today')).codes).toEqual([]);
  });

  test('by its owner from another, one or all the others', async () => {
    const { username } = await newAccount();
    const own = await enter(username, { 'user-agent': 'Firefox' });
    const [second, third] = [await enter(username), await enter(username)];
    const { data } = await world.send(own, { query: SESSIONS });
    expect(data.sessions).toHaveLength(3);
    expect(data.sessions.filter((each: { current: boolean }) => each.current)).toMatchObject([
      { userAgent: expect.stringContaining('Firefox'), address: '127.0.0.1' },
    ]);
    const { data: seen } = await world.send(second, { query: SESSIONS });
    const id = seen.sessions.find((each: { current: boolean }) => each.current).id;
    const end = (input: object) => world.send(own, { query: END, variables: { input } });
    expect((await end({ sessionId: id })).data.endSession.userErrors).toEqual([]);
    expect([await whoIs(world, second), await whoIs(world, third)]).toEqual([null, username]);
    expect((await end({ sessionId: id })).data.endSession.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await end({})).data.endSession.userErrors).toEqual([]);
    expect([await whoIs(world, own), await whoIs(world, third)]).toEqual([username, null]);
  });

  test("and nobody ends another's", async () => {
    const [{ username }, { id }] = [await newAccount(), await newAccount()];
    const others = await sessionOf(world, id);
    const { data } = await world.send(others, { query: SESSIONS });
    const own = await enter(username);
    const input = { sessionId: data.sessions[0].id };
    const refused = await world.send(own, { query: END, variables: { input } });
    expect(refused.data.endSession.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await whoIs(world, others)).not.toBeNull();
  });
});

describe('races', () => {
  test('ten sign-ins at once make ten sessions, and each works', async () => {
    const { username } = await newAccount();
    const sessions = await Promise.all(Array.from({ length: 10 }, () => enter(username)));
    expect(new Set(sessions.map(({ cookie }) => cookie)).size).toBe(10);
    for (const session of sessions) expect(await whoIs(world, session)).toBe(username);
  }, 20_000);

  test('whoever signs in while the account is disabled is out once it is', async () => {
    const { username, accountId } = await newAccount();
    const [sessions] = await Promise.all([
      Promise.all(Array.from({ length: 6 }, () => enter(username))),
      administer('disableAccount', { accountId }),
    ]);
    await administer('enableAccount', { accountId });
    for (const session of sessions) expect(await whoIs(world, session)).toBeNull();
  }, 20_000);

  test('a write under way when its account is disabled is done whole or refused whole, and the next is refused', async () => {
    const { id, accountId } = await newAccount();
    const session = await sessionOf(world, id);
    const create = (index: number) =>
      world.send(session, {
        query:
          'mutation ($input: CreateEnterpriseInput!) { createEnterprise(input: $input) { enterprise { id } } }',
        variables: {
          input: {
            creditCode: ['91152221MA0N1A2B3B', '91152221MA0PQ7R45U', '91152221MA0NE6H255'][index],
            name: `停用之际${index}`,
            sector: 'OTHER',
            divisionCode: '152221100',
            includedOn: '2024-01-01',
          },
        },
      });
    const [first, second] = await Promise.all([
      create(0),
      create(1),
      administer('disableAccount', { accountId }),
    ]);
    const third = await create(2);
    expect(third).toMatchObject({ status: 401 });
    const { data } = await world.send(await sessionWith(world, ['CLERK']), {
      query: '{ enterprises(search: "停用之际") { totalCount } }',
    });
    expect(data.enterprises.totalCount).toBe([first, second].filter(({ status }) => status === 200).length);
    expect(await whoIs(world, session)).toBeNull();
  });
});

test('a program has no sessions and no password of its own to change', async () => {
  const token = await tokenWith(world, ['READ', 'RECORD', 'SCHEDULE']);
  expect(await world.send(token, { query: SESSIONS })).toMatchObject({ status: 403 });
  const input = { currentPassword: 'x', newPassword: 'y' };
  expect(await world.send(token, { query: CHANGE, variables: { input } })).toMatchObject({ status: 403 });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, CREDENTIALS, signIn, type World } from '../testing/world.js';

describe('without signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const closed = [
    'query { enterprises { totalCount } }',
    'query { enterprise(creditCode: "91350100M000100Y43") { id } }',
    'query { gradeDistribution { count } }',
    'query { changes { nodes { cursor } } }',
    'query { policy { id } enterprises { totalCount } }',
    'query { ...F } fragment F on Query { enterprises { totalCount } }',
    'query { ... on Query { ... on Query { changes { nodes { cursor } } } } }',
    'query { policy: changes { nodes { cursor } } }',
    'mutation { voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }',
    'mutation { signOut { userErrors { code } } voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }',
  ];

  test.each(closed)('%s is refused, and sends no SQL', async query => {
    let answer;
    const statements = await world.countStatements(async () => {
      answer = await world.askAnonymously(query);
    });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(statements).toEqual([]);
  });

  test('the public operations are open', async () => {
    const { data, errors } = await world.askAnonymously(
      '{ viewer { username } today policy { id } creditList(list: RED) { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      viewer: null,
      policy: { id: '2023-literal' },
      creditList: { totalCount: 0 },
    });
  });

  test('a session ends with sign-out, with 30 idle minutes, and after 8 hours', async () => {
    const viewer = async (cookie: string) =>
      (await world.send({ cookie }, { query: '{ viewer { username } }' })).data.viewer?.username ?? null;
    const signedOut = await signIn(world.address);
    expect(await viewer(signedOut)).toBe('clerk');
    await world.send({ cookie: signedOut }, { query: 'mutation { signOut { userErrors { code } } }' });
    expect(await viewer(signedOut)).toBeNull();

    const minute = 60_000;
    const idle = await signIn(world.address);
    world.advance(29 * minute);
    expect(await viewer(idle)).toBe('clerk');
    world.advance(31 * minute);
    expect(await viewer(idle)).toBeNull();

    const busy = await signIn(world.address);
    for (let quarter = 0; quarter < 31; quarter++) {
      world.advance(15 * minute);
      expect(await viewer(busy)).toBe('clerk');
    }
    world.advance(15 * minute);
    expect(await viewer(busy)).toBeNull();
  });

  test('an unknown name and a wrong password are answered alike; five wrong ones lock the account', async () => {
    const attempt = async (credentials: typeof CREDENTIALS) => {
      const query =
        'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } userErrors { code } } }';
      return (await world.askAnonymously(query, { input: credentials })).data.signIn;
    };
    const wrong = { ...CREDENTIALS, password: 'wrong' };
    const refused = { viewer: null, userErrors: [{ code: 'BAD_CREDENTIALS' }] };
    expect(await attempt({ username: 'nobody', password: 'wrong' })).toEqual(refused);
    expect(await attempt({ username: 'null\0byte', password: 'wrong\ud800' })).toEqual(refused);
    for (let time = 0; time < 5; time++) expect(await attempt(wrong)).toEqual(refused);
    expect(await attempt(CREDENTIALS)).toEqual({ viewer: null, userErrors: [{ code: 'LOCKED' }] });
    world.advance(30 * 60_000 + 1);
    expect(await attempt(CREDENTIALS)).toEqual({ viewer: { username: 'clerk' }, userErrors: [] });
  });
});

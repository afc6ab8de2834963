import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signInAs, whoIs } from '../testing/signingIn.js';
import { createWorld, CREDENTIALS, type World } from '../testing/world.js';
import { accountWith } from '../testing/accounts.js';
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
async function newName(): Promise<string> {
  const username = `person-${++serial}`;
  await accountWith(world, ['CLERK'], { username, passwordHash });
  return username;
}

const attempt = async (username: string, password: string, headers = {}) => {
  const { codes } = await signInAs(world, username, password, headers);
  return codes[0] ?? 'IN';
};

describe('five wrong passwords in a row', () => {
  test('lock for 30 minutes, right password or not', async () => {
    const name = await newName();
    for (let time = 0; time < 5; time++) expect(await attempt(name, 'wrong')).toBe('BAD_CREDENTIALS');
    expect(await attempt(name, PASSWORD)).toBe('LOCKED');
    world.advance(30 * minute - 1);
    expect(await attempt(name, PASSWORD)).toBe('LOCKED');
    world.advance(1);
    expect(await attempt(name, PASSWORD)).toBe('IN');
  });

  test('do not lock when a right one came in between, nor when there were four', async () => {
    const name = await newName();
    for (const password of ['a', 'b', 'c', 'd', PASSWORD, 'e', 'f', 'g', 'h', PASSWORD])
      expect(await attempt(name, password)).toBe(password === PASSWORD ? 'IN' : 'BAD_CREDENTIALS');
  });

  test('lock again after a lock', async () => {
    const name = await newName();
    for (let time = 0; time < 6; time++) await attempt(name, 'wrong');
    world.advance(30 * minute);
    for (let time = 0; time < 5; time++) expect(await attempt(name, 'wrong')).toBe('BAD_CREDENTIALS');
    expect(await attempt(name, PASSWORD)).toBe('LOCKED');
  });

  test('lock a name that nobody bears just the same', async () => {
    for (const name of ['nobody', 'null\0byte', '', 'x'.repeat(5000), '__proto__']) {
      for (let time = 0; time < 5; time++) expect(await attempt(name, 'wrong\ud800')).toBe('BAD_CREDENTIALS');
      expect(await attempt(name, 'wrong')).toBe('LOCKED');
    }
  });

  test('lock one name only, however it is spelled', async () => {
    const [name, other] = [await newName(), await newName()];
    for (const spelled of [name, name.toUpperCase(), ` ${name}`, name, `${name} `])
      await attempt(spelled, 'wrong');
    expect(await attempt(name, PASSWORD)).toBe('LOCKED');
    expect(await attempt(other, PASSWORD)).toBe('IN');
  });

  test('lock whatever the headers say of the sender', async () => {
    const name = await newName();
    for (let time = 0; time < 5; time++)
      await attempt(name, 'wrong', { 'x-forwarded-for': `10.0.0.${time}`, forwarded: `for=10.0.1.${time}` });
    expect(await attempt(name, PASSWORD, { 'x-forwarded-for': '10.9.9.9' })).toBe('LOCKED');
  });

  test('are counted exactly when forty come at once', async () => {
    const name = await newName();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => attempt(name, `guess ${index}`)),
    );
    expect(answers.filter(each => each === 'BAD_CREDENTIALS')).toHaveLength(5);
    expect(answers.filter(each => each === 'LOCKED')).toHaveLength(35);
  }, 30_000);
});

test('an unknown name takes as long as a wrong password', async () => {
  const names = await Promise.all(Array.from({ length: 11 }, newName));
  const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  // In turn, so that what else the machine does falls on both alike.
  for (const [index, name] of names.entries())
    for (const kind of ['known', 'unknown'] as const) {
      const begun = performance.now();
      expect(await attempt(kind === 'known' ? name : `unknown-${index}`, 'wrong')).toBe('BAD_CREDENTIALS');
      took[kind].push(performance.now() - begun);
    }
  const median = (times: number[]) => times.sort((a, b) => a - b)[5]!;
  const ratio = median(took.known) / median(took.unknown);
  // Without the verification against a decoy it would be above ten.
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
}, 30_000);

test('a disabled account is answered as an unknown one', async () => {
  const username = `person-${++serial}`;
  const disabledAt = new Date(world.clock.now());
  await accountWith(world, ['CLERK'], { username, passwordHash, disabledAt, disabledBy: 'clerk' });
  expect(await attempt(username, PASSWORD)).toBe('BAD_CREDENTIALS');
});

test('the secret of a session is random, kept as a hash, and sent so that no script reads it', async () => {
  const name = await newName();
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { username: name, password: PASSWORD } },
    }),
  });
  const cookie = response.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^qianqi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const secret = /=([\w-]+)/.exec(cookie)![1]!;
  const rows: unknown[] = await world.database.dataSource.query('SELECT * FROM session');
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(await response.text()).not.toContain(secret);
});

test('signing in changes who asks, so nothing else can be asked for with it', async () => {
  const { cookie } = await signInAs(world, CREDENTIALS.username, CREDENTIALS.password);
  const other =
    'createExtraInspections(input: { basis: OTHER, reason: "x", dueOn: "2026-12-01" }) { createdCount }';
  const signIn = 'signIn(input: { username: "x", password: "y" }) { userErrors { code } }';
  for (const query of [
    `mutation { ${signIn} ${other} }`,
    `mutation { a: ${signIn} b: ${signIn} }`,
    `mutation { signOut { userErrors { code } } ${other} }`,
    `mutation { ...F ${other} } fragment F on Mutation { signOut { userErrors { code } } }`,
  ]) {
    const answer = await world.send({ cookie }, { query });
    expect(answer.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  }
  expect(await whoIs(world, { cookie })).toBe(CREDENTIALS.username);
});

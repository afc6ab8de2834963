/** The rates on the listening server. The clock stands, so nothing comes back unless it is told to go on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApp } from '../../app.js';
import { createWorld, signIn, USUAL_OPTIONS, type World } from '../../testing/world.js';
import { dial } from '../testing/rawHttp.js';

const TRUSTED = { trustedProxies: '127.0.0.1', rateLimit: 1 };
let world: World;
beforeAll(async () => {
  world = await createWorld(TRUSTED);
});
afterAll(() => world.end());

/** Nobody has these addresses but the request that says so through the trusted proxy. */
let next = 0;
const someAddress = () => `198.51.100.${++next}`;

interface Said {
  readonly status: number;
  readonly retryAfter: number | null;
  // oxlint-disable-next-line no-explicit-any -- answers of several shapes
  readonly body: any;
}

async function ask(
  headers: Record<string, string>,
  query = '{ today }',
  address = world.address,
): Promise<Said> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const after = response.headers.get('retry-after');
  return {
    status: response.status,
    retryAfter: after === null ? null : Number(after),
    body: await response.json(),
  };
}

/** How many of so many requests sent one after another were let in. */
async function admitted(count: number, headers: Record<string, string>, address?: string): Promise<number> {
  let let_in = 0;
  for (let index = 0; index < count; index++)
    if ((await ask(headers, undefined, address)).status === 200) let_in++;
  return let_in;
}

const from = (address: string) => ({ 'x-forwarded-for': address });

async function makeToken(): Promise<string> {
  const input = { name: '读数', scopes: ['READ'], expiresOn: '2026-12-31' };
  const { data } = await world.send(
    { cookie: await signIn(world.address), ...from(someAddress()) },
    {
      query: 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      variables: { input },
    },
  );
  return data.createApiToken.secret as string;
}

test('a stranger has 60 a minute, the 61st is told when to come again, and nobody else pays for it', async () => {
  const stranger = from(someAddress());
  expect(await admitted(60, stranger)).toBe(60);
  let refused!: Said;
  const statements = await world.countStatements(async () => {
    refused = await ask(stranger, '{ policy { id } }');
  });
  expect(refused).toMatchObject({
    status: 429,
    retryAfter: 1,
    body: { errors: [{ message: '请求过于频繁，请在 1 秒后重试', extensions: { code: 'RATE_LIMITED' } }] },
  });
  expect(statements).toEqual([]);
  expect(await ask(from(someAddress()))).toMatchObject({ status: 200 });
  world.advance(10_000);
  expect(await admitted(15, stranger)).toBe(10);
});

test('each answer says how many are left', async () => {
  const stranger = from(someAddress());
  const left = async () => (await ask(stranger)).body.extensions.cost.remaining as number;
  expect([await left(), await left()]).toEqual([59, 58]);
});

test('an IPv6 stranger is its first 64 bits', async () => {
  for (let index = 0; index < 60; index++)
    expect((await ask(from(`2001:db8:1:1::${index.toString(16)}`))).status).toBe(200);
  expect((await ask(from('2001:db8:1:1:ffff::1'))).status).toBe(429);
  expect((await ask(from('2001:db8:1:2::1'))).status).toBe(200);
});

test('who is no trusted proxy is not believed', async () => {
  const { dataSource } = world.database;
  const app = await buildApp({ dataSource, clock: world.clock, ...USUAL_OPTIONS, rateLimit: 1 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  let count = 0;
  for (let index = 0; index < 65; index++)
    if ((await ask(from(someAddress()), undefined, address)).status === 200) count++;
  expect(count).toBe(60);
  await app.close();
});

test('somebody signed in has 300 a minute by account, from wherever and with however many sessions', async () => {
  const cookies = [await signIn(world.address), await signIn(world.address)];
  let count = 0;
  for (let index = 0; index < 310; index++) {
    const headers = { cookie: cookies[index % 2]!, ...from(`203.0.113.${index % 5}`) };
    if ((await ask(headers)).status === 200) count++;
  }
  expect(count).toBe(300);
  world.advance(60_000);
}, 60_000);

test('guessed cookies are a stranger’s expense, and at most 60 of them are looked up', async () => {
  const stranger = from(someAddress());
  let looked = 0;
  let let_in = 0;
  for (let index = 0; index < 80; index++) {
    const statements = await world.countStatements(async () => {
      const { status } = await ask({ ...stranger, cookie: `qianqi_session=guess${index}` });
      if (status === 200) let_in++;
    });
    looked += statements.length;
  }
  expect([let_in, looked]).toEqual([60, 60]);
});

describe('a token', () => {
  const page = '{ enterprises(first: 99) { nodes { id } } }';

  test('spends what its operations cost, of 1,000 points, 50 a second come back', async () => {
    const headers = { authorization: `Bearer ${await makeToken()}`, ...from(someAddress()) };
    const remaining: number[] = [];
    for (let index = 0; index < 10; index++) {
      const { body } = await ask(headers, page);
      remaining.push(body.extensions.cost.remaining);
    }
    expect(remaining.slice(0, 3)).toEqual([900, 800, 700]);
    expect(await ask(headers, page)).toMatchObject({ status: 429, retryAfter: 1 });
    world.advance(2000);
    expect((await ask(headers, page)).body.extensions.cost.remaining).toBe(0);
    // Some of the refused one's are gone: an operation that is let in may cost more than is left, and is waited for.
    expect(await ask(headers, '{ today }')).toMatchObject({ status: 429 });
  });

  test('has ten requests at once under way, and no more', async () => {
    const headers = { authorization: `Bearer ${await makeToken()}`, ...from(someAddress()) };
    await ask(headers);
    const sockets = hold(10, world.address, headers);
    const { gate } = world.app.rates;
    for (const begun = Date.now(); gate.tokensUnderWay < 10 && Date.now() - begun < 10_000;) await sleep(10);
    const refused = await ask(headers);
    for (const socket of sockets) socket.destroy();
    expect(refused).toMatchObject({ status: 429, retryAfter: 1 });
    for (const begun = Date.now(); gate.tokensUnderWay > 0 && Date.now() - begun < 10_000;) await sleep(10);
    expect((await ask(headers)).status).toBe(200);
  });
});

/** Half requests of a token: let in by their heads, and waiting for the rest. */
function hold(count: number, address: string, { authorization }: { readonly authorization: string }) {
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    'Content-Length: 30',
    `Authorization: ${authorization}`,
    '\r\n{"query":',
  ].join('\r\n');
  const sockets = Array.from({ length: count }, () => dial(address));
  for (const socket of sockets) socket.write(head);
  return sockets;
}

test('a token has ten at once in all processes together', async () => {
  const { dataSource } = world.database;
  const other = await buildApp({ dataSource, clock: world.clock, ...USUAL_OPTIONS, ...TRUSTED });
  const address = await other.listen({ host: '127.0.0.1', port: 0 });
  const headers = { authorization: `Bearer ${await makeToken()}`, ...from(someAddress()) };
  const gates = [world.app.rates.gate, other.rates.gate];
  const until = async (...counts: readonly number[]) => {
    for (
      const begun = Date.now();
      gates.some((gate, index) => gate.tokensUnderWay !== counts[index]);
      await sleep(10)
    )
      if (Date.now() - begun > 10_000)
        throw new Error(`${gates.map(gate => gate.tokensUnderWay).join(' and ')} are under way`);
  };
  const settle = async () => {
    await world.app.rates.settle();
    await other.rates.settle();
  };
  await ask(headers);
  await ask(headers, undefined, address);
  const here = hold(3, world.address, headers);
  await until(3, 0);
  await settle();
  // Seven are left; the rest is told to come again.
  const there = hold(9, address, headers);
  await until(3, 7);
  expect(await ask(headers, undefined, address)).toMatchObject({ status: 429, retryAfter: 1 });
  await settle();
  await world.app.rates.settle();
  expect((await ask(headers)).status).toBe(200);
  here.push(...hold(9, world.address, headers));
  // Never less than half, so that neither process is shut out.
  await until(5, 7);
  for (const socket of [...here, ...there]) socket.destroy();
  await until(0, 0);
  for (let second = 0; second < 2; second++) await settle();
  hold(12, address, headers).forEach(socket => here.push(socket));
  await until(0, 10);
  for (const socket of here) socket.destroy();
  await until(0, 0);
  await other.close();
}, 60_000);

test('public pages have a rate of their own', async () => {
  const stranger = from(someAddress());
  const get = () => fetch(`${world.address}/public/style.css`, { headers: stranger });
  const statuses: number[] = [];
  for (let index = 0; index < 605; index++) {
    const response = await get();
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  expect(statuses.filter(status => status === 200)).toHaveLength(600);
  const refused = await get();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await refused.text()).toContain('访问过于频繁');
  expect((await ask(stranger)).status).toBe(200);
}, 60_000);

test('two processes learn of each other what was spent', async () => {
  const { dataSource } = world.database;
  const other = await buildApp({ dataSource, clock: world.clock, ...USUAL_OPTIONS, ...TRUSTED });
  const address = await other.listen({ host: '127.0.0.1', port: 0 });
  const stranger = from(someAddress());
  expect(await admitted(40, stranger)).toBe(40);
  expect(await admitted(1, stranger, address)).toBe(1);
  await world.app.rates.settle();
  await other.rates.settle();
  // 41 of 60 are gone, as the other process knows now.
  expect(await admitted(30, stranger, address)).toBe(19);
  await other.rates.settle();
  expect(await admitted(1, stranger)).toBe(1);
  await world.app.rates.settle();
  expect(await admitted(1, stranger)).toBe(0);
  await other.close();
  const [{ stored }] = await dataSource.query(
    `SELECT string_agg(encode(spender, 'escape'), ' ') AS stored FROM rate_debt`,
  );
  expect(stored).not.toContain('198.51');
});

/** What is answered by the shortcut is what would have been answered without it, to the byte, and whatever is refused still is. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountWith, sessionOf, sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let token: Headers;
let creditCode: string;
beforeAll(async () => {
  world = await createWorld({ rateLimit: 1000 });
  for (let index = 0; index < 3; index++) {
    const { id, creditCode: code } = await enterEnterprise(world);
    creditCode = code;
    for (const decidedOn of ['2026-01-05', '2026-02-05'])
      await enterEvent(world, 'PENALTY', id, { decidedOn, fine: '60000.00' });
  }
  token = await tokenWith(world, ['READ']);
});
afterAll(() => world.end());

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function post(headers: Headers, body: object | string | Uint8Array<ArrayBuffer>): Promise<Sent> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: isRaw ? body : JSON.stringify(body),
  });
  const { 'x-request-id': _id, date: _date, ...rest } = Object.fromEntries(response.headers);
  // What is left of the rate is less each time.
  const text = (await response.text()).replace(/"remaining":[\d.]+/, '"remaining":0');
  return { status: response.status, headers: rest, text };
}

/** Accepts the same as anybody, in words that nobody uses. */
const THE_LONG_WAY = { accept: 'application/json;q=1.0' };

/** How many of the requests made meanwhile took the shortcut. */
async function taken(work: () => Promise<unknown>): Promise<number> {
  const { answered } = world.app.shortcut;
  await work();
  return world.app.shortcut.answered - answered;
}

/** Sends it until it is known. */
async function learn(headers: Headers, body: object): Promise<void> {
  for (let time = 0; time < 4; time++) await post(headers, body);
}

const PAGE = `query Page($first: Int, $after: Cursor) { enterprises(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { id name grade assessment { decidedBy { clause { code } } } } } }`;
const DOSSIER = `query Dossier($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  id name grade events(first: 20) { totalCount nodes { __typename id kind countsFrom recordedAt voidedAt } } } }`;

describe('the same answer', () => {
  const requests: readonly [string, () => object][] = [
    ['a page', () => ({ query: PAGE, variables: { first: 2 } })],
    ['a dossier', () => ({ query: DOSSIER, variables: { creditCode } })],
    ['no variables', () => ({ query: '{ today policy { id } }' })],
    [
      'one of several operations, by its name',
      () => ({ query: 'query A { today } query B { demo }', operationName: 'B' }),
    ],
    ['names of other letters', () => ({ query: PAGE, variables: { first: 1, 单位: '科右前旗' } })],
    [
      'what a client says of itself',
      () => ({ query: '{ demo }', extensions: { clientLibrary: { name: 'x' } }, variables: null }),
    ],
    ['nothing found', () => ({ query: DOSSIER, variables: { creditCode: '91152221MA0K3KQX0X' } })],
  ];

  test.each(requests)('%s', async (_, body) => {
    const long = await post({ ...token, ...THE_LONG_WAY }, body());
    await learn(token, body());
    let short!: Sent;
    expect(await taken(async () => (short = await post(token, body())))).toBe(long.status === 200 ? 1 : 0);
    expect(short).toEqual(long);
  });

  test('of either form, and by a session too', async () => {
    const cookie = await sessionWith(world, ['CLERK']);
    const body = { query: PAGE, variables: { first: 3 } };
    const accept = 'application/graphql-response+json,application/json;q=0.9';
    await learn(cookie, body);
    let short!: Sent;
    expect(await taken(async () => (short = await post({ ...cookie, accept }, body)))).toBe(1);
    expect(short.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    const long = await post({ ...cookie, accept: `${accept}5` }, body);
    expect(short).toEqual(long);
  });
});

describe('as refused as ever', () => {
  const page = (variables: object) => ({ query: PAGE, variables });
  beforeAll(() => learn(token, page({ first: 2 })));

  const refusals: readonly [string, object][] = [
    ['a page too large', page({ first: 101 })],
    ['a variable of another type', page({ first: 'two' })],
    ['a cursor that is none', page({ first: 2, after: '???' })],
    ['a cursor of another list', page({ first: 2, after: 'WyJ4Il0' })],
    ['a document to be remembered', { ...page({}), extensions: { persistedQuery: { version: 1 } } }],
    ['variables in a list', { query: PAGE, variables: [] }],
    ['a name that the document does not have', { query: PAGE, operationName: 'Other' }],
  ];

  test.each(refusals)('%s', async (_, body) => {
    const long = await post({ ...token, ...THE_LONG_WAY }, body);
    let short!: Sent;
    expect(await taken(async () => (short = await post(token, body)))).toBe(0);
    expect(short).toEqual(long);
    expect(short.text).toContain('"errors"');
  });

  const bodies: readonly [string, string | Uint8Array<ArrayBuffer>][] = [
    ['half a body', JSON.stringify(page({})).slice(0, -1)],
    ['a batch', JSON.stringify([page({})])],
    ['__proto__', `{"query":${JSON.stringify(PAGE)},"__proto__":{"a":1}}`],
    ['__proto__ by its code points', `{"query":${JSON.stringify(PAGE)},"\\u005f_proto__":{"a":1}}`],
    ['no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)],
    ['a body beyond 256 KiB', JSON.stringify(page({ more: 'x'.repeat(262_144) }))],
  ];

  test.each(bodies)('%s', async (_, body) => {
    const long = await post({ ...token, ...THE_LONG_WAY }, body);
    expect(await post(token, body)).toEqual(long);
    expect(long.status).toBeGreaterThanOrEqual(400);
  });

  test('who may not ask it, asks as if it were unknown', async () => {
    const registers = await tokenWith(world, ['SCHEDULE']);
    await learn(registers, { query: '{ today }' });
    const body = page({ first: 2 });
    const short = await post(registers, body);
    expect(short).toEqual(await post({ ...registers, ...THE_LONG_WAY }, body));
    expect(short.text).toContain('FORBIDDEN');
  });

  test('who has signed out elsewhere, at once', async () => {
    const account = await accountWith(world, ['CLERK']);
    const cookie = await sessionOf(world, account);
    const body = { query: PAGE, variables: { first: 2 } };
    await learn(cookie, body);
    expect(await taken(() => post(cookie, body))).toBe(1);
    await world.database.dataSource.query('DELETE FROM session WHERE account_id = $1', [account]);
    expect(await taken(() => post(cookie, body))).toBe(0);
    expect((await post(cookie, body)).text).toContain('UNAUTHENTICATED');
  });
});

test('what fails in the middle was asked of the database once, and is paid for once', async () => {
  const query = `query Two($creditCode: CreditCode!, $after: Cursor) { policy { id } enterprise(creditCode: $creditCode) {
    id events(first: 1, after: $after) { totalCount } } }`;
  await learn(token, { query, variables: { creditCode } });
  expect(await taken(() => post(token, { query, variables: { creditCode } }))).toBe(1);
  const fails = { query, variables: { creditCode, after: 'WyJ4Il0' } };
  const costs: number[] = [];
  const statements: number[] = [];
  for (const headers of [{ ...token, ...THE_LONG_WAY }, token]) {
    const before = await pointsLeft();
    const sent = await world.countStatements(() => post(headers, fails));
    costs.push(before - (await pointsLeft()));
    statements.push(sent.length);
  }
  expect(costs[0]).toBeGreaterThan(2);
  expect(costs[1]).toBe(costs[0]);
  expect(statements[1]).toBe(statements[0]);
});

/** Of the token, after paying for asking. */
async function pointsLeft(): Promise<number> {
  const answer = await world.send(token, { query: '{ today }' });
  const { extensions } = answer as unknown as { extensions: { cost: { remaining: number } } };
  return extensions.cost.remaining;
}

describe('mutations', () => {
  const RECORD = `mutation Record($input: RecordPenaltyInput!) { recordPenalty(input: $input) {
    penalty { id documentNumber } gradeEffect { before after } userErrors { code path } } }`;
  let registers: Headers;
  let enterpriseId: string;
  let number = 0;
  const recording = (more: object = {}) => ({
    query: RECORD,
    variables: {
      input: {
        enterpriseId,
        decidedOn: '2026-03-05',
        documentNumber: `捷〔2026〕${number++}号`,
        violation: '测试',
        fine: '100.00',
        ...more,
      },
    },
  });
  const kept = (documentNumber: string) =>
    world.database.dataSource.query(
      `SELECT l.origin ->> 'requestId' AS request FROM event e
       JOIN ledger_entry l ON l.enterprise_id = e.enterprise_id AND l.content ->> 'eventId' = e.id::text
       WHERE e.document_number = $1`,
      [documentNumber],
    );
  beforeAll(async () => {
    registers = await tokenWith(world, ['READ', 'RECORD']);
    enterpriseId = (await enterEnterprise(world)).id;
    for (let time = 0; time < 4; time++) await post(registers, recording());
  });

  test('done once, under the id that its answer bears', async () => {
    const body = recording({ documentNumber: '捷号' });
    let response!: Response;
    const send = async () =>
      (response = await fetch(`${world.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...registers },
        body: JSON.stringify(body),
      }));
    expect(await taken(send)).toBe(1);
    const { data } = (await response.json()) as { data: { recordPenalty: { userErrors: unknown[] } } };
    expect(data.recordPenalty).toMatchObject({ penalty: { documentNumber: '捷号' }, userErrors: [] });
    expect(await kept('捷号')).toEqual([{ request: response.headers.get('x-request-id') }]);
    const long = await post({ ...registers, ...THE_LONG_WAY }, body);
    expect(await post(registers, body)).toEqual(long);
    expect(long.text).toContain('DUPLICATE_DOCUMENT_NUMBER');
    expect(await kept('捷号')).toHaveLength(1);
  });

  const wrong: readonly [string, object][] = [
    ['no such day', { decidedOn: '2026-02-30' }],
    ['a field too many', { extra: 1 }],
    ['no enterprise named', { enterpriseId: null }],
  ];

  test.each(wrong)('as refused as ever: %s', async (_, more) => {
    const body = recording(more);
    const long = await post({ ...registers, ...THE_LONG_WAY }, body);
    expect(await post(registers, body)).toEqual(long);
    expect(long.text).toMatch(/"errors"|"userErrors":\[\{/);
  });

  test('what fails in the middle is told under its own id and not tried again', async () => {
    const runner = (await world.database.owner()).createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM enterprise FOR UPDATE');
    const body = recording({ documentNumber: '等不及' });
    const waited = await post(registers, body);
    await runner.rollbackTransaction();
    await runner.release();
    expect(waited.status).toBe(503);
    expect(await kept('等不及')).toHaveLength(0);
    const audited = await world.database.dataSource.query(
      `SELECT outcome FROM audit_entry WHERE action = 'recordPenalty' AND outcome = 'FAILED'`,
    );
    expect(audited).toHaveLength(1);
  });

  test('what begins a session is never taken', async () => {
    const account = await accountWith(world, ['CLERK']);
    const body = { query: 'mutation { signOut { __typename } }' };
    for (let time = 0; time < 5; time++) {
      const cookie = await sessionOf(world, account);
      expect(await taken(() => post(cookie, body))).toBe(0);
    }
  });
});

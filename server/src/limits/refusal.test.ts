/** What is beyond the limits runs no resolver, sends no statement and is refused in a moment. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, signIn, type Answer, type World } from '../testing/world.js';
import { fragmentBomb, repeat } from './testing/codesOf.js';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await createWorld();
  cookie = await signIn(world.address);
});
afterAll(() => world.end());

/** Sends it as the clerk; answers what came, how long it took, and the statements sent meanwhile. */
async function send(payload: object, headers: Record<string, string> = { cookie }) {
  let answer!: Answer;
  const begun = process.cpuUsage();
  const statements = await world.countStatements(async () => {
    answer = await world.send(headers, payload);
  });
  const { user, system } = process.cpuUsage(begun);
  return { answer, milliseconds: (user + system) / 1000, statements };
}

const deep = `{ enterprise(id: "x") { supervisionTasks { nodes { enterprise { supervisionTasks { nodes { enterprise {
  supervisionTasks { nodes { enterprise { id } } } } } } } } } } }`;
const pages = (first: number) =>
  `{ enterprises(first: ${first}) { nodes { events(first: ${first}) { nodes { id } } } } }`;

const cases: readonly [string, object, string][] = [
  ['too many tokens', { query: `{ ${'demo '.repeat(1000)} }` }, 'DOCUMENT_TOO_LONG'],
  ['too deep', { query: deep }, 'DOCUMENT_TOO_DEEP'],
  ['too many aliases', { query: `{ ... { ${repeat(31, n => `a${n}: demo`)} } }` }, 'TOO_MANY_ALIASES'],
  [
    'too many aliases of __typename',
    { query: `{ ${repeat(31, n => `a${n}: __typename`)} }` },
    'TOO_MANY_ALIASES',
  ],
  ['too many root fields', { query: `{ ${repeat(11, n => `a${n}: demo`)} }` }, 'TOO_MANY_ROOT_FIELDS'],
  ['a bomb of fragments', { query: fragmentBomb(60) }, 'TOO_MANY_SELECTIONS'],
  ['too many directives', { query: `{ demo ${'@skip(if: false) '.repeat(21)} }` }, 'TOO_MANY_DIRECTIVES'],
  ['pages of pages', { query: pages(100) }, 'COST_EXCEEDED'],
  ['a page of 101', { query: '{ enterprises(first: 101) { totalCount } }' }, 'BAD_USER_INPUT'],
  ['an offset of 10,001', { query: '{ enterprises(offset: 10001) { totalCount } }' }, 'BAD_USER_INPUT'],
  [
    'a thousand codes and one',
    {
      query: 'query ($v: [CreditCode!]!) { enterprisesByCreditCode(creditCodes: $v) { creditCode } }',
      variables: { v: Array.from({ length: 1001 }, () => 'x') },
    },
    'BAD_USER_INPUT',
  ],
  ['what cannot be parsed', { query: '{ enterprises(' }, 'GRAPHQL_PARSE_FAILED'],
  ['a field there is not', { query: '{ enterprises { secret } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an operation there is not',
    { query: '{ today }', operationName: 'Other' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
];

test.each(cases)('%s', async (_, payload, code) => {
  const { answer, statements } = await send(payload);
  expect(answer.status).toBe(400);
  expect([...new Set(answer.errors!.map(each => each.extensions.code))]).toContain(code);
  expect(answer.data).toBeUndefined();
  expect(statements).toEqual([]);
  // Of this process's own time, with the client's: the machine has other work too.
  let quickest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 10 && quickest > 50; time++)
    quickest = Math.min(quickest, (await send(payload)).milliseconds);
  expect(quickest).toBeLessThan(50);
});

describe('cost', () => {
  const costIn = (answer: Answer) => (answer as unknown as { extensions: { cost: object } }).extensions.cost;

  test('each answer says what it cost and what it may cost', async () => {
    const query = '{ enterprises(first: 50) { nodes { id grade } } }';
    const { answer } = await send({ query });
    expect(costIn(answer)).toMatchObject({ requested: 101, limit: 3000 });
    expect(costIn(await world.askAnonymously('{ today }'))).toMatchObject({ requested: 0, limit: 500 });
    expect(costIn(await world.askAnonymously(query))).toMatchObject({ requested: 101, limit: 500 });
    expect(costIn(await world.askAnonymously('{ nothing }'))).toMatchObject({ requested: 0, limit: 500 });
  });

  test('a stranger may ask for less than a clerk, and is told to sign in before being told that', async () => {
    const list = `{ ${repeat(2, n => `a${n}: creditList(list: RED, first: 100) { nodes { clauses { code } } }`)} }`;
    const refused = await send({ query: list }, {});
    expect(refused.answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'COST_EXCEEDED', found: 602, limit: 500 } }],
    });
    expect(refused.statements).toEqual([]);
    expect((await send({ query: list })).answer.errors).toBeUndefined();
    expect((await send({ query: pages(20) }, {})).answer).toMatchObject({ status: 401 });
  });

  test('who sends a cookie that is none has the limits of a stranger', async () => {
    const list = `{ ${repeat(2, n => `a${n}: creditList(list: RED, first: 100) { nodes { clauses { code } } }`)} }`;
    const { answer } = await send({ query: list }, { cookie: 'qianqi_session=guessed' });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'COST_EXCEEDED', limit: 500 } }] });
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contract, creditCodeOf } from '../testing/registry.js';
import { fillRegistry } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';

const KNOWN = 700;
const FIRST = 10_000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await fillRegistry(world, KNOWN, {}, FIRST);
  await world.ask('{ viewer { username } }');
});
afterAll(() => world.end());

/** Backwards, known ones and unknown, and some of them twice. */
const places = Array.from({ length: 1000 }, (_, index) => (2000 - index) % 950);
const asked = places.map(place => creditCodeOf(FIRST + place));

async function lookUp(query: string, creditCodes: readonly string[]) {
  let answer;
  const statements = await world.countStatements(async () => {
    answer = await world.ask(query, { creditCodes });
  });
  return { answer: answer!, lookUps: statements.filter(sql => !sql.includes('session')) };
}

test('a thousand codes are looked up in one statement, in the order asked, doubles and unknown ones kept', async () => {
  const query =
    'query ($creditCodes: [CreditCode!]!) { enterprisesByCreditCode(creditCodes: $creditCodes) { creditCode enterprise { name } } }';
  const { answer, lookUps } = await lookUp(query, asked);
  expect(answer).toMatchObject({
    data: {
      enterprisesByCreditCode: asked.map((creditCode, index) => ({
        creditCode,
        enterprise: places[index]! < KNOWN ? { name: `批量企业${FIRST + places[index]!}` } : null,
      })),
    },
  });
  expect(new Set(asked).size).toBeLessThan(asked.length);
  expect(lookUps).toHaveLength(1);
});

test('with their grades, as many statements as for one', async () => {
  const [many, one] = [
    await lookUp(contract('EnterprisesByCreditCode'), asked),
    await lookUp(contract('EnterprisesByCreditCode'), asked.slice(500, 501)),
  ];
  expect(many.lookUps).toHaveLength(one.lookUps.length);
});

test('more than a thousand are refused', async () => {
  const { answer, lookUps } = await lookUp(contract('EnterprisesByCreditCode'), [...asked, asked[0]!]);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(lookUps).toEqual([]);
});

test('one that is no code is named by its place, and nothing is looked up', async () => {
  const { answer, lookUps } = await lookUp(contract('EnterprisesByCreditCode'), [
    ...asked.slice(0, 3),
    '91350100M000100Y4A',
  ]);
  expect(answer).toMatchObject({
    errors: [{ message: expect.stringContaining('creditCodes[3]'), extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(lookUps).toEqual([]);
});

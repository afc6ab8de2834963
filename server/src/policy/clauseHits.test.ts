import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let headers: Headers;
beforeAll(async () => {
  world = await createWorld();
  // A session would have ended by the later days.
  headers = await tokenWith(world, ['READ']);
});
afterAll(() => world.end());

const HITS =
  '{ clauseHits { policy { id } enterprises pending clauses { code met decided } lines { line grade count } } }';

const ask = (query: string, variables = {}) => world.send(headers, { query, variables });

async function hits() {
  const { data, errors } = await ask(HITS);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.clauseHits;
}

/** As the explanation of each enterprise says it. */
async function explained() {
  const { data } = await ask(
    `{ enterprises(first: 100) { nodes { assessment { decidedBy { clause { code } } clauses { met clause { code } } } } } }`,
  );
  const codes = new Map<string, { met: number; decided: number }>();
  for (const { assessment } of data.enterprises.nodes) {
    if (assessment === null) continue;
    const { clauses, decidedBy } = assessment;
    for (const { met, clause } of clauses) {
      const hit = codes.get(clause.code) ?? { met: 0, decided: 0 };
      hit.met += Number(met);
      hit.decided += decidedBy.filter((each: typeof clauses) => each.clause.code === clause.code).length;
      codes.set(clause.code, hit);
    }
  }
  return [...codes].map(([code, hit]) => ({ code, ...hit }));
}

test('the counts are those of the explanations, through writes and days', async () => {
  const first = await enterEnterprise(world);
  await enterEnterprise(world, { includedOn: '2026-03-01' });
  await enterEnterprise(world, { includedOn: '2026-06-30' });
  for (const heldOn of ['2025-07-02', '2026-01-02', '2026-01-03', '2026-01-04'])
    await enterEvent(world, 'INTERVIEW', first.id, { heldOn });
  const counted = await hits();
  expect(counted).toMatchObject({ policy: { id: '2023-literal' }, enterprises: 3, pending: 0 });
  expect(counted.clauses).toEqual(await explained());
  expect(counted.lines.map((line: { count: number }) => line.count)).toEqual([1, 2, 0, 0]);

  // A write and a day each put it out of date.
  const { penalty } = await enterEvent(world, 'PENALTY', first.id, {
    decidedOn: '2026-06-01',
    fine: '1.00',
    confiscated: '0.00',
  });
  expect(penalty).toBeTruthy();
  expect((await hits()).clauses).toEqual(await explained());
  world.setToday('2026-07-02');
  const later = await hits();
  expect(later.clauses).toEqual(await explained());
  expect(later.lines.map((line: { count: number }) => line.count)).toEqual([0, 2, 1, 0]);
});

test('every number opens its list', async () => {
  const { clauses, lines } = await hits();
  const total = async (clause: object) => {
    const query = `query ($where: EnterpriseWhere) { enterprises(where: $where) { totalCount } }`;
    const { data, errors } = await ask(query, { where: { clause } });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.enterprises.totalCount;
  };
  for (const { code, met, decided } of clauses) {
    expect(await total({ met: code })).toBe(met);
    expect(await total({ decided: code })).toBe(decided);
  }
  for (const { line, count } of lines) expect(await total({ line })).toBe(count);
});

test('clauses are known for today alone, and of enterprises alone', async () => {
  const asked = async (field: string) =>
    (await ask(`{ ${field} { totalCount } }`)).errors?.[0]?.extensions.code;
  expect(await asked('enterprises(where: { clause: { met: "6.1.1" } }, asOf: "2026-01-01")')).toBe(
    'BAD_USER_INPUT',
  );
  expect(await asked('coverageGaps(where: { clause: { met: "6.1.1" } }, since: "2026-01-01")')).toBe(
    'BAD_USER_INPUT',
  );
});

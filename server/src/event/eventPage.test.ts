import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contract, enterEnterprise } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let creditCode: string;
beforeAll(async () => {
  world = await createWorld();
  const enterprise = await enterEnterprise(world);
  creditCode = enterprise.creditCode;
  const enterpriseId = enterprise.id;
  for (const [index, decidedOn] of [
    '2026-01-05',
    '2026-03-01',
    '2026-01-05',
    '2025-11-30',
    '2026-06-30',
  ].entries()) {
    const input = {
      enterpriseId,
      decidedOn,
      documentNumber: `页〔2026〕${index}号`,
      violation: '测试',
      fine: '100.00',
    };
    await world.ask(contract('RecordPenalty'), { input });
  }
  const input = { enterpriseId, acceptedOn: '2026-02-02', channel: 'PHONE', summary: '噪声' };
  const { data } = await world.ask(contract('RecordComplaint'), { input });
  const outcome = {
    eventId: data.recordComplaint.complaint.id,
    kind: 'WITHDRAWN',
    on: '2026-02-03',
    note: '撤回',
  };
  await world.ask(
    'mutation ($input: RecordEventOutcomeInput!) { recordEventOutcome(input: $input) { userErrors { code } } }',
    { input: outcome },
  );
});
afterAll(() => world.end());

const PAGE = `totalCount pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
  nodes { __typename id countsFrom recordedAt voidedAt outcomes { kind on } }`;
const ARGS = '$first: Int, $after: Cursor, $kind: EventKind';
const EVENTS = `events(first: $first, after: $after, kind: $kind) { ${PAGE} }`;

/** By a page of its own, and out of the whole file, which is read where there may be many enterprises. */
async function bothWays(variables: Record<string, unknown>) {
  const alone = await world.ask(
    `query ($creditCode: CreditCode!, ${ARGS}) { enterprise(creditCode: $creditCode) { ${EVENTS} } }`,
    { creditCode, ...variables },
  );
  const among = await world.ask(`query (${ARGS}) { enterprises { nodes { ${EVENTS} } } }`, variables);
  return {
    alone: alone.data?.enterprise?.events ?? alone.errors?.map(({ extensions }) => extensions.code),
    among: among.data?.enterprises?.nodes[0].events ?? among.errors?.map(({ extensions }) => extensions.code),
  };
}

describe('a page of the events of one enterprise is what its file says', () => {
  test.each([
    { first: 20 },
    { first: 2 },
    { first: 6 },
    { first: 3, kind: 'PENALTY' },
    { first: 3, kind: 'COMPLAINT' },
    { first: 3, kind: 'ACCIDENT' },
  ])('%j', async variables => {
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const { alone, among } = await bothWays({ ...variables, after });
      expect(alone).toEqual(among);
      expect(alone.nodes).toBeDefined();
      after = alone.pageInfo.endCursor;
      if (!alone.pageInfo.hasNextPage) return;
    }
  });

  test('a cursor of another kind of event is refused', async () => {
    const { alone } = await bothWays({ first: 1, kind: 'COMPLAINT' });
    const { alone: one, among: other } = await bothWays({
      first: 1,
      kind: 'PENALTY',
      after: alone.pageInfo.endCursor,
    });
    expect(one).toEqual(['BAD_USER_INPUT']);
    expect(other).toEqual(one);
  });

  test('after the last one there is nothing, and still the total', async () => {
    const { alone: last } = await bothWays({ first: 20 });
    const { alone, among } = await bothWays({ first: 20, after: last.pageInfo.endCursor });
    expect(alone).toEqual(among);
    expect(alone).toMatchObject({ totalCount: 6, nodes: [] });
  });
});

/** What is read with the row of an enterprise is what its events are when they are asked for by themselves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountWith, sessionOf, tokenWith } from '../testing/accounts.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
const enterprises: { id: string; creditCode: string }[] = [];
beforeAll(async () => {
  world = await createWorld();
  for (const count of [0, 1, 3]) {
    const enterprise = await enterEnterprise(world);
    enterprises.push(enterprise);
    for (let index = 0; index < count; index++)
      await enterEvent(world, 'COMPLAINT', enterprise.id, { acceptedOn: `2026-0${index + 1}-01` });
  }
  const { id } = enterprises[2]!;
  // Two on one day, of which the later one comes first; and one that was voided.
  for (const kind of ['INTERVIEW', 'PENALTY'])
    await enterEvent(
      world,
      kind,
      id,
      kind === 'PENALTY' ? { decidedOn: '2026-02-01' } : { heldOn: '2026-02-01' },
    );
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { events(kind: PENALTY) { nodes { id } } } }',
    {
      id,
    },
  );
  const eventId = data.enterprise.events.nodes[0].id as string;
  await world.ask(contract('VoidEvent'), { input: { eventId, reason: '误录' } });
});
afterAll(() => world.end());

const PLAIN = 'totalCount nodes { __typename id kind countsFrom recordedAt voidedAt }';
const PAGE = 'pageInfo { hasNextPage endCursor hasPreviousPage startCursor }';

test.each([1, 2, 5, 100])('pages of %d', async first => {
  for (const { id, creditCode } of enterprises) {
    const { data: read } = await world.ask(
      `query ($creditCode: CreditCode!, $first: Int) { enterprise(creditCode: $creditCode) { name events(first: $first) { ${PLAIN} ${PAGE} } } }`,
      { creditCode, first },
    );
    // Who recorded it is asked for too, so that it is not read with the row.
    const { data: asked } = await world.ask(
      `{ enterprise(id: "${id}") { name events(first: ${first}) { ${PLAIN.replace('id', 'id recordedBy')} ${PAGE} } } }`,
    );
    for (const node of asked.enterprise.events.nodes as { recordedBy?: string }[]) delete node.recordedBy;
    expect(read).toEqual(asked);
  }
  expect(enterprises).toHaveLength(3);
});

test('it is one statement, whoever asks and by which editions apart', async () => {
  const { id } = enterprises[2]!;
  const query = `{ enterprise(id: "${id}") { name grade assessment { decidedBy { clause { code } } } events { ${PLAIN} } } }`;
  await world.ask(query);
  let total = 0;
  const statements = await world.countStatements(async () => {
    const { data } = await world.ask(query);
    total = data.enterprise.events.totalCount as number;
  });
  expect(total).toBe(5);
  expect(statements.filter(text => /FROM (session|policy_edition)/.test(text))).toHaveLength(2);
  expect(statements).toHaveLength(3);
});

test('of many who ask at once each gets what is his, and sees no more than his area', async () => {
  const elsewhere = await sessionOf(world, await accountWith(world, ['CLERK'], { divisions: ['152221101'] }));
  const everywhere = await tokenWith(world, ['READ']);
  const query = `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { id events(first: 1) { totalCount } } }`;
  const ask = async (headers: Record<string, string>, creditCode: string) => {
    const { data } = await world.send(headers, { query, variables: { creditCode } });
    return data.enterprise && { id: data.enterprise.id, total: data.enterprise.events.totalCount };
  };
  for (let time = 0; time < 4; time++) await ask(everywhere, enterprises[0]!.creditCode);
  const codes = Array.from({ length: 30 }, (_, index) => enterprises[index % 3]!);
  const [seen, unseen] = await Promise.all([
    Promise.all(codes.map(({ creditCode }) => ask(everywhere, creditCode))),
    Promise.all(codes.map(({ creditCode }) => ask(elsewhere, creditCode))),
  ]);
  expect(seen).toEqual(codes.map(({ id }, index) => ({ id, total: [0, 1, 5][index % 3] })));
  expect(unseen).toEqual(codes.map(() => null));
});

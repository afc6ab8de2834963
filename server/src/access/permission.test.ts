import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, type World } from '../testing/world.js';

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
});

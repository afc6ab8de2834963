import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tokenWith } from '../testing/accounts.js';
import { administer, codesOf } from '../testing/administering.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const TOKEN = 'id name hint scopes divisions expiresOn createdBy usedAt standing revokedBy';
const make = async (more: object = {}) => {
  const input = { name: '数据共享平台', scopes: ['READ'], expiresOn: '2026-12-31', ...more };
  const { data } = await world.ask(
    `mutation ($input: CreateApiTokenInput!) {
      createApiToken(input: $input) { secret token { ${TOKEN} } userErrors { code path message } } }`,
    { input },
  );
  return data.createApiToken;
};
const listed = async (id: string) => {
  const { data } = await world.ask(`{ apiTokens(first: 100) { totalCount nodes { ${TOKEN} } } }`);
  return data.apiTokens.nodes.find((each: { id: string }) => each.id === id);
};
const works = async (secret: string) =>
  (await world.send({ authorization: `Bearer ${secret}` }, { query: '{ enterprises { totalCount } }' }))
    .status;

test('tokens are told once, recognisable, and listed without their secret', async () => {
  const { secret, token } = await make();
  expect(secret).toMatch(/^qq_[\w-]{43}$/);
  expect(token).toMatchObject({
    hint: secret.slice(0, 9),
    standing: 'ACTIVE',
    usedAt: null,
    createdBy: 'clerk',
  });
  expect(await works(secret)).toBe(200);
  expect(await works(`${secret}x`)).toBe(401);
  expect(await listed(token.id)).toMatchObject({ usedAt: new Date(world.clock.now()).toISOString() });
});

test('tokens are revoked from the next request on, and stay what they were', async () => {
  const { secret, token } = await make();
  const revoke = async (tokenId: string) => {
    const query = `mutation ($input: RevokeApiTokenInput!) {
      revokeApiToken(input: $input) { token { ${TOKEN} } userErrors { code path message } } }`;
    return (await world.ask(query, { input: { tokenId } })).data.revokeApiToken;
  };
  expect(await works(secret)).toBe(200);
  expect((await revoke(token.id)).token).toMatchObject({ standing: 'REVOKED', revokedBy: 'clerk' });
  expect(await works(secret)).toBe(401);
  expect(codesOf(await revoke(token.id))).toEqual([]);
  expect(codesOf(await revoke('tok_x'))).toEqual(['NOT_FOUND tokenId']);
});

test('tokens stop with the account that made them, and go on when it is enabled again', async () => {
  const token = await tokenWith(world, ['READ']);
  const reading = () => world.send(token, { query: '{ enterprises { totalCount } }' });
  const { data } = await world.ask('{ apiTokens(first: 1) { nodes { id createdBy standing } } }');
  const [{ createdBy }] = data.apiTokens.nodes;
  const accounts = await world.ask('{ accounts(first: 100) { nodes { id username } } }');
  const { id } = accounts.data.accounts.nodes.find(
    (each: { username: string }) => each.username === createdBy,
  );
  expect((await reading()).status).toBe(200);
  await administer(world, 'disableAccount', { accountId: id });
  expect((await reading()).status).toBe(401);
  const after = await world.ask('{ apiTokens(first: 1) { nodes { standing } } }');
  expect(after.data.apiTokens.nodes).toEqual([{ standing: 'CREATOR_DISABLED' }]);
  await administer(world, 'enableAccount', { accountId: id });
  expect((await reading()).status).toBe(200);
});

test('tokens write when they were last used once a minute, not with every request', async () => {
  const { secret } = await make();
  const updates = async (count: number) => {
    const statements = await world.countStatements(() =>
      Promise.all(Array.from({ length: count }, () => works(secret))),
    );
    return statements.filter(statement => statement.startsWith('UPDATE api_token')).length;
  };
  expect(await updates(1)).toBe(1);
  expect(await updates(10)).toBe(0);
  world.advance(61_000);
  expect(await updates(1)).toBe(1);
});

test.each([
  [{ scopes: [] }, 'REQUIRED scopes'],
  [{ expiresOn: '2027-07-02' }, 'OUT_OF_RANGE expiresOn'],
  [{ expiresOn: '2026-06-29' }, 'OUT_OF_RANGE expiresOn'],
  [{ name: ' ' }, 'REQUIRED name'],
  [{ divisions: ['x'] }, 'MALFORMED divisions'],
])('tokens are refused with %j', async (more, code) => {
  const payload = await make(more);
  expect(codesOf(payload)).toEqual([code]);
  expect(payload).toMatchObject({ secret: null, token: null });
});

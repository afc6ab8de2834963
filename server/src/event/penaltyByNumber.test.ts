import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sessionWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

const NUMBER = '（前）应急罚〔2026〕7号';

let world: World;
let clerk: Headers;
let eventId: string;
beforeAll(async () => {
  world = await createWorld();
  const { id } = await enterEnterprise(world, { name: '前旗煤业' });
  ({
    penalty: { id: eventId },
  } = await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-06-01', documentNumber: NUMBER }));
  clerk = await sessionWith(world, ['CLERK']);
});
afterAll(() => world.end());

const find = async (documentNumber: string, headers = clerk) => {
  const query = `query ($documentNumber: String!) {
    penaltyByDocumentNumber(documentNumber: $documentNumber) { enterprise { name } penalty { id } } }`;
  return world.send(headers, { query, variables: { documentNumber } });
};

test('says whose penalty bears the number', async () => {
  const expected = { enterprise: { name: '前旗煤业' }, penalty: { id: eventId } };
  expect((await find(NUMBER)).data.penaltyByDocumentNumber).toEqual(expected);
  expect((await find(` ${NUMBER} `)).data.penaltyByDocumentNumber).toEqual(expected);
  expect((await find('（前）应急罚〔2026〕8号')).data.penaltyByDocumentNumber).toBeNull();
});

test('and nothing of another area', async () => {
  const elsewhere = await sessionWith(world, ['CLERK'], { divisions: ['152221101'] });
  expect((await find(NUMBER, elsewhere)).data.penaltyByDocumentNumber).toBeNull();
});

test('what is no text is refused', async () => {
  expect((await find('a\0b')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a voided penalty frees its number', async () => {
  await world.ask('mutation ($input: VoidEventInput!) { voidEvent(input: $input) { userErrors { code } } }', {
    input: { eventId, reason: '录错' },
  });
  expect((await find(NUMBER)).data.penaltyByDocumentNumber).toBeNull();
});

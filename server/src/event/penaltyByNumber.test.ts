import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

describe('by part of the number', () => {
  const search = async (typed: string, headers = clerk): Promise<readonly string[]> => {
    const query = `query ($search: String!) { penaltiesByDocumentNumber(search: $search) { penalty { documentNumber } } }`;
    const { data } = await world.send(headers, { query, variables: { search: typed } });
    return data.penaltiesByDocumentNumber.map(
      (found: { penalty: { documentNumber: string } }) => found.penalty.documentNumber,
    );
  };
  beforeAll(async () => {
    const { id } = await enterEnterprise(world, { name: '索伦石场' });
    for (const documentNumber of ['（前）应急罚〔2026〕17号', '前应急罚字【2025】第17-1号', 'A_17'])
      await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-06-02', documentNumber });
  });

  test.each([
    ['7号', [NUMBER.replace('7号', '17号'), NUMBER, 'A_17']],
    ['２０２６ 17', ['（前）应急罚〔2026〕17号']],
    ['(前)应急罚[2026]', ['（前）应急罚〔2026〕17号', NUMBER]],
    ['前应急罚字', ['前应急罚字【2025】第17-1号']],
    ['171', ['前应急罚字【2025】第17-1号']],
    ['a_', ['A_17']],
    ['_17', ['A_17']],
    ['%', []],
    ['〔〕号', []],
    ['应急', []],
  ])('%s', async (typed, found) => {
    expect(await search(typed)).toEqual(found);
  });

  test('and nothing of another area', async () => {
    const elsewhere = await sessionWith(world, ['CLERK'], { divisions: ['152221101'] });
    expect(await search('17', elsewhere)).toEqual([]);
  });

  test('by its indexes, not by reading them all', async () => {
    const [statement] = (await world.countStatements(() => search('17'))).filter(sql =>
      /FROM document_number/.test(sql),
    );
    const plan: readonly { readonly 'QUERY PLAN': string }[] = await world.database.dataSource.transaction(
      async manager => {
        await manager.query('SET LOCAL enable_seqscan = off');
        return manager.query(`EXPLAIN ${statement}`, ['17%', '71%', '17']);
      },
    );
    const text = plan.map(line => line['QUERY PLAN']).join('\n');
    expect(text).toContain('document_number_beginning_index');
    expect(text).toContain('document_number_ending_index');
  });
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

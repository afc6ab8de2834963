/** Views of lists: one's own and shared ones, changed by their owner alone, and how many rows each would show. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sessionWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise } from '../testing/registry.js';
import { enterInspector } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let wang: Headers;
let bai: Headers;
beforeAll(async () => {
  world = await createWorld();
  wang = await sessionWith(world, ['CLERK'], { displayName: '王晓燕' });
  bai = await sessionWith(world, ['SCHEDULER'], { displayName: '白海山' });
});
afterAll(() => world.end());

const FIELDS = 'id name search shared mine opens position version ownerName';
const read = async (headers: Headers, list = 'ENTERPRISES') =>
  (await world.send(headers, { query: `{ savedViews(list: ${list}) { ${FIELDS} } }` })).data.savedViews;

async function send(headers: Headers, name: string, input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const asks = name === 'deleteSavedView' ? '' : `savedView { ${FIELDS} }`;
  const { data, errors } = await world.send(headers, {
    query: `mutation ($input: ${type}) { ${name}(input: $input) { ${asks} userErrors { code path } } }`,
    variables: { input },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name];
}

const create = (headers: Headers, more: object) =>
  send(headers, 'createSavedView', {
    list: 'ENTERPRISES',
    name: '煤矿',
    search: 'sector=COAL_MINE',
    ...more,
  });

describe('a view', () => {
  test('is its owner’s alone until it is shared, and then everybody’s to look at', async () => {
    const { savedView } = await create(wang, { name: '只我看' });
    expect(savedView).toMatchObject({ mine: true, shared: false, version: 1 });
    expect((await read(bai)).map(({ name }: { name: string }) => name)).not.toContain('只我看');
    const given = { viewId: savedView.id, version: 1, shared: true };
    await send(wang, 'updateSavedView', given);
    expect(await read(bai)).toContainEqual(
      expect.objectContaining({ name: '只我看', mine: false, ownerName: '王晓燕' }),
    );
    const foreign = { viewId: savedView.id, version: 2, name: '改' };
    expect((await send(bai, 'updateSavedView', foreign)).userErrors).toMatchObject([
      { code: 'ILLEGAL_MOVE' },
    ]);
    const gone = { viewId: savedView.id, version: 2 };
    expect((await send(bai, 'deleteSavedView', gone)).userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
    expect((await send(wang, 'deleteSavedView', gone)).userErrors).toEqual([]);
    expect((await send(wang, 'deleteSavedView', gone)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('of somebody else that is not shared is as if there were none', async () => {
    const { savedView } = await create(wang, { name: '私下' });
    const { userErrors } = await send(bai, 'updateSavedView', {
      viewId: savedView.id,
      version: 1,
      name: '看',
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['viewId'] }]);
  });

  test('changed in two places has one winner', async () => {
    const { savedView } = await create(wang, { name: '两处' });
    const both = await Promise.all(
      ['甲', '乙'].map(name => send(wang, 'updateSavedView', { viewId: savedView.id, version: 1, name })),
    );
    expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort()).toEqual(
      [[], ['VERSION_CONFLICT']],
    );
  });

  test('with which a list opens is one, and its owner’s only', async () => {
    const first = (await create(wang, { name: '首', opens: true, shared: true })).savedView;
    await create(wang, { name: '次', opens: true });
    const opening = (await read(wang)).filter(({ opens }: { opens: boolean }) => opens);
    expect(opening.map(({ name }: { name: string }) => name)).toEqual(['次']);
    await send(wang, 'updateSavedView', { viewId: first.id, version: first.version, opens: true });
    expect((await read(bai)).filter(({ opens }: { opens: boolean }) => opens)).toEqual([]);
  });

  test('keeps its place among the tabs', async () => {
    const list = 'TASKS';
    const names = async () => (await read(wang, list)).map(({ name }: { name: string }) => name);
    for (const name of ['一', '二', '三']) await create(wang, { list, name, search: '' });
    expect(await names()).toEqual(['一', '二', '三']);
    const [first] = await read(wang, list);
    await send(wang, 'updateSavedView', { viewId: first.id, version: 1, position: 9 });
    expect(await names()).toEqual(['二', '三', '一']);
  });
});

describe('refused, and nothing is kept', () => {
  const inputs: readonly (readonly [string, object, string])[] = [
    ['no name', { name: '  ' }, 'REQUIRED'],
    ['a name too long', { name: '长'.repeat(31) }, 'MALFORMED'],
    ['what no page has', { search: 'page=2' }, 'MALFORMED'],
    ['what another page has', { search: 'overdue=only' }, 'MALFORMED'],
    ['the same twice', { search: 'grade=A&grade=B' }, 'MALFORMED'],
    ['columns of another list', { search: 'cols=name,inspectors' }, 'MALFORMED'],
    ['a search too long', { search: `q=${'x'.repeat(2000)}` }, 'MALFORMED'],
    ['a null byte', { name: 'a\0b' }, 'MALFORMED'],
  ];
  test.each(inputs)('%s', async (_, more, code) => {
    const { savedView, userErrors } = await create(bai, more);
    expect([savedView, userErrors[0].code]).toEqual([null, code]);
    expect((await read(bai)).filter(({ mine }: { mine: boolean }) => mine)).toEqual([]);
  });

  test('a second of the same name, and a twenty-first', async () => {
    const list = 'INSPECTORS';
    for (let index = 0; index < 20; index++) await create(bai, { list, name: `第${index}`, search: '' });
    expect((await create(bai, { list, name: '再来', search: '' })).userErrors[0].code).toBe('OUT_OF_RANGE');
    await create(bai, { list: 'COVERAGE_GAPS', name: '同名', search: '' });
    const again = await create(bai, { list: 'COVERAGE_GAPS', name: '同名', search: '' });
    expect(again.userErrors).toMatchObject([{ code: 'MALFORMED', path: ['name'] }]);
  });
});

test('the counts are those of the pages, in one question', async () => {
  await enterEnterprise(world, { sector: 'COAL_MINE' });
  await enterEnterprise(world, { sector: 'FIREWORKS', divisionCode: '152221408' });
  await enterInspector(world);
  const of = [
    { enterprises: {} },
    { enterprises: { where: { sector: { eq: 'FIREWORKS' } } } },
    { enterprises: { where: { grade: { in: ['C'] } }, asOf: '2026-01-01' } },
    { tasks: {} },
    { rectifications: { status: 'OPEN' } },
    { inspectors: { active: true } },
    { coverageGaps: { since: '2026-01-01' } },
  ];
  const query = 'query ($of: [ListToCountInput!]!) { listCounts(of: $of) }';
  expect((await world.ask(query, { of })).data.listCounts).toEqual([2, 1, 0, 0, 0, 1, 2]);
  const limited = await sessionWith(world, ['CLERK'], { divisions: ['152221408'] });
  const { data } = await world.send(limited, { query, variables: { of } });
  expect(data.listCounts).toEqual([1, 1, 0, 0, 0, 1, 1]);
  for (const bad of [[{}], [{ tasks: {}, enterprises: {} }], Array(51).fill({ tasks: {} })])
    expect((await world.ask(query, { of: bad })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

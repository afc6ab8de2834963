import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountWith, sessionOf, sessionWith, type Headers } from '../testing/accounts.js';
import { createWorld, type World } from '../testing/world.js';
import { MOST_BYTES } from './entryDraft.service.js';

const DAY = 86_400_000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const save = async (headers: Headers, version: number, content: string, kind = 'PENALTY') => {
  const { data, errors } = await world.send(headers, {
    query: `mutation ($input: SaveEntryDraftInput!) {
      saveEntryDraft(input: $input) { draft { kind version content savedAt } userErrors { code path message } } }`,
    variables: { input: { kind, version, content } },
  });
  return data?.saveEntryDraft ?? errors;
};
const read = async (headers: Headers, kind = 'PENALTY') => {
  const query = 'query ($kind: EventKind!) { entryDraft(kind: $kind) { version content } }';
  return (await world.send(headers, { query, variables: { kind } })).data.entryDraft;
};
const conflict = { draft: null, userErrors: [{ code: 'VERSION_CONFLICT', path: ['version'] }] };

test('is kept, a version more with each save, by kind', async () => {
  const clerk = await sessionWith(world, ['CLERK']);
  expect(await read(clerk)).toBeNull();
  expect(await save(clerk, 0, '[1]')).toMatchObject({
    draft: { kind: 'PENALTY', version: 1, content: '[1]', savedAt: '2026-06-30T04:00:00.000Z' },
    userErrors: [],
  });
  expect(await save(clerk, 1, '[1,2]')).toMatchObject({ draft: { version: 2 } });
  expect(await save(clerk, 0, '[3]', 'COMPLAINT')).toMatchObject({ draft: { version: 1 } });
  expect(await read(clerk)).toEqual({ version: 2, content: '[1,2]' });
});

test('is the account’s own, in all its sessions, and nobody else’s', async () => {
  const accountId = await accountWith(world, ['CLERK']);
  const [one, other] = [await sessionOf(world, accountId), await sessionOf(world, accountId)];
  await save(one, 0, '甲的草稿');
  expect(await read(other)).toEqual({ version: 1, content: '甲的草稿' });
  expect(await read(await sessionWith(world, ['CLERK']))).toBeNull();
});

describe('of two tabs', () => {
  test('the second to save is told, and nothing is lost', async () => {
    const clerk = await sessionWith(world, ['CLERK']);
    await save(clerk, 0, 'both read this');
    await save(clerk, 1, 'the first');
    expect(await save(clerk, 1, 'the second')).toMatchObject(conflict);
    expect(await save(clerk, 0, 'one that had read nothing')).toMatchObject(conflict);
    expect(await read(clerk)).toEqual({ version: 2, content: 'the first' });
  });

  test('one alone is kept of those that save at once', async () => {
    const clerk = await sessionWith(world, ['CLERK']);
    const saved = await Promise.all(Array.from({ length: 8 }, (_, index) => save(clerk, 0, `tab ${index}`)));
    expect(saved.filter(({ draft }) => draft !== null)).toHaveLength(1);
    expect((await read(clerk)).version).toBe(1);
  });

  test('what is sent again because its answer was lost is taken as saved', async () => {
    const clerk = await sessionWith(world, ['CLERK']);
    await save(clerk, 0, 'the same');
    expect(await save(clerk, 0, 'the same')).toMatchObject({ draft: { version: 1 }, userErrors: [] });
  });
});

test('what is too large or broken is refused, and the former one stands', async () => {
  const clerk = await sessionWith(world, ['CLERK']);
  const largest = '一'.repeat(MOST_BYTES / 3);
  expect(await save(clerk, 0, largest)).toMatchObject({ userErrors: [] });
  expect(await save(clerk, 1, `${largest}1`)).toMatchObject({ userErrors: [{ code: 'OUT_OF_RANGE' }] });
  expect(await save(clerk, 1, 'a\0b')).toMatchObject({ userErrors: [{ code: 'MALFORMED' }] });
  expect((await read(clerk)).content).toBe(largest);
});

test('is forgotten after 30 days, and then begins anew', async () => {
  const clerk = await sessionWith(world, ['CLERK']);
  await save(clerk, 0, 'old');
  world.advance(30 * DAY - 1000);
  const later = await sessionWith(world, ['CLERK']);
  await save(later, 0, 'of somebody else');
  const count = () =>
    world.database.dataSource.query('SELECT 1 FROM entry_draft WHERE content = $1', ['old']);
  expect(await count()).toHaveLength(1);
  world.advance(1000);
  await save(later, 1, 'and again');
  expect(await count()).toHaveLength(0);
});

test('leaves an audit entry that tells nothing of what was typed', async () => {
  const clerk = await sessionWith(world, ['CLERK']);
  await save(clerk, 0, '张三举报李四');
  const rows = await world.database.dataSource.query(
    `SELECT row_to_json(a)::text AS text FROM audit_entry a WHERE action = 'saveEntryDraft'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('张三');
});

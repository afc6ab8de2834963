import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changesPage, readChanges, settled } from '../testing/changes.js';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

/** As a program that signs in anew, for a session does not last for years. */
async function onDay(day: string) {
  world.setToday(day);
  const cookie = await signIn(world.address);
  return (query: string, variables = {}) => world.send({ cookie }, { query, variables });
}

test('changes are given for three years, and a reader who was away for longer is told to begin anew', async () => {
  const codes: string[] = [];
  for (const day of ['2026-06-30', '2026-07-01', '2026-07-02']) {
    const ask = await onDay(day);
    codes.push((await enterEnterprise({ ...world, ask })).creditCode);
  }
  await settled(world);
  const all = await readChanges(await onDay('2026-07-02'));
  expect(all.map(({ enterprise }) => enterprise.creditCode)).toEqual(codes);
  const [first, second, third] = all.map(({ cursor }) => cursor);

  // A month later, and three years later to the day, all is still there.
  expect(await readChanges(await onDay('2026-08-02'), first)).toEqual(all.slice(1));
  expect(await readChanges(await onDay('2029-06-30'))).toEqual(all);

  const later = await onDay('2029-07-02');
  expect(await readChanges(later)).toEqual(all.slice(2));
  expect(await readChanges(later, second)).toEqual(all.slice(2));
  expect(await readChanges(later, third)).toEqual([]);
  await expect(changesPage(later, { after: first })).rejects.toThrow(/currentChangeCursor.*CURSOR_EXPIRED/);

  // Nothing is lost to the ledgers.
  const [{ count }] = await world.database.dataSource.query(
    'SELECT count(*)::integer AS count FROM ledger_entry',
  );
  expect(count).toBe(3);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freeIdOf } from '../api/opaqueId.js';
import { accountWith, sessionOf } from '../testing/accounts.js';
import { administer, codesOf } from '../testing/administering.js';
import { createWorld, type World } from '../testing/world.js';

let alone: World;
beforeAll(async () => {
  alone = await createWorld();
});
afterAll(() => alone.end());

const change = async (mutation: string, input: object, headers?: Record<string, string>) =>
  codesOf(await administer(alone, mutation, input, '', headers));

test('the last administrator is neither disabled nor stripped, but may be once there is another', async () => {
  const { data } = await alone.ask('{ accounts { nodes { id } } }');
  const accountId = data.accounts.nodes[0].id;
  expect(await change('disableAccount', { accountId })).toEqual(['LAST_ADMINISTRATOR accountId']);
  expect(await change('updateAccount', { accountId, roles: ['CLERK'] })).toEqual([
    'LAST_ADMINISTRATOR roles',
  ]);
  await accountWith(alone, ['ADMINISTRATOR'], { disabledAt: new Date(), disabledBy: 'x' });
  expect(await change('disableAccount', { accountId })).toEqual(['LAST_ADMINISTRATOR accountId']);
  const second = await accountWith(alone, ['ADMINISTRATOR']);
  expect(await change('updateAccount', { accountId, roles: ['CLERK'] })).toEqual([]);
  const headers = await sessionOf(alone, second);
  expect(await change('updateAccount', { accountId, roles: ['ADMINISTRATOR', 'CLERK'] }, headers)).toEqual(
    [],
  );
  expect(await change('disableAccount', { accountId: freeIdOf('acct', second) })).toEqual([]);
});

test('the last administrator stays when two take each other away at once, ten times over', async () => {
  for (let time = 0; time < 10; time++) {
    const pair = [await accountWith(alone, ['ADMINISTRATOR']), await accountWith(alone, ['ADMINISTRATOR'])];
    await alone.database.dataSource.query(
      `UPDATE account SET disabled_at = now(), disabled_by = 'x' WHERE 'ADMINISTRATOR' = ANY(roles) AND NOT id = ANY($1)`,
      [pair],
    );
    const headers = await Promise.all(pair.map(id => sessionOf(alone, id)));
    await Promise.all(
      pair.map((id, index) =>
        change('disableAccount', { accountId: freeIdOf('acct', id) }, headers[1 - index]).catch(() => null),
      ),
    );
    const [{ count }] = await alone.database.dataSource.query(
      `SELECT count(*)::integer AS count FROM account WHERE 'ADMINISTRATOR' = ANY(roles) AND disabled_at IS NULL`,
    );
    expect(count).toBe(1);
  }
}, 20_000);

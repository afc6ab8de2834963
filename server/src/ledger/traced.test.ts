/** What a request holds up in PostgreSQL can be told from there by the request's id. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nameTransaction } from '../database/nameTransaction.js';
import { contract, enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

/** Of the connections to this database. */
async function names(): Promise<readonly string[]> {
  const rows: { name: string }[] = await world.database.dataSource.query(
    `SELECT application_name AS name FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'qianqi%'`,
  );
  return rows.map(({ name }) => name);
}
const named = async () => (await names()).filter(name => name !== 'qianqi');

test('a transaction bears the id that its request is answered with, and its connection no longer than that', async () => {
  const { id } = await enterEnterprise(world);
  const cookie = await signIn(world.address);
  const other = world.database.dataSource.createQueryRunner();
  await other.startTransaction();
  await other.query('SELECT FROM enterprise FOR UPDATE');
  const input = { enterpriseId: id, acceptedOn: '2026-01-01', channel: 'PHONE', summary: '反映消防通道堵塞' };
  const asked = fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: contract('RecordComplaint'), variables: { input } }),
  });
  let found: readonly string[] = [];
  for (const begun = Date.now(); found.length === 0 && Date.now() - begun < 30_000; await sleep(10))
    found = await named();
  await other.rollbackTransaction();
  await other.release();
  const answer = await asked;
  expect(found).toEqual([`qianqi ${answer.headers.get('x-request-id')}`]);
  // Whether it got its lock in time or was told to come again.
  expect([200, 503]).toContain(answer.status);
  expect(await named()).toEqual([]);
});

test('an id that is none of ours is never part of a statement', async () => {
  await world.database.dataSource.transaction(async manager => {
    await nameTransaction(manager, `x'; DROP TABLE event; --`);
    await manager.query('SELECT 1');
    const [row] = await manager.query('SHOW application_name');
    expect(row).toEqual({ application_name: 'qianqi' });
    await nameTransaction(manager, '0199-ab');
    const [now] = await manager.query('SHOW application_name');
    expect(now).toEqual({ application_name: 'qianqi 0199-ab' });
  });
});

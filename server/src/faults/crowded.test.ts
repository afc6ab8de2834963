/** Writers who find no connection, or a lock that somebody keeps: what they are told, and what there is once they have come again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';

/** Records, of eight enterprises, all at once. */
const RECORDS = 60;
const MOST_ROUNDS = 50;

let world: World;
let cookie: string;
const enterpriseIds: string[] = [];
beforeAll(async () => {
  world = await createWorld();
  cookie = await signIn(world.address);
  while (enterpriseIds.length < 8) enterpriseIds.push((await enterEnterprise(world)).id);
});
afterAll(() => world.end());

const RECORD = `mutation ($input: RecordComplaintInput!) {
  recordComplaint(input: $input) { complaint { id } userErrors { code } } }`;

/** The id of the record, or null where the server said to come again. Anything else it says is wrong. */
async function record(key: string, index: number): Promise<string | null> {
  const input = {
    enterpriseId: enterpriseIds[index % enterpriseIds.length],
    acceptedOn: '2026-01-01',
    channel: 'PHONE',
    summary: key,
    idempotencyKey: key,
  };
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: RECORD, variables: { input } }),
  });
  const { data } = (await response.json()) as { data?: { recordComplaint: { complaint: { id: string } } } };
  if (response.status === 200) return data!.recordComplaint.complaint.id;
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  return null;
}

/** How many records there are, and of how many the ledgers tell. */
async function stored(): Promise<{ readonly events: number; readonly told: number }> {
  const [row] = await (
    await world.database.owner()
  ).query(
    `SELECT (SELECT count(*)::integer FROM event) AS events, (SELECT count(DISTINCT content ->> 'eventId')::integer FROM ledger_entry) AS told`,
  );
  return row;
}

/** All at once while `disturbed`, then again and again until each is acknowledged. */
async function insist(name: string, disturbed: Promise<unknown>) {
  const keys = Array.from({ length: RECORDS }, (_, index) => `${name}-${index}`);
  const before = await stored();
  const first = await Promise.all(keys.map(record));
  await disturbed;
  let ids = first;
  for (let round = 0; ids.includes(null) && round < MOST_ROUNDS; round++, await sleep(100))
    ids = await Promise.all(ids.map(async (id, index) => id ?? record(keys[index]!, index)));
  expect(ids).not.toContain(null);
  // Whoever was acknowledged and asks again is answered the same.
  expect(await Promise.all(keys.slice(0, 5).map(record))).toEqual(ids.slice(0, 5));
  const after = await stored();
  const kept = { events: after.events - before.events, told: after.told - before.told };
  expect(new Set(ids).size).toBe(RECORDS);
  const refused = first.filter(id => id === null).length;
  console.log(`${name}: ${refused} of ${RECORDS} told to come again; ${kept.events} there in the end`);
  return { refused, kept };
}

const EACH_ONCE = { events: RECORDS, told: RECORDS };

test('every connection of the pool is taken', async () => {
  const { dataSource } = world.database;
  const taken = Promise.all(Array.from({ length: 10 }, () => dataSource.query('SELECT pg_sleep(3)')));
  const { refused, kept } = await insist('pool', taken);
  expect(refused).toBeGreaterThan(0);
  expect(kept).toEqual(EACH_ONCE);
}, 120_000);

test('somebody keeps a lock on every enterprise for longer than one is waited for', async () => {
  const keeper = (await world.database.owner()).createQueryRunner();
  await keeper.startTransaction();
  await keeper.query('SELECT FROM enterprise FOR UPDATE');
  const released = sleep(4_000)
    .then(() => keeper.rollbackTransaction())
    .then(() => keeper.release());
  const { refused, kept } = await insist('lock', released);
  expect(refused).toBeGreaterThan(0);
  expect(kept).toEqual(EACH_ONCE);
}, 120_000);

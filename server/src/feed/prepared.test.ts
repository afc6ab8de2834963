/**
 * Between the commits of two machines: what another machine has prepared and not committed yet is not there for a reader, though its
 * number is settled on the coordinator. Here one machine stands for both: the entry lies in a prepared transaction, its number is one
 * that was committed before.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Area } from '../access/area.js';
import { PREPARED, settledOnAll, type Settle } from '../ledger/settled.js';
import { SETTLED_BELOW } from '../ledger/transactionNumber.js';
import { settled } from '../testing/changes.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { changesAfter, currentCursor } from './changes.js';
import { placeOf } from './changePlace.js';

const GID = `citus_0_${process.pid}_1_1`;
const ALL = { area: Area.EVERYWHERE, types: null, divisionCode: null, gradeChanged: null };
let world: World;
let manager: EntityManager;
let isPossible: boolean;
let start: string;
let number: string;

beforeAll(async () => {
  world = await createWorld();
  ({ manager } = world.database.dataSource);
  const [{ most }] = await manager.query(
    `SELECT current_setting('max_prepared_transactions')::integer AS most`,
  );
  isPossible = most > 0;
  await enterEnterprise(world);
  await settled(world);
  start = await currentCursor(manager);
});
afterAll(() => world.end());

async function preparedHere(one: EntityManager): Promise<readonly string[]> {
  const [{ names }]: [{ names: string }] = await one.query(PREPARED);
  return names.split(' ').filter(name => name !== '');
}
const onAll: Settle = one => settledOnAll(one, preparedHere);
/** As if there were no other machine. */
const onOne: Settle = async () => SETTLED_BELOW;

/** Prepared: an entry of a new enterprise under a number that the coordinator has committed. Then another is written and committed. */
async function prepare(): Promise<void> {
  const owner = await world.database.owner();
  const [{ own }]: [{ own: string }] = await manager.query('SELECT own_transaction_number()::text AS own');
  number = own;
  const { id } = await enterEnterprise(world);
  await enterEvent(world, 'INTERVIEW', id, { heldOn: '2026-06-01' });
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  const [last] = await runner.query('SELECT * FROM ledger_entry ORDER BY transaction_id DESC LIMIT 1');
  const row = { ...last, position: Number(last.position) + 1, transaction_id: number };
  await runner.query(`INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, $1)`, [
    JSON.stringify(row),
  ]);
  await runner.query(`PREPARE TRANSACTION '${GID}'`);
  await runner.release();
}

const end = async (how: 'COMMIT' | 'ROLLBACK') =>
  (await world.database.owner()).query(`${how} PREPARED '${GID}'`);

async function read(after: string, settle: Settle) {
  const { nodes, pageInfo } = await changesAfter(manager, after, 100, ALL, settle);
  return { numbers: nodes.map(({ cursor }) => placeOf(cursor).transaction), cursor: pageInfo.endCursor! };
}

async function untilRead(): Promise<void> {
  for (const begun = Date.now(); (await read(start, onOne)).numbers.length < 2; await sleep(20))
    if (Date.now() - begun > 20_000) throw new Error('some transaction stays open');
}

test('the entry would be passed over for good; whoever waits for what is prepared finds it, in its place', async () => {
  if (!isPossible) return;
  await prepare();
  let isEnded = false;
  try {
    await untilRead();
    const hasty = await read(start, onOne);
    expect(hasty.numbers.map(BigInt).every(each => each > BigInt(number))).toBe(true);
    let isRead = false;
    const patient = read(start, onAll).finally(() => (isRead = true));
    await sleep(100);
    expect(isRead).toBe(false);
    await end('COMMIT');
    isEnded = true;
    expect((await patient).numbers).toEqual([number, ...hasty.numbers]);
    // Behind the hasty reader's cursor, where it never looks again.
    expect((await read(hasty.cursor, onOne)).numbers).not.toContain(number);
  } finally {
    if (!isEnded) await end('ROLLBACK');
  }
}, 60_000);

test('a commit that does not come to its end makes readers come again, and hides nothing', async () => {
  if (!isPossible) return;
  const stuck = async () => ['citus_0_1_1_1'];
  await expect(settledOnAll(manager, stuck)).rejects.toMatchObject({ code: '55P03' });
  // What is prepared after the bound was taken is above it, and not waited for.
  let look = 0;
  const busy = async () => [`citus_0_1_1_${++look}`];
  await expect(settledOnAll(manager, busy)).resolves.toMatch(/^\d+::bigint$/);
  expect(look).toBe(2);
});

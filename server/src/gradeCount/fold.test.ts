/** Whatever becomes of a fold or of a rebuild, no count is lost and none is made twice. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { walkPeriods } from '../grade/rebuild.js';
import { expectRightCounts } from '../testing/counting.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { leaveUncounted } from './deltas.js';
import { foldDeltas, recount } from './fold.js';
import { bringUpCounts } from './keepCounts.js';
import { verifyCounts } from './verifyCounts.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const source = () => world.database.dataSource;
const DAYS = ['2025-12-31', '2026-06-30', '2027-01-01'];

async function enterPoor(): Promise<void> {
  const { id } = await enterEnterprise(world);
  for (let month = 1; month <= 4; month++)
    await enterEvent(world, 'INTERVIEW', id, { heldOn: `2026-0${month}-01` });
}

/** While somebody keeps the sums from being written, though not from being read. */
async function whileHeld(work: (holder: QueryRunner) => Promise<void>): Promise<void> {
  const holder = source().createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query('LOCK TABLE grade_count IN SHARE MODE');
    await work(holder);
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
}

async function waitingFold(holder: QueryRunner): Promise<number> {
  for (;;) {
    const [row] = await holder.query(
      `SELECT pid FROM pg_locks WHERE relation = 'grade_count'::regclass AND NOT granted`,
    );
    if (row) return row.pid;
  }
}

test('a fold that is killed has done nothing; meanwhile nobody else folds, and everybody reads and writes', async () => {
  await enterPoor();
  await whileHeld(async holder => {
    const folding = foldDeltas(source()).catch((error: unknown) => error);
    const pid = await waitingFold(holder);
    expect(await foldDeltas(source())).toBe(0);
    await enterPoor();
    await expectRightCounts(source(), DAYS);
    await holder.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(await folding).toBeInstanceOf(Error);
  });
  await expectRightCounts(source(), DAYS);
  expect(await foldDeltas(source())).toBeGreaterThan(0);
  await expectRightCounts(source(), DAYS);
  expect(await foldDeltas(source())).toBe(0);
});

test('a recount beside writers and folds counts everything once', async () => {
  let writing = true;
  const writers = Promise.all([enterPoor(), enterPoor()]).finally(() => (writing = false));
  let recounts = 0;
  while (writing) {
    await Promise.all([recount(source()), foldDeltas(source())]);
    recounts++;
  }
  await writers;
  expect(recounts).toBeGreaterThan(1);
  await expectRightCounts(source(), DAYS);
});

test('what was damaged is found, and a rebuild counts anew', async () => {
  await foldDeltas(source());
  await source().query(`UPDATE grade_count SET c = c + 1 WHERE counted_by = 'WHOLE' AND span = 'MONTH'`);
  expect((await verifyCounts(source().manager)).wrong).toBeGreaterThan(0);
  await walkPeriods(source(), 'rebuild', () => undefined);
  await expectRightCounts(source(), DAYS);
  await source().query('DELETE FROM grade_period');
  await walkPeriods(source(), 'rebuild', () => undefined);
  await expectRightCounts(source(), DAYS);
});

test('while periods are written uncounted nobody asks the counts; what was abandoned is counted anew', async () => {
  const right = async () => {
    const { data } = await world.ask(
      '{ gradeDistribution(asOf: "2026-06-30") { grade count } enterprises(first: 1, where: { grade: { eq: C } }) { totalCount } }',
    );
    return data;
  };
  const before = await right();
  expect(before.enterprises.totalCount).toBeGreaterThan(0);
  await leaveUncounted(source().manager);
  await source().query('DELETE FROM grade_count');
  expect(await right()).toEqual(before);
  await bringUpCounts(source());
  expect(await verifyCounts(source().manager)).toEqual({ wrong: 0, uncounted: true });
  await source().query(`UPDATE uncounted_grades SET written_at = now() - interval '1 hour'`);
  await bringUpCounts(source());
  await expectRightCounts(source(), DAYS);
  expect(await right()).toEqual(before);
});

/** Projections that hold nothing are filled with exactly what the writes had made of them, and nobody writes meanwhile. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDemo } from '../demo/loadDemo.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { PROJECTION_NAMES, PROJECTIONS } from './projectedLines.js';
import { walkPeriods, type Walk } from './rebuild.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const { dataSource } = world.database;
  await loadDemo(dataSource, world.clock, () => undefined);
  // What is planned is brought up by the walk that compares, which other tests are about.
  await dataSource.query('DELETE FROM supervision_plan');
}, 60_000);
afterAll(() => world.end());

const WORKER = new URL('../../dist/grade/rebuild.worker.js', import.meta.url);
const FILL_WORKER = new URL('../../dist/grade/fill.worker.js', import.meta.url);

function rebuild(walk: Walk = {}, progress: () => void = () => undefined) {
  const { dataSource, connection } = world.database;
  return walkPeriods(dataSource, 'rebuild', progress, {
    clock: world.clock,
    owner: connection,
    worthFilling: 1,
    worker: WORKER,
    fillWorker: FILL_WORKER,
    ...walk,
  });
}

const differing = async () => {
  const { changed } = await walkPeriods(world.database.dataSource, 'verify', () => undefined);
  return changed;
};

/** What is compared of every row, and what the tables hold and refuse. */
async function stored() {
  const { dataSource } = world.database;
  const rows: unknown[] = [];
  for (const table of PROJECTION_NAMES) {
    const { columns, order } = PROJECTIONS[table];
    rows.push(await dataSource.query(`SELECT ${columns} FROM ${table} ORDER BY ${order}`));
  }
  const indices = await dataSource.query(
    `SELECT indexdef FROM pg_indexes WHERE tablename = ANY($1) ORDER BY indexdef`,
    [PROJECTION_NAMES],
  );
  const constraints = await dataSource.query(
    `SELECT conname, pg_get_constraintdef(oid) AS says FROM pg_constraint WHERE conrelid = ANY($1::regclass[]) ORDER BY conname`,
    [PROJECTION_NAMES],
  );
  return { rows, indices, constraints };
}

async function empty(...tables: readonly string[]): Promise<void> {
  const owner = await world.database.owner();
  for (const table of tables) await owner.query(`TRUNCATE ${table}`);
}

test.each([
  ['in the thread that asks', {}],
  ['in threads', { worthThreads: 1 }],
])('the demo registry gets the same rows, %s', async (_, walk) => {
  const before = await stored();
  await empty(...PROJECTION_NAMES);
  const filled: string[] = [];
  const walked = await rebuild({ ...walk, onFilled: filling => filled.push(filling) });
  expect(filled).toEqual(['periods', 'lists']);
  const [{ count }] = await world.database.dataSource.query(
    'SELECT count(*)::integer AS count FROM enterprise',
  );
  expect(walked).toEqual({ enterprises: count, changed: count, different: [] });
  expect(await stored()).toEqual(before);
  expect(await differing()).toBe(0);
});

test('what holds anything, or is not the own, is compared and written as ever', async () => {
  const filled: string[] = [];
  const onFilled = (filling: string) => void filled.push(filling);
  await empty('grade_period', 'listing');
  await rebuild({ onFilled, owner: undefined });
  expect(filled).toEqual([]);
  expect(await differing()).toBe(0);
  await empty('grade_period');
  await rebuild({ onFilled });
  // The roll was there, and the lists were.
  expect(filled).toEqual(['periods']);
  expect(await differing()).toBe(0);
});

test('broken off it leaves everything as it was, and can be begun again', async () => {
  await empty(...PROJECTION_NAMES);
  const before = await stored();
  for (const worthThreads of [1_000_000, 1]) {
    const failing = rebuild({ worthThreads }, () => {
      throw new Error('broken off');
    });
    await expect(failing).rejects.toThrow('broken off');
    expect(await stored()).toEqual(before);
  }
  await rebuild();
  expect(await differing()).toBe(0);
});

test('whoever writes meanwhile waits or is told to come again, and is in what is filled', async () => {
  const { id } = await enterEnterprise(world);
  await empty(...PROJECTION_NAMES);
  const writes: Promise<unknown>[] = [];
  await rebuild({}, () => {
    if (writes.length < 3) writes.push(enterEvent(world, 'INTERVIEW', id, { heldOn: '2026-05-01' }));
  });
  expect(writes.length).toBeGreaterThan(0);
  await Promise.all(writes);
  expect(await differing()).toBe(0);
});

test('grades that no ledger told are told, and what is due on its day', async () => {
  const { dataSource } = world.database;
  const [untold, due] = [await enterEnterprise(world), await enterEnterprise(world)];
  for (const heldOn of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
    await enterEvent(world, 'INTERVIEW', due.id, { heldOn });
  const owner = await world.database.owner();
  const of = (creditCode: string) =>
    `WHERE enterprise_id = (SELECT enterprise_id FROM credit_code WHERE credit_code = '${creditCode}')`;
  // As if the edition before had graded it so.
  await owner.query(`UPDATE ledger_entry SET grade_after = 'B' ${of(untold.creditCode)}`);
  world.setToday('2027-01-15');
  await empty(...PROJECTION_NAMES);
  await rebuild();
  const told = async (creditCode: string) => {
    const changes: { kind: string; before: string | null; after: string; on: string | null }[] =
      await dataSource.query(
        `SELECT kind, grade_before AS before, grade_after AS after, content->>'on' AS "on" FROM ledger_entry ${of(creditCode)}
         AND grade_before IS DISTINCT FROM grade_after ORDER BY position`,
      );
    return changes.map(({ kind, before, after, on }) => `${kind} ${before ?? '-'}${after} ${on}`);
  };
  expect(await told(untold.creditCode)).toEqual([
    'ENTERPRISE_CREATED -B null',
    'GRADE_CHANGED BA 2027-01-15',
  ]);
  expect((await told(due.creditCode)).at(-1)).toBe('GRADE_CHANGED CA 2027-01-01');
  // Of everybody: each grade before is the grade after of the entry before.
  const broken = await dataSource.query(
    `SELECT l.enterprise_id FROM ledger_entry l JOIN ledger_entry p
       ON p.enterprise_id = l.enterprise_id AND p.position = l.position - 1
     WHERE p.grade_after IS DISTINCT FROM l.grade_before`,
  );
  expect(broken).toHaveLength(0);
  await empty(...PROJECTION_NAMES);
  const length = async () => (await dataSource.query('SELECT count(*) FROM ledger_entry'))[0].count;
  const before = await length();
  await rebuild();
  expect(await length()).toBe(before);
});

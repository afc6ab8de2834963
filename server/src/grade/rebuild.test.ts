import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { readChanges, settled } from '../testing/changes.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { listTasks, send } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';
import { plainConnection } from '../database/plainConnection.js';
import { walkPeriods } from './rebuild.js';
import { comparePart } from './rebuildPart.js';
import { writeAnew } from './rebuildWrite.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('verify finds every tampered projection, rebuild mends it, and both tell how far they are', async () => {
  const { dataSource } = world.database;
  for (let index = 0; index < 5; index++) {
    const { id } = await enterEnterprise(world);
    await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-01' });
  }
  const walk = async (purpose: 'verify' | 'rebuild') => {
    const told: string[] = [];
    const walked = await walkPeriods(dataSource, purpose, (done, total) => told.push(`${done}/${total}`));
    expect(told.at(-1)).toBe('5/5');
    return walked.different.length;
  };
  expect(await walk('verify')).toBe(0);
  const [{ enterprise_id }] = await dataSource.query(
    `SELECT enterprise_id FROM grade_period ORDER BY 1 LIMIT 1`,
  );
  await dataSource.query(`DELETE FROM grade_period WHERE enterprise_id = $1`, [enterprise_id]);
  expect(await walk('verify')).toBe(1);
  expect(await walk('rebuild')).toBe(1);
  expect(await walk('verify')).toBe(0);
  expect(await walk('rebuild')).toBe(0);
  await dataSource.query(`UPDATE record_coverage SET days = '{}' WHERE enterprise_id = $1`, [enterprise_id]);
  expect(await walk('rebuild')).toBe(1);
  expect(await walk('verify')).toBe(0);
  // Nothing but this keeps two periods from lying over each other.
  await dataSource.query(
    `INSERT INTO grade_period (enterprise_id, from_day, until_day, grade) VALUES ($1, '2000-01-01', '2199-01-01', 'C')`,
    [enterprise_id],
  );
  expect(await walk('verify')).toBe(1);
  expect(await walk('rebuild')).toBe(1);
  expect(await walk('verify')).toBe(0);
  // The clauses are held against the records as well; a row from before they were kept has none.
  for (const tampering of [`decided_by = ARRAY['6.1.2']`, 'decided_from = NULL, decided_by = NULL']) {
    await dataSource.query(`UPDATE grade_period SET ${tampering} WHERE enterprise_id = $1`, [enterprise_id]);
    expect(await walk('verify')).toBe(1);
    expect(await walk('rebuild')).toBe(1);
    expect(await walk('verify')).toBe(0);
  }
});

test('what a rebuild changes of today is told in the change feed', async () => {
  const { dataSource } = world.database;
  const { creditCode } = await enterEnterprise(world);
  const told = async () => {
    await settled(world);
    const all = await readChanges(world.ask);
    return all
      .filter(({ enterprise }) => enterprise.creditCode === creditCode)
      .map(({ type, gradeBefore, gradeAfter }) => `${type} ${gradeBefore ?? '-'}${gradeAfter}`);
  };
  // As if the edition before had graded it so.
  const of = `WHERE enterprise_id = (SELECT enterprise_id FROM credit_code WHERE credit_code = '${creditCode}')`;
  await dataSource.query(`UPDATE grade_period SET grade = 'B' ${of}`);
  const owner = await world.database.owner();
  await owner.query(`UPDATE ledger_entry SET grade_after = 'B' ${of}`);
  await walkPeriods(dataSource, 'rebuild', () => undefined);
  expect(await told()).toEqual(['ENTERPRISE_CREATED -B', 'GRADE_CHANGED BA']);
  await walkPeriods(dataSource, 'rebuild', () => undefined);
  expect(await told()).toHaveLength(2);
});

test('a rebuild brings the plan up too', async () => {
  const { dataSource } = world.database;
  const { id } = await enterEnterprise(world, { includedOn: '2026-06-01' });
  const plan = { from: '2026-07-01', to: '2026-12-31' };
  const count = async () => (await send(world, 'PlanSupervision', { ...plan, dryRun: true })).createdCount;
  await send(world, 'PlanSupervision', plan);
  // As if another edition had owed less until now.
  await dataSource.query(`DELETE FROM supervision_task`);
  expect(await count()).toBe(2);
  await walkPeriods(dataSource, 'rebuild', () => undefined);
  expect(await count()).toBe(0);
  expect((await listTasks(world, id)).map(({ kind }) => kind)).toEqual(['ROUTINE_INSPECTION', 'TRAINING']);
});

test('two threads share a registry that is worth it', async () => {
  const { dataSource } = world.database;
  const threads = {
    worthThreads: 2,
    worker: new URL('../../dist/grade/rebuild.worker.js', import.meta.url),
  };
  await enterEnterprise(world);
  await enterEnterprise(world);
  const [{ total }] = await dataSource.query(`SELECT count(*)::integer AS total FROM enterprise`);
  await dataSource.query(`DELETE FROM grade_period`);
  const walk = async (purpose: 'verify' | 'rebuild') => {
    const { enterprises, changed } = await walkPeriods(dataSource, purpose, () => undefined, threads);
    return { enterprises, changed };
  };
  expect(await walk('rebuild')).toEqual({ enterprises: total, changed: total });
  expect(await walk('verify')).toEqual({ enterprises: total, changed: 0 });
});

test('an enterprise that is written to after it was read is looked at again', async () => {
  const { dataSource } = world.database;
  const { id, creditCode } = await enterEnterprise(world);
  const [{ enterprise_id: key }] = await dataSource.query(
    `SELECT enterprise_id FROM credit_code WHERE credit_code = '${creditCode}'`,
  );
  const of = `WHERE enterprise_id = '${key}'`;
  const periods = () =>
    dataSource.query(`SELECT from_day, grade, decided_by FROM grade_period ${of} ORDER BY 1`);
  await dataSource.query(`UPDATE grade_period SET grade = 'C' ${of}`);
  const reading = plainConnection(dataSource, 'test', 5_000);
  const range = { after: null, to: null };
  await comparePart(reading, range, async compared => {
    const differing = compared.differing.filter(({ enterprise }) => enterprise.key === key);
    expect(differing).toHaveLength(1);
    for (const decidedOn of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
      await enterEvent(world, 'INTERVIEW', id, { heldOn: decidedOn });
    const asWritten = await periods();
    const { options } = dataSource;
    const copying = await new DataSource({
      ...options,
      poolSize: 1,
      extra: { ...(options as { extra: object }).extra, pipeline: false },
    } as DataSourceOptions).initialize();
    await writeAnew(copying, { ...compared, differing }, world.clock);
    await copying.destroy();
    expect(await periods()).toEqual(asWritten);
  });
});

/** One move of many tasks: what cannot be is told task by task, the rest is done once, however often it is sent. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountWith, sessionOf } from '../testing/accounts.js';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, enterInspector, fillRegistry, listTasks, send } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let team: readonly string[];
beforeAll(async () => {
  world = await byToken(await createWorld());
  team = [await enterInspector(world), await enterInspector(world)];
});
afterAll(() => world.end());

/** An enterprise with one open extra inspection; answers both ids. */
async function ordered(dueOn = '2026-09-30'): Promise<{ enterpriseId: string; taskId: string }> {
  const { id: enterpriseId } = await enterEnterprise(world);
  const { results } = await send(world, 'CreateExtraInspections', {
    enterpriseIds: [enterpriseId],
    basis: 'OTHER',
    reason: '节前检查',
    dueOn,
  });
  return { enterpriseId, taskId: results[0].task.id };
}

type Sender = (query: string, variables: Record<string, unknown>) => ReturnType<World['ask']>;

/** The payload of one of the three; throws what is not a payload. */
// oxlint-disable-next-line no-explicit-any -- payloads compared whole
async function moveMany(mutation: string, input: object, ask: Sender = world.ask): Promise<any> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}) { ${mutation}(input: $input) { doneCount userErrors { code path }
      results { taskId task { id status dueOn inspectors { id } endReason } userErrors { code message path } } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

const codes = (payload: { results: readonly { userErrors: readonly { code: string }[] }[] }) =>
  payload.results.map(({ userErrors }) => userErrors.map(({ code }) => code).join(' '));

const entriesOf = async (kind: string): Promise<number> => {
  const [row] = await world.database.dataSource.query(
    'SELECT count(*)::integer AS n FROM ledger_entry WHERE kind = $1',
    [kind],
  );
  return row.n;
};

test('assigned where it can be, each of the others with its own reason', async () => {
  const [free, taken, called] = [await ordered(), await ordered(), await ordered()];
  const others = [await enterInspector(world, { name: '先到' }), team[0]!];
  await moveMany('assignTasks', { taskIds: [taken.taskId], inspectorIds: others });
  await moveMany('cancelTasks', { taskIds: [called.taskId], reason: '已停产' });
  const taskIds = [taken.taskId, 'task_nothing', called.taskId, free.taskId, free.taskId];
  const payload = await moveMany('assignTasks', { taskIds, inspectorIds: team });
  expect(payload).toMatchObject({ doneCount: 1, userErrors: [] });
  expect(codes(payload)).toEqual(['VERSION_CONFLICT', 'NOT_FOUND', 'ILLEGAL_MOVE', '']);
  expect(payload.results[0].userErrors[0].message).toContain('先到');
  expect(payload.results[1]).toMatchObject({ taskId: 'task_nothing', task: null });
  expect(payload.results[3].task).toMatchObject({ status: 'ASSIGNED', inspectors: team.map(id => ({ id })) });
  const reassigned = await moveMany('assignTasks', { taskIds, inspectorIds: team, reassign: true });
  expect(codes(reassigned)).toEqual(['', 'NOT_FOUND', 'ILLEGAL_MOVE', '']);
});

test('a visit without two inspectors, one who keeps away, a licence that ends: told task by task', async () => {
  const { taskId } = await ordered();
  expect(codes(await moveMany('assignTasks', { taskIds: [taskId], inspectorIds: [team[0]] }))).toEqual([
    'SHORT_OF_INSPECTORS',
  ]);
  const expiring = await enterInspector(world, { licenceExpiresOn: '2026-08-31' });
  expect(
    codes(await moveMany('assignTasks', { taskIds: [taskId], inspectorIds: [team[0], expiring] })),
  ).toEqual(['LICENCE_EXPIRED']);
  const soon = await ordered('2026-08-01');
  await moveMany('assignTasks', { taskIds: [soon.taskId], inspectorIds: [team[0], expiring] });
  const later = { taskIds: [soon.taskId], monthsLater: 1, reason: '企业检修' };
  expect(codes(await moveMany('rescheduleTasks', later))).toEqual(['LICENCE_EXPIRED']);
});

test('each by some months from its own day, or all to one', async () => {
  const [one, two] = [await ordered('2026-07-31'), await ordered('2026-08-15')];
  const taskIds = [one.taskId, two.taskId];
  const days = (payload: { results: readonly { task: { dueOn: string } }[] }) =>
    payload.results.map(({ task }) => task.dueOn);
  expect(
    days(await moveMany('rescheduleTasks', { taskIds, monthsLater: 2, reason: '统筹', dryRun: true })),
  ).toEqual(['2026-07-31', '2026-08-15']);
  expect(days(await moveMany('rescheduleTasks', { taskIds, monthsLater: 2, reason: '统筹' }))).toEqual([
    '2026-09-30',
    '2026-10-15',
  ]);
  expect(days(await moveMany('rescheduleTasks', { taskIds, dueOn: '2026-12-01', reason: '统筹' }))).toEqual([
    '2026-12-01',
    '2026-12-01',
  ]);
  const back = await moveMany('rescheduleTasks', { taskIds, monthsLater: -12, reason: '统筹' });
  expect(codes(back)).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE']);
});

test('into a year that is full only with a reason, counting those just moved there', async () => {
  const [key] = await fillRegistry(world, 1, { name: '到顶企业' }, 70_000);
  // Eleven next year and two this year: one more may go there.
  await world.database.dataSource.query(
    `INSERT INTO supervision_task (enterprise_id, id, kind, status, due_on, origin, inspectors, findings, recorded_at, recorded_by)
     SELECT $1, gen_random_uuid(), 'ROUTINE_INSPECTION', 'PLANNED', CASE WHEN n < 11 THEN date '2027-01-01' + n
       ELSE date '2026-11-30' + n END, 'DRAW', '{}', '[]', now(), 'x' FROM generate_series(0, 12) AS n`,
    [key],
  );
  const { data } = await world.ask(
    '{ enterprises(where: { creditCode: { startsWith: "91152221MA070000" } }) { nodes { id } } }',
  );
  const enterpriseId = data.enterprises.nodes[0].id;
  const where = { enterpriseId, dueOn: { to: '2026-12-31' } };
  const input = { where, monthsLater: 2, reason: '统筹' };
  expect(codes(await moveMany('rescheduleTasks', { ...input, dryRun: true }))).toEqual(['', 'OVER_CAP']);
  const reasoned = await moveMany('rescheduleTasks', { ...input, overCapReason: '专项整治' });
  expect(codes(reasoned)).toEqual(['', '']);
  expect(await listTasks(world, enterpriseId, { dueOn: { from: '2027-02-01' } })).toHaveLength(2);
});

test('cancelled by a filter, and only what it describes', async () => {
  const [one, two, other] = [await ordered(), await ordered(), await ordered()];
  const where = { enterpriseId: one.enterpriseId };
  const payload = await moveMany('cancelTasks', { where, reason: '企业已关闭' });
  expect(payload).toMatchObject({
    doneCount: 1,
    results: [{ taskId: one.taskId, task: { status: 'CANCELLED', endReason: '企业已关闭' } }],
  });
  const none = await moveMany('cancelTasks', { where: { search: '没有这家企业' }, reason: '企业已关闭' });
  expect(none).toEqual({ doneCount: 0, results: [], userErrors: [] });
  for (const { enterpriseId } of [two, other])
    expect(await listTasks(world, enterpriseId)).toMatchObject([{ status: 'PLANNED' }]);
});

test('the same key many times at once is done once and answered alike', async () => {
  const taskIds = [(await ordered()).taskId, (await ordered()).taskId];
  const before = await entriesOf('TASK_RESCHEDULED');
  const input = { taskIds, monthsLater: 1, reason: '统筹', idempotencyKey: 'months-1' };
  const answers = await Promise.all(Array.from({ length: 20 }, () => moveMany('rescheduleTasks', input)));
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0].results[0].task.dueOn).toBe('2026-10-30');
  expect(await entriesOf('TASK_RESCHEDULED')).toBe(before + 2);
});

test.each([
  ['assignTasks', { taskIds: ['x'], where: {}, inspectorIds: [] }, 'MALFORMED where'],
  ['assignTasks', { taskIds: [], inspectorIds: [] }, 'REQUIRED taskIds'],
  ['cancelTasks', { reason: '无' }, 'REQUIRED taskIds'],
  ['cancelTasks', { taskIds: ['x'], reason: ' ' }, 'REQUIRED reason'],
  ['rescheduleTasks', { taskIds: ['x'], reason: '统筹' }, 'REQUIRED dueOn'],
  [
    'rescheduleTasks',
    { taskIds: ['x'], reason: '统筹', dueOn: '2026-12-01', monthsLater: 1 },
    'MALFORMED monthsLater',
  ],
  ['rescheduleTasks', { taskIds: ['x'], reason: '统筹', monthsLater: 0 }, 'OUT_OF_RANGE monthsLater'],
  ['rescheduleTasks', { taskIds: ['x'], reason: '统筹', monthsLater: 13 }, 'OUT_OF_RANGE monthsLater'],
  ['rescheduleTasks', { taskIds: ['x'], reason: '统筹', dueOn: '2026-06-29' }, 'OUT_OF_RANGE dueOn'],
  ['rescheduleTasks', { taskIds: ['x'], reason: '', monthsLater: 1 }, 'REQUIRED reason'],
])('%s %j is refused whole', async (mutation, input, refused) => {
  const { doneCount, results, userErrors } = await moveMany(mutation, input);
  expect([doneCount, results]).toEqual([0, []]);
  expect(
    userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`),
  ).toEqual([refused]);
});

test('who sees a part of the registry moves nothing outside it, by name or by filter', async () => {
  const { taskId, enterpriseId } = await ordered();
  const part = await sessionOf(world, await accountWith(world, ['SCHEDULER'], { divisions: ['152221400'] }));
  const ask: Sender = (query, variables) => world.send(part, { query, variables });
  const named = await moveMany('cancelTasks', { taskIds: [taskId], reason: '越权' }, ask);
  expect(codes(named)).toEqual(['NOT_FOUND']);
  const filtered = await moveMany('cancelTasks', { where: { enterpriseId }, reason: '越权' }, ask);
  expect(filtered.results).toEqual([]);
  expect(await listTasks(world, enterpriseId)).toMatchObject([{ id: taskId, status: 'PLANNED' }]);
});

test('hundreds by a filter in a few statements, and the ledgers stay whole', async () => {
  const keys = await fillRegistry(world, 400, { name: '批量' }, 80_000);
  const { data } = await world.ask(
    `mutation ($input: CreateExtraInspectionsInput!) { createExtraInspections(input: $input) { createdCount } }`,
    { input: { where: {}, search: '批量', basis: 'OTHER', reason: '专项', dueOn: '2026-10-31' } },
  );
  expect(data.createExtraInspections.createdCount).toBeGreaterThanOrEqual(keys.length);
  const where = { search: '批量', kind: { eq: 'EXTRA_INSPECTION' } };
  let assigned = { doneCount: 0 };
  const statements = await world.countStatements(async () => {
    assigned = await moveMany('assignTasks', { where, inspectorIds: team });
  });
  expect(statements.length).toBeLessThan(30);
  expect(assigned.doneCount).toBe(data.createExtraInspections.createdCount);
  const moved = await moveMany('rescheduleTasks', { where, monthsLater: 1, reason: '统筹' });
  expect(moved.results.every((each: { task: { dueOn: string } }) => each.task.dueOn === '2026-11-30')).toBe(
    true,
  );
  const cancelled = await moveMany('cancelTasks', { where, reason: '专项结束' });
  expect(cancelled.doneCount).toBe(assigned.doneCount);
  const [{ broken }] = await world.database.dataSource.query(
    `SELECT count(*)::integer AS broken FROM enterprise e WHERE ledger_length <>
       (SELECT count(*) FROM ledger_entry g WHERE g.enterprise_id = e.id)`,
  );
  expect(broken).toBe(0);
}, 30_000);

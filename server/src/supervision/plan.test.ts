import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import {
  byToken,
  enterInspector,
  enterPoor,
  fillRegistry,
  listTasks,
  reschedule,
  send,
} from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';

// Once days are planned every later write keeps them up, so each test has a world where nothing is.
let world: World;
beforeEach(async () => {
  world = await byToken(await createWorld());
});
afterEach(() => world.end());

test('planning again adds nothing, a dry run does nothing, a change of grade tops up and takes back', async () => {
  await fillRegistry(world, 1200, {}, 30_000);
  const { id } = await enterEnterprise(world);
  const plan = { from: '2026-07-01', to: '2027-06-30' };
  const poor = await enterPoor(world);
  const dry = await send(world, 'PlanSupervision', { ...plan, dryRun: true });
  expect(dry.createdCount).toBeGreaterThan(5);
  expect(dry.tasks.nodes[0]).toMatchObject({
    kind: expect.any(String),
    article: expect.stringMatching(/^第/),
  });
  expect(await listTasks(world, poor)).toEqual([]);
  const [first, ...others] = (
    await Promise.all(Array.from({ length: 4 }, () => send(world, 'PlanSupervision', plan)))
  ).sort((a, b) => b.createdCount - a.createdCount);
  expect([first, ...others].reduce((sum, { createdCount }) => sum + createdCount, 0)).toBe(dry.createdCount);
  const again = await send(world, 'PlanSupervision', plan);
  expect(again).toMatchObject({ createdCount: 0, plannedCount: first.plannedCount, userErrors: [] });
  expect(await listTasks(world, id)).toEqual([]);

  const events = [];
  for (const heldOn of ['2026-06-27', '2026-06-28', '2026-06-29', '2026-06-30'])
    events.push((await enterEvent(world, 'INTERVIEW', id, { heldOn })).interview.id);
  const owed = await listTasks(world, id);
  expect((await send(world, 'PlanSupervision', plan)).createdCount).toBe(0);
  expect(owed.map(({ kind, dueOn }) => `${dueOn} ${kind}`)).toEqual(
    [
      '2026-08-31 ROUTINE_INSPECTION',
      '2026-10-31 ROUTINE_INSPECTION',
      '2026-12-30 REMINDER_INTERVIEW',
      '2026-12-31 ROUTINE_INSPECTION',
      '2026-12-31 TRAINING',
      '2027-02-28 ROUTINE_INSPECTION',
      '2027-04-30 ROUTINE_INSPECTION',
    ].sort(),
  );
  const inspectorIds = [await enterInspector(world), await enterInspector(world)];
  await send(world, 'AssignTask', { taskId: owed[0]!.id, inspectorIds });
  await send(world, 'CancelTask', { taskId: owed[1]!.id, reason: '与加查合并' });
  expect((await send(world, 'PlanSupervision', plan)).createdCount).toBe(0);

  const void_ = 'mutation ($input: VoidEventInput!) { voidEvent(input: $input) { userErrors { code } } }';
  await world.ask(void_, { input: { eventId: events[0], reason: '录错' } });
  expect((await send(world, 'PlanSupervision', plan)).createdCount).toBe(0);
  const left = await listTasks(world, id);
  expect(left.map(({ status }) => status)).toEqual([
    'ASSIGNED',
    'CANCELLED',
    ...Array(owed.length - 2).fill('WITHDRAWN'),
  ]);
  const { data } = await world.ask(
    `query ($id: ID!) { enterprise(id: $id) { supervisionTasks(status: [WITHDRAWN]) { nodes { endReason } } } }`,
    { id },
  );
  expect(data.enterprise.supervisionTasks.nodes[0].endReason).toMatch(/^等级由 C 变为 A/);
}, 60_000);

test('a planned task that was moved to another day is not planned again', async () => {
  const id = await enterPoor(world);
  const plan = { from: '2026-07-01', to: '2026-12-31' };
  await send(world, 'PlanSupervision', plan);
  const [first] = await listTasks(world, id, { kind: { eq: 'ROUTINE_INSPECTION' } });
  expect(await reschedule(world, { taskId: first!.id, dueOn: '2027-01-15', reason: '停产检修' })).toEqual({
    task: { status: 'PLANNED', dueOn: '2027-01-15', owedOn: first!.dueOn },
    userErrors: [],
  });
  expect((await send(world, 'PlanSupervision', plan)).createdCount).toBe(0);
  const late = { taskId: first!.id, dueOn: '2027-01-20', reason: '停产检修' };
  expect((await reschedule(world, { ...late, seenDueOn: first!.dueOn })).userErrors).toEqual([
    { code: 'VERSION_CONFLICT', path: ['seenDueOn'] },
  ]);
  expect((await reschedule(world, { ...late, seenDueOn: '2027-01-15' })).userErrors).toEqual([]);
  expect(
    (await reschedule(world, { taskId: first!.id, dueOn: '2026-06-29', reason: '停产检修' })).userErrors,
  ).toEqual([{ code: 'OUT_OF_RANGE', path: ['dueOn'] }]);
  const inspectorIds = [
    await enterInspector(world),
    await enterInspector(world, { licenceExpiresOn: '2027-02-01' }),
  ];
  await send(world, 'AssignTask', { taskId: first!.id, inspectorIds });
  expect(
    (await reschedule(world, { taskId: first!.id, dueOn: '2027-02-02', reason: '停产检修' })).userErrors,
  ).toEqual([{ code: 'LICENCE_EXPIRED', path: ['dueOn'] }]);
});

test('visits past the yearly cap are not planned, and said', async () => {
  const id = await enterPoor(world);
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { creditCode } }', { id });
  await world.database.dataSource.query(
    `INSERT INTO supervision_task (enterprise_id, id, kind, status, due_on, origin, inspectors, findings, recorded_at, recorded_by)
     SELECT e.id, gen_random_uuid(), 'DOUBLE_RANDOM_INSPECTION', 'ASSIGNED', date '2026-01-01' + n, 'DRAW', '{}', '[]', now(), 'x'
     FROM enterprise e, generate_series(1, 11) AS n WHERE e.credit_code = $1`,
    [data.enterprise.creditCode],
  );
  const plan = { from: '2026-06-01', to: '2026-12-31' };
  const over = `mutation ($input: PlanSupervisionInput!) { planSupervision(input: $input) { createdCount overCapCount } }`;
  const before = (await world.ask(over, { input: { ...plan, dryRun: true } })).data.planSupervision;
  expect(before.overCapCount).toBe(3);
  expect((await world.ask(over, { input: plan })).data.planSupervision).toEqual(before);
  const visits = await listTasks(world, id, { kind: { eq: 'ROUTINE_INSPECTION' } });
  expect(visits).toHaveLength(1);
  expect((await world.ask(over, { input: plan })).data.planSupervision).toEqual({
    createdCount: 0,
    overCapCount: 3,
  });
});

test.each([
  [{ from: '2026-07-01', to: '2026-06-30' }, 'to'],
  [{ from: '2026-07-01', to: '2028-07-03' }, 'to'],
])('a plan of %j is refused', async (input, path) => {
  const { userErrors } = await send(world, 'PlanSupervision', input);
  expect(userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: [path] }]);
});

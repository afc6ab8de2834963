import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, enterInspector, enterPoor, listTasks, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
const HORIZON = { from: '2026-07-01', to: '2026-12-31' };
beforeAll(async () => {
  world = await byToken(await createWorld());
  await send(world, 'PlanSupervision', HORIZON);
});
afterAll(() => world.end());

const merge = async (keepTaskId: string, taskIds: readonly string[], more: object = {}) => {
  const { data, errors } = await world.ask(
    `mutation ($input: MergeVisitsInput!) { mergeVisits(input: $input) {
       task { id status merged { id kind basis reason status } } userErrors { code message path } } }`,
    { input: { keepTaskId, taskIds, reason: '综合查一次', ...more } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.mergeVisits;
};
const orderFor = async (id: string, dueOn: string): Promise<string> => {
  const order = { basis: 'MANY_COMPLAINTS', reason: '投诉集中', dueOn, enterpriseIds: [id] };
  return (await send(world, 'CreateExtraInspections', order)).results[0].task.id;
};
const visitsOf = async (id: string): Promise<number> => {
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { visitQuota { visits } } }', {
    id,
  });
  return data.enterprise.visitQuota.visits;
};
const leftToDo = async () => {
  const { data } = await world.ask(
    'mutation ($input: PlanSupervisionInput!) { planSupervision(input: $input) { createdCount withdrawnCount } }',
    { input: { ...HORIZON, dryRun: true } },
  );
  return data.planSupervision;
};
const NOTHING = { createdCount: 0, withdrawnCount: 0 };

/** A routine inspection due on 2026-08-31 and an extra one in the same month. */
async function twoVisits() {
  const id = await enterPoor(world);
  const extra = await orderFor(id, '2026-08-10');
  const routine = (await listTasks(world, id, { kind: { eq: 'ROUTINE_INSPECTION' } })).find(
    ({ dueOn }) => dueOn === '2026-08-31',
  )!.id;
  return { id, extra, routine };
}

describe('one visit for several', () => {
  test('counts once, says what it answers for, and records it', async () => {
    const { id, extra, routine } = await twoVisits();
    const before = await visitsOf(id);
    const { task, userErrors } = await merge(routine, [extra]);
    expect(userErrors).toEqual([]);
    expect(task).toEqual({
      id: routine,
      status: 'PLANNED',
      merged: [
        {
          id: extra,
          kind: 'EXTRA_INSPECTION',
          basis: 'MANY_COMPLAINTS',
          reason: '投诉集中',
          status: 'CANCELLED',
        },
      ],
    });
    expect(await visitsOf(id)).toBe(before - 1);
    const { data } = await world.ask(
      'query ($id: ID!) { enterprise(id: $id) { supervisionTasks(status: [CANCELLED]) { nodes { endReason mergedInto { id } } } } }',
      { id },
    );
    expect(data.enterprise.supervisionTasks.nodes).toEqual([
      { endReason: '并入 2026-08-31 的检查：综合查一次', mergedInto: { id: routine } },
    ]);
    // Another order is answered by it too.
    const again = await send(world, 'CreateExtraInspections', {
      basis: 'OTHER',
      reason: '再查',
      dueOn: '2026-09-30',
      enterpriseIds: [id],
    });
    expect(again.results).toMatchObject([{ outcome: 'ALREADY_OPEN', task: { id: routine } }]);
    expect(await leftToDo()).toEqual(NOTHING);
    const done = await send(world, 'CompleteTask', {
      taskId: routine,
      completedOn: TODAY,
      findings: [{ item: '现场', result: 'NONE' }],
    });
    expect(done.userErrors).toEqual([]);
    const events = await world.ask(
      'query ($id: ID!) { enterprise(id: $id) { events(kind: INSPECTION) { nodes { ... on Inspection { summary } } } } }',
      { id },
    );
    expect(events.data.enterprise.events.nodes).toEqual([{ summary: '例行检查、加查，未发现问题' }]);
    const meters = await world.ask(
      `{ supervisionMeters(from: "2026-08-01", to: "2026-08-31") { grade kind completed } }`,
    );
    expect(meters.data.supervisionMeters).toEqual(
      expect.arrayContaining([
        { grade: 'C', kind: 'ROUTINE_INSPECTION', completed: 1 },
        { grade: 'C', kind: 'EXTRA_INSPECTION', completed: 1 },
      ]),
    );
  });

  test('a planned visit that answers for another is not taken back when the grade changes', async () => {
    const { id } = await enterEnterprise(world);
    const events: string[] = [];
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-15'])
      events.push((await enterEvent(world, 'INTERVIEW', id, { heldOn })).interview.id);
    const extra = await orderFor(id, '2026-08-10');
    const routine = (await listTasks(world, id)).find(({ dueOn }) => dueOn === '2026-08-31')!.id;
    await merge(routine, [extra]);
    await send(world, 'VoidEvent', { eventId: events[0], reason: '录错' });
    const open = (await listTasks(world, id)).filter(({ status }) => status === 'PLANNED');
    expect(open.map(task => task.id)).toEqual([routine]);
    expect(await leftToDo()).toEqual(NOTHING);
  });

  test('called off, it leaves what it answered for to be done', async () => {
    const { id, extra, routine } = await twoVisits();
    await merge(extra, [routine]);
    expect(await leftToDo()).toEqual(NOTHING);
    await send(world, 'CancelTask', { taskId: extra, reason: '停产' });
    const august = (await listTasks(world, id)).filter(({ dueOn }) => dueOn.startsWith('2026-08'));
    expect(august.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'EXTRA_INSPECTION CANCELLED',
      'ROUTINE_INSPECTION PLANNED',
      'ROUTINE_INSPECTION WITHDRAWN',
    ]);
    expect(await leftToDo()).toEqual(NOTHING);
    const other = await twoVisits();
    await merge(other.routine, [other.extra]);
    await send(world, 'CancelTask', { taskId: other.routine, reason: '停产' });
    const again = (await listTasks(world, other.id)).filter(
      ({ kind, status }) => kind === 'EXTRA_INSPECTION' && status === 'PLANNED',
    );
    expect(again).toMatchObject([{ dueOn: '2026-08-10' }]);
  });

  test('merged on, the last one answers for all', async () => {
    const { id, extra, routine } = await twoVisits();
    await merge(extra, [routine]);
    const [drawn] = await drawFor(id);
    const { task } = await merge(drawn!, [extra]);
    expect(task.merged.map((each: { id: string }) => each.id).sort()).toEqual([extra, routine].sort());
  });
});

/** The tasks of a draw held over the enterprise's own sector, due in August. */
async function drawFor(id: string): Promise<readonly string[]> {
  await Promise.all([enterInspector(world), enterInspector(world)]);
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { creditCode } }', { id });
  const { draw } = await send(world, 'AnnounceDraw', {
    name: '八月双随机',
    dueOn: '2026-08-20',
    where: { creditCode: { eq: data.enterprise.creditCode } },
    perGradeRate: { A: 100, B: 100, C: 100 },
  });
  const held = await send(world, 'HoldDraw', { drawId: draw.id });
  expect(held.userErrors).toEqual([]);
  return (await listTasks(world, id, { drawId: draw.id })).map(task => task.id);
}

describe('refused', () => {
  test('what cannot be one visit, each with its path and why', async () => {
    const { id, extra, routine } = await twoVisits();
    const tasks = await listTasks(world, id);
    const october = tasks.find(({ dueOn }) => dueOn === '2026-10-31')!.id;
    const training = tasks.find(({ kind }) => kind === 'TRAINING')!.id;
    const stranger = await twoVisits();
    const [drawn] = await drawFor(id);
    const { task, userErrors } = await merge(routine, [
      extra,
      october,
      training,
      stranger.extra,
      'task_x',
      drawn!,
    ]);
    expect(task).toBeNull();
    expect(
      userErrors.map(
        ({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`,
      ),
    ).toEqual([
      'ILLEGAL_MOVE taskIds.1',
      'ILLEGAL_MOVE taskIds.2',
      'ILLEGAL_MOVE taskIds.3',
      'NOT_FOUND taskIds.4',
      'ILLEGAL_MOVE taskIds.5',
    ]);
    expect((await merge(drawn!, [routine, extra])).userErrors).toEqual([]);
    expect((await merge(drawn!, [routine])).userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  });

  test.each([
    [[], {}, 'REQUIRED', ['taskIds']],
    [['self'], {}, 'REQUIRED', ['taskIds']],
    [['extra'], { keepTaskId: 'task_x' }, 'NOT_FOUND', ['keepTaskId']],
    [['extra'], { reason: ' ' }, 'REQUIRED', ['reason']],
  ])('%j with %j', async (named, more, code, path) => {
    const { extra, routine } = await twoVisits();
    const ids = named.map(each => (each === 'self' ? routine : extra));
    const { userErrors } = await merge(routine, ids, more);
    expect(userErrors).toMatchObject([{ code, path }]);
  });

  test('ten at once merge once', async () => {
    const { extra, routine } = await twoVisits();
    const payloads = await Promise.all(Array.from({ length: 10 }, () => merge(routine, [extra])));
    expect(payloads.filter(({ task }) => task !== null)).toHaveLength(1);
  });
});

test('a redraw gives back what was merged into the visits that it calls off', async () => {
  const { id, extra, routine } = await twoVisits();
  const [drawn] = await drawFor(id);
  await merge(drawn!, [extra, routine]);
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { supervisionTasks(status: [ASSIGNED]) { nodes { draw { id } } } } }',
    { id },
  );
  const drawId = data.enterprise.supervisionTasks.nodes[0].draw.id;
  await world.ask('mutation ($input: RedrawInput!) { redraw(input: $input) { userErrors { code } } }', {
    input: { drawId, reason: '名录有误' },
  });
  const august = (await listTasks(world, id)).filter(
    ({ dueOn, status }) => dueOn.startsWith('2026-08') && status === 'PLANNED',
  );
  expect(august.map(({ kind }) => kind).sort()).toEqual(['EXTRA_INSPECTION', 'ROUTINE_INSPECTION']);
  expect(await leftToDo()).toEqual(NOTHING);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TASK_MOVES, TASK_STATUSES, type TaskStatus } from '@qianqi/shared';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, enterInspector, enterPoor, listTasks, reschedule, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

async function extraOf(enterpriseId: string): Promise<string> {
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-30', enterpriseIds: [enterpriseId] };
  return (await send(world, 'CreateExtraInspections', order)).results[0].task.id;
}

const gradeOf = async (id: string) =>
  (await world.ask('query ($id: ID!) { enterprise(id: $id) { grade } }', { id })).data.enterprise.grade;

test('from grade C through reminder interview, rectification and review to the day the grade recovers', async () => {
  const id = await enterPoor(world);
  expect(await gradeOf(id)).toBe('C');
  const plan = { from: '2026-06-01', to: '2026-12-31' };
  const planned = await send(world, 'PlanSupervision', plan);
  expect(planned.userErrors).toEqual([]);
  const kinds = (await listTasks(world, id)).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  expect(kinds).toContain('REMINDER_INTERVIEW 2026-06-01');

  const [interview] = await listTasks(world, id, { kind: { eq: 'REMINDER_INTERVIEW' } });
  expect(interview).toMatchObject({ origin: 'PLAN', article: '第十一条第（二）项', overdue: true });
  const completed = await send(world, 'CompleteTask', {
    taskId: interview!.id,
    completedOn: '2026-06-20',
    interviewee: 'PRINCIPAL',
    findings: [
      { item: '教育培训', result: 'FAIL', problem: '未按规定培训' },
      { item: '应急预案', result: 'FAIL', problem: '预案过期', rectifyBy: '2026-06-25' },
      { item: '安全投入', result: 'NONE' },
    ],
  });
  expect(completed.userErrors).toEqual([]);
  expect(completed.task).toMatchObject({ status: 'COMPLETED', completedOn: '2026-06-20' });
  const recorded = await world.ask(
    `query ($id: ID!) { enterprise(id: $id) { events(kind: INTERVIEW, first: 1) { nodes { id ... on Interview { heldOn trigger interviewee } } } } }`,
    { id },
  );
  expect(recorded.data.enterprise.events.nodes).toEqual([
    { id: completed.task.event.id, heldOn: '2026-06-20', trigger: 'GRADE_MEASURE', interviewee: 'PRINCIPAL' },
  ]);
  expect(completed.task.rectifications).toMatchObject([
    { problem: '预案过期', dueOn: '2026-06-25', status: 'OPEN' },
    { problem: '未按规定培训', dueOn: '2026-07-20', status: 'OPEN' },
  ]);
  expect(await gradeOf(id)).toBe('C');

  const reviews = await listTasks(world, id, { kind: { eq: 'RECTIFICATION_REVIEW' } });
  expect(reviews).toMatchObject([
    { dueOn: '2026-06-25', origin: 'MEASURE', overdue: true },
    { dueOn: '2026-07-20' },
  ]);
  const cancelled = await send(world, 'CancelTask', { taskId: reviews[0]!.id, reason: '不想去' });
  expect(cancelled.userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE', path: ['taskId'] }]);

  const failed = await send(world, 'CompleteTask', {
    taskId: reviews[0]!.id,
    completedOn: TODAY,
    findings: [{ item: '应急预案', result: 'FAIL', problem: '仍未修订', rectifyBy: '2026-07-20' }],
  });
  expect(failed.task.rectifications).toEqual([]);
  world.setToday('2026-07-20');
  const passed = await send(world, 'CompleteTask', {
    taskId: reviews[1]!.id,
    completedOn: '2026-07-20',
    findings: [{ item: '现场复查', result: 'PASS' }],
  });
  expect(passed.task.rectifications.map(({ status }: { status: string }) => status)).toEqual([
    'RECTIFIED',
    'RECTIFIED',
  ]);
  const extensions = await world.ask(
    `query ($id: ID!) { enterprise(id: $id) { supervisionTasks(status: [COMPLETED]) { nodes { kind rectifications { dueOn rectifiedOn extensions { from to reason } } } } } }`,
    { id },
  );
  expect(JSON.stringify(extensions.data)).toContain(
    '"from":"2026-06-25","to":"2026-07-20","reason":"仍未修订"',
  );
  world.setToday('2027-03-01');
  expect(await gradeOf(id)).not.toBe('C');
  world.setToday(TODAY);
});

describe('who is sent', () => {
  let taskId: string;
  let enterpriseId: string;
  beforeAll(async () => {
    enterpriseId = (await enterEnterprise(world)).id;
    taskId = await extraOf(enterpriseId);
  });

  test('two with a valid licence', async () => {
    const inspectorIds = [
      await enterInspector(world),
      await enterInspector(world, { licenceExpiresOn: '2026-09-30' }),
    ];
    const payload = await send(world, 'AssignTask', { taskId, inspectorIds });
    expect(payload).toEqual({
      task: { id: taskId, status: 'ASSIGNED', inspectors: inspectorIds.map(id => ({ id })) },
      userErrors: [],
    });
  });

  test('what is wrong is said of each', async () => {
    const good = await enterInspector(world);
    const late = await enterInspector(world, { licenceExpiresOn: '2026-09-29' });
    const kin = await enterInspector(world, { recusals: [{ enterpriseId, reason: '亲属任职' }] });
    const gone = await enterInspector(world, { active: false });
    const [task] = await listTasks(world, enterpriseId);
    const replacing = task!.inspectors.map(({ id }) => id);
    const codes = async (inspectorIds: string[]) =>
      (await send(world, 'AssignTask', { taskId, inspectorIds, replacing })).userErrors.map(
        ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
      );
    expect(await codes([good])).toEqual(['SHORT_OF_INSPECTORS inspectorIds']);
    expect(await codes([good, late, kin, gone, 'insp_x', good])).toEqual([
      'LICENCE_EXPIRED inspectorIds.1',
      'RECUSED inspectorIds.2',
      'ILLEGAL_MOVE inspectorIds.3',
      'NOT_FOUND inspectorIds.4',
      'MALFORMED inspectorIds.5',
    ]);
  });

  test('for what is overdue the licence must be valid today', async () => {
    world.setToday('2026-10-15');
    const inspectorIds = [
      await enterInspector(world),
      await enterInspector(world, { licenceExpiresOn: '2026-10-14' }),
    ];
    const [task] = await listTasks(world, enterpriseId);
    const replacing = task!.inspectors.map(({ id }) => id);
    const payload = await send(world, 'AssignTask', { taskId, inspectorIds, replacing });
    world.setToday(TODAY);
    expect(payload.userErrors).toMatchObject([{ code: 'LICENCE_EXPIRED', path: ['inspectorIds', '1'] }]);
  });

  test('of two who assign at once one is told whom the other has sent', async () => {
    const id = await extraOf((await enterEnterprise(world)).id);
    const pairs = await Promise.all(
      Array.from({ length: 8 }, async () => [await enterInspector(world), await enterInspector(world)]),
    );
    const payloads = await Promise.all(
      pairs.map(inspectorIds => send(world, 'AssignTask', { taskId: id, inspectorIds })),
    );
    const winners = payloads.filter(({ task }) => task !== null);
    expect(winners).toHaveLength(1);
    const refused = payloads.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(7);
    for (const each of refused)
      expect(each).toEqual({
        code: 'VERSION_CONFLICT',
        message: expect.stringMatching(/^该任务已由他人派给检查员/),
        path: ['replacing'],
      });
    const sent = winners[0].task.inspectors.map((each: { id: string }) => each.id);
    // The same again is no conflict, others need to have seen who they come after.
    const again = await send(world, 'AssignTask', { taskId: id, inspectorIds: sent });
    expect(again.userErrors).toEqual([]);
    const others = pairs.find(([first]) => first !== sent[0])!;
    const instead = await send(world, 'AssignTask', { taskId: id, inspectorIds: others, replacing: sent });
    expect(instead.task.inspectors.map((each: { id: string }) => each.id)).toEqual(others);
  });

  test('whose licence ran out before the visit cannot have made it', async () => {
    const id = await extraOf((await enterEnterprise(world)).id);
    const inspectorIds = [
      await enterInspector(world),
      await enterInspector(world, { licenceExpiresOn: '2026-10-10' }),
    ];
    await send(world, 'AssignTask', { taskId: id, inspectorIds });
    world.setToday('2026-10-15');
    const findings = [{ item: '现场', result: 'PASS' }];
    const complete = (completedOn: string) =>
      send(world, 'CompleteTask', { taskId: id, completedOn, findings });
    expect((await complete('2026-10-11')).userErrors).toMatchObject([
      { code: 'LICENCE_EXPIRED', path: ['completedOn'] },
    ]);
    expect((await complete('2026-10-10')).userErrors).toEqual([]);
    world.setToday(TODAY);
  });

  test('inspectors are entered once, changed and listed', async () => {
    const create = `mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } userErrors { code path } } }`;
    const input = { name: '包格', unit: '队', licenceNumber: '唯一1', licenceExpiresOn: '2027-01-01' };
    const one = await world.ask(create, { input });
    const two = await world.ask(create, { input });
    expect(two.data.createInspector).toEqual({
      inspector: null,
      userErrors: [{ code: 'DUPLICATE_LICENCE_NUMBER', path: ['licenceNumber'] }],
    });
    const bad = await world.ask(create, {
      input: { ...input, licenceNumber: '唯一 2', recusals: [{ enterpriseId: 'x', reason: '' }] },
    });
    expect(bad.data.createInspector.userErrors).toEqual([{ code: 'MALFORMED', path: ['licenceNumber'] }]);
    const update = `mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) { inspector { name unit sectors active } userErrors { code } } }`;
    const changed = await world.ask(update, {
      input: {
        inspectorId: one.data.createInspector.inspector.id,
        unit: '大队',
        sectors: ['FIREWORKS'],
        active: false,
      },
    });
    expect(changed.data.updateInspector.inspector).toEqual({
      name: '包格',
      unit: '大队',
      sectors: ['FIREWORKS'],
      active: false,
    });
    const { data } = await world.ask(
      '{ inspectors(active: false, first: 1) { totalCount nodes { name } pageInfo { hasNextPage } } }',
    );
    expect(data.inspectors).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  });
});

describe('completing', () => {
  const findings = [{ item: '现场', result: 'PASS' }];
  test.each([
    [{ completedOn: '2026-07-01', findings }, 'FUTURE_DATE', ['completedOn']],
    [{ completedOn: TODAY }, 'REQUIRED', ['findings']],
    [
      { completedOn: TODAY, findings: [{ item: '现场', result: 'FAIL' }] },
      'REQUIRED',
      ['findings', '0', 'problem'],
    ],
    [
      { completedOn: TODAY, findings: [{ item: '现场', result: 'NONE', problem: '有' }] },
      'MALFORMED',
      ['findings', '0', 'result'],
    ],
    [
      {
        completedOn: TODAY,
        findings: [{ item: '现场', result: 'FAIL', problem: '有', rectifyBy: '2026-06-29' }],
      },
      'OUT_OF_RANGE',
      ['findings', '0', 'rectifyBy'],
    ],
    [{ completedOn: TODAY, findings, interviewee: 'OTHER' }, 'MALFORMED', ['interviewee']],
  ])('with %j is refused', async (fields, code, path) => {
    const taskId = await extraOf((await enterEnterprise(world)).id);
    const payload = await send(world, 'CompleteTask', { taskId, ...fields });
    expect(payload).toMatchObject({ task: null, userErrors: [{ code, path }] });
  });

  test('an inspection becomes an event; twenty at once complete once', async () => {
    const enterpriseId = (await enterEnterprise(world)).id;
    const taskId = await extraOf(enterpriseId);
    const payloads = await Promise.all(
      Array.from({ length: 20 }, () =>
        send(world, 'CompleteTask', {
          taskId,
          completedOn: TODAY,
          findings: [{ item: '现场', result: 'FAIL', problem: '通道堵塞' }],
        }),
      ),
    );
    expect(payloads.filter(({ task }) => task !== null)).toHaveLength(1);
    expect(payloads.filter(({ userErrors }) => userErrors[0]?.code === 'ILLEGAL_MOVE')).toHaveLength(19);
    const { data } = await world.ask(
      `query ($id: ID!) { enterprise(id: $id) { events { nodes { kind ... on Inspection { inspectionResult: result summary } } } } }`,
      { id: enterpriseId },
    );
    expect(data.enterprise.events.nodes).toEqual([
      { kind: 'INSPECTION', inspectionResult: 'FAIL', summary: '加查，发现问题：通道堵塞' },
    ]);
    const feed = await world.ask('{ changes(first: 100) { nodes { type } } }');
    expect(feed.errors).toBeUndefined();
  });

  test('a deadline is extended with a reason, and its review moves with it', async () => {
    const enterpriseId = (await enterEnterprise(world)).id;
    const taskId = await extraOf(enterpriseId);
    const { task } = await send(world, 'CompleteTask', {
      taskId,
      completedOn: TODAY,
      findings: [{ item: '现场', result: 'FAIL', problem: '通道堵塞' }],
    });
    const [rectification] = task.rectifications;
    const extend = (input: object) =>
      world.ask(
        `mutation ($input: ExtendRectificationInput!) { extendRectification(input: $input) {
           rectification { dueOn overdue extensions { from to reason extendedBy } review { dueOn status } task { id } } userErrors { code path } } }`,
        { input: { rectificationId: rectification.id, ...input } },
      );
    const early = await extend({ dueOn: rectification.dueOn, reason: '材料未到' });
    expect(early.data.extendRectification.userErrors).toEqual([{ code: 'OUT_OF_RANGE', path: ['dueOn'] }]);
    const { data } = await extend({ dueOn: '2026-08-31', reason: '材料未到' });
    expect(data.extendRectification).toEqual({
      rectification: {
        dueOn: '2026-08-31',
        overdue: false,
        extensions: [{ from: '2026-07-30', to: '2026-08-31', reason: '材料未到', extendedBy: 'clerk' }],
        review: { dueOn: '2026-08-31', status: 'PLANNED' },
        task: { id: taskId },
      },
      userErrors: [],
    });
    const reviews = await listTasks(world, enterpriseId, { kind: { eq: 'RECTIFICATION_REVIEW' } });
    expect(reviews.map(({ status }) => status)).toEqual(['WITHDRAWN', 'PLANNED']);
  });
});

describe('the life of a task', () => {
  const statement = (status: TaskStatus) => {
    const ended = status === 'PLANNED' || status === 'ASSIGNED' ? null : '2026-01-01';
    const completed = status === 'COMPLETED' ? '2026-01-01' : null;
    return `status = '${status}', ended_at = ${ended === null ? 'NULL' : `'${ended}'`},
      completed_on = ${completed === null ? 'NULL' : `'${completed}'`}`;
  };

  test.each(TASK_STATUSES)('%s allows what the table says and nothing else', async status => {
    const inspectorIds = [await enterInspector(world), await enterInspector(world)];
    const moves = {
      ASSIGN: (taskId: string) => send(world, 'AssignTask', { taskId, inspectorIds }),
      COMPLETE: (taskId: string) =>
        send(world, 'CompleteTask', {
          taskId,
          completedOn: TODAY,
          findings: [{ item: '一', result: 'NONE' }],
        }),
      RESCHEDULE: (taskId: string) => reschedule(world, { taskId, dueOn: '2026-08-01', reason: '雨天' }),
      CANCEL: (taskId: string) => send(world, 'CancelTask', { taskId, reason: '不需要' }),
    };
    for (const [move, make] of Object.entries(moves)) {
      const enterprise = await enterEnterprise(world);
      const taskId = await extraOf(enterprise.id);
      await world.database.dataSource.query(
        `UPDATE supervision_task t SET ${statement(status)} FROM enterprise e
         WHERE e.id = t.enterprise_id AND e.credit_code = $1`,
        [enterprise.creditCode],
      );
      const { userErrors, task } = await make(taskId);
      const { from, to } = TASK_MOVES[move as keyof typeof TASK_MOVES];
      if (from.includes(status)) expect([userErrors, task.status]).toEqual([[], to ?? status]);
      else expect(userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE', path: ['taskId'] }]);
    }
  });
});

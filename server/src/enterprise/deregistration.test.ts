import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
  await send(world, 'PlanSupervision', { from: '2026-07-01', to: '2026-12-31' });
});
afterAll(() => world.end());

const ask = async (mutation: string, input: object) => {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data, errors } = await world.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) {
       enterprise { version deregisteredOn deregisterReason grade } tasksChanged userErrors { code path } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation];
};
const deregister = (enterpriseId: string, more: object = {}) =>
  ask('deregisterEnterprise', {
    enterpriseId,
    deregisteredOn: '2026-06-20',
    reason: '营业执照注销',
    expectedVersion: 1,
    ...more,
  });

const tasksOf = async (id: string) => {
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { supervisionTasks(first: 100) { nodes { id kind status origin endReason rectifications { id status overdue } } } } }',
    { id },
  );
  return data.enterprise.supervisionTasks.nodes as readonly {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly origin: string;
    readonly endReason: string | null;
    readonly rectifications: readonly { readonly status: string; readonly overdue: boolean }[];
  }[];
};

async function enterPoor(): Promise<string> {
  const { id } = await enterEnterprise(world);
  for (const heldOn of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'])
    await enterEvent(world, 'INTERVIEW', id, { heldOn });
  return id;
}

test('nothing is owed from that day on; the grade stays; both come back', async () => {
  const id = await enterPoor();
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-15', enterpriseIds: [id] };
  const { results } = await send(world, 'CreateExtraInspections', order);
  await send(world, 'CompleteTask', {
    taskId: results[0].task.id,
    completedOn: '2026-06-10',
    findings: [{ item: '现场', result: 'FAIL', problem: '通道堵塞', rectifyBy: '2026-06-25' }],
  });
  await send(world, 'CreateExtraInspections', order);
  const before = await tasksOf(id);
  const open = before.filter(({ status }) => status === 'PLANNED');
  expect(new Set(open.map(({ origin }) => origin))).toEqual(new Set(['PLAN', 'EXTRA', 'MEASURE']));

  expect(await deregister(id)).toEqual({
    enterprise: { version: 2, deregisteredOn: '2026-06-20', deregisterReason: '营业执照注销', grade: 'C' },
    tasksChanged: open.length,
    userErrors: [],
  });
  const after = await tasksOf(id);
  expect(after.filter(({ status }) => status === 'PLANNED')).toEqual([]);
  for (const task of after.filter(({ status }) => status === 'WITHDRAWN'))
    expect(task.endReason).toMatch(/^企业已于 2026-06-20 注销/);
  expect(after.flatMap(({ rectifications }) => rectifications)).toMatchObject([
    { status: 'LAPSED', overdue: false },
    { status: 'LAPSED', overdue: false },
  ]);

  const refused = await send(world, 'CreateExtraInspections', order);
  expect(refused).toMatchObject({
    createdCount: 0,
    results: [{ enterprise: { id }, outcome: 'DEREGISTERED', task: null }],
    userErrors: [],
  });
  const planned = await send(world, 'PlanSupervision', { from: '2026-07-01', to: '2026-12-31' });
  expect(planned.createdCount).toBe(0);

  const back = await ask('reinstateEnterprise', { enterpriseId: id, reason: '恢复生产', expectedVersion: 2 });
  expect(back).toMatchObject({
    enterprise: { version: 3, deregisteredOn: null, deregisterReason: null },
    userErrors: [],
  });
  const again = (await tasksOf(id)).filter(({ status }) => status === 'PLANNED');
  const kinds = (tasks: readonly { readonly kind: string; readonly origin: string }[]) =>
    tasks
      .filter(({ origin }) => origin !== 'EXTRA')
      .map(({ kind }) => kind)
      .sort();
  expect(kinds(again)).toEqual(kinds(open));
  expect(back.tasksChanged).toBe(again.length);
  const review = again.find(({ kind }) => kind === 'RECTIFICATION_REVIEW')!;
  expect(review.rectifications).toMatchObject([{ status: 'OPEN', overdue: true }]);
});

test('inspectors who were sent stay sent, and what they find asks for nothing any more', async () => {
  const id = await enterPoor();
  const [task] = (await tasksOf(id)).filter(({ kind }) => kind === 'ROUTINE_INSPECTION');
  const inspectorIds = await Promise.all(
    ['一', '二'].map(async name => {
      const { data } = await world.ask(
        'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } } }',
        { input: { name, unit: '局', licenceNumber: `注${name}`, licenceExpiresOn: '2028-01-01' } },
      );
      return data.createInspector.inspector.id;
    }),
  );
  await send(world, 'AssignTask', { taskId: task!.id, inspectorIds });
  await deregister(id);
  const left = (await tasksOf(id)).filter(({ status }) => ['PLANNED', 'ASSIGNED'].includes(status));
  expect(left).toMatchObject([{ id: task!.id, status: 'ASSIGNED' }]);
  const { userErrors } = await send(world, 'CompleteTask', {
    taskId: task!.id,
    completedOn: TODAY,
    findings: [{ item: '现场', result: 'FAIL', problem: '人去楼空' }],
  });
  expect(userErrors).toEqual([]);
  expect((await tasksOf(id)).filter(({ status }) => status === 'PLANNED')).toEqual([]);
});

test.each([
  [{ deregisteredOn: '2026-07-01' }, 'FUTURE_DATE', ['deregisteredOn']],
  [{ deregisteredOn: '2019-12-31' }, 'OUT_OF_RANGE', ['deregisteredOn']],
  [{ reason: ' ' }, 'REQUIRED', ['reason']],
  [{ expectedVersion: 7 }, 'VERSION_CONFLICT', ['expectedVersion']],
  [{ enterpriseId: 'ent_x' }, 'NOT_FOUND', ['enterpriseId']],
])('%j is refused and changes nothing', async (more, code, path) => {
  const { id } = await enterEnterprise(world);
  expect(await deregister(id, more)).toEqual({
    enterprise: null,
    tasksChanged: 0,
    userErrors: [{ code, path }],
  });
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { version } }', { id });
  expect(data.enterprise.version).toBe(1);
});

test('neither is done twice, and the same key does it once', async () => {
  const { id } = await enterEnterprise(world);
  const back = { enterpriseId: id, reason: '误报', expectedVersion: 1 };
  expect((await ask('reinstateEnterprise', back)).userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  const payloads = await Promise.all(
    Array.from({ length: 5 }, () => deregister(id, { idempotencyKey: 'once-1' })),
  );
  expect(payloads.map(({ enterprise }) => enterprise?.version)).toEqual([2, 2, 2, 2, 2]);
  expect((await deregister(id, { expectedVersion: 2 })).userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  const { data } = await world.ask('{ changes(first: 100) { nodes { type enterprise { id } } } }');
  expect(
    data.changes.nodes.filter(
      ({ type, enterprise }: { type: string; enterprise: { id: string } }) =>
        enterprise.id === id && type === 'ENTERPRISE_DEREGISTERED',
    ),
  ).toHaveLength(1);
});

test('lists tell them apart by day', async () => {
  const { id } = await enterEnterprise(world, { sector: 'METAL_SMELTING' });
  await deregister(id);
  const count = async (deregistered: boolean | null, asOf: string) => {
    const where = { sector: { eq: 'METAL_SMELTING' }, deregistered };
    const { data } = await world.ask(
      'query ($where: EnterpriseWhere, $asOf: Date) { enterprises(where: $where, asOf: $asOf) { totalCount } }',
      { where, asOf },
    );
    return data.enterprises.totalCount;
  };
  expect([await count(true, TODAY), await count(false, TODAY), await count(null, TODAY)]).toEqual([1, 0, 1]);
  expect([await count(true, '2026-06-20'), await count(true, '2026-06-19')]).toEqual([1, 0]);
  const gaps = await world.ask(
    '{ coverageGaps(since: "2026-06-30", where: { sector: { eq: METAL_SMELTING } }) { totalCount } }',
  );
  expect(gaps.data.coverageGaps.totalCount).toBe(0);
});

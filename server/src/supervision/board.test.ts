import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

async function inspected(): Promise<string> {
  const { id } = await enterEnterprise(world);
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-30', enterpriseIds: [id] };
  const { results } = await send(world, 'CreateExtraInspections', order);
  await send(world, 'CompleteTask', {
    taskId: results[0].task.id,
    completedOn: TODAY,
    findings: [{ item: '现场', result: 'FAIL', problem: '通道堵塞', rectifyBy: '2026-07-01' }],
  });
  return id;
}

test('meters, rectifications past their day, coverage gaps and the visits of a year', async () => {
  const one = await inspected();
  const two = await inspected();
  const never = await enterEnterprise(world);
  const ask = (more = '') =>
    world.ask(`{
      supervisionMeters(from: "2026-01-01", to: "2026-12-31") { grade kind open overdue completed }
      rectifications(overdue: true) { totalCount nodes { problem overdue enterprise { id } } }
      coverageGaps(since: "2026-06-30"${more}) { totalCount nodes { enterprise { id visitQuota { year visits cap } } lastInspectedOn } pageInfo { hasNextPage endCursor } } }`);
  const { data, errors } = await ask();
  expect(errors).toBeUndefined();
  expect(data.supervisionMeters).toEqual([
    { grade: 'A', kind: 'EXTRA_INSPECTION', open: 0, overdue: 0, completed: 2 },
    { grade: 'A', kind: 'RECTIFICATION_REVIEW', open: 2, overdue: 0, completed: 0 },
  ]);
  expect(data.rectifications.totalCount).toBe(0);
  expect(data.coverageGaps).toMatchObject({
    totalCount: 1,
    nodes: [
      { enterprise: { id: never.id, visitQuota: { year: 2026, visits: 0, cap: 12 } }, lastInspectedOn: null },
    ],
  });
  world.setToday('2026-07-02');
  const later = await ask();
  expect(later.data.rectifications).toMatchObject({
    totalCount: 2,
    nodes: [{ overdue: true }, { overdue: true }],
  });
  expect(later.data.supervisionMeters[1]).toMatchObject({ open: 2, overdue: 2 });

  const seen: string[] = [];
  let after = '';
  for (let page = 0; page < 3; page++) {
    const { data: part } = await world.ask(
      `{ coverageGaps(since: "2026-07-01", first: 1${after}) { nodes { enterprise { id visitQuota { visits } } lastInspectedOn } pageInfo { endCursor } } }`,
    );
    seen.push(...part.coverageGaps.nodes.map((node: { enterprise: { id: string } }) => node.enterprise.id));
    after = `, after: "${part.coverageGaps.pageInfo.endCursor}"`;
  }
  expect(seen[0]).toBe(never.id);
  expect(new Set(seen)).toEqual(new Set([never.id, one, two]));
  const first = await world.ask('{ rectifications(first: 1) { nodes { id } pageInfo { endCursor } } }');
  const { endCursor } = first.data.rectifications.pageInfo;
  const rest = await world.ask(`{ rectifications(first: 5, after: "${endCursor}") { nodes { id } } }`);
  expect(rest.data.rectifications.nodes).toHaveLength(1);
  world.setToday(TODAY);
});

test('visits of one enterprise in one month are shown to be merged', async () => {
  const { id } = await enterEnterprise(world, { includedOn: '2026-06-01' });
  await send(world, 'PlanSupervision', { from: '2026-12-01', to: '2026-12-31' });
  const order = { basis: 'OTHER', reason: '岁末', dueOn: '2026-12-10', enterpriseIds: [id] };
  await send(world, 'CreateExtraInspections', order);
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { supervisionTasks { nodes { kind mergeable { kind dueOn } } } } }',
    { id },
  );
  expect(data.enterprise.supervisionTasks.nodes).toEqual([
    { kind: 'EXTRA_INSPECTION', mergeable: [{ kind: 'ROUTINE_INSPECTION', dueOn: '2026-12-31' }] },
    { kind: 'ROUTINE_INSPECTION', mergeable: [{ kind: 'EXTRA_INSPECTION', dueOn: '2026-12-10' }] },
    { kind: 'TRAINING', mergeable: [] },
  ]);
});

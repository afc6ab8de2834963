/** What is to be put right, from the order to the step that lateness has reached; a day is all that has to pass. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, enterPoor, listTasks, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
  await send(world, 'PlanSupervision', { from: '2026-06-01', to: '2026-12-31' });
});
afterAll(() => world.end());
afterEach(() => world.setToday(TODAY));

const FIELDS =
  'id item problem dueOn missedOn status overdue step nextStepOn review { id dueOn status } enterprise { id }';
const list = async (args: string) => {
  const { data, errors } = await world.ask(
    `{ rectifications(${args}, first: 100) { totalCount nodes { ${FIELDS} } } }`,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.rectifications.nodes as readonly {
    readonly id: string;
    readonly problem: string;
    readonly dueOn: string;
    readonly missedOn: string | null;
    readonly step: string;
    readonly nextStepOn: string | null;
    readonly review: { readonly id: string; readonly dueOn: string; readonly status: string };
    readonly enterprise: { readonly id: string };
  }[];
};
const ofEnterprise = async (id: string, args = 'status: OPEN') =>
  (await list(args)).filter(({ enterprise }) => enterprise.id === id);

async function failedVisit(enterpriseId: string, rectifyBy: string): Promise<void> {
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-30', enterpriseIds: [enterpriseId] };
  const { results } = await send(world, 'CreateExtraInspections', order);
  const findings = [{ item: '现场', result: 'FAIL', problem: '通道堵塞', rectifyBy }];
  await send(world, 'CompleteTask', { taskId: results[0].task.id, completedOn: TODAY, findings });
}

test('a reminder interview comes with a deadline 30 days on, findings or none; an explicit 无 needs none', async () => {
  const id = await enterPoor(world);
  const [first, second] = await listTasks(world, id, { kind: { eq: 'REMINDER_INTERVIEW' } });
  expect([first!.dueOn, second!.dueOn]).toEqual(['2026-06-01', '2026-12-01']);
  const held = await send(world, 'CompleteTask', { taskId: first!.id, completedOn: '2026-06-10' });
  expect(held.task.rectifications).toMatchObject([
    {
      problem: '整改导致信用等级为 C 的失信行为（等级由 A 变为 C（6.3.1））',
      dueOn: '2026-07-10',
      status: 'OPEN',
    },
  ]);
  expect(await listTasks(world, id, { kind: { eq: 'RECTIFICATION_REVIEW' } })).toMatchObject([
    { dueOn: '2026-07-10', status: 'PLANNED' },
  ]);
  world.setToday('2026-12-01');
  const again = await send(world, 'CompleteTask', {
    taskId: second!.id,
    completedOn: '2026-12-01',
    findings: [{ item: '整改情况', result: 'NONE' }],
  });
  expect(again.task.rectifications).toEqual([]);
});

test('leaving C withdraws the interviews to come, and what was ordered stays ordered', async () => {
  const { id } = await enterEnterprise(world);
  const events: string[] = [];
  for (const heldOn of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'])
    events.push((await enterEvent(world, 'INTERVIEW', id, { heldOn })).interview.id);
  const [first] = await listTasks(world, id, { kind: { eq: 'REMINDER_INTERVIEW' } });
  await send(world, 'CompleteTask', { taskId: first!.id, completedOn: '2026-06-10' });
  await send(world, 'VoidEvent', { eventId: events[0], reason: '录错' });
  const interviews = await listTasks(world, id, { kind: { eq: 'REMINDER_INTERVIEW' } });
  expect(interviews.map(({ status }) => status)).toEqual(['COMPLETED', 'WITHDRAWN']);
  expect(await ofEnterprise(id)).toHaveLength(1);
});

test('a review that fails sets another day soon, and lateness counts from the first deadline', async () => {
  const { id } = await enterEnterprise(world);
  await failedVisit(id, '2026-07-20');
  const [rectification] = await ofEnterprise(id);
  expect(rectification).toMatchObject({
    dueOn: '2026-07-20',
    missedOn: null,
    step: 'IN_TIME',
    nextStepOn: '2026-07-21',
  });
  const review = async (day: string, result: string) => {
    world.setToday(day);
    const [now] = await ofEnterprise(id);
    const problem = result === 'FAIL' ? '仍然堵塞' : undefined;
    await send(world, 'CompleteTask', {
      taskId: now!.review.id,
      completedOn: day,
      findings: [{ item: '现场', result, problem }],
    });
    return (await ofEnterprise(id))[0];
  };
  expect(await review('2026-07-22', 'FAIL')).toMatchObject({
    dueOn: '2026-08-01',
    missedOn: '2026-07-20',
    step: 'OVERDUE',
    nextStepOn: '2026-08-20',
    review: { dueOn: '2026-08-01', status: 'PLANNED' },
  });
  expect(await review('2026-08-19', 'FAIL')).toMatchObject({ dueOn: '2026-08-29', step: 'OVERDUE' });
  world.setToday('2026-08-20');
  expect(await ofEnterprise(id, 'step: [ESCALATED]')).toMatchObject([
    { missedOn: '2026-07-20', step: 'ESCALATED', nextStepOn: null },
  ]);
  expect(await review('2026-08-21', 'PASS')).toBeUndefined();
  expect(await ofEnterprise(id, 'step: [OVERDUE, ESCALATED]')).toEqual([]);
});

test('a review before the deadline leaves the deadline as it is', async () => {
  const { id } = await enterEnterprise(world);
  await failedVisit(id, '2026-08-20');
  const [{ review } = { review: { id: '' } }] = await ofEnterprise(id);
  world.setToday('2026-07-05');
  const findings = [{ item: '现场', result: 'FAIL', problem: '尚在整改' }];
  await send(world, 'CompleteTask', { taskId: review.id, completedOn: '2026-07-05', findings });
  expect(await ofEnterprise(id)).toMatchObject([
    { dueOn: '2026-08-20', missedOn: null, review: { dueOn: '2026-08-20', status: 'PLANNED' } },
  ]);
});

test('more time granted is grace, and needs a reason', async () => {
  const { id } = await enterEnterprise(world);
  await failedVisit(id, '2026-07-01');
  world.setToday('2026-07-02');
  const [before] = await ofEnterprise(id);
  await send(world, 'CompleteTask', {
    taskId: before!.review.id,
    completedOn: '2026-07-02',
    findings: [{ item: '现场', result: 'FAIL', problem: '仍然堵塞' }],
  });
  const extend = async (reason: string) => {
    const { data } = await world.ask(
      'mutation ($input: ExtendRectificationInput!) { extendRectification(input: $input) { rectification { dueOn missedOn step } userErrors { code path } } }',
      { input: { rectificationId: before!.id, dueOn: '2026-08-31', reason } },
    );
    return data.extendRectification;
  };
  expect((await extend(' ')).userErrors).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
  expect((await extend('备件未到')).rectification).toEqual({
    dueOn: '2026-08-31',
    missedOn: null,
    step: 'IN_TIME',
  });
});

test('an extra inspection is suggested for all whose problem is long overdue, and ordered by one filter', async () => {
  const [late, soon] = [await enterEnterprise(world), await enterEnterprise(world)];
  await failedVisit(late.id, '2026-07-01');
  await failedVisit(soon.id, '2026-08-31');
  world.setToday('2026-09-01');
  const escalated = await list('step: [ESCALATED]');
  expect(escalated.map(({ enterprise }) => enterprise.id)).toContain(late.id);
  expect(escalated.map(({ enterprise }) => enterprise.id)).not.toContain(soon.id);
  const { results, userErrors } = await send(world, 'CreateExtraInspections', {
    where: { rectificationMissedBefore: '2026-08-02' },
    basis: 'OVERDUE_RECTIFICATION',
    reason: '整改逾期超过 30 日',
    dueOn: '2026-09-30',
  });
  expect(userErrors).toEqual([]);
  const ordered = results.map(({ enterprise }: { enterprise: { id: string } }) => enterprise.id);
  expect(new Set(ordered)).toEqual(new Set(escalated.map(({ enterprise }) => enterprise.id)));
  expect(await listTasks(world, late.id, { basis: { eq: 'OVERDUE_RECTIFICATION' } })).toMatchObject([
    { article: null, status: 'PLANNED' },
  ]);
});

test('whatever is open has a review that is still to be made', async () => {
  const [row] = await world.database.dataSource.query(
    `SELECT count(*)::integer AS n FROM rectification r WHERE r.status = 'OPEN' AND NOT EXISTS (
       SELECT FROM supervision_task t WHERE t.enterprise_id = r.enterprise_id AND t.id = r.review_task_id
         AND t.kind = 'RECTIFICATION_REVIEW' AND t.status IN ('PLANNED', 'ASSIGNED') AND t.due_on = r.due_on)`,
  );
  expect(row.n).toBe(0);
});

test('pages of both lists are jumped to', async () => {
  const ids = async (args: string) => {
    const { data } = await world.ask(
      `{ rectifications(${args}) { nodes { id } } coverageGaps(since: "2026-07-01", ${args}) { nodes { enterprise { id } } } }`,
    );
    return [
      data.rectifications.nodes.map((node: { id: string }) => node.id),
      data.coverageGaps.nodes.map((node: { enterprise: { id: string } }) => node.enterprise.id),
    ];
  };
  const [rectifications, gaps] = await ids('first: 100');
  expect([rectifications.length, gaps.length].every(count => count > 3)).toBe(true);
  expect(await ids('first: 2, offset: 1')).toEqual([rectifications.slice(1, 3), gaps.slice(1, 3)]);
  const { errors } = await world.ask('{ rectifications(offset: -1) { totalCount } }');
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

/** The plan follows the grade with no second call: after any writes, a plan made anew finds nothing to do. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay } from '@qianqi/shared';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());
afterEach(() => world.setToday(TODAY));

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly dueOn: string;
  readonly reason: string | null;
  readonly endReason: string | null;
}

async function tasksOf(id: string): Promise<readonly Task[]> {
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { supervisionTasks(first: 100) { nodes { id kind status dueOn reason endReason } } } }',
    { id },
  );
  return data.enterprise.supervisionTasks.nodes;
}

const DRY = `mutation ($input: PlanSupervisionInput!) { planSupervision(input: $input) { createdCount withdrawnCount plannedCount overCapCount userErrors { code } } }`;
async function leftToDo(from: string, to: string) {
  const { data } = await world.ask(DRY, { input: { from, to, dryRun: true } });
  const { createdCount, withdrawnCount } = data.planSupervision;
  return { createdCount, withdrawnCount };
}
const NOTHING = { createdCount: 0, withdrawnCount: 0 };

const interviewOn = (id: string, heldOn: string) => enterEvent(world, 'INTERVIEW', id, { heldOn });
const effect = async (mutation: string, input: object) => {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data, errors } = await world.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { gradeEffect { before after tasksAdded tasksWithdrawn } userErrors { code message } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation];
};

describe('before anything is planned', () => {
  test('a change of grade makes no tasks, and costs one statement for that', async () => {
    const { id } = await enterEnterprise(world);
    for (const heldOn of ['2026-06-01', '2026-06-02', '2026-06-03']) await interviewOn(id, heldOn);
    const statements = await world.countStatements(() => interviewOn(id, '2026-06-04'));
    expect(statements.filter(each => each.includes('supervision_'))).toHaveLength(1);
    expect(await tasksOf(id)).toEqual([]);
  });
});

describe('on days that are planned', () => {
  const HORIZON = { from: '2026-06-01', to: '2027-06-30' };
  beforeAll(async () => {
    await send(world, 'PlanSupervision', HORIZON);
  });

  test('entering C by a record owes the reminder interview from that day, then every six months, and the visits', async () => {
    const { id } = await enterEnterprise(world);
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12']) await interviewOn(id, heldOn);
    expect(await tasksOf(id)).toEqual([]);
    const { gradeEffect } = await effect('recordInterview', {
      enterpriseId: id,
      heldOn: '2026-06-15',
      subject: '屡次违规',
      interviewee: 'PRINCIPAL',
    });
    const tasks = await tasksOf(id);
    expect(gradeEffect).toEqual({ before: 'A', after: 'C', tasksAdded: tasks.length, tasksWithdrawn: 0 });
    expect(tasks.map(({ dueOn, kind }) => `${dueOn} ${kind}`)).toEqual(
      [
        '2026-06-15 REMINDER_INTERVIEW',
        '2026-06-30 ROUTINE_INSPECTION',
        '2026-08-31 ROUTINE_INSPECTION',
        '2026-10-31 ROUTINE_INSPECTION',
        '2026-12-15 REMINDER_INTERVIEW',
        '2026-12-31 ROUTINE_INSPECTION',
        '2026-12-31 TRAINING',
        '2027-02-28 ROUTINE_INSPECTION',
        '2027-04-30 ROUTINE_INSPECTION',
      ].sort(),
    );
    expect(new Set(tasks.map(({ reason }) => reason))).toEqual(new Set(['等级由 A 变为 C（6.3.1）']));
  });

  test('leaving C withdraws what is to come and not begun, with the change as the reason', async () => {
    const { id } = await enterEnterprise(world);
    const events: string[] = [];
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-15'])
      events.push((await interviewOn(id, heldOn)).interview.id);
    const [interview, visit] = await tasksOf(id);
    await send(world, 'CompleteTask', { taskId: interview!.id, completedOn: TODAY });
    await send(world, 'CancelTask', { taskId: visit!.id, reason: '停产' });
    const { gradeEffect } = await effect('voidEvent', { eventId: events[0], reason: '录错' });
    const tasks = await tasksOf(id);
    const withdrawn = tasks.filter(({ status }) => status === 'WITHDRAWN');
    expect(gradeEffect).toEqual({
      before: 'C',
      after: 'A',
      tasksAdded: 0,
      tasksWithdrawn: withdrawn.length,
    });
    expect(withdrawn.find(({ dueOn }) => dueOn === '2026-12-15')!.endReason).toBe(
      '等级由 C 变为 A（6.1.1、6.1.4），2026-12-15 不再有此项任务',
    );
    expect(tasks.find(({ id: own }) => own === interview!.id)!.status).toBe('COMPLETED');
    expect(tasks.find(({ id: own }) => own === visit!.id)!.status).toBe('CANCELLED');
    expect(await leftToDo(HORIZON.from, HORIZON.to)).toEqual(NOTHING);
  });

  test('an interview that was held is not owed again when C is found to have begun earlier', async () => {
    const { id } = await enterEnterprise(world);
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-15'])
      await interviewOn(id, heldOn);
    const reminders = async () =>
      (await tasksOf(id))
        .filter(({ kind }) => kind === 'REMINDER_INTERVIEW')
        .map(({ dueOn, status }) => `${dueOn} ${status}`);
    const [interview] = await tasksOf(id);
    await send(world, 'CompleteTask', { taskId: interview!.id, completedOn: TODAY });
    await interviewOn(id, '2026-06-01');
    expect(await reminders()).toEqual(['2026-06-15 COMPLETED', '2026-12-12 PLANNED', '2026-12-15 WITHDRAWN']);
    expect(await leftToDo(HORIZON.from, HORIZON.to)).toEqual(NOTHING);
  });

  test('a change that only time brings is planned ahead and needs no write', async () => {
    // The fourth complaint too many was accepted so long ago that C ends within the horizon.
    const { id } = await enterEnterprise(world);
    for (let index = 0; index < 6; index++)
      await enterEvent(world, 'COMPLAINT', id, { acceptedOn: formatDay(addDays(day('2025-10-10'), index)) });
    const due = (await tasksOf(id)).map(({ dueOn }) => dueOn);
    // Of grade C from 2025-10-15 to 2026-10-10: reminder interviews on 10-15 and 04-15, before the horizon.
    expect(due).toEqual(['2026-06-30', '2026-08-31']);
    world.setToday('2026-10-11');
    expect(await leftToDo(HORIZON.from, HORIZON.to)).toEqual(NOTHING);
  });

  test('a new enterprise is planned for when it is entered', async () => {
    const { id } = await enterEnterprise(world, { includedOn: TODAY });
    const tasks = await tasksOf(id);
    expect(tasks.map(({ dueOn, kind }) => `${dueOn} ${kind}`)).toEqual([
      '2026-06-30 ROUTINE_INSPECTION',
      '2026-12-31 ROUTINE_INSPECTION',
      '2026-12-31 TRAINING',
    ]);
    expect(tasks[0]!.reason).toBe('纳入信用管理，等级为 B（6.2.4）');
    expect(await leftToDo(HORIZON.from, HORIZON.to)).toEqual(NOTHING);
  });

  test('a visit called off makes room under the yearly cap for one that is owed', async () => {
    const { id, creditCode } = await enterEnterprise(world);
    await world.database.dataSource.query(
      `INSERT INTO supervision_task (enterprise_id, id, kind, status, due_on, origin, inspectors, findings, recorded_at, recorded_by)
       SELECT e.id, gen_random_uuid(), 'DOUBLE_RANDOM_INSPECTION', 'ASSIGNED', date '2026-01-01' + n, 'DRAW', '{}', '[]', now(), 'x'
       FROM enterprise e, generate_series(1, 11) AS n WHERE e.credit_code = $1`,
      [creditCode],
    );
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-15'])
      await interviewOn(id, heldOn);
    const routine = async () =>
      (await tasksOf(id)).filter(
        ({ kind, dueOn }) => kind === 'ROUTINE_INSPECTION' && dueOn.startsWith('2026'),
      );
    expect((await routine()).map(({ dueOn }) => dueOn)).toEqual(['2026-06-30']);
    const [drawn] = (await tasksOf(id)).filter(({ kind }) => kind === 'DOUBLE_RANDOM_INSPECTION');
    await send(world, 'CancelTask', { taskId: drawn!.id, reason: '重复' });
    expect((await routine()).map(({ dueOn }) => dueOn)).toEqual(['2026-06-30', '2026-08-31']);
    expect(await leftToDo(HORIZON.from, HORIZON.to)).toEqual(NOTHING);
  });

  test('what a record write costs: nothing more when no grade changes, and how much when one does', async () => {
    const { id } = await enterEnterprise(world);
    const plain = await world.countStatements(() => interviewOn(id, '2026-06-10'));
    const about = (statements: readonly string[]) => statements.filter(each => each.includes('supervision_'));
    expect(about(plain)).toEqual([]);
    await interviewOn(id, '2026-06-11');
    await interviewOn(id, '2026-06-12');
    const changing = await world.countStatements(() => interviewOn(id, '2026-06-15'));
    console.log(`statements of recording an interview: ${plain.length}, changing to C: ${changing.length}`);
    // The days planned, the tasks, the visits of the year, the new tasks; the ledger may read these once more.
    expect(about(changing).length).toBeLessThanOrEqual(5);
  });

  test('the days planned are listed, and planning them again adds none', async () => {
    const plans = async () =>
      (await world.ask('{ supervisionPlans { from to recordedBy } }')).data.supervisionPlans;
    const before = await plans();
    await send(world, 'PlanSupervision', { from: '2026-07-01', to: '2026-12-31' });
    await send(world, 'PlanSupervision', { from: '2027-07-01', to: '2027-12-31', dryRun: true });
    expect(await plans()).toEqual(before);
    expect(before).toEqual([{ ...HORIZON, recordedBy: 'clerk' }]);
  });

  test('a writer that began before the days were planned is waited for', async () => {
    const { id } = await enterEnterprise(world);
    for (const heldOn of ['2026-06-10', '2026-06-11', '2026-06-12']) await interviewOn(id, heldOn);
    // Somebody has read which days are planned and has not ended yet.
    const runner = world.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM supervision_plan');
    let planned = false;
    const planning = send(world, 'PlanSupervision', { from: '2027-07-01', to: '2027-09-30' }).then(
      payload => {
        planned = true;
        return payload;
      },
    );
    await interviewOn(id, '2026-06-15');
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(planned).toBe(false);
    await runner.rollbackTransaction();
    await runner.release();
    expect((await planning).userErrors).toEqual([]);
    expect(await leftToDo(HORIZON.from, '2027-09-30')).toEqual(NOTHING);
  });

  test('records and plans at once: nothing is left to do', async () => {
    const enterprises = await Promise.all(Array.from({ length: 6 }, () => enterEnterprise(world)));
    await Promise.all([
      ...enterprises.flatMap(({ id }) =>
        ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-15'].map(heldOn => interviewOn(id, heldOn)),
      ),
      ...['2027-11-30', '2027-12-31'].map(to => send(world, 'PlanSupervision', { from: '2027-10-01', to })),
      enterEnterprise(world, { includedOn: '2026-05-01' }),
    ]);
    expect(await leftToDo('2026-06-01', '2027-12-31')).toEqual(NOTHING);
  });

  test('many penalties in one batch', async () => {
    const { id } = await enterEnterprise(world);
    const penalties = Array.from({ length: 5 }, (_, index) => ({
      enterpriseId: id,
      decidedOn: '2026-06-20',
      documentNumber: `批${index}`,
      violation: '违规',
      fine: '20000.00',
    }));
    const { recordedCount } = await send(world, 'RecordPenalties', { penalties, onError: 'ABORT' });
    expect(recordedCount).toBe(5);
    expect((await tasksOf(id)).length).toBeGreaterThan(5);
    expect(await leftToDo('2026-06-01', '2027-12-31')).toEqual(NOTHING);
  });
});

/** One of the writes that can change what is owed, or what answers it. */
type Deed =
  | {
      readonly deed: 'EVENT';
      readonly kind: 'INTERVIEW' | 'PENALTY' | 'COMPLAINT' | 'ACCIDENT';
      readonly ago: number;
      readonly times: number;
    }
  | { readonly deed: 'VOID' | 'REVOKE' | 'CANCEL' | 'ASSIGN' | 'COMPLETE' | 'MERGE'; readonly which: number }
  | { readonly deed: 'GRANT' | 'EXTRA' | 'DEREGISTER'; readonly ago: number }
  | { readonly deed: 'MOVE'; readonly which: number; readonly ahead: number }
  | { readonly deed: 'PLAN'; readonly from: number; readonly days: number };

const which = fc.nat({ max: 30 });
const ago = fc.nat({ max: 700 });
const someDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constant('EVENT' as const),
      kind: fc.constantFrom('INTERVIEW', 'PENALTY', 'COMPLAINT', 'ACCIDENT'),
      ago,
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      deed: fc.constantFrom('VOID', 'REVOKE', 'CANCEL', 'ASSIGN', 'COMPLETE', 'MERGE'),
      which,
    }),
  },
  { weight: 3, arbitrary: fc.record({ deed: fc.constantFrom('GRANT', 'EXTRA', 'DEREGISTER'), ago }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('MOVE' as const), which, ahead: fc.nat({ max: 400 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('PLAN' as const),
      from: fc.integer({ min: -400, max: 700 }),
      days: fc.nat({ max: 400 }),
    }),
  },
);

describe('after any sequence of writes', () => {
  const today = day(TODAY);
  const back = (days: number) => formatDay(addDays(today, -days));
  let inspectorIds: string[];
  beforeAll(async () => {
    inspectorIds = await Promise.all(
      ['甲', '乙'].map(async name => {
        const input = { name, unit: '局', licenceNumber: `执${name}`, licenceExpiresOn: '2029-12-31' };
        const { data } = await world.ask(
          'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } } }',
          { input },
        );
        return data.createInspector.inspector.id;
      }),
    );
  });

  async function take(id: string, deed: Deed, events: string[], certificates: string[]): Promise<void> {
    const pick = <T>(all: readonly T[], index: number) => all[index % Math.max(all.length, 1)];
    const open = async (index: number) =>
      pick(
        (await tasksOf(id)).filter(({ status }) => ['PLANNED', 'ASSIGNED'].includes(status)),
        index,
      )?.id;
    switch (deed.deed) {
      case 'EVENT':
        for (let time = 0; time < deed.times; time++) {
          const on = back(deed.ago + time);
          const payload = await enterEvent(
            world,
            deed.kind,
            id,
            {
              ACCIDENT: { occurredOn: on },
              INTERVIEW: { heldOn: on },
              PENALTY: { decidedOn: on, fine: '20000.00' },
              COMPLAINT: { acceptedOn: on },
            }[deed.kind],
          );
          events.push(payload[deed.kind.toLowerCase()].id);
        }
        return;
      case 'VOID': {
        const eventId = pick(events, deed.which);
        if (eventId !== undefined) await send(world, 'VoidEvent', { eventId, reason: '录错' });
        return;
      }
      case 'GRANT': {
        const [issuedOn, expiresOn] = [back(deed.ago), formatDay(addDays(today, 1095 - deed.ago))];
        const input = { enterpriseId: id, level: 'LEVEL_3', certificateNumber: 'AQB', issuedOn, expiresOn };
        certificates.push((await send(world, 'GrantStandardization', input)).certificate.id);
        return;
      }
      case 'REVOKE': {
        const certificateId = pick(certificates, deed.which);
        if (certificateId !== undefined)
          await send(world, 'RevokeStandardization', { certificateId, revokedOn: TODAY, reason: '降级' });
        return;
      }
      case 'EXTRA':
        await send(world, 'CreateExtraInspections', {
          enterpriseIds: [id],
          basis: 'OTHER',
          reason: '抽查',
          dueOn: formatDay(addDays(today, deed.ago)),
        });
        return;
      case 'CANCEL':
      case 'ASSIGN':
      case 'COMPLETE': {
        const taskId = await open(deed.which);
        if (taskId === undefined) return;
        const findings = [{ item: '现场', result: 'NONE' }];
        if (deed.deed === 'CANCEL') await send(world, 'CancelTask', { taskId, reason: '不需要' });
        else if (deed.deed === 'ASSIGN') await send(world, 'AssignTask', { taskId, inspectorIds });
        else await send(world, 'CompleteTask', { taskId, completedOn: TODAY, findings });
        return;
      }
      case 'MERGE': {
        const { data } = await world.ask(
          'query ($id: ID!) { enterprise(id: $id) { supervisionTasks(first: 100) { nodes { id mergeable { id } } } } }',
          { id },
        );
        const nodes: { id: string; mergeable: { id: string }[] }[] = data.enterprise.supervisionTasks.nodes;
        const kept = pick(
          nodes.filter(({ mergeable }) => mergeable.length > 0),
          deed.which,
        );
        if (kept === undefined) return;
        const input = { keepTaskId: kept.id, taskIds: kept.mergeable.map(each => each.id), reason: '合并' };
        await world.ask(
          'mutation ($input: MergeVisitsInput!) { mergeVisits(input: $input) { userErrors { code } } }',
          { input },
        );
        return;
      }
      case 'MOVE': {
        const taskId = await open(deed.which);
        const input = { taskId, dueOn: formatDay(addDays(today, deed.ahead)), reason: '雨天' };
        if (taskId !== undefined)
          await world.ask(
            'mutation ($input: RescheduleTaskInput!) { rescheduleTask(input: $input) { userErrors { code } } }',
            { input },
          );
        return;
      }
      case 'DEREGISTER': {
        const { data } = await world.ask(
          'query ($id: ID!) { enterprise(id: $id) { version deregisteredOn } }',
          { id },
        );
        const { version: expectedVersion, deregisteredOn } = data.enterprise;
        const input = { enterpriseId: id, reason: '注销', expectedVersion };
        if (deregisteredOn === null)
          await world.ask(
            'mutation ($input: DeregisterEnterpriseInput!) { deregisterEnterprise(input: $input) { tasksChanged } }',
            { input: { ...input, deregisteredOn: back(deed.ago) } },
          );
        else
          await world.ask(
            'mutation ($input: ReinstateEnterpriseInput!) { reinstateEnterprise(input: $input) { tasksChanged } }',
            { input },
          );
        return;
      }
      case 'PLAN':
        await send(world, 'PlanSupervision', {
          from: formatDay(addDays(today, deed.from)),
          to: formatDay(addDays(today, deed.from + deed.days)),
        });
    }
  }

  test('the open plan tasks are those of a plan made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someDeed, { minLength: 3, maxLength: 14, size: 'max' }), async deeds => {
        const { id } = await enterEnterprise(world, { includedOn: '2024-02-29' });
        const events: string[] = [];
        const certificates: string[] = [];
        for (const deed of deeds) await take(id, deed, events, certificates);
        const { data } = await world.ask('{ supervisionPlans { from to } }');
        for (const { from, to } of data.supervisionPlans) expect(await leftToDo(from, to)).toEqual(NOTHING);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 180_000);
});

/** Two enterprises alike, one in a division and one in another, for tests of who sees which. */
import { enterEnterprise, enterEvent } from './registry.js';
import { enterInspector, send } from './supervision.js';
import { createWorld, TODAY, type World } from './world.js';

export const INSIDE = '152221100';
export const OUTSIDE = '152221408';
/** Whoever may be limited to an area. */
export const STAFF = ['CLERK', 'SCHEDULER', 'LEADER'] as const;

/** The ids of what one enterprise has, by the names that inputs give them. */
export interface Marks {
  readonly enterpriseId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly eventId: string;
  readonly documentNumber: string;
  readonly certificateId: string;
  readonly taskId: string;
  readonly rectificationId: string;
  readonly caseId: string;
  readonly divisionCode: string;
}

export interface TwoAreas {
  readonly world: World;
  readonly inside: Marks;
  readonly outside: Marks;
  readonly inspectorIds: readonly string[];
  readonly heldDrawId: string;
  /** Of a draw that is announced and not held. */
  readonly drawId: string;
}

export async function createTwoAreas(): Promise<TwoAreas> {
  const world = await createWorld();
  const inspectorIds = [await enterInspector(world), await enterInspector(world)];
  const inside = await enterMarked(world, inspectorIds, '界内钢铁', INSIDE);
  const outside = await enterMarked(world, inspectorIds, '界外钢铁', OUTSIDE);
  const recusals = [inside, outside].map(({ enterpriseId }) => ({ enterpriseId, reason: '亲属' }));
  await world.ask(
    'mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) { userErrors { code } } }',
    {
      input: { inspectorId: inspectorIds[0], recusals },
    },
  );
  await enterInspector(world);
  await enterInspector(world);
  const { draw } = await send(world, 'AnnounceDraw', {
    name: '抽查',
    dueOn: '2026-09-30',
    perGradeRate: { A: 100, B: 100, C: 100 },
    inspectorsPerTask: 2,
  });
  await send(world, 'HoldDraw', { drawId: draw.id });
  const redrawn = await send(world, 'AnnounceDraw', {
    name: '再抽',
    dueOn: '2026-09-30',
    inspectorsPerTask: 2,
  });
  await send(world, 'PlanSupervision', { from: '2026-07-01', to: '2026-12-31' });
  return { world, inside, outside, inspectorIds, heldDrawId: draw.id, drawId: redrawn.draw.id };
}

async function enterMarked(
  world: World,
  inspectorIds: readonly string[],
  name: string,
  divisionCode: string,
): Promise<Marks> {
  const { id: enterpriseId, creditCode } = await enterEnterprise(world, {
    name,
    divisionCode,
    sector: 'COAL_MINE',
    principalName: `${name}负责人`,
    principalPhone: '13812341234',
  });
  const documentNumber = `${name}罚1号`;
  const { penalty } = await enterEvent(world, 'PENALTY', enterpriseId, {
    decidedOn: '2026-03-01',
    documentNumber,
  });
  const granted = await send(world, 'GrantStandardization', {
    enterpriseId,
    level: 'LEVEL_3',
    certificateNumber: `${name}证1号`,
    issuedOn: '2025-01-01',
    expiresOn: '2027-12-31',
  });
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-30', enterpriseIds: [enterpriseId] };
  const taskId = (await send(world, 'CreateExtraInspections', order)).results[0].task.id;
  await send(world, 'AssignTask', { taskId, inspectorIds });
  const { task } = await send(world, 'CompleteTask', {
    taskId,
    completedOn: TODAY,
    findings: [{ item: '教育培训', result: 'FAIL', problem: `${name}未培训`, rectifyBy: '2026-06-30' }],
  });
  const again = await send(world, 'CreateExtraInspections', order);
  const filing = {
    enterpriseId,
    kind: 'OBJECTION',
    ground: 'OTHER',
    filedOn: TODAY,
    statement: `${name}不服`,
  };
  const filed = await world.ask(
    'mutation ($input: FileRedressCaseInput!) { fileRedressCase(input: $input) { redressCase { id } } }',
    { input: filing },
  );
  return {
    enterpriseId,
    creditCode,
    name,
    eventId: penalty.id,
    documentNumber,
    certificateId: granted.certificate.id,
    taskId: again.results[0].task.id,
    rectificationId: task.rectifications[0].id,
    caseId: filed.data.fileRedressCase.redressCase.id,
    divisionCode,
  };
}

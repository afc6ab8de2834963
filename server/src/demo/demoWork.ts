/**
 * What supervision has done in the demo by the day of loading: visits and interviews held, some late, one called off;
 * problems found, to be put right in time or late already; one draw held and another announced.
 */
import { addDays, day, formatDay, type Day } from '@qianqi/shared';
import { freeIdOf, ownedIdOf } from '../api/opaqueId.js';
import { announceDraw, holdDraw } from '../draw/draw.service.js';
import type { Writer } from '../ledger/writer.js';
import { cancelTask } from '../supervision/cancellation.service.js';
import { completeTask } from '../supervision/completion.service.js';
import type { SupervisionTask } from '../supervision/supervisionTask.entity.js';

/** Who enters what visits found. */
export const INSPECTOR = '演示检查员';

/** Of so many tasks whose day has passed, the last stays undone, and is late. */
const LATE_EACH = 18;
const PROBLEM_EACH = 7;
const ITEMS = ['安全生产责任制落实', '隐患排查治理台账', '从业人员教育培训', '作业现场安全管理'];

interface Problem {
  readonly item: string;
  readonly problem: string;
  /** Days to put it right. */
  readonly within: number;
}

const PROBLEMS: readonly Problem[] = [
  { item: '隐患排查治理台账', problem: '近两个月隐患排查台账未填写整改结果', within: 15 },
  { item: '作业现场安全管理', problem: '配电箱前堆放杂物，未保持检修通道', within: 7 },
  { item: '从业人员教育培训', problem: '新上岗人员三级教育档案不全', within: 270 },
];

/** In the transaction of the load, after what was due is planned. */
export async function loadDemoWork(writer: Writer, due: readonly SupervisionTask[]): Promise<void> {
  const inspector = { ...writer, username: INSPECTOR };
  for (const [index, task] of inOrder(due).entries()) {
    if (index % LATE_EACH === LATE_EACH - 1) continue;
    if (index === 0) await cancelTask(inspector, idOf(task), '企业停产检修，恢复生产后另行安排');
    else await completeTask(inspector, idOf(task), completionOf(task, index));
  }
  await loadDraws(writer);
}

function inOrder(tasks: readonly SupervisionTask[]): readonly SupervisionTask[] {
  return tasks.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

function idOf({ enterpriseId, key }: SupervisionTask): string {
  return ownedIdOf('task', { enterpriseId, id: key });
}

/** Done some days before it was due, with something wrong now and then. */
function completionOf({ kind, dueOn }: SupervisionTask, index: number) {
  const completedOn = addDays(day(dueOn), -(index % 5));
  const found = index % PROBLEM_EACH === 1 ? PROBLEMS[((index - 1) / PROBLEM_EACH) % PROBLEMS.length]! : null;
  if (kind === 'TRAINING')
    return { completedOn: formatDay(completedOn), summary: '主要负责人和安全管理人员参加，考核合格' };
  return {
    completedOn: formatDay(completedOn),
    findings: ITEMS.map(item =>
      item === found?.item ? failed(found, completedOn) : { item, result: 'NONE' },
    ),
  };
}

function failed({ item, problem, within }: Problem, completedOn: Day) {
  return { item, result: 'FAIL', problem, rectifyBy: formatDay(addDays(completedOn, within)) };
}

async function loadDraws(writer: Writer): Promise<void> {
  const { today } = writer;
  // Article 9 has grade A supervised by random draws.
  const held = { name: 'A 级企业双随机抽查', dueOn: formatDay(addDays(today, 30)) };
  const { drawKey } = await announceDraw(writer, held, { grade: { eq: 'A' } });
  await holdDraw(writer, freeIdOf('draw', drawKey), null);
  const announced = { name: '工贸企业有限空间作业专项抽查', dueOn: formatDay(addDays(today, 40)) };
  await announceDraw(writer, announced, { sector: { eq: 'INDUSTRY_AND_TRADE' } });
}

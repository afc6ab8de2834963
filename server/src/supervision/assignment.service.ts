/** Who does a task: at least two for a visit, each with a licence on its day, none who keeps away from the enterprise. */
import {
  fewestInspectors,
  formatDay,
  MOST_INSPECTORS,
  refusal,
  type Refusal,
  type TaskKind,
} from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import type { Inspector } from '../inspector/inspector.entity.js';
import { inspectorsByKey, recusalsOf } from '../inspector/inspector.loaders.js';
import { appendMany, stamp, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import { onlyOne, tasksToMove, updateTasks, type TaskReceipt, type Weighed } from './taskMove.js';

export interface WantedAssignment {
  readonly inspectorIds: readonly string[];
  /** Who was seen to be named before; nobody when null; whoever it is when ANYBODY. */
  readonly replacing: readonly string[] | null | 'ANYBODY';
}

/**
 * Names the inspectors of a task, or others instead of those before; throws Refused with everything that is wrong with
 * them, and if somebody else has named others meanwhile.
 */
export async function assignTask(
  writer: Writer,
  taskId: string,
  wanted: WantedAssignment,
): Promise<TaskReceipt> {
  return onlyOne(await assignTasks(writer, [taskId], wanted));
}

/** The same of many, those of which it can be said; each with what was done or everything that stands against it. */
export async function assignTasks(
  writer: Writer,
  taskIds: readonly string[],
  { inspectorIds, replacing }: WantedAssignment,
): Promise<readonly Weighed[]> {
  const weighed = await tasksToMove(writer, taskIds, 'ASSIGN');
  const keys = inspectorIds.map(id => parseFreeId('insp', id));
  const seen = replacing === 'ANYBODY' ? null : (replacing ?? []).map(id => parseFreeId('insp', id));
  const tasks = weighed.flatMap(({ movable }) => (movable ? [movable.task] : []));
  const known = await readKnown(writer, tasks, keys);
  const moved: SupervisionTask[] = [];
  const entries: NewLedgerEntry[] = [];
  const answers = weighed.map((each): Weighed => {
    if (!each.movable) return each;
    const { head, task, status } = each.movable;
    const again = task.status === status && sameInspectors(task.inspectorKeys, keys);
    const taken =
      seen !== null && !again && !sameInspectors(task.inspectorKeys, seen) ? [refuseTaken(known, task)] : [];
    const refusals = taken.length > 0 ? taken : refuseTeam(writer, known, task, keys);
    // Sent twice, as by a double click.
    if (refusals.length > 0 || again) return { ...each, refusals };
    const inspectorKeys = keys as string[];
    moved.push({ ...task, status, inspectorKeys });
    const content = { taskId: task.key, kind: task.kind, dueOn: task.dueOn, inspectorKeys };
    entries.push({ head, kind: 'TASK_ASSIGNED', content, recordedAt: stamp(writer, head) });
    return each;
  });
  await updateTasks(writer, moved);
  await appendMany(writer, entries);
  return answers;
}

/** Whom the tasks name or shall name, and who of these keeps away from which enterprise. */
interface Known {
  readonly inspectors: ReadonlyMap<string, Inspector>;
  readonly recusals: ReadonlyMap<string, string>;
}

async function readKnown(
  { manager }: Writer,
  tasks: readonly SupervisionTask[],
  keys: readonly (string | null)[],
): Promise<Known> {
  // More than may be named are refused by their number alone.
  const wanted = keys.length > MOST_INSPECTORS ? [] : keys.filter(key => key !== null);
  const all = [...new Set([...wanted, ...tasks.flatMap(({ inspectorKeys }) => inspectorKeys)])];
  const found = (await inspectorsByKey(manager, all)).filter(each => each !== null);
  const enterprises = [...new Set(tasks.map(({ enterpriseId }) => enterpriseId))];
  return {
    inspectors: new Map(found.map(each => [each.key, each])),
    recusals: await recusalsOf(manager, enterprises, wanted),
  };
}

function sameInspectors(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)];
  return ones.size === others.size && [...ones].every(key => others.has(key));
}

function refuseTaken({ inspectors }: Known, { inspectorKeys }: SupervisionTask): Refusal {
  const names = inspectorKeys.flatMap(key => inspectors.get(key)?.name ?? []).join('、');
  const now = names === '' ? '该任务的指派已被他人撤换' : `该任务已由他人派给${names}`;
  return refusal('VERSION_CONFLICT', `${now}；确需改派的请刷新后重新指派`, ['replacing']);
}

function refuseTeam(
  writer: Writer,
  known: Known,
  task: SupervisionTask,
  keys: readonly (string | null)[],
): Refusal[] {
  return [
    ...refuseNumber(task.kind, new Set(keys).size),
    ...(keys.length > MOST_INSPECTORS ? [] : refuseInspectors(writer, known, task, keys)),
  ];
}

const PATH = 'inspectorIds';

function refuseNumber(kind: TaskKind, named: number): Refusal[] {
  const fewest = fewestInspectors(kind);
  if (named < fewest)
    return [refusal('SHORT_OF_INSPECTORS', `此类任务至少指派 ${fewest} 名检查人员`, [PATH])];
  if (named > MOST_INSPECTORS)
    return [refusal('OUT_OF_RANGE', `最多指派 ${MOST_INSPECTORS} 名检查人员`, [PATH])];
  return [];
}

function refuseInspectors(
  { today }: Writer,
  { inspectors, recusals }: Known,
  task: SupervisionTask,
  keys: readonly (string | null)[],
): Refusal[] {
  // What is overdue is done today at the earliest.
  const visitFrom = [task.dueOn, formatDay(today)].sort().at(-1)!;
  return keys.flatMap((key, index): Refusal[] => {
    const path = [PATH, String(index)];
    const inspector = key === null ? undefined : inspectors.get(key);
    if (!inspector) return [refusal('NOT_FOUND', '找不到该检查人员，请刷新后重试', path)];
    if (keys.indexOf(key) < index) return [refusal('MALFORMED', `${inspector.name}重复指派`, path)];
    return refuseInspector(inspector, visitFrom, recusals.get(`${task.enterpriseId} ${key}`), path);
  });
}

function refuseInspector(
  { name, active, licenceExpiresOn }: Inspector,
  validOn: string,
  recusal: string | undefined,
  path: readonly string[],
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!active) refusals.push(refusal('ILLEGAL_MOVE', `${name}已不在岗，请另行指派`, path));
  if (licenceExpiresOn < validOn)
    refusals.push(
      refusal('LICENCE_EXPIRED', `${name}的执法证 ${licenceExpiresOn} 到期，${validOn} 已失效`, path),
    );
  if (recusal !== undefined) refusals.push(refusal('RECUSED', `${name}应当回避：${recusal}`, path));
  return refusals;
}

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
import { appendMany, stamp } from '../ledger/writeMany.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import { receiptOf, taskToMove, updateTask, type TaskReceipt } from './taskMove.js';

export interface WantedAssignment {
  readonly inspectorIds: readonly string[];
  /** Who was seen to be named before; nobody when null. */
  readonly replacing: readonly string[] | null;
}

/**
 * Names the inspectors of a task, or others instead of those before; throws Refused with everything that is wrong with
 * them, and if somebody else has named others meanwhile.
 */
export async function assignTask(
  writer: Writer,
  taskId: string,
  { inspectorIds, replacing }: WantedAssignment,
): Promise<TaskReceipt> {
  const { head, task, status } = await taskToMove(writer, taskId, 'ASSIGN');
  const keys = inspectorIds.map(id => parseFreeId('insp', id));
  const again = task.status === status && sameInspectors(task.inspectorKeys, keys);
  const seen = (replacing ?? []).map(id => parseFreeId('insp', id));
  if (!again && !sameInspectors(task.inspectorKeys, seen)) await refuseTaken(writer, task);
  const refusals = [
    ...refuseNumber(task.kind, new Set(keys).size),
    ...(keys.length > MOST_INSPECTORS ? [] : await refuseInspectors(writer, task, keys)),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  // Sent twice, as by a double click.
  if (again) return receiptOf(task);
  const inspectorKeys = keys as string[];
  const recordedAt = stamp(writer, head);
  await updateTask(writer, task, { status, inspectorKeys });
  const content = { taskId: task.key, kind: task.kind, dueOn: task.dueOn, inspectorKeys };
  await appendMany(writer, [{ head, kind: 'TASK_ASSIGNED', content, recordedAt }]);
  return receiptOf(task);
}

function sameInspectors(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)];
  return ones.size === others.size && [...ones].every(key => others.has(key));
}

async function refuseTaken({ manager }: Writer, { inspectorKeys }: SupervisionTask): Promise<never> {
  const inspectors = await inspectorsByKey(manager, inspectorKeys);
  const names = inspectors.flatMap(each => (each === null ? [] : [each.name])).join('、');
  const now = names === '' ? '该任务的指派已被他人撤换' : `该任务已由他人派给${names}`;
  refuse('VERSION_CONFLICT', `${now}；确需改派的请刷新后重新指派`, ['replacing']);
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

async function refuseInspectors(
  { manager, today }: Writer,
  task: SupervisionTask,
  keys: readonly (string | null)[],
): Promise<Refusal[]> {
  const known = keys.filter(key => key !== null);
  const inspectors = await inspectorsByKey(manager, known);
  const byKey = new Map(known.map((key, index) => [key, inspectors[index]]));
  // What is overdue is done today at the earliest.
  const visitFrom = [task.dueOn, formatDay(today)].sort().at(-1)!;
  const recused = await recusalsOf(manager, task.enterpriseId, known);
  return keys.flatMap((key, index): Refusal[] => {
    const path = [PATH, String(index)];
    const inspector = key === null ? null : byKey.get(key);
    if (key === null || inspector == null)
      return [refusal('NOT_FOUND', '找不到该检查人员，请刷新后重试', path)];
    if (keys.indexOf(key) < index) return [refusal('MALFORMED', `${inspector.name}重复指派`, path)];
    return refuseInspector(inspector, visitFrom, recused.get(key), path);
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

/** Every move of a task is checked against the table of its life, under the lock of its enterprise. */
import {
  refusal,
  statusAfter,
  type Refusal,
  type RefusalCode,
  type TaskMove,
  type TaskStatus,
} from '@qianqi/shared';
import { parseOwnedId, type OwnedKey } from '../api/opaqueId.js';
import { partsOf } from '../database/insertMany.js';
import { lockMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import { Refused, type Writer } from '../ledger/writer.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace, tasksByPlace } from './supervisionTask.loaders.js';

/** From which a moved task is found again. */
export interface TaskReceipt {
  readonly enterpriseKey: string;
  readonly taskKey: string;
}

export interface Movable {
  readonly head: LedgerHead;
  readonly task: SupervisionTask;
  /** Where the move leads. */
  readonly status: TaskStatus;
}

const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  PLANNED: '待办',
  ASSIGNED: '已派',
  COMPLETED: '已完成',
  CANCELLED: '已取消',
  WITHDRAWN: '已撤回',
};

/** What a move does with one of the tasks named: it can be made, or why not. */
export interface Weighed {
  readonly place: OwnedKey | null;
  readonly movable: Movable | null;
  readonly refusals: readonly Refusal[];
}

/** In the order given, with the enterprises of all of them locked. */
export async function tasksToMove(
  writer: Writer,
  taskIds: readonly string[],
  move: TaskMove,
): Promise<readonly Weighed[]> {
  const places = taskIds.map(id => parseOwnedId('task', id));
  const heads = await lockMany(
    writer,
    places.flatMap(place => (place === null ? [] : [place.enterpriseId])),
  );
  const tasks = new Map<string, SupervisionTask>();
  const seen = places.filter(place => place !== null && heads.has(place.enterpriseId)) as OwnedKey[];
  for (const part of partsOf(seen.map(({ enterpriseId, id }) => taskPlace({ enterpriseId, key: id }))))
    for (const task of await tasksByPlace(writer.manager, part)) if (task) tasks.set(taskPlace(task), task);
  return places.map(place => {
    const head = place && heads.get(place.enterpriseId);
    const task = place && tasks.get(taskPlace({ enterpriseId: place.enterpriseId, key: place.id }));
    if (!head || !task) return refusedAs(null, 'NOT_FOUND', '找不到该任务，请刷新后重试');
    const status = statusAfter(move, task.status);
    if (status === null)
      return refusedAs(place, 'ILLEGAL_MOVE', `该任务${STATUS_WORDS[task.status]}，不能再作此操作`);
    return { place, movable: { head, task, status }, refusals: [] };
  });
}

function refusedAs(place: OwnedKey | null, code: RefusalCode, message: string): Weighed {
  return { place, movable: null, refusals: [refusal(code, message, ['taskId'])] };
}

/** Of the only one that was named: what came of it, or throws Refused. */
export function onlyOne([weighed]: readonly Weighed[]): TaskReceipt {
  const { place, refusals } = weighed!;
  if (refusals.length > 0) throw new Refused(refusals);
  return { enterpriseKey: place!.enterpriseId, taskKey: place!.id };
}

/** The task, locked and open to the move; throws Refused. */
export async function taskToMove(writer: Writer, taskId: string, move: TaskMove): Promise<Movable> {
  const [{ movable, refusals }] = (await tasksToMove(writer, [taskId], move)) as [Weighed];
  if (!movable) throw new Refused(refusals);
  return movable;
}

export async function updateTask(
  { manager }: Writer,
  { enterpriseId, key }: SupervisionTask,
  changes: Partial<SupervisionTask>,
): Promise<void> {
  await manager.update(SupervisionTask, { enterpriseId, key }, changes as never);
}

/** As moved: what a move may change of a task, of all of them in a few statements. */
export async function updateTasks({ manager }: Writer, moved: readonly SupervisionTask[]): Promise<void> {
  for (const part of partsOf(moved))
    await manager.query(
      `UPDATE supervision_task t SET status = m.status, due_on = m.due_on, inspectors = m.inspectors,
         over_cap_reason = m.over_cap_reason, ended_at = m.ended_at, ended_by = m.ended_by, end_reason = m.end_reason
       FROM jsonb_populate_recordset(NULL::supervision_task, $1::jsonb) AS m
       WHERE t.enterprise_id = m.enterprise_id AND t.id = m.id`,
      [
        JSON.stringify(
          part.map(task => ({
            enterprise_id: task.enterpriseId,
            id: task.key,
            status: task.status,
            due_on: task.dueOn,
            inspectors: task.inspectorKeys,
            over_cap_reason: task.overCapReason,
            ended_at: task.endedAt,
            ended_by: task.endedBy,
            end_reason: task.endReason,
          })),
        ),
      ],
    );
}

/** A task that will not be done, as it then stands, and what the ledger shall say. */
export function ended(
  writer: Writer,
  { head, task, status }: Movable,
  reason: string,
): { readonly task: SupervisionTask; readonly entry: NewLedgerEntry } {
  const recordedAt = stamp(writer, head);
  return {
    task: { ...task, status, endedAt: recordedAt, endedBy: writer.username, endReason: reason },
    entry: {
      head,
      kind: status === 'WITHDRAWN' ? 'TASK_WITHDRAWN' : 'TASK_CANCELLED',
      content: { taskId: task.key, kind: task.kind, dueOn: task.dueOn, reason },
      recordedAt,
    },
  };
}

/** Ends one of them; answers what the ledger shall say. */
export async function endTask(writer: Writer, movable: Movable, reason: string): Promise<NewLedgerEntry> {
  const { task, entry } = ended(writer, movable, reason);
  await updateTasks(writer, [task]);
  return entry;
}

export function receiptOf({ enterpriseId, key }: SupervisionTask): TaskReceipt {
  return { enterpriseKey: enterpriseId, taskKey: key };
}

/** Every move of a task is checked against the table of its life, under the lock of its enterprise. */
import type { EntityManager } from 'typeorm';
import { statusAfter, type TaskMove, type TaskStatus } from '@qianqi/shared';
import { parseOwnedId } from '../api/opaqueId.js';
import { columnsOf } from '../database/rows.js';
import { lockMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { SupervisionTask } from './supervisionTask.entity.js';

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

/** The task, locked and open to the move; throws Refused. */
export async function taskToMove(writer: Writer, taskId: string, move: TaskMove): Promise<Movable> {
  const owned = parseOwnedId('task', taskId);
  const heads = await lockMany(writer, owned === null ? [] : [owned.enterpriseId]);
  const head = owned && heads.get(owned.enterpriseId);
  const task = head && (await readTask(writer.manager, owned.enterpriseId, owned.id));
  if (!head || !task) refuse('NOT_FOUND', '找不到该任务，请刷新后重试', ['taskId']);
  const status = statusAfter(move, task.status);
  if (status === null)
    refuse('ILLEGAL_MOVE', `该任务${STATUS_WORDS[task.status]}，不能再作此操作`, ['taskId']);
  return { head, task, status };
}

async function readTask(
  manager: EntityManager,
  enterpriseId: string,
  key: string,
): Promise<SupervisionTask | undefined> {
  const [task]: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t WHERE t.enterprise_id = $1 AND t.id = $2`,
    [enterpriseId, key],
  );
  return task;
}

export async function updateTask(
  { manager }: Writer,
  { enterpriseId, key }: SupervisionTask,
  changes: Partial<SupervisionTask>,
): Promise<void> {
  await manager.update(SupervisionTask, { enterpriseId, key }, changes as never);
}

/** Ends a task that will not be done; answers what the ledger shall say. */
export async function endTask(
  writer: Writer,
  { head, task, status }: Movable,
  reason: string,
): Promise<NewLedgerEntry> {
  const recordedAt = stamp(writer, head);
  await updateTask(writer, task, {
    status,
    endedAt: recordedAt,
    endedBy: writer.username,
    endReason: reason,
  });
  return {
    head,
    kind: status === 'WITHDRAWN' ? 'TASK_WITHDRAWN' : 'TASK_CANCELLED',
    content: { taskId: task.key, kind: task.kind, dueOn: task.dueOn, reason },
    recordedAt,
  };
}

export function receiptOf({ enterpriseId, key }: SupervisionTask): TaskReceipt {
  return { enterpriseKey: enterpriseId, taskKey: key };
}

/** Another day for a task. The duty that it answers keeps its own, so that the plan still knows it. */
import { formatDay, parseRescheduling, VISIT_KINDS } from '@qianqi/shared';
import { appendMany, stamp } from '../ledger/writeMany.js';
import { refuse, type Writer } from '../ledger/writer.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import { taken } from './taken.js';
import { receiptOf, taskToMove, updateTask, type TaskReceipt } from './taskMove.js';
import { refuseExpired } from './licences.js';
import { replanMany } from './replan.js';
import { countVisits, visitCapOn } from './visitCap.js';

/** Moves a task that is still to be done; throws Refused. */
export async function rescheduleTask(
  writer: Writer,
  taskId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<TaskReceipt> {
  const { head, task, status } = await taskToMove(writer, taskId, 'RESCHEDULE');
  if (task.kind === 'RECTIFICATION_REVIEW')
    refuse('ILLEGAL_MOVE', '复查随整改期限而定，请为整改事项延期', ['taskId']);
  if (raw['seenDueOn'] != null && raw['seenDueOn'] !== task.dueOn)
    refuse('VERSION_CONFLICT', `该任务已由他人改到 ${task.dueOn}，请刷新后重试`, ['seenDueOn']);
  const { dueOn: day, reason, overCapReason } = taken(parseRescheduling(raw, writer.today));
  const dueOn = formatDay(day);
  await refuseExpired(writer, task, dueOn, 'dueOn');
  const exceeds = await isOverCap(writer, task, dueOn);
  if (exceeds && overCapReason === null)
    refuse('OVER_CAP', '该企业当年检查已达上限；确需改到该年的请填写理由', ['overCapReason']);
  const recordedAt = stamp(writer, head);
  await updateTask(writer, task, { status, dueOn, ...(exceeds && { overCapReason }) });
  const content = { taskId: task.key, kind: task.kind, from: task.dueOn, to: dueOn, reason };
  await appendMany(writer, [{ head, kind: 'TASK_RESCHEDULED', content, recordedAt }]);
  if (changesYear(task, dueOn)) await replanMany(writer, [task.enterpriseId]);
  return receiptOf(task);
}

/** Within a year nothing changes; into another the visit counts there. */
async function isOverCap(
  { manager, policies }: Writer,
  task: SupervisionTask,
  dueOn: string,
): Promise<boolean> {
  if (!changesYear(task, dueOn)) return false;
  const { enterpriseId } = task;
  const visits = await countVisits(manager, [enterpriseId], dueOn, dueOn);
  return visits.of(enterpriseId, dueOn) >= visitCapOn(policies.history, dueOn);
}

function changesYear({ kind, dueOn: before }: SupervisionTask, dueOn: string): boolean {
  return VISIT_KINDS.includes(kind) && before.slice(0, 4) !== dueOn.slice(0, 4);
}

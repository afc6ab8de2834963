/** Several visits of one enterprise in one month made as one (综合查一次): one is kept and answers for the others. */
import { day, refusal, statusAfter, whyNotMerged, type Refusal, type Visit } from '@qianqi/shared';
import { parseOwnedId } from '../api/opaqueId.js';
import { columnsOf } from '../database/rows.js';
import { appendMany, lockMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { mergedInto } from './merged.js';
import { replanMany } from './replan.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { receiptOf, updateTask, type TaskReceipt } from './taskMove.js';

export interface WantedMerger {
  readonly keepTaskId: string;
  /** May name the kept one too. */
  readonly taskIds: readonly string[];
  readonly reason: string;
}

/** Merges visits into one; throws Refused with everything that stands against it. */
export async function mergeVisits(
  writer: Writer,
  { keepTaskId, taskIds, reason }: WantedMerger,
): Promise<TaskReceipt> {
  const keep = parseOwnedId('task', keepTaskId);
  const head = keep && (await lockMany(writer, [keep.enterpriseId])).get(keep.enterpriseId);
  if (!keep || !head) refuseUnknown();
  const places = taskIds.map(id => parseOwnedId('task', id));
  const ids = [keep, ...places].flatMap(place => (place?.enterpriseId === head.key ? [place.id] : []));
  const found = new Map((await readTasks(writer, head.key, ids)).map(task => [task.key, task]));
  const kept = found.get(keep.id) ?? refuseUnknown();
  const others = places.map((place, index) => {
    const path = ['taskIds', String(index)];
    if (place !== null && place.enterpriseId !== head.key)
      return { task: undefined, refusals: [refusal('ILLEGAL_MOVE', '只能合并同一企业的检查', path)] };
    const task = place === null ? undefined : found.get(place.id);
    return { task, refusals: refuseOne(kept, task, path) };
  });
  const refusals = others.flatMap(other => other.refusals);
  if (refusals.length > 0) throw new Refused(refusals);
  const merged = new Set(others.flatMap(({ task }) => (!task || task === kept ? [] : [task])));
  if (merged.size === 0) refuse('REQUIRED', '请选择要并入的检查', ['taskIds']);
  const entries: NewLedgerEntry[] = [];
  for (const task of merged) {
    const recordedAt = stamp(writer, head);
    await updateTask(writer, task, {
      status: statusAfter('MERGE', task.status)!,
      mergedIntoKey: kept.key,
      endedAt: recordedAt,
      endedBy: writer.username,
      endReason: `并入 ${kept.dueOn} 的检查：${reason}`,
    });
    entries.push(mergedEntry(head, task, kept, reason, recordedAt));
  }
  for (const task of await passOn(writer, kept, [...merged]))
    entries.push(mergedEntry(head, task, kept, reason, stamp(writer, head)));
  await appendMany(writer, entries);
  await replanMany(writer, [kept.enterpriseId]);
  return receiptOf(kept);
}

function refuseUnknown(): never {
  refuse('NOT_FOUND', '找不到要保留的检查，请刷新后重试', ['keepTaskId']);
}

async function readTasks(
  { manager }: Writer,
  enterpriseId: string,
  ids: readonly string[],
): Promise<readonly SupervisionTask[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t
     WHERE t.enterprise_id = $1 AND t.id = ANY($2)`,
    [enterpriseId, ids],
  );
}

function refuseOne(
  kept: SupervisionTask,
  task: SupervisionTask | undefined,
  path: readonly string[],
): Refusal[] {
  if (!task) return [refusal('NOT_FOUND', '找不到该检查，请刷新后重试', path)];
  if (task.key === kept.key) return [];
  const why = whyNotMerged(visitOf(kept), visitOf(task));
  return why === null ? [] : [refusal('ILLEGAL_MOVE', why, path)];
}

/** A task as the rules of merging see it. */
export function visitOf({ kind, status, dueOn }: SupervisionTask): Visit {
  return { kind, status, dueOn: day(dueOn) };
}

function mergedEntry(
  head: LedgerHead,
  { key, kind, dueOn }: SupervisionTask,
  kept: SupervisionTask,
  reason: string,
  recordedAt: Date,
): NewLedgerEntry {
  const content = { taskId: key, kind, dueOn, mergedInto: kept.key, reason };
  return { head, kind: 'TASK_MERGED', content, recordedAt };
}

/** What had been merged into one of them before is now answered by the one that is kept. */
async function passOn(
  { manager }: Writer,
  kept: SupervisionTask,
  merged: readonly SupervisionTask[],
): Promise<readonly SupervisionTask[]> {
  const before = await mergedInto(manager, merged);
  for (const { enterpriseId, key } of before)
    await manager.update(SupervisionTask, { enterpriseId, key }, { mergedIntoKey: kept.key });
  return before;
}

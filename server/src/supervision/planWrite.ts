/** Writes what a plan changes: tasks made, tasks taken back, and in each ledger what and why. */
import { formatDay, type Day, type Duty } from '@qianqi/shared';
import { insertMany } from '../database/insertMany.js';
import { appendMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { createdEntry, newTask } from './newTask.js';
import { SupervisionTask } from './supervisionTask.entity.js';

/** What is to be written for one enterprise, which is locked. */
export interface PlanChange {
  readonly head: LedgerHead;
  readonly missing: readonly Duty[];
  readonly withdrawn: readonly SupervisionTask[];
  whyOwed(duty: Duty): string;
  whyWithdrawn(task: SupervisionTask): string;
}

interface Withdrawal {
  readonly task: SupervisionTask;
  readonly reason: string;
  readonly at: Date;
}

/** Answers the tasks made. */
export async function writePlan(
  writer: Writer,
  changes: readonly PlanChange[],
): Promise<readonly SupervisionTask[]> {
  const made: SupervisionTask[] = [];
  const taken: Withdrawal[] = [];
  const entries: NewLedgerEntry[] = [];
  for (const { head, missing, withdrawn, whyOwed, whyWithdrawn } of changes) {
    for (const task of withdrawn) {
      const withdrawal = { task, reason: whyWithdrawn(task), at: stamp(writer, head) };
      taken.push(withdrawal);
      entries.push(withdrawnEntry(writer, head, withdrawal));
    }
    for (const duty of missing) {
      const task = newTask(writer, head, 'PLAN', { ...columnsOf(duty), reason: whyOwed(duty) });
      made.push(task);
      entries.push(createdEntry(head, task));
    }
  }
  // Taken back first: a visit withdrawn makes room under the cap and in the unique index.
  await withdraw(writer, taken);
  if (made.length > 0) await insertMany(writer.manager, SupervisionTask, made);
  await appendMany(writer, entries);
  return made;
}

function columnsOf({ kind, dueOn, article }: Duty) {
  return { kind, dueOn: formatDay(dueOn), owedOn: formatDay(dueOn), article };
}

function withdrawnEntry(
  { username }: Writer,
  head: LedgerHead,
  { task, reason, at }: Withdrawal,
): NewLedgerEntry {
  const content = { taskId: task.key, kind: task.kind, dueOn: task.dueOn, reason };
  const row = { ...task, status: 'WITHDRAWN', endedAt: at, endedBy: username, endReason: reason };
  const left = { table: 'supervision_task', id: task.key, row } as const;
  return { head, kind: 'TASK_WITHDRAWN', content, recordedAt: at, left };
}

async function withdraw({ manager, username }: Writer, withdrawn: readonly Withdrawal[]): Promise<void> {
  if (withdrawn.length === 0) return;
  await manager.query(
    `UPDATE supervision_task t SET status = 'WITHDRAWN', ended_at = w.at, ended_by = $5, end_reason = w.reason
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[]) AS w (enterprise_id, id, at, reason)
     WHERE t.enterprise_id = w.enterprise_id AND t.id = w.id`,
    [
      withdrawn.map(({ task }) => task.enterpriseId),
      withdrawn.map(({ task }) => task.key),
      withdrawn.map(({ at }) => at),
      withdrawn.map(({ reason }) => reason),
      username,
    ],
  );
}

/** `2026-08-31 不再有此项任务`, after the reason why. */
export function noLongerOwed(why: string, owedOn: Day): string {
  return `${why}，${formatDay(owedOn)} 不再有此项任务`;
}

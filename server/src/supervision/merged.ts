/** What was merged into a visit, and what becomes of it when that visit is not made after all. */
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../database/rows.js';
import { insertMany } from '../database/insertMany.js';
import { stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { createdEntry, newTask } from './newTask.js';
import { SupervisionTask } from './supervisionTask.entity.js';

type Place = Pick<SupervisionTask, 'enterpriseId' | 'key'>;

/** The tasks merged into any of those, earliest due first. */
export async function mergedInto(
  manager: EntityManager,
  kept: readonly Place[],
): Promise<readonly SupervisionTask[]> {
  if (kept.length === 0) return [];
  return manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t
     JOIN unnest($1::uuid[], $2::uuid[]) AS k (enterprise_id, id) ON t.enterprise_id = k.enterprise_id AND t.merged_into = k.id
     ORDER BY t.due_on, t.id`,
    [kept.map(({ enterpriseId }) => enterpriseId), kept.map(({ key }) => key)],
  );
}

const RELEASED = '所并入的检查已取消，恢复为应办事项';

/**
 * Lets go of what was merged into visits that are called off: a duty of the plan is no longer answered, so that a plan made
 * anew makes it again. Their enterprises are locked.
 */
export async function releaseDuties(
  writer: Writer,
  heads: ReadonlyMap<string, LedgerHead>,
  calledOff: readonly Place[],
): Promise<readonly NewLedgerEntry[]> {
  const merged = await mergedInto(writer.manager, calledOff);
  const duties = merged.filter(({ origin, status }) => origin === 'PLAN' && status === 'CANCELLED');
  const entries: NewLedgerEntry[] = [];
  for (const { enterpriseId, key, kind, dueOn } of duties) {
    const head = heads.get(enterpriseId)!;
    await writer.manager.update(
      SupervisionTask,
      { enterpriseId, key },
      { status: 'WITHDRAWN', endReason: RELEASED },
    );
    const content = { taskId: key, kind, dueOn, reason: RELEASED };
    entries.push({ head, kind: 'TASK_WITHDRAWN', content, recordedAt: stamp(writer, head) });
  }
  return entries;
}

/** The extra orders among what was merged into visits that are called off are made again; nobody is sent to the deregistered. */
export async function orderAgain(
  writer: Writer,
  heads: ReadonlyMap<string, LedgerHead>,
  calledOff: readonly Place[],
): Promise<readonly NewLedgerEntry[]> {
  const merged = await mergedInto(writer.manager, calledOff);
  const made = merged
    .filter(
      ({ origin, enterpriseId }) => origin === 'EXTRA' && heads.get(enterpriseId)!.deregisteredOn === null,
    )
    .map(({ enterpriseId, kind, dueOn, basis, article, reason, overCapReason }) =>
      newTask(writer, heads.get(enterpriseId)!, 'EXTRA', {
        kind,
        dueOn,
        basis,
        article,
        reason,
        overCapReason,
      }),
    );
  if (made.length > 0) await insertMany(writer.manager, SupervisionTask, made);
  return made.map(task => createdEntry(heads.get(task.enterpriseId)!, task));
}

/** What becomes of the tasks of an enterprise that is deregistered, and of one that is back. */
import { columnsOf } from '../database/rows.js';
import { appendMany, lockMany, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { releaseDuties } from './merged.js';
import { Rectification } from './rectification.entity.js';
import { reviewDueOn } from './rectification.service.js';
import { OPEN_IN_SQL, SupervisionTask } from './supervisionTask.entity.js';
import { endTask } from './taskMove.js';

/**
 * Withdraws what nobody has begun with: extra orders and reviews, as the plan withdraws its own. What has inspectors stays
 * theirs to complete or to cancel. Problems still to be put right lapse. Answers how many tasks were withdrawn.
 */
export async function callOff(writer: Writer, enterpriseKey: string): Promise<number> {
  const { manager } = writer;
  const head = (await lockMany(writer, [enterpriseKey])).get(enterpriseKey)!;
  await manager.query(
    `UPDATE rectification SET status = 'LAPSED' WHERE enterprise_id = $1 AND status = 'OPEN'`,
    [enterpriseKey],
  );
  const tasks: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t
     WHERE t.enterprise_id = $1 AND t.status = 'PLANNED' ORDER BY t.due_on, t.id`,
    [enterpriseKey],
  );
  const reason = `企业已于 ${head.deregisteredOn} 注销，不再有此项任务`;
  const entries: NewLedgerEntry[] = [];
  for (const task of tasks) entries.push(await endTask(writer, { head, task, status: 'WITHDRAWN' }, reason));
  // Should it be reinstated, the plan owes them again.
  entries.push(...(await releaseDuties(writer, new Map([[enterpriseKey, head]]), tasks)));
  await appendMany(writer, entries);
  return tasks.length;
}

/** What had lapsed is to be put right again, by the day that was set. Answers how many reviews were made for it. */
export async function resume(writer: Writer, enterpriseKey: string): Promise<number> {
  const { manager } = writer;
  const head = (await lockMany(writer, [enterpriseKey])).get(enterpriseKey)!;
  const lapsed: (Rectification & { readonly article: string | null; readonly reviewed: boolean })[] =
    await manager.query(
      `SELECT ${columnsOf(manager, Rectification, 'r')}, t.article, t.${OPEN_IN_SQL} AS reviewed
       FROM rectification r JOIN supervision_task t ON t.enterprise_id = r.enterprise_id AND t.id = r.review_task_id
       WHERE r.enterprise_id = $1 AND r.status = 'LAPSED' ORDER BY r.due_on, r.id`,
      [enterpriseKey],
    );
  const entries: NewLedgerEntry[] = [];
  for (const { key, dueOn, article, reviewed, reviewTaskKey } of lapsed) {
    const review = reviewed ? null : await reviewDueOn(writer, head, dueOn, { article });
    entries.push(...(review?.entries ?? []));
    const changes = { status: 'OPEN' as const, reviewTaskKey: review?.key ?? reviewTaskKey };
    await manager.update(Rectification, { enterpriseId: enterpriseKey, key }, changes);
  }
  await appendMany(writer, entries);
  return entries.length;
}

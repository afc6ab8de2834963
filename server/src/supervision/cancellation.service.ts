/** Decides that tasks will not be done; what was merged into one is owed by itself again. */
import { refusal, VISIT_KINDS } from '@qianqi/shared';
import { appendMany, type LedgerHead } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { orderAgain, releaseDuties } from './merged.js';
import { replanMany } from './replan.js';
import { taskPlace } from './supervisionTask.loaders.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import {
  ended,
  onlyOne,
  tasksToMove,
  updateTasks,
  type Movable,
  type TaskReceipt,
  type Weighed,
} from './taskMove.js';

/** Throws Refused. */
export async function cancelTask(writer: Writer, taskId: string, reason: string): Promise<TaskReceipt> {
  return onlyOne(await cancelTasks(writer, [taskId], reason));
}

/** Those of which it can be said; each with what was done or why not. */
export async function cancelTasks(
  writer: Writer,
  taskIds: readonly string[],
  reason: string,
): Promise<readonly Weighed[]> {
  const weighed = await tasksToMove(writer, taskIds, 'CANCEL');
  const stillOpen = await placesUnderReview(writer, weighed);
  const answers = weighed.map((each): Weighed =>
    each.movable && stillOpen.has(taskPlace(each.movable.task))
      ? {
          ...each,
          movable: null,
          refusals: [refusal('ILLEGAL_MOVE', '尚有问题待复查，不能取消；可以为整改事项延期', ['taskId'])],
        }
      : each,
  );
  await cancelAll(
    writer,
    answers.flatMap(({ movable }) => (movable ? [movable] : [])),
    reason,
  );
  return answers;
}

async function cancelAll(writer: Writer, movables: readonly Movable[], reason: string): Promise<void> {
  if (movables.length === 0) return;
  const heads = new Map<string, LedgerHead>(movables.map(({ head }) => [head.key, head]));
  const called = movables.map(movable => ended(writer, movable, reason));
  const tasks = called.map(({ task }) => task);
  await updateTasks(writer, tasks);
  await appendMany(writer, [
    ...called.map(({ entry }) => entry),
    ...(await releaseDuties(writer, heads, tasks)),
    ...(await orderAgain(writer, heads, tasks)),
  ]);
  const visited = tasks.filter(({ kind }) => VISIT_KINDS.includes(kind));
  if (visited.length > 0)
    await replanMany(writer, [...new Set(visited.map(({ enterpriseId }) => enterpriseId))]);
}

/** The reviews that still have a problem to look at. */
async function placesUnderReview(
  { manager }: Writer,
  weighed: readonly Weighed[],
): Promise<ReadonlySet<string>> {
  const reviews: readonly SupervisionTask[] = weighed.flatMap(({ movable }) =>
    movable?.task.kind === 'RECTIFICATION_REVIEW' ? [movable.task] : [],
  );
  if (reviews.length === 0) return new Set();
  const rows: { enterpriseId: string; key: string }[] = await manager.query(
    `SELECT DISTINCT r.enterprise_id AS "enterpriseId", r.review_task_id AS key FROM rectification r
     JOIN unnest($1::uuid[], $2::uuid[]) AS t (enterprise_id, id)
       ON t.enterprise_id = r.enterprise_id AND t.id = r.review_task_id
     WHERE r.status = 'OPEN'`,
    [reviews.map(({ enterpriseId }) => enterpriseId), reviews.map(({ key }) => key)],
  );
  return new Set(rows.map(taskPlace));
}

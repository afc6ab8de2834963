/** The same move of many tasks: those named, or all that match; one transaction, and an answer for each of them. */
import { formatDay, type Refusal } from '@qianqi/shared';
import { ownedIdOf } from '../api/opaqueId.js';
import { Statement } from '../database/statement.js';
import { refuse, type Writer } from '../ledger/writer.js';
import type { SupervisionTaskWhere } from './taskPage.inputs.js';
import { tasksWhere } from './taskPage.js';
import type { Weighed } from './taskMove.js';

/** Their enterprises stay locked until all of them are moved and planned anew. */
export const MOST_MOVED = 5_000;

/** Plain JSON, and short: thousands of them are kept with an idempotency key. */
export type MovedReceipt = readonly [
  taskId: string,
  enterpriseKey: string | null,
  taskKey: string | null,
  refusals: readonly Refusal[],
];

export interface TasksMeant {
  readonly taskIds?: readonly string[] | null;
  readonly where?: SupervisionTaskWhere | null;
}

/** Each once; throws Refused unless they are named or described, and not both. */
export async function idsMeant(writer: Writer, { taskIds, where }: TasksMeant): Promise<readonly string[]> {
  if (taskIds != null && where != null) refuse('MALFORMED', '任务标识和筛选条件只能给出一种', ['where']);
  const ids = taskIds ?? (where == null ? [] : await matchingIds(writer, where));
  if (ids.length === 0 && where == null) refuse('REQUIRED', '请指定任务，或给出筛选条件', ['taskIds']);
  if (ids.length > MOST_MOVED)
    refuse('OUT_OF_RANGE', `一次最多办理 ${MOST_MOVED} 项任务，请缩小范围后分批提交`, [
      taskIds == null ? 'where' : 'taskIds',
    ]);
  return [...new Set(ids)];
}

/** At most one more than may be moved, by the days on which they are due. */
async function matchingIds(
  { manager, area, today }: Writer,
  where: SupervisionTaskWhere,
): Promise<readonly string[]> {
  const statement = new Statement();
  const from = tasksWhere(statement, { area, where, today: formatDay(today) }, false);
  const rows: { enterpriseId: string; id: string }[] = await manager.query(
    `SELECT t.enterprise_id AS "enterpriseId", t.id ${from} ${statement.whereClause}
     ORDER BY t.due_on, t.enterprise_id, t.id LIMIT ${MOST_MOVED + 1}`,
    statement.values,
  );
  return rows.map(row => ownedIdOf('task', row));
}

/** In the order of the ids. */
export function receiptsOf(ids: readonly string[], answers: readonly Weighed[]): readonly MovedReceipt[] {
  return answers.map(({ place, refusals }, index) => [
    ids[index]!,
    place?.enterpriseId ?? null,
    place?.id ?? null,
    refusals,
  ]);
}

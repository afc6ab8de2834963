import type { EntityManager } from 'typeorm';
import { groupBy, columnsOf, rowsByEnterprise } from '../database/rows.js';
import { Rectification } from './rectification.entity.js';
import { SupervisionTask } from './supervisionTask.entity.js';

export async function tasksByEnterprise(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(readonly SupervisionTask[])[]> {
  const tasks = await rowsByEnterprise(manager, SupervisionTask, keys, 't.due_on, t.id');
  return keys.map(key => tasks.get(key) ?? []);
}

/** Names a task for a loader: the keys of its enterprise and its own. */
export function taskPlace({ enterpriseId, key }: Pick<SupervisionTask, 'enterpriseId' | 'key'>): string {
  return `${enterpriseId} ${key}`;
}

export async function tasksByPlace(
  manager: EntityManager,
  places: readonly string[],
): Promise<(SupervisionTask | null)[]> {
  const keys = places.map(place => place.split(' '));
  const rows: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t
     JOIN unnest($1::uuid[], $2::uuid[]) AS k (enterprise_id, id) USING (enterprise_id, id)`,
    [keys.map(([enterprise]) => enterprise), keys.map(([, own]) => own)],
  );
  const found = new Map(rows.map(row => [taskPlace(row), row]));
  return places.map(place => found.get(place) ?? null);
}

/** The rectifications that each task found or shall review. */
export async function rectificationsByPlace(
  manager: EntityManager,
  places: readonly string[],
): Promise<(readonly Rectification[])[]> {
  const enterprises = [...new Set(places.map(place => place.split(' ')[0]!))];
  const rows = await rowsByEnterprise(manager, Rectification, enterprises, 't.due_on, t.id');
  const all = [...rows.values()].flat();
  const found = groupBy(all, ({ enterpriseId, taskKey: key }) => taskPlace({ enterpriseId, key }));
  const reviewed = groupBy(all, ({ enterpriseId, reviewTaskKey: key }) => taskPlace({ enterpriseId, key }));
  return places.map(place => [...(found.get(place) ?? []), ...(reviewed.get(place) ?? [])]);
}

/** All rectifications of an enterprise, earliest deadline first. */
export async function rectificationsOf(
  manager: EntityManager,
  enterpriseKey: string,
): Promise<readonly Rectification[]> {
  const rows = await rowsByEnterprise(manager, Rectification, [enterpriseKey], 't.due_on, t.id');
  return rows.get(enterpriseKey) ?? [];
}

/** How many tasks each of those inspectors has been named for and not yet done. */
export async function assignedTaskCounts(
  manager: EntityManager,
  inspectorKeys: readonly string[],
): Promise<number[]> {
  const rows: { key: string; count: number }[] = await manager.query(
    `SELECT named.key, count(*)::integer AS count
     FROM supervision_task t, unnest(t.inspectors) AS named (key)
     WHERE t.status = 'ASSIGNED' AND t.inspectors && $1::uuid[] AND named.key = ANY($1::uuid[]) GROUP BY 1`,
    [inspectorKeys],
  );
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return inspectorKeys.map(key => counts.get(key) ?? 0);
}

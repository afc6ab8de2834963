import type { EntityManager } from 'typeorm';
import { rowsByEnterprise } from '../database/rows.js';
import { SupervisionTask } from './supervisionTask.entity.js';

export async function tasksByEnterprise(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(readonly SupervisionTask[])[]> {
  const tasks = await rowsByEnterprise(manager, SupervisionTask, keys, 't.due_on, t.id');
  return keys.map(key => tasks.get(key) ?? []);
}

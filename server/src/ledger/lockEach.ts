/** Locks enterprises one statement each, all sent at once: over several machines none may lock rows of more than one. */
import type { EntityManager } from 'typeorm';
import { preparedRows } from '../database/prepared.js';

/**
 * What is selected of each of those that exist, locked until the transaction ends; in the order of their keys, so that two
 * who lock many cannot wait for each other in a circle. Those that
 * somebody else holds are waited for, or left out.
 */
export async function lockEach<T>(
  manager: EntityManager,
  keys: readonly string[],
  select: string,
  { condition = 'true', skipLocked = false }: { condition?: string; skipLocked?: boolean } = {},
): Promise<readonly T[]> {
  const sql = `SELECT ${select} FROM enterprise WHERE id = $1 AND ${condition} FOR UPDATE${skipLocked ? ' SKIP LOCKED' : ''}`;
  const found = await Promise.all([...new Set(keys)].sort().map(key => preparedRows<T>(manager, sql, [key])));
  return found.flat();
}

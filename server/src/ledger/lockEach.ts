import type { EntityManager } from 'typeorm';
import { preparedRows } from '../database/prepared.js';
import { isSpread } from '../database/sharding/isSpread.js';

export interface Lock {
  /** What else must hold, in SQL. */
  readonly condition?: string;
  /** Leaves out those that somebody else holds, and does not wait for them. */
  readonly skipLocked?: boolean;
}

/**
 * What is selected of each enterprise that exists, locked until the transaction ends; in the order of their keys, so that two
 * who lock many cannot wait for each other in a circle. In one statement, or over several machines, none of which locks for
 * another, in one each, all sent at once.
 */
export async function lockEach<T>(
  manager: EntityManager,
  keys: readonly string[],
  select: string,
  { condition = 'true', skipLocked = false }: Lock = {},
): Promise<readonly T[]> {
  const lock = skipLocked ? 'FOR UPDATE SKIP LOCKED' : 'FOR UPDATE';
  const sql = (named: string, order: string) =>
    `SELECT ${select} FROM enterprise WHERE id = ${named} AND ${condition} ${order} ${lock}`;
  const sorted = [...new Set(keys)].sort();
  if (!(await isSpread(manager))) return preparedRows(manager, sql('ANY($1)', 'ORDER BY id'), [sorted]);
  const found = await Promise.all(sorted.map(key => preparedRows<T>(manager, sql('$1', ''), [key])));
  return found.flat();
}

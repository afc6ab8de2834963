import type { EntityManager } from 'typeorm';
import { columnsOf } from '../database/rows.js';
import { DrawRow } from './draw.entity.js';

export async function drawsByKey(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(DrawRow | null)[]> {
  const rows: DrawRow[] = await manager.query(
    `SELECT ${columnsOf(manager, DrawRow, 'd')} FROM draw d WHERE d.id = ANY($1)`,
    [keys],
  );
  const found = new Map(rows.map(row => [row.key, row]));
  return keys.map(key => found.get(key) ?? null);
}

/** The texts of both pools. */
export async function poolsOf(
  manager: EntityManager,
  key: string,
): Promise<Pick<DrawRow, 'subjectPool' | 'inspectorPool'>> {
  const [pools] = await manager.query(
    `SELECT subject_pool AS "subjectPool", inspector_pool AS "inspectorPool" FROM draw WHERE id = $1`,
    [key],
  );
  return pools;
}

/** Newest first. */
export async function drawPage(
  manager: EntityManager,
  size: number,
  after: string | null,
): Promise<readonly DrawRow[]> {
  // Keys are made in the order of time.
  return manager.query(
    `SELECT ${columnsOf(manager, DrawRow, 'd')} FROM draw d WHERE $1::uuid IS NULL OR d.id < $1::uuid
     ORDER BY d.id DESC LIMIT ${size + 1}`,
    [after],
  );
}

export async function countDraws(manager: EntityManager): Promise<number> {
  const [row]: { count: number }[] = await manager.query('SELECT count(*)::integer AS count FROM draw');
  return row!.count;
}

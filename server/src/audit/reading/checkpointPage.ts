import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor } from '../../api/cursor.js';
import { cutPage, type PageInfo } from '../../api/page.js';
import { columnsOf } from '../../database/rows.js';
import { Checkpoint } from '../checkpoint/checkpoint.entity.js';

/** Newest first. */
export async function checkpointPage(
  manager: EntityManager,
  size: number,
  after: string | null,
): Promise<{ nodes: readonly Checkpoint[]; pageInfo: PageInfo }> {
  const before = after === null ? null : decodeCursor(after, ['number'])[0]!;
  const rows: Checkpoint[] = await manager.query(
    `SELECT ${columnsOf(manager, Checkpoint, 'c')} FROM checkpoint c
     WHERE $1::bigint IS NULL OR c.number < $1::bigint ORDER BY c.number DESC LIMIT ${size + 1}`,
    [before],
  );
  return cutPage(rows, size, ({ number }) => encodeCursor([String(number)]), before === null);
}

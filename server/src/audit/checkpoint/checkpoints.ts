import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../database/rows.js';
import { Checkpoint } from './checkpoint.entity.js';
import type { Head } from './seal.js';

export async function lastCheckpoint(manager: EntityManager): Promise<Checkpoint | null> {
  const [row]: Checkpoint[] = await manager.query(
    `SELECT ${columnsOf(manager, Checkpoint, 'c')} FROM checkpoint c ORDER BY c.number DESC LIMIT 1`,
  );
  return row ?? null;
}

const HEADS_A_PAGE = 5000;

/** The ends that a checkpoint names, in the order of the chains. */
export async function* headPages(
  manager: EntityManager,
  checkpoint: number,
): AsyncGenerator<readonly Head[]> {
  for (let last: string | null = null; ;) {
    const heads: Head[] = await manager.query(
      `SELECT chain, kind, position, hash FROM checkpoint_head
       WHERE checkpoint = $1 AND ($2::uuid IS NULL OR chain > $2::uuid) ORDER BY chain LIMIT ${HEADS_A_PAGE}`,
      [checkpoint, last],
    );
    if (heads.length === 0) return;
    yield heads;
    last = heads.at(-1)!.chain;
  }
}

/** Who reads a table now. Whoever read it holds a lock on it to the end of the transaction, of the kind that keeps nobody waiting. */
import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';

const BETWEEN_LOOKS = 20;
const LOOKS = 500;

/**
 * Waits until no transaction is left that has read the table as it was before this call; they are only looked at. For small
 * tables that every write goes by and that hardly ever change. Throws as a lock that was not to be had.
 */
export async function untilReadersAreGone(
  manager: EntityManager,
  table: 'supervision_plan' | 'policy_edition',
): Promise<void> {
  const before = new Set(await readersOf(manager, table));
  for (let look = 1; before.size > 0; look++) {
    if (look === LOOKS)
      throw Object.assign(new Error(`readers of an older ${table} do not end`), { code: '55P03' });
    await setTimeout(BETWEEN_LOOKS);
    const still = new Set(await readersOf(manager, table));
    for (const reader of before) if (!still.has(reader)) before.delete(reader);
  }
}

async function readersOf(manager: EntityManager, table: string): Promise<readonly string[]> {
  const rows: { reader: string }[] = await manager.query(
    `SELECT DISTINCT l.virtualtransaction AS reader FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE d.datname = current_database() AND l.relation = $1::regclass AND l.pid <> pg_backend_pid()`,
    [table],
  );
  return rows.map(({ reader }) => reader);
}

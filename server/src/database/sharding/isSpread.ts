import type { ClientBase } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

const known = new WeakMap<DataSource, boolean>();

/** Whether the database lies on several machines; asked once a process, within the manager's transaction. */
export async function isSpread({ connection, queryRunner }: EntityManager): Promise<boolean> {
  const before = known.get(connection);
  if (before !== undefined) return before;
  if (queryRunner === undefined) throw new Error('only within a transaction');
  // Past the logger, as nobody's request asks it.
  const client = (await queryRunner.connect()) as ClientBase;
  const { rows } = await client.query<{ spread: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS spread`,
  );
  const { spread } = rows[0]!;
  known.set(connection, spread);
  return spread;
}

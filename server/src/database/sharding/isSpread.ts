import type { ClientBase, Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

const known = new WeakMap<DataSource, boolean>();

/** Whether the database lies on several machines; asked once a process, within the manager's transaction if it is in one. */
export async function isSpread({ connection, queryRunner }: EntityManager): Promise<boolean> {
  const before = known.get(connection);
  if (before !== undefined) return before;
  // Past the logger, as nobody's request asks it.
  const client = queryRunner
    ? ((await queryRunner.connect()) as ClientBase)
    : (connection.driver as unknown as { readonly master: Pool }).master;
  const { rows } = await client.query<{ spread: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS spread`,
  );
  const { spread } = rows[0]!;
  known.set(connection, spread);
  return spread;
}

import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { GuardedClient } from './guardedClient.js';
import './typeParsers.js';

/** How whoever reads the whole registry connects beside the pool, in this thread or in another: plain data. */
export function plainConnection(
  { options }: DataSource,
  applicationName: string,
  statementPatience: number,
): pg.ClientConfig {
  const { url, host, port, username, database, password } = options as unknown as Readonly<
    Record<string, string | number | undefined>
  >;
  const place =
    url === undefined ? { host, port, user: username, database, password } : { connectionString: url };
  return {
    ...place,
    application_name: applicationName,
    statement_timeout: statementPatience,
    options: '-c max_parallel_workers_per_gather=0',
  } as pg.ClientConfig;
}

/** As many connections, which see the database as it is at one instant, in a transaction that only reads. */
export async function connectToSnapshot(
  connection: pg.ClientConfig,
  count: number,
): Promise<readonly pg.Client[]> {
  const clients = Array.from({ length: count }, () => new GuardedClient(connection));
  try {
    await Promise.all(clients.map(client => client.connect()));
    const [first, ...others] = clients;
    await first!.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await first!.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    for (const other of others) {
      await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      // PostgreSQL takes no parameter here; it is its own word, of hexadecimal digits and dashes.
      await other.query(`SET TRANSACTION SNAPSHOT '${rows[0]!.snapshot.replaceAll(/[^0-9A-Fa-f-]/g, '')}'`);
    }
    return clients;
  } catch (error) {
    await endAll(clients);
    throw error;
  }
}

export async function endAll(clients: readonly pg.Client[]): Promise<void> {
  await Promise.all(clients.map(client => client.end().catch(() => undefined)));
}

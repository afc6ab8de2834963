/** Databases of their own for tests on a Citus cluster: made on every machine of it, joined, migrated and distributed. */
import type pg from 'pg';
import { createDataSource, migrate } from '../database/dataSource.js';
import { GuardedClient } from '../database/guardedClient.js';
import { distribute } from '../database/sharding/distribute.js';

interface Machine {
  readonly host: string;
  readonly port: number;
  readonly isCoordinator: boolean;
}

/** `url` names a database of the coordinator in which the cluster is set up. Takes some five seconds. */
export async function createCitusDatabase(
  url: string,
  name: string,
  applicationRole: string | null,
): Promise<void> {
  const machines = await machinesOf(url);
  for (const machine of machines)
    await onMachine(url, machine, client => client.query(`CREATE DATABASE ${name}`));
  for (const machine of machines)
    await onMachine(withDatabase(url, name), machine, client => client.query('CREATE EXTENSION citus'));
  const own = withDatabase(url, name);
  const owner = await createDataSource({ url: own }).initialize();
  try {
    for (const { host, port, isCoordinator } of machines)
      await owner.query(
        isCoordinator ? 'SELECT citus_set_coordinator_host($1, $2)' : 'SELECT citus_add_node($1, $2)',
        [host, port],
      );
    await migrate(owner, applicationRole);
    await distribute(owner, () => undefined);
  } finally {
    await owner.destroy();
  }
}

/** On every machine; whoever is connected is thrown out. */
export async function dropCitusDatabase(url: string, name: string): Promise<void> {
  // From the coordinator first, which else would go on connecting to the others.
  for (const machine of await machinesOf(url))
    await onMachine(url, machine, client => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

/** The coordinator first. */
async function machinesOf(url: string): Promise<readonly Machine[]> {
  const client = new GuardedClient(url);
  await client.connect();
  try {
    const { rows } = await client.query<Machine>(
      `SELECT nodename AS host, nodeport AS port, groupid = 0 AS "isCoordinator" FROM pg_dist_node ORDER BY groupid`,
    );
    if (rows[0]?.isCoordinator !== true)
      throw new Error('TEST_CITUS_URL names a database whose cluster has no coordinator set');
    return rows;
  } finally {
    await client.end();
  }
}

async function onMachine(
  url: string,
  { host, port, isCoordinator }: Machine,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const place = new URL(url);
  if (!isCoordinator) Object.assign(place, { hostname: host, port: String(port) });
  const client = new GuardedClient(place.href);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export function withDatabase(url: string, database: string): string {
  const place = new URL(url);
  place.pathname = `/${database}`;
  return place.href;
}

import pg from 'pg';
import { DataSource, MigrationExecutor, type DataSourceOptions } from 'typeorm';
import { grantToApplication } from './applicationRole.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { PooledClient } from './pooledClient.js';
import './typeParsers.js';

export type Connection =
  { url: string } | { host: string; port: number; user: string; database: string; password?: string };

const second = 1000;

/** Not connected yet: `initialize()` does that. */
export function createDataSource(connection: Connection, chosen: Function[] = migrations): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    ...('url' in connection ? connection : { ...connection, username: connection.user }),
    applicationName: 'qianqi',
    entities,
    migrations: chosen,
    migrationsTableName: 'migration',
    synchronize: false,
    // Migrations say which extensions they need; TypeORM would guess from column types.
    installExtensions: false,
    poolSize: 10,
    connectTimeoutMS: 2 * second,
    extra: {
      Client: PooledClient,
      // What is asked at once in one transaction is sent at once, and PostgreSQL answers in that order.
      pipeline: true,
      statement_timeout: 5 * second,
      lock_timeout: 2 * second,
      idle_in_transaction_session_timeout: 30 * second,
      // Requests are short and many: parallel workers would only take the cores from each other.
      options: '-c max_parallel_workers_per_gather=0',
    },
  });
}

/** Another few connections to the same database, which nobody waits for who waits for the others. Connected. */
export function openReserve({ options }: DataSource, poolSize: number): Promise<DataSource> {
  return new DataSource({ ...options, poolSize } as DataSourceOptions).initialize();
}

/** Whose connections can COPY, which cannot share one on which questions are sent ahead. Not connected yet. */
export function copyingDataSource(connection: Connection, settings: object, poolSize = 1): DataSource {
  const { options } = createDataSource(connection);
  const extra = { ...(options as { extra: object }).extra, pipeline: false, ...settings };
  return new DataSource({ ...options, extra, poolSize } as DataSourceOptions);
}

/** Any number that nobody else locks in this database. */
const migrationLock = 7_239_418_803;

/**
 * Runs the pending migrations as the owner, each in a transaction of its own, grants to the application's role if it has
 * one of its own, and returns their names. TypeORM takes no lock here, so two servers starting on one database wait for
 * each other on ours.
 */
export async function migrate(dataSource: DataSource, applicationRole: string | null): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('SET statement_timeout = 0');
    await runner.query('SET lock_timeout = 0');
    await runner.query('SET idle_in_transaction_session_timeout = 0');
    // Where the tables are spread by Citus, a migration may alter them after it has changed rows; elsewhere it says nothing.
    await runner.query("SET citus.multi_shard_modify_mode = 'sequential'");
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    if (applicationRole !== null) await grantToApplication(runner, applicationRole);
    return done.map(migration => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.query('RESET ALL');
    await runner.release();
  }
}

/** Brings an empty database to where these migrations had brought another one; throws for one that this version has not. */
export async function migrateThrough(connection: Connection, names: readonly string[]): Promise<void> {
  const unknown = names.find(name => !migrations.some(migration => migration.name === name));
  if (unknown !== undefined) throw new Error(`it does not know the migration ${unknown}`);
  const chosen = migrations.filter(({ name }) => names.includes(name));
  const dataSource = await createDataSource(connection, chosen).initialize();
  try {
    await migrate(dataSource, null);
  } finally {
    await dataSource.destroy();
  }
}

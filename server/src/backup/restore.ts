/** Fills an empty database with a backup. Nothing is written before the whole file was held to its seal. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrateThrough, type Connection } from '../database/dataSource.js';
import { GuardedClient } from '../database/guardedClient.js';
import { END_OF_ROWS, inspect, isBlock, linesOf, NoBackup, type Header, type Trailer } from './backupFile.js';

export interface Restored {
  readonly madeAt: string;
  readonly rows: Trailer['rows'];
}

export interface RestoreOptions {
  /** Of the role that owns the tables. */
  readonly connection: Connection;
  /** Whether what is in the database goes. Refused otherwise where there is anything. */
  readonly replace: boolean;
  readonly onTable?: (name: string, rows: number) => void;
}

/**
 * All or nothing: after a failure the database is empty. The tables are those of the backup's own time; whoever starts next migrates them.
 * Throws `NoBackup`, or an error for the operator when servers still run or the database is not empty.
 */
export async function restore(path: string, options: RestoreOptions): Promise<Restored> {
  const { header, trailer } = await inspect(path);
  const client = new GuardedClient(
    'url' in options.connection ? { connectionString: options.connection.url } : options.connection,
  );
  await client.connect();
  try {
    await refuseWhileServed(client);
    if (options.replace) await clear(client);
    else await refuseUnlessEmpty(client);
    await refill(client, path, { header, trailer }, options).catch(async (error: unknown) => {
      // Nothing of it stays, so that it can be tried again.
      await client.query('ROLLBACK');
      await clear(client);
      throw error;
    });
  } finally {
    await client.end();
  }
  return { madeAt: header.madeAt, rows: trailer.rows };
}

async function refill(
  client: pg.Client,
  path: string,
  { header, trailer }: { readonly header: Header; readonly trailer: Trailer },
  { connection, onTable }: RestoreOptions,
): Promise<void> {
  await migrateThrough(connection, header.migrations).catch((error: unknown) => {
    throw new NoBackup(`${path} cannot be restored by this version: ${(error as Error).message}`);
  });
  await client.query('BEGIN');
  await client.query('SET LOCAL statement_timeout = 0');
  await fill(client, path, trailer, onTable);
  await client.query('COMMIT');
  await client.query('ANALYZE');
}

async function refuseWhileServed(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'qianqi' AND pid <> pg_backend_pid()`,
  );
  if (rows.length > 0) throw new Error('Servers still use this database: stop them first.');
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`,
  );
  if (rows.length > 0) throw new Error('The database is not empty. To lose what is in it, say --replace.');
}

async function clear(client: pg.Client): Promise<void> {
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
}

async function fill(
  client: pg.Client,
  path: string,
  { rows }: Trailer,
  onTable: RestoreOptions['onTable'],
): Promise<void> {
  const lines = linesOf(path);
  await lines.next();
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = next.value.toString();
    if (!isBlock(line)) break;
    const table = line.split(' ')[1]!;
    // Migrations too may have put rows in.
    await client.query(`TRUNCATE ${table}`);
    const target = client.query(copyFrom(line.replace(/;$/, '')));
    await pipeline(Readable.from(batches(lines)), target);
    if (target.rowCount !== rows[table])
      throw new NoBackup(`${path}: of ${table} ${target.rowCount} rows came, not ${rows[table]}.`);
    onTable?.(table, target.rowCount);
  }
}

/** Bytes handed on at once. */
const BATCH = 65_536;

/** The rows of one table, many at a time: a write for each would cost more than the row. */
async function* batches(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = next.value;
    if (line.length === END_OF_ROWS.length && line.toString() === END_OF_ROWS) break;
    waiting.push(line, NEW_LINE);
    length += line.length + 1;
    if (length < BATCH) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

const NEW_LINE = Buffer.from('\n');

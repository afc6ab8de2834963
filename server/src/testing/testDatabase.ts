import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, migrate, type Connection } from '../database/dataSource.js';
import { GuardedClient } from '../database/guardedClient.js';
import { createCitusDatabase, dropCitusDatabase } from './citusDatabase.js';
import { testServerVariable, type TestServer } from './testServerVariable.js';

export interface TestDatabase {
  /** As the application. */
  dataSource: DataSource;
  /** As the owner of the tables, for what the application may not do; connects when first asked. */
  owner(): Promise<DataSource>;
  /** As the owner. */
  connection: Connection;
  /** The same as an operator would write it. */
  databaseUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of the caller's own, in some 50 ms: a copy of the template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { connection, application, applicationRole, run, citusUrl } = readTestServer();
  const template = `${run}_template`;
  // By chance, not by a count: each test file would count anew and meet what a broken-off one left.
  const name = `${run}_${randomBytes(6).toString('hex')}`;
  await withAdmin(connection, run, async client => {
    if (citusUrl !== undefined) return createCitusDatabase(citusUrl, name, applicationRole);
    await ensureTemplate(client, connection, template, applicationRole);
    return client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const own = inDatabase(connection, name);
  const dataSource = await createDataSource(inDatabase(application, name)).initialize();
  let owner: Promise<DataSource> | undefined;
  return {
    dataSource,
    owner: () => (owner ??= createDataSource(own).initialize()),
    connection: own,
    databaseUrl: urlOf(own),
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await (await owner)?.destroy();
      await withAdmin(connection, run, client =>
        citusUrl === undefined ? dropDatabase(client, name) : dropCitusDatabase(citusUrl, name),
      );
    },
  };
}

const INSUFFICIENT_PRIVILEGE = '42501';
const MOST_TRIES = 40;

/** Connections are ended by force, but autovacuum is a superuser's: its worker has to be waited for. */
async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== INSUFFICIENT_PRIVILEGE || tries === MOST_TRIES) throw error;
      await setTimeout(250);
    }
}

function readTestServer(): TestServer {
  const told = process.env[testServerVariable];
  if (told === undefined) throw new Error('No test server: is the globalSetup of jest.config.mjs in force?');
  return JSON.parse(told) as TestServer;
}

/** The first one to ask migrates it; PostgreSQL copies a template only while nobody is connected to it. */
async function ensureTemplate(
  client: pg.Client,
  connection: Connection,
  template: string,
  applicationRole: string | null,
): Promise<void> {
  const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (rows.length > 0) return;
  const unfinished = `${template}_unfinished`;
  await dropDatabase(client, unfinished);
  await client.query(`CREATE DATABASE ${unfinished}`);
  const dataSource = await createDataSource(inDatabase(connection, unfinished)).initialize();
  try {
    await migrate(dataSource, applicationRole);
  } finally {
    await dataSource.destroy();
  }
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

/** One at a time in a run, since workers would make the template twice. */
async function withAdmin(connection: Connection, run: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new GuardedClient('url' in connection ? connection.url : connection);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [run]);
    await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(connection: Connection, database: string): Connection {
  if (!('url' in connection)) return { ...connection, database };
  const url = new URL(connection.url);
  url.pathname = `/${database}`;
  return { url: url.href };
}

function urlOf(connection: Connection): string {
  if ('url' in connection) return connection.url;
  const { user, host, port, database } = connection;
  return `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;
}

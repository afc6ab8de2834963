import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Environment } from '../environment.js';
import { dangersOf } from './applicationRole.js';
import { applicationUrl } from './applicationUrl.js';
import { createDataSource, migrate, type Connection } from './dataSource.js';
import { startEmbedded } from './embedded.js';
import { GuardedClient } from './guardedClient.js';

export interface OpenDatabase {
  /** As the application, which may not change what is sealed. */
  dataSource: DataSource;
  /** Closes the connections, then the embedded server if it is ours. */
  stop(): Promise<void>;
}

type Place = Pick<Environment, 'databaseUrl' | 'dataDir'> & Partial<Pick<Environment, 'databaseOwnerUrl'>>;

/** Migrated and connected. Throws with a message for the operator when there is no database to be had. */
export async function openDatabase(environment: Place, log: (line: string) => void): Promise<OpenDatabase> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, dataDir } = environment;
  if (url !== undefined) {
    await untilReachable(url, log);
    const dataSource = await (ownerUrl === undefined ? openByUrl(url, log) : openByUrls(url, ownerUrl, log));
    await tellDangers(dataSource, log);
    return { dataSource, stop: () => dataSource.destroy() };
  }
  const server = await startEmbedded({ dataDir, durable: true, log });
  try {
    await asOwner(server.connection, owner => bringUpToDate(owner, server.application.user, log));
    const dataSource = await createDataSource(server.application).initialize();
    return {
      dataSource,
      async stop() {
        await dataSource.destroy();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** For commands that work on the database as a whole. Not migrated; as the role that owns what is in it. */
export async function openAsOwner(
  { databaseUrl, databaseOwnerUrl, dataDir }: Place,
  log: (line: string) => void,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const url = databaseOwnerUrl ?? databaseUrl;
  if (url === undefined) return startEmbedded({ dataDir, durable: true, log });
  await untilReachable(url, log);
  return { connection: { url }, stop: async () => undefined };
}

/** One role was given: it owns the tables and, where it may, makes another for the application. */
async function openByUrl(url: string, log: (line: string) => void): Promise<DataSource> {
  const ownUrl = await asOwner({ url }, async owner => {
    const made = await applicationUrl({ query: sql => owner.query(sql) }, url);
    await bringUpToDate(owner, made === null ? null : await roleOf(made), log);
    return made;
  });
  return createDataSource({ url: ownUrl ?? url }).initialize();
}

/** Both roles were given. */
async function openByUrls(url: string, ownerUrl: string, log: (line: string) => void): Promise<DataSource> {
  const role = await roleOf(url);
  await asOwner({ url: ownerUrl }, owner => bringUpToDate(owner, role, log));
  return createDataSource({ url }).initialize();
}

async function roleOf(connectionString: string): Promise<string> {
  const client = new GuardedClient({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]!.name;
  } finally {
    await client.end();
  }
}

async function asOwner<T>(connection: Connection, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await createDataSource(connection).initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

async function bringUpToDate(
  owner: DataSource,
  applicationRole: string | null,
  log: (line: string) => void,
): Promise<void> {
  for (const name of await migrate(owner, applicationRole)) log(`Migrated: ${name}`);
}

/** Everything works without, but then nothing but the hash chains guards what was written. */
async function tellDangers(dataSource: DataSource, log: (line: string) => void): Promise<void> {
  const dangers = await dangersOf(dataSource);
  if (dangers.length === 0) return;
  log(`The audit tables are not protected from the application itself: ${dangers.join('; ')}.`);
  log('See "A role for the application" in the README for what a database administrator should run.');
}

/** Long enough for a container beside ours to come up and recover. */
const patience = 30_000;

/** Not listening, no such host yet, too slow, and PostgreSQL's "the database system is starting up" and kin. */
const passing = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P03',
  '53300',
];

export async function untilReachable(
  url: string,
  log: (line: string) => void,
  wait = patience,
): Promise<void> {
  for (const begun = Date.now(), told = { once: false }; ; await sleep(250)) {
    const complaint = await tryConnecting(url);
    if (complaint === undefined) return;
    const shown = `The database at ${withoutPassword(url)} cannot be used: ${complaint.text}`;
    if (!complaint.passing) throw new Error(`${shown}. Check DATABASE_URL.`);
    if (Date.now() - begun > wait) {
      throw new Error(`${shown}. Gave up after ${wait / 1000} s; is it running, and is DATABASE_URL right?`);
    }
    if (!told.once) log(`${shown}; waiting up to ${wait / 1000} s for it.`);
    told.once = true;
  }
}

async function tryConnecting(url: string): Promise<{ text: string; passing: boolean } | undefined> {
  const client = new GuardedClient({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return undefined;
  } catch (error) {
    // Node joins the failures of a name's several addresses in an AggregateError without a message.
    const { code, message } = error as Error & { code?: string };
    const text = message || code || String(error);
    return { text, passing: passing.includes(code ?? '') || /timeout|terminated unexpectedly/i.test(text) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

const withoutPassword = (url: string) => url.replace(/\/\/([^:@/]*):.*@/, '//$1@').replace(/\?.*/, '');

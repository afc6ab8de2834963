import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Environment } from '../environment.js';
import { createDataSource } from './dataSource.js';
import { startEmbedded } from './embedded.js';
import { GuardedClient } from './guardedClient.js';

export interface OpenDatabase {
  dataSource: DataSource;
  /** Closes the connections, then the embedded server if it is ours. */
  stop(): Promise<void>;
}

/** Connected, not migrated. Throws with a message for the operator when there is no database to be had. */
export async function openDatabase(
  environment: Pick<Environment, 'databaseUrl' | 'dataDir'>,
  log: (line: string) => void,
): Promise<OpenDatabase> {
  const { databaseUrl: url, dataDir } = environment;
  if (url !== undefined) {
    await untilReachable(url, log);
    const dataSource = await createDataSource({ url }).initialize();
    return { dataSource, stop: () => dataSource.destroy() };
  }
  const server = await startEmbedded({ dataDir, durable: true, log });
  try {
    const dataSource = await createDataSource(server.connection).initialize();
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

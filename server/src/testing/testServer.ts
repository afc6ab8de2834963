import { rmSync } from 'node:fs';
import { startEmbedded, type EmbeddedServer } from '../database/embedded.js';
import { GuardedClient } from '../database/guardedClient.js';
import { discard, makeTestFolder, sweepAbandoned } from './testFolder.js';
import { testServerVariable, type TestServer } from './testServerVariable.js';

/**
 * One PostgreSQL a run, started in Jest's parent and told to its workers by an environment variable; or the one
 * TEST_DATABASE_URL points at, whose role must be able to create databases.
 */
let running: { server?: EmbeddedServer; folder?: string; told: TestServer } | undefined;

export async function startTestServer(): Promise<void> {
  const run = `test_${process.pid}_${Date.now().toString(36)}`;
  const { TEST_DATABASE_URL: url } = process.env;
  if (url) {
    running = { told: { connection: { url }, run } };
  } else {
    sweepAbandoned();
    const folder = makeTestFolder();
    const server = await startEmbedded({ dataDir: folder, durable: false, log: line => console.error(line) });
    running = { server, folder, told: { connection: server.connection, run } };
    process.once('exit', () => discard(folder));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  }
  process.env[testServerVariable] = JSON.stringify(running.told);
}

export async function stopTestServer(): Promise<void> {
  if (running === undefined) return;
  const { server, folder, told } = running;
  running = undefined;
  if (server === undefined) await dropDatabases(told);
  await server?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** A real server outlives the run; what the run made there should not. */
async function dropDatabases({ connection, run }: TestServer): Promise<void> {
  const client = new GuardedClient('url' in connection ? connection.url : connection);
  await client.connect();
  const sql = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  const { rows } = await client.query<{ datname: string }>(sql, [run]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  await client.end();
}

import { rmSync } from 'node:fs';
import { applicationUrl } from '../database/applicationUrl.js';
import { startEmbedded, type EmbeddedServer } from '../database/embedded.js';
import { GuardedClient } from '../database/guardedClient.js';
import { dropCitusDatabase } from './citusDatabase.js';
import { discard, makeTestFolder, sweepAbandoned } from './testFolder.js';
import { testServerVariable, type TestServer } from './testServerVariable.js';

/**
 * One PostgreSQL a run, started in Jest's parent and told to its workers by an environment variable; or the one
 * TEST_DATABASE_URL points at, whose role must be able to create databases. TEST_CITUS_URL points at the coordinator of a
 * Citus cluster instead, whose role must be a superuser of every machine: each test's database is then spread over it.
 */
let running: { server?: EmbeddedServer; folder?: string; told: TestServer } | undefined;

export async function startTestServer(): Promise<void> {
  const run = `test_${process.pid}_${Date.now().toString(36)}`;
  const { TEST_CITUS_URL: citusUrl } = process.env;
  const url = citusUrl || process.env.TEST_DATABASE_URL;
  if (url) {
    const connection = { url };
    const application = await makeApplication(url, `${run}_app`);
    running = {
      told: {
        connection,
        application: application === null ? connection : { url: application },
        applicationRole: application && `${run}_app`,
        run,
        ...(citusUrl && { citusUrl }),
      },
    };
  } else {
    sweepAbandoned();
    const folder = makeTestFolder();
    const server = await startEmbedded({ dataDir: folder, durable: false, log: line => console.error(line) });
    const { connection, application } = server;
    running = {
      server,
      folder,
      told: { connection, application, applicationRole: application.user, run },
    };
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

async function makeApplication(url: string, role: string): Promise<string | null> {
  const client = new GuardedClient(url);
  await client.connect();
  try {
    const query = async <T>(sql: string) => (await client.query(sql)).rows as T[];
    const made = await applicationUrl({ query }, url, role);
    // To end its sessions when their databases are dropped.
    if (made !== null) await client.query(`GRANT "${role}" TO CURRENT_USER`);
    return made;
  } finally {
    await client.end();
  }
}

/** A real server outlives the run; what the run made there should not. */
async function dropDatabases({ connection, applicationRole, run, citusUrl }: TestServer): Promise<void> {
  const client = new GuardedClient('url' in connection ? connection.url : connection);
  await client.connect();
  const sql = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  const { rows } = await client.query<{ datname: string }>(sql, [run]);
  for (const { datname } of rows)
    if (citusUrl !== undefined) await dropCitusDatabase(citusUrl, datname);
    else await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  if (applicationRole !== null) await client.query(`DROP ROLE IF EXISTS "${applicationRole}"`);
  await client.end();
}

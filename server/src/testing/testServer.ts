import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedServer } from '../database/embedded.js';
import { findPostmaster, isAlive } from '../database/embeddedPostmaster.js';
import { GuardedClient } from '../database/guardedClient.js';
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
    const folder = mkdtempSync(join(tmpdir(), prefix));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'owner'), String(process.pid));
    const server = await startEmbedded({ dataDir: folder, durable: false, log: line => console.error(line) });
    running = { server, folder, told: { connection: server.connection, run } };
    process.once('exit', () => discard(folder));
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

const prefix = 'qianqi-test-';

/** Runs that were killed leave a server behind, and nobody would miss its files. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter(entry => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (statSync(folder).uid !== process.getuid?.()) continue;
    const owner = readOwner(folder);
    if (owner !== undefined && !isAlive(owner)) discard(folder);
  }
}

function readOwner(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'owner'), 'utf8'));
  } catch {
    // Being made, or being removed.
    return undefined;
  }
}

/** Without waiting: also runs as the process exits. SIGQUIT ends PostgreSQL at once and its files go anyway. */
function discard(folder: string): void {
  try {
    const postmaster = findPostmaster(join(folder, 'cluster'));
    if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Left for the next run to sweep.
  }
}

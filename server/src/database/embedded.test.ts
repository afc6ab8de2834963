import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestFolder } from '../testing/testFolder.js';
import { isRoot, mappedAccount, otherAccount } from './embeddedAccount.js';
import { ensureCluster } from './embeddedCluster.js';
import { findPlace } from './embeddedPlace.js';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { GuardedClient } from './guardedClient.js';

const lines: string[] = [];
const log = (line: string) => lines.push(line);
let dataDir: string;
// Beside the socket, which on some machines is not below the data folder.
const lockFileOf = ({ connection }: EmbeddedServer) => join(connection.host, '../cluster/postmaster.pid');
const postmasterPid = (server: EmbeddedServer) =>
  Number.parseInt(readFileSync(lockFileOf(server), 'utf8'), 10);

const started: EmbeddedServer[] = [];
async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, durable: true, log });
  started.push(server);
  return server;
}

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new GuardedClient(server.connection);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

let spawned: ChildProcess | undefined;
/** Another Node process that uses the same data folder, until it is killed. */
function spawnUser(): ChildProcess {
  const source = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    await import(${source('../testing/registerTypescript.mjs')});
    const { startEmbedded } = await import(${source('./embedded.ts')});
    const { connection } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: true, log() {} });
    const { readFileSync } = await import('node:fs');
    console.log(parseInt(readFileSync(connection.host + '/../cluster/postmaster.pid', 'utf8')));
    setInterval(() => {}, 1000);`;
  const stdio: StdioOptions = ['ignore', 'pipe', 'inherit'];
  spawned = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio });
  return spawned;
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const begun = Date.now(); ; await sleep(20)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() - begun > 5000) throw error;
    }
  }
}

jest.setTimeout(180_000);

beforeAll(() => {
  dataDir = makeTestFolder();
});
afterEach(async () => {
  spawned?.kill('SIGKILL');
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  test('starts, answers, stops, and finds its records again', async () => {
    const first = await start();
    await ask(first, "CREATE TABLE note AS SELECT 'kept'::text AS body");
    await first.stop();
    await expect(ask(first, 'SELECT 1')).rejects.toThrow();
    const second = await start();
    expect(await ask(second, 'SELECT body FROM note')).toBe('kept');
  });

  test('listens on no TCP port, keeps UTC, sorts Chinese by pinyin and splits it into trigrams', async () => {
    const server = await start();
    expect(await ask(server, 'SHOW listen_addresses')).toBe('');
    expect(await ask(server, 'SHOW timezone')).toBe('UTC');
    expect(
      await ask(server, "SELECT '安' < '波' COLLATE \"zh-x-icu\" AND '波' < '次' COLLATE \"zh-x-icu\""),
    ).toBe(true);
    await ask(server, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    expect(await ask(server, "SELECT cardinality(show_trgm('科右前旗'))")).toBeGreaterThan(3);
  });

  test('a revoked privilege binds the role the application uses', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE sealed (n int)');
    await ask(server, 'REVOKE UPDATE, DELETE ON sealed FROM CURRENT_USER');
    await expect(ask(server, 'DELETE FROM sealed')).rejects.toThrow('permission denied');
  });

  test('comes back by itself after kill -9 of the postmaster, with what was committed', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE committed AS SELECT 1 AS n');
    process.kill(postmasterPid(server), 'SIGKILL');
    expect(await eventually(() => ask(server, 'SELECT n FROM committed'))).toBe(1);
  });

  test('outlives kill -9 of its Node process, and the next start attaches to it', async () => {
    const child = spawnUser();
    const pid = Number(await once(child.stdout!.setEncoding('utf8'), 'data'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start();
    expect(postmasterPid(server)).toBe(pid);
    expect(await ask(server, 'SELECT 1')).toBe(1);
    await server.stop();
    expect(existsSync(lockFileOf(server))).toBe(false);
  });

  test('starts over a lock file whose process id a stranger has got since', async () => {
    const server = await start();
    const before = readFileSync(lockFileOf(server), 'utf8');
    await server.stop();
    writeFileSync(lockFileOf(server), before.replace(/^\d+/, String(process.ppid)));
    const again = await start();
    expect(await ask(again, 'SELECT 1')).toBe(1);
  });

  test('two users share one server, and the last one stops it', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const pid = postmasterPid(one);
    await one.stop();
    expect(postmasterPid(two)).toBe(pid);
    expect(await ask(two, 'SELECT 1')).toBe(1);
    await two.stop();
    await expect(ask(two, 'SELECT 1')).rejects.toThrow();
  });

  const otherHands = !isRoot()
    ? '[not run: only root can run it under two accounts]'
    : !mappedAccount()
      ? '[not run: this machine has no user namespaces]'
      : '';
  (otherHands ? describe.skip : describe)(`under another account ${otherHands}`, () => {
    test('a server keeps its files until it ends', async () => {
      const server = await start();
      const place = findPlace(dataDir, log);
      const stranger = place.account.kind === 'mapped' ? otherAccount()! : mappedAccount()!;
      await ensureCluster({ ...place, account: stranger }, true);
      expect(await ask(server, 'SELECT count(*) > 0 FROM pg_database')).toBe(true);
      await server.stop();
      await ensureCluster({ ...place, account: stranger }, true);
      expect(statSync(place.cluster).uid).toBe(stranger.uid);
      const again = await start();
      expect(await ask(again, 'SELECT 1')).toBe(1);
    });
  });
});

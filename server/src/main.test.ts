/**
 * The built server as an operator runs it, on an embedded PostgreSQL of its own: killed under writers, and its database
 * killed under it. What was acknowledged is there once afterwards; what was not is there once or not at all.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findPostmaster } from './database/embeddedPostmaster.js';
import { creditCodeOf } from './testing/registry.js';
import { discard, makeTestFolder } from './testing/testFolder.js';

const ACCOUNT = { username: 'operator', password: 'kill me and see' };
const WRITERS = 8;
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let folder: string;
let port: number;
let server: ChildProcess;
let cookie = '';

async function start(): Promise<void> {
  server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      DEMO: '0',
      RATE_LIMIT: '0',
      DATABASE_URL: '',
      ADMIN_USERNAME: ACCOUNT.username,
      ADMIN_PASSWORD: ACCOUNT.password,
    },
    stdio: 'ignore',
  });
  for (const begun = Date.now(); !(await isReady()); await sleep(50))
    if (Date.now() - begun > 30_000) throw new Error('the server is not ready after 30 s');
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

interface Body {
  // oxlint-disable-next-line no-explicit-any -- answers of several shapes, read where their shape is known
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: object = {}): Promise<Body> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  return (await response.json()) as Body;
}

const RECORD = `mutation ($input: RecordComplaintInput!) {
  recordComplaint(input: $input) { complaint { id } userErrors { code } } }`;

/** Writers that retry each record under its idempotency key until it is acknowledged, through whatever happens. */
async function writeThrough(
  enterpriseIds: readonly string[],
  disturb: () => Promise<void>,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let writing = true;
  const writers = enterpriseIds.map(async (enterpriseId, writer) => {
    for (let number = 0; writing; number++) {
      const summary = `${Date.now()}-${writer}-${number}`;
      const input = {
        enterpriseId,
        acceptedOn: '2026-01-01',
        channel: 'PHONE',
        summary,
        idempotencyKey: summary,
      };
      for (;;) {
        const answer = await ask(RECORD, { input }).catch(() => null);
        if (answer?.data?.recordComplaint?.complaint) break;
        await sleep(50);
      }
      acknowledged.push(summary);
    }
  });
  await sleep(700);
  await disturb();
  await sleep(700);
  writing = false;
  await Promise.all(writers);
  return acknowledged;
}

async function storedSummaries(enterpriseIds: readonly string[]): Promise<readonly string[]> {
  const stored: string[] = [];
  for (const id of enterpriseIds)
    for (let after: string | null = null; ;) {
      const query = `query ($id: ID!, $after: Cursor) { enterprise(id: $id) {
        events(first: 100, after: $after) { nodes { ... on Complaint { summary } } pageInfo { hasNextPage endCursor } } } }`;
      const { data }: Body = await ask(query, { id, after });
      stored.push(...data.enterprise.events.nodes.map((node: { summary: string }) => node.summary));
      if (!data.enterprise.events.pageInfo.hasNextPage) break;
      after = data.enterprise.events.pageInfo.endCursor;
    }
  return stored;
}

const enterpriseIds: string[] = [];

beforeAll(async () => {
  if (!existsSync(main)) throw new Error('server/dist/main.js is not there: run npm run build first');
  folder = makeTestFolder();
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  ({ port } = probe.address() as AddressInfo);
  await new Promise(resolve => probe.close(resolve));
  await start();
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
    input: ACCOUNT,
  });
  for (let index = 0; index < WRITERS; index++) {
    const input = {
      creditCode: creditCodeOf(60_000 + index),
      name: `写入企业${index}`,
      sector: 'OTHER',
      divisionCode: '152221',
      includedOn: '2020-01-01',
    };
    const { data } = await ask(
      'mutation ($input: CreateEnterpriseInput!) { createEnterprise(input: $input) { enterprise { id } } }',
      { input },
    );
    enterpriseIds.push(data.createEnterprise.enterprise.id);
  }
}, 60_000);

afterAll(async () => {
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  discard(folder);
}, 30_000);

async function expectNothingLostOrDoubled(acknowledged: readonly string[]): Promise<void> {
  const stored = await storedSummaries(enterpriseIds);
  const once = new Set(stored);
  expect(once.size).toBe(stored.length);
  expect(acknowledged.length).toBeGreaterThan(WRITERS);
  expect(acknowledged.filter(summary => !once.has(summary))).toEqual([]);
}

test('kill -9 of the database under writers: it comes back by itself', async () => {
  const acknowledged = await writeThrough(enterpriseIds, async () => {
    process.kill(findPostmaster(join(folder, 'cluster'))!.pid, 'SIGKILL');
  });
  await expectNothingLostOrDoubled(acknowledged);
}, 60_000);

test('kill -9 of the server under writers: the next start goes on, the session too', async () => {
  const acknowledged = await writeThrough(enterpriseIds, async () => {
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
    await start();
  });
  await expectNothingLostOrDoubled(acknowledged);
}, 60_000);

test('kill -9 of both: the next start recovers', async () => {
  const acknowledged = await writeThrough(enterpriseIds, async () => {
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.kill('SIGKILL');
    process.kill(findPostmaster(join(folder, 'cluster'))!.pid, 'SIGKILL');
    await ended;
    await start();
  });
  await expectNothingLostOrDoubled(acknowledged);
}, 60_000);

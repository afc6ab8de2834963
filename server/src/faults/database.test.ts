/** The database goes away under a server as an operator runs it, clients go away, and too many come. */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GuardedClient } from '../database/guardedClient.js';
import { startEmbedded, type EmbeddedServer } from '../database/embedded.js';
import { openCutProxy, type CutProxy } from '../testing/cutProxy.js';
import { contention } from '../attack/flood.js';
import { OperatedServer } from '../testing/operatedServer.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';
import { createWritten, expectNothingLostOrDoubled, writeThrough } from '../testing/writers.js';

/** Seconds that the database is away: 30 by hand, fewer in every run. */
const AWAY = Number(process.env['FAULT_SECONDS'] ?? 4);
const folder = makeTestFolder();
let database: EmbeddedServer;
let road: CutProxy;
let server: OperatedServer;
let enterpriseIds: readonly string[];

beforeAll(async () => {
  database = await startEmbedded({ dataDir: folder, durable: true, log: () => undefined });
  road = await openCutProxy(database.connection);
  server = await OperatedServer.open({ DATABASE_URL: road.url });
  enterpriseIds = await createWritten(server);
}, 180_000);

afterAll(async () => {
  await server?.close();
  await road.close();
  await database.stop();
  discard(folder);
}, 180_000);

const post = (body: string) =>
  fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.cookie },
    body,
  });

const LIST = JSON.stringify({ query: '{ enterprises(first: 20) { totalCount nodes { name grade } } }' });

test(
  'away under writers: 503 with when to come again, and five seconds after its return all is as before',
  async () => {
    let back = 0;
    let first = 0;
    const acknowledged = await writeThrough(server, enterpriseIds, async () => {
      await road.cut(true);
      const refused = await post(LIST);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
      expect((await fetch(`http://127.0.0.1:${server.port}/livez`)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503);
      await sleep(AWAY * 1000);
      await road.cut(false);
      back = performance.now();
      while ((await post(LIST)).status !== 200) await sleep(50);
      first = performance.now();
    });
    console.log(
      `away for ${AWAY} s: answered again after ${((first - back) / 1000).toFixed(1)} s, ${acknowledged.length} records acknowledged`,
    );
    // Seconds of a machine that has nothing else to do.
    expect(first - back).toBeLessThan(5_000 * contention());
    await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
  },
  (AWAY + 60) * 1000,
);

const RECORD = `mutation ($input: RecordComplaintInput!) {
  recordComplaint(input: $input) { complaint { id summary } userErrors { code } } }`;

test('clients that go away in mid-answer: each record is there once, and no connection stays taken', async () => {
  const inputs = Array.from({ length: 40 }, (_, index) => ({
    enterpriseId: enterpriseIds[index % enterpriseIds.length],
    acceptedOn: '2026-01-01',
    channel: 'PHONE',
    summary: `断线${index}`,
    idempotencyKey: `gone-${index}`,
  }));
  await Promise.all(
    inputs.map((input, index) => sendAndGo({ query: RECORD, variables: { input } }, index % 20)),
  );
  const answers = await Promise.all(inputs.map(input => server.ask(RECORD, { input })));
  expect(answers.map(({ data }) => data.recordComplaint.complaint.summary)).toEqual(
    inputs.map(({ summary }) => summary),
  );
  const metrics = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
  expect(metrics).toMatch(/^database_connections\{state="busy"\} 0$/m);
}, 180_000);

test('a lock that somebody keeps: whoever wants it is told to come again, and the log says which request waited', async () => {
  const keeper = new GuardedClient(database.connection);
  await keeper.connect();
  await keeper.query('BEGIN');
  await keeper.query('SELECT FROM enterprise FOR UPDATE');
  const summary = '等锁';
  const input = { enterpriseId: enterpriseIds[0], acceptedOn: '2026-01-01', channel: 'PHONE', summary };
  const refused = await post(JSON.stringify({ query: RECORD, variables: { input } }));
  // Reading waits for no lock.
  expect((await post(LIST)).status).toBe(200);
  await keeper.end();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  const lines = server.output.split('\n').filter(line => line.includes('slow request'));
  const told = lines.map(line => JSON.parse(line) as { reqId: string; status: number; milliseconds: number });
  const slow = told.find(({ reqId }) => reqId === refused.headers.get('x-request-id'));
  expect(slow).toMatchObject({ method: 'POST', route: '/graphql', status: 503 });
  expect(slow!.milliseconds).toBeGreaterThanOrEqual(2_000);
  expect(server.output).not.toContain(summary);
}, 60_000);

/** Breaks the connection so many milliseconds after the request was sent. */
async function sendAndGo(body: object, after: number): Promise<void> {
  const text = JSON.stringify(body);
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nCookie: ${server.cookie}\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
  await sleep(after);
  socket.destroy();
}

test('four times as many as it can serve: whoever is answered is answered rightly, the others are told to wait', async () => {
  const capacity = await throughput(16, 1_500);
  const crowd = await throughput(400, 3_000);
  console.log(
    `${capacity.perSecond.toFixed(0)} a second by 16 clients, ${crowd.perSecond.toFixed(0)} by 400: ${JSON.stringify(crowd.statuses)}`,
  );
  expect(crowd.wrong).toBe(0);
  expect(Object.keys(crowd.statuses).sort()).toEqual(expect.arrayContaining(['200']));
  expect(Object.keys(crowd.statuses).filter(status => !['200', '429', '503'].includes(status))).toEqual([]);
  // Overload costs some of the work, never most of it.
  expect(crowd.perSecond).toBeGreaterThan(capacity.perSecond * 0.25);
  expect(residentMebibytes(server.pid)).toBeLessThan(512);
  expect((await post(LIST)).status).toBe(200);
}, 180_000);

interface Throughput {
  readonly perSecond: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers with 200 that are not the list. */
  readonly wrong: number;
}

async function throughput(clients: number, milliseconds: number): Promise<Throughput> {
  const statuses: Record<string, number> = {};
  let wrong = 0;
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < milliseconds) {
      const response = await post(LIST);
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      const body = (await response.json()) as { data?: { enterprises: { totalCount: number } } };
      if (response.status === 200 && body.data?.enterprises.totalCount !== enterpriseIds.length) wrong++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: ((statuses[200] ?? 0) * 1000) / (performance.now() - begun), statuses, wrong };
}

/** Linux tells; elsewhere it is not looked at. */
function residentMebibytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return 0;
  }
}

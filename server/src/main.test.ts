/**
 * The built server as an operator runs it, on an embedded PostgreSQL of its own: killed under writers, and its database
 * killed under it. What was acknowledged is there once afterwards; what was not is there once or not at all.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OperatedServer } from './testing/operatedServer.js';
import { createWritten, expectNothingLostOrDoubled, writeThrough } from './testing/writers.js';

let server: OperatedServer;
let enterpriseIds: readonly string[];

beforeAll(async () => {
  server = await OperatedServer.open();
  enterpriseIds = await createWritten(server);
}, 60_000);

afterAll(() => server.close(), 30_000);

/** Killed while all write; whatever was acknowledged must be there. */
async function surviving(disturb: () => Promise<void>): Promise<void> {
  const acknowledged = await writeThrough(server, enterpriseIds, disturb);
  await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
}

test('kill -9 of the database under writers: it comes back by itself', async () => {
  await surviving(async () => void process.kill(server.postmasterPid, 'SIGKILL'));
  expect(server.output).toContain('PostgreSQL is back.');
}, 60_000);

test('kill -9 of the server under writers: the next start goes on, the session too', async () => {
  await surviving(async () => {
    await server.end('SIGKILL');
    await server.start();
  });
}, 60_000);

test('kill -9 of both: the next start recovers', async () => {
  await surviving(async () => {
    const postmaster = server.postmasterPid;
    const ended = server.end('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await ended;
    await server.start();
  });
}, 60_000);

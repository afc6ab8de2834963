/**
 * The built server as an operator runs it, on an embedded PostgreSQL of its own: killed under writers, and its database
 * killed under it. What was acknowledged is there once afterwards; what was not is there once or not at all.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OperatedServer } from './testing/operatedServer.js';
import { createWritten, expectNothingLostOrDoubled, writeThrough } from './testing/writers.js';

let server: OperatedServer;
let enterpriseIds: readonly string[];

beforeAll(async () => {
  server = await OperatedServer.open();
  enterpriseIds = await createWritten(server);
}, 180_000);

afterAll(() => server.close(), 90_000);

/** Killed while all write; whatever was acknowledged must be there. */
async function surviving(disturb: () => Promise<void>): Promise<void> {
  const acknowledged = await writeThrough(server, enterpriseIds, disturb);
  await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
}

test('kill -9 of the database under writers: it comes back by itself', async () => {
  await surviving(async () => void process.kill(server.postmasterPid, 'SIGKILL'));
  expect(server.output).toContain('PostgreSQL is back.');
}, 180_000);

test('kill -9 of the server under writers: the next start goes on, the session too', async () => {
  await surviving(async () => {
    await server.end('SIGKILL');
    await server.start();
  });
}, 180_000);

test('kill -9 of both: the next start recovers', async () => {
  await surviving(async () => {
    const postmaster = server.postmasterPid;
    const ended = server.end('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await ended;
    await server.start();
  });
}, 180_000);

/** 50 by hand, some in every run. */
const KILLS = Number(process.env['KILLS'] ?? 4);

test(
  `${KILLS} times kill -9 of the one or the other under writers: nothing is lost or doubled`,
  async () => {
    const pauses: number[] = [];
    const acknowledged = await writeThrough(server, enterpriseIds, async written => {
      for (let kill = 0; kill < KILLS; kill++) {
        const begun = performance.now();
        if (kill % 2 === 0) process.kill(server.postmasterPid, 'SIGKILL');
        else {
          await server.end('SIGKILL');
          await server.start();
        }
        const before = written.length;
        while (written.length === before) await sleep(10);
        pauses.push(performance.now() - begun);
        await sleep(100);
      }
    });
    await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
    console.log(
      `${KILLS} kills, ${acknowledged.length} records acknowledged, ` +
        `written again after at most ${(Math.max(...pauses) / 1000).toFixed(1)} s`,
    );
    // The start of Node itself is most of it: some two seconds, and on a machine that does much else many more.
    expect(Math.max(...pauses)).toBeLessThan(30_000);
  },
  KILLS * 30_000 + 60_000,
);

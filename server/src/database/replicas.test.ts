/** On a primary and a streaming replica of our own, both real. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { startReplica, type StreamingReplica } from '../testing/streamingReplica.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';
import { createDataSource } from './dataSource.js';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { MOST_BEHIND, openReplicas, type Replicas } from './replicas.js';

const folders = [makeTestFolder(), makeTestFolder()] as const;
const lines: string[] = [];
const clock: Clock = { now: () => Date.now() + skew };
/** Turned on by hand to let time pass. */
let skew = 0;
let server: EmbeddedServer;
let primary: DataSource;
let replica: StreamingReplica;
let replicas: Replicas;

beforeAll(async () => {
  server = await startEmbedded({ dataDir: folders[0], durable: true, log: () => undefined });
  primary = await createDataSource(server.connection).initialize();
  await primary.query('CREATE TABLE note (body text); GRANT SELECT ON note TO qianqi_app');
  replica = await startReplica(server.connection, ...folders);
  replicas = await openReplicas({ primary, urls: [replica.url], clock, log: line => lines.push(line) });
}, 180_000);

afterAll(async () => {
  await replicas.close();
  await primary.destroy();
  await replica.stop().catch(() => undefined);
  await server.stop();
  folders.forEach(discard);
}, 180_000);

async function until(holds: () => boolean): Promise<void> {
  for (const begun = Date.now(); !holds(); await sleep(50))
    if (Date.now() - begun > 60_000) throw new Error(`not within a minute:\n${lines.join('\n')}`);
}

const answersFromReplica = () => replicas.reading() !== primary;

test('answers from the replica what the primary wrote', async () => {
  await primary.query(`INSERT INTO note VALUES ('written')`);
  await until(answersFromReplica);
  await sleep(200);
  expect(await replicas.reading().query('SELECT body FROM note')).toEqual([{ body: 'written' }]);
  const [{ standby }] = await replicas.reading().query('SELECT pg_is_in_recovery() AS standby');
  expect(standby).toBe(true);
});

test('one that stays behind is not asked, and asked again once it has caught up', async () => {
  await until(answersFromReplica);
  await replica.pause(true);
  await primary.query(`INSERT INTO note VALUES ('not there yet')`);
  await sleep(1_200);
  skew += MOST_BEHIND + 1_000;
  await until(() => !answersFromReplica());
  await replica.pause(false);
  await until(answersFromReplica);
  const rows: { body: string }[] = await replicas.reading().query('SELECT body FROM note');
  expect(rows.map(({ body }) => body)).toContain('not there yet');
});

const NOTES = 'SELECT body FROM note';

test('whoever writes and then reads misses nothing of it, wherever he is sent', async () => {
  await until(answersFromReplica);
  const { replica: before } = replicas.answered;
  const begun = Date.now();
  let reads = 0;
  const isEnough = () => reads >= 400 && (replicas.answered.replica > before || Date.now() - begun > 30_000);
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let round = 0; !isEnough(); round++, reads++) {
      const body = `${writer}: ${round}`;
      await primary.query('INSERT INTO note VALUES ($1)', [body]);
      const rows: { body: string }[] = await (await replicas.caughtUp!()).query(NOTES);
      expect(rows.some(each => each.body === body)).toBe(true);
    }
  });
  await Promise.all(writers);
  const { replica: answered } = replicas.answered;
  console.log(`${answered - before} of ${reads} reads right after a write were answered by the replica`);
  expect(answered).toBeGreaterThan(before);
}, 60_000);

test('one that does not replay is waited for once and not asked, though it was up to date a moment ago', async () => {
  await until(answersFromReplica);
  await replica.pause(true);
  for (let round = 0; round < 20; round++) {
    const body = `paused: ${round}`;
    await primary.query('INSERT INTO note VALUES ($1)', [body]);
    const source = await replicas.caughtUp!();
    expect(source).toBe(primary);
    expect(await source.query(`${NOTES} WHERE body = $1`, [body])).toEqual([{ body }]);
  }
  await replica.pause(false);
  for (const begun = Date.now(); (await replicas.caughtUp!()) === primary; await sleep(50))
    expect(Date.now() - begun).toBeLessThan(60_000);
  expect(Math.min(...replicas.behind())).toBeLessThan(MOST_BEHIND);
}, 120_000);

test('one that is gone is told once, and the primary answers', async () => {
  process.kill(replica.pid, 'SIGQUIT');
  await until(() => lines.some(line => line.includes('Replica 1 does not answer')));
  expect(replicas.reading()).toBe(primary);
  expect(await replicas.caughtUp!()).toBe(primary);
  expect(replicas.behind()).toEqual([Infinity]);
  await sleep(2_500);
  expect(lines.filter(line => line.includes('does not answer'))).toHaveLength(1);
});

test('a server that is no replica is never asked', async () => {
  const { host, user, database } = server.application;
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`;
  const wrong = await openReplicas({ primary, urls: [url], clock, log: () => undefined });
  expect(wrong.reading()).toBe(primary);
  expect(await wrong.caughtUp!()).toBe(primary);
  await wrong.close();
});

/**
 * Several hundred requests that nobody should send, at the listening server, while clerks go on recording and slow clients
 * hold their connections. Each is answered with what it deserves, stores nothing and tells nothing; afterwards the public list
 * answers at once, and every record that was acknowledged is there, once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildApp } from '../app.js';
import { contract } from '../testing/registry.js';
import { openReserve } from '../database/dataSource.js';
import { createWorld, CREDENTIALS, signIn, USUAL_OPTIONS, type World } from '../testing/world.js';
import { codesOf, postJson, type Attack, type Target } from './attack.js';
import { contention, flood, readPublicList } from './flood.js';
import { leakIn } from './leak.js';
import { RACES, retryAtOnce } from './races.js';
import { startSlowClients, type SlowClients } from './slowClients.js';
import { DOCUMENTS } from './tables/documents.js';
import { FORGERIES } from './tables/forgeries.js';
import { INJECTIONS } from './tables/injections.js';
import { TRANSPORT } from './tables/transport.js';
import { PUBLIC_VALUES, VALUES } from './tables/values.js';
import { fingerprint, prepareTarget } from './target.js';
import { startWriters, type Writers } from './writers.js';

let world: World;
let target: Target;
let writers: Writers;
let slow: SlowClients;
/** Attacked; the writers have another server on the same database, and in the same process. */
let attacked: FastifyInstance;
let reserve: DataSource;

beforeAll(async () => {
  world = await createWorld();
  const { dataSource } = world.database;
  reserve = await openReserve(dataSource, 5);
  attacked = await buildApp({ dataSource, reserve, clock: world.clock, ...USUAL_OPTIONS });
  const address = await attacked.listen({ host: '127.0.0.1', port: 0 });
  target = await prepareTarget(world, address);
  slow = startSlowClients(address);
  // Until it has met them all: 300 that come at once are this process's own work, too.
  await readPublicList(target);
  writers = await startWriters(world, 4);
}, 60_000);
afterAll(async () => {
  slow.stop();
  await writers.stop();
  await attacked.close();
  await reserve.destroy();
  await world.end();
});

/** A loop that does not end would take longer; a database told to sleep is stopped after 5 s, which is no answer at all. */
const LONGEST_MS = 10_000;

async function faultOf({ send, statuses, codes, echoed }: Attack): Promise<string | null> {
  const begun = Date.now();
  const reply = await send(target);
  const shown = `${reply.status} ${reply.body.slice(0, 300)}`;
  if (Date.now() - begun > LONGEST_MS) return `took ${Date.now() - begun} ms: ${shown}`;
  if (!statuses.includes(reply.status)) return `is answered ${shown}`;
  const told = codesOf(reply.body);
  if (told.includes('INTERNAL_SERVER_ERROR')) return `is a bug: ${shown}`;
  if (codes && !told.some(code => codes.includes(code))) return `is not refused: ${shown}`;
  const leak = leakIn(reply, echoed);
  return leak === null ? null : `tells ${JSON.stringify(leak)}: ${shown}`;
}

/** Several at a time, as attackers are. */
const AT_ONCE = 6;

describe.each([
  ['transport', TRANSPORT],
  ['documents', DOCUMENTS],
  ['values', VALUES],
  ['values of the public pages', PUBLIC_VALUES],
  ['injections', INJECTIONS],
  ['forgeries', FORGERIES],
])('%s', (_, attacks) => {
  test('each is refused or harmless, tells nothing and stores nothing', async () => {
    const before = await fingerprint(world);
    const faults: string[] = [];
    const waiting = [...attacks];
    const attacker = async () => {
      for (let attack = waiting.shift(); attack; attack = waiting.shift()) {
        const fault = await faultOf(attack).catch((error: unknown) => `failed: ${String(error)}`);
        if (fault !== null) faults.push(`${attack.name} ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, attacker));
    expect(faults).toEqual([]);
    expect(await fingerprint(world)).toBe(before);
  }, 60_000);
});

test('there are several hundred, all different', () => {
  const names = [TRANSPORT, DOCUMENTS, VALUES, PUBLIC_VALUES, INJECTIONS, FORGERIES]
    .flat()
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(700);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('races have one winner', () => {
  test.each(RACES)('$name', async ({ run }) => {
    expect(await run(world)).toEqual({ winners: 1, answers: 1 });
  });

  test('the same sent again and again at once is recorded once, and all are told the same', async () => {
    expect(await retryAtOnce(world)).toEqual({ answers: 1, stored: 1 });
  });
});

test('passwords cannot be guessed, from however many addresses it is said to come', async () => {
  const attempt = async (password: string, headers: Record<string, string> = {}) =>
    codesOf(
      (
        await postJson(
          target,
          { query: contract('SignIn'), variables: { input: { ...CREDENTIALS, password } } },
          headers,
        )
      ).body,
    );
  for (let index = 0; index < 5; index++)
    expect(await attempt(`guess ${index}`, { 'x-forwarded-for': `198.51.100.${index}` })).toEqual([
      'BAD_CREDENTIALS',
    ]);
  expect(await attempt(CREDENTIALS.password, { 'x-forwarded-for': '203.0.113.1' })).toEqual(['LOCKED']);
  expect(await signIn(target.address)).toBe('');
});

test('a flood waits for itself: the public list is there within a second all the while', async () => {
  // A second of a machine that has nothing else to do: one where others work too gives us fewer of them.
  const second = 1000 * contention();
  let longest = Number.POSITIVE_INFINITY;
  // The flooders share this process with who they flood, so one hiccup is not held against it.
  for (let time = 0; time < 3 && longest >= second; time++) {
    const { statuses, waits } = await flood(target, 400, 80);
    expect([...statuses.keys()].filter(status => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect(waits.length).toBeGreaterThan(3);
    longest = Math.max(...waits);
  }
  expect(longest).toBeLessThan(second);
}, 120_000);

test('who takes more than twenty seconds to say what they want is not listened to any more', async () => {
  for (const begun = Date.now(); slow.unfinished > 0 && Date.now() - begun < 30_000;) await sleep(200);
  expect(slow.unfinished).toBe(0);
}, 40_000);

test('in the end nothing acknowledged is lost or doubled, and the public list answers at once', async () => {
  const { acknowledged, lost, doubled } = await writers.stop();
  expect(acknowledged).toBeGreaterThan(50);
  expect([lost, doubled]).toEqual([[], []]);
  for (let time = 0; time < 5; time++) expect(await readPublicList(target)).toBeLessThan(1000);
  expect((await fetch(`${target.address}/readyz`)).status).toBe(200);
});

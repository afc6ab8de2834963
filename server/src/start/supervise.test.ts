/** Several serving processes on one address, as an operator runs them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OperatedServer } from '../testing/operatedServer.js';
import { createWritten, expectNothingLostOrDoubled, writeThrough } from '../testing/writers.js';

const PROCESSES = 2;
let server: OperatedServer;
let enterpriseIds: readonly string[];

beforeAll(async () => {
  server = await OperatedServer.open({ WORKERS: String(PROCESSES) });
  enterpriseIds = await createWritten(server);
  while (!server.output.includes('Processes')) await sleep(20);
}, 180_000);

afterAll(() => server.close(), 90_000);

/** Those that serve, as the one above them told. */
function crew(): readonly number[] {
  const first = /Processes +([\d, ]+)/.exec(server.output)![1]!.split(', ');
  const ended = [...server.output.matchAll(/Process (\d+) ended/g)].map(([, pid]) => pid!);
  const later = [...server.output.matchAll(/Process (\d+) takes its place/g)].map(([, pid]) => pid!);
  return [...first, ...later].filter(pid => !ended.includes(pid)).map(Number);
}

test('one of them is killed under writers: the others go on, nothing is lost or doubled, another takes its place', async () => {
  const [victim] = crew();
  const acknowledged = await writeThrough(
    server,
    enterpriseIds,
    async () => void process.kill(victim!, 'SIGKILL'),
  );
  await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
  expect(server.output).toContain(`Process ${victim} ended: SIGKILL.`);
  while (crew().length < PROCESSES) await sleep(50);
}, 180_000);

test('what it says is one object of JSON a line, as nobody reads it at a terminal', () => {
  const lines = server.output.split('\n').filter(line => line !== '');
  const said = lines.map(line => JSON.parse(line) as { level: number; time: number; msg: string });
  expect(said.map(({ msg }) => msg)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^GraphQL +http/)]),
  );
  expect(said.every(({ level, time }) => level === 30 && time > 0)).toBe(true);
});

test('/metrics adds up what all of them did', async () => {
  const asked = async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    const lines = (await response.text()).split('\n');
    const line = lines.find(each => /^http_request_duration_seconds_count.*livez/.test(each));
    return Number(line?.split(' ').at(-1) ?? 0);
  };
  const before = await asked();
  await Promise.all(Array.from({ length: 30 }, () => fetch(`http://127.0.0.1:${server.port}/livez`)));
  expect(await asked()).toBe(before + 30);
});

test('SIGTERM: what is under way is answered, all end, and the next start finds everything', async () => {
  const underWay = Array.from({ length: 20 }, () => server.ask('{ viewer { username } }'));
  const answered = await Promise.all(underWay);
  expect(answered.map(({ data }) => data.viewer.username)).toEqual(Array(20).fill('operator'));
  const processes = crew();
  expect(processes.filter(isAlive)).toHaveLength(PROCESSES);
  expect(await server.end('SIGTERM')).toBe(0);
  expect(processes.filter(isAlive)).toEqual([]);
  await server.start();
  const { data } = await server.ask('{ enterprises(first: 1) { totalCount } }');
  expect(data.enterprises.totalCount).toBe(enterpriseIds.length);
}, 180_000);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

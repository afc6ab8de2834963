/** Two servers on one database with a streaming replica, all real: what one is told the other knows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startEmbedded, type EmbeddedServer } from '../database/embedded.js';
import { OperatedServer } from '../testing/operatedServer.js';
import { creditCodeOf } from '../testing/registry.js';
import { startReplica, type StreamingReplica } from '../testing/streamingReplica.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';

const folders = [makeTestFolder(), makeTestFolder()] as const;
const NAMES = ['先登记的企业', '后登记的企业'] as const;
const IDS: string[] = [];
let database: EmbeddedServer;
let replica: StreamingReplica;
let first: OperatedServer;
let second: OperatedServer;

beforeAll(async () => {
  database = await startEmbedded({ dataDir: folders[0], durable: true, log: () => undefined });
  replica = await startReplica(database.connection, ...folders);
  const { host, user, database: name } = database.connection;
  const settings = {
    DATABASE_URL: `postgres://${user}@/${name}?host=${encodeURIComponent(host)}`,
    DATABASE_REPLICA_URLS: replica.url,
  };
  first = await OperatedServer.open(settings);
  second = await OperatedServer.open(settings);
}, 180_000);

afterAll(async () => {
  await Promise.all([first?.close(), second?.close()]);
  await replica.stop();
  await database.stop();
  folders.forEach(discard);
}, 180_000);

const CREATE = `mutation ($input: CreateEnterpriseInput!) {
  createEnterprise(input: $input) { enterprise { id } userErrors { message } } }`;
/** More than five within a year: 6.3.3. */
const COMPLAIN = `mutation ($input: RecordComplaintInput!) {
  ${Array.from({ length: 6 }, (_, index) => `n${index}: recordComplaint(input: $input) { userErrors { message } }`).join(' ')} }`;
const GRADE = 'query ($id: ID!) { enterprise(id: $id) { grade } }';
const BLACK = '{ creditList(list: BLACK, first: 10) { nodes { name } } }';

async function blacken(server: OperatedServer, index: 0 | 1): Promise<void> {
  const input = {
    creditCode: creditCodeOf(70_000 + index),
    name: NAMES[index],
    sector: 'OTHER',
    divisionCode: '152221',
    includedOn: '2020-01-01',
  };
  const { data } = await server.ask(CREATE, { input });
  IDS[index] = data.createEnterprise.enterprise.id;
  const complaint = {
    enterpriseId: IDS[index],
    acceptedOn: new Date().toISOString().slice(0, 10),
    channel: 'PHONE',
    summary: '反映消防通道堵塞',
  };
  await server.ask(COMPLAIN, { input: complaint });
}

/** As a stranger. */
async function published({ port }: OperatedServer): Promise<readonly string[]> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: BLACK }),
  });
  const { data } = (await response.json()) as { data: { creditList: { nodes: { name: string }[] } } };
  return data.creditList.nodes.map(({ name }) => name);
}

test('a session of the one holds at the other, which reads what the one has just written', async () => {
  second.cookie = first.cookie;
  await blacken(first, 0);
  const { data } = await second.ask(GRADE, { id: IDS[0] });
  expect(data.enterprise.grade).toBe('C');
});

test('strangers read the replica, and who has just written reads the primary', async () => {
  while (!(await published(first)).includes(NAMES[0])) await sleep(50);
  await replica.pause(true);
  await blacken(second, 1);
  expect(await published(first)).toEqual([NAMES[0]]);
  const { data } = await second.ask(GRADE, { id: IDS[1] });
  expect(data.enterprise.grade).toBe('C');
  await replica.pause(false);
  while (!(await published(second)).includes(NAMES[1])) await sleep(50);
}, 180_000);

const PAST = `query ($id: ID!, $asOf: Date, $knownAt: DateTime) { enterprise(id: $id) {
  name grade(asOf: $asOf) assessment(knownAt: $knownAt) { grade decidedBy { clause { code } } } events(first: 20) { totalCount } }
  gradeDistribution(asOf: $asOf) { grade count } policies(knownAt: $knownAt) { id } }`;
const LISTED = `query ($asOf: Date) { enterprises(first: 100, asOf: $asOf) { totalCount nodes { name grade } } }`;
const YESTERDAY = new Date(Date.now() - 2 * 86_400_000).toISOString();
const past = (id: string) => ({ id, asOf: YESTERDAY.slice(0, 10), knownAt: YESTERDAY });
const COMPLAIN_ONCE = `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { userErrors { message } } }`;

/** How many reads of the past a server has sent where. */
async function answeredBy({ port }: OperatedServer, by: 'replica' | 'primary'): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^database_past_reads\\{by="${by}"\\} (\\d+)$`, 'm').exec(metrics)![1]);
}

/** Of the enterprise, as somebody who asks of the past. */
async function eventsRead(server: OperatedServer, id: string): Promise<number> {
  const { data, errors } = await server.ask(PAST, past(id));
  expect(errors).toBeUndefined();
  return data.enterprise.events.totalCount as number;
}

async function record(server: OperatedServer, enterpriseId: string): Promise<void> {
  const acceptedOn = new Date().toISOString().slice(0, 10);
  const input = { enterpriseId, acceptedOn, channel: 'PHONE', summary: '反映消防通道堵塞' };
  const { data } = await server.ask(COMPLAIN_ONCE, { input });
  expect(data.recordComplaint.userErrors).toEqual([]);
}

test('reads of the past go to the replica, by whomever of the two servers, and answer as the primary does', async () => {
  const [id] = IDS as [string];
  const asOf = YESTERDAY.slice(0, 10);
  const byReplica = async (query: string, variables: object) => {
    for (const begun = Date.now(); ; await sleep(100)) {
      const before = await answeredBy(second, 'replica');
      const { data } = await second.ask(query, variables);
      if ((await answeredBy(second, 'replica')) === before + 1) return data;
      expect(Date.now() - begun).toBeLessThan(60_000);
    }
  };
  const ofPast = await byReplica(PAST, past(id));
  const listed = await byReplica(LISTED, { asOf });
  expect(ofPast.enterprise).toMatchObject({ name: NAMES[0], events: { totalCount: 6 } });
  const before = [await answeredBy(second, 'replica'), await answeredBy(second, 'primary')];
  // A field more, which is nothing a replica answers.
  const more = '\n viewer { username } }';
  const byPrimary = await second.ask(PAST.replace(/\}$/, more), past(id));
  expect(byPrimary.data).toEqual({ ...ofPast, viewer: { username: 'operator' } });
  const all = await second.ask(LISTED.replace(/\}$/, more), { asOf });
  expect(all.data.enterprises).toEqual(listed.enterprises);
  // Today is not the past.
  await second.ask(GRADE, { id });
  await second.ask(LISTED, { asOf: null });
  expect([await answeredBy(second, 'replica'), await answeredBy(second, 'primary')]).toEqual(before);
}, 120_000);

test('whoever writes by one server and reads of the past by the other finds it, though the replica stands still', async () => {
  const [id] = IDS as [string];
  let count = await eventsRead(first, id);
  await replica.pause(true);
  for (let round = 0; round < 5; round++) {
    await record(first, id);
    expect(await eventsRead(second, id)).toBe(++count);
    await record(second, id);
    expect(await eventsRead(first, id)).toBe(++count);
  }
  await replica.pause(false);
  const before = await answeredBy(first, 'replica');
  for (let round = 0; round < 20; round++) {
    await record(second, id);
    expect(await eventsRead(first, id)).toBe(++count);
  }
  for (const begun = Date.now(); (await answeredBy(first, 'replica')) === before; await sleep(100)) {
    expect(await eventsRead(first, id)).toBe(count);
    expect(Date.now() - begun).toBeLessThan(60_000);
  }
}, 180_000);

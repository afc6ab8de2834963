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
  database = await startEmbedded({ dataDir: folders[0], durable: false, log: () => undefined });
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

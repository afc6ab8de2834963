/** A read that takes long can be told from PostgreSQL by the id of the request that it is for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';
import { askedBy } from './askedBy.js';
import type { SlowStatement } from './asker.js';

let world: World;
let cookie: string;
let ids: readonly string[];
const told: (SlowStatement & { readonly reqId: string })[] = [];

beforeAll(async () => {
  world = await createWorld();
  cookie = await signIn(world.address);
  ids = [(await enterEnterprise(world)).id, (await enterEnterprise(world)).id];
  Object.assign(world.app.log, {
    warn: (line: object, text: string) => text === 'slow statement' && told.push(line as never),
  });
});
afterAll(() => world.end());

const DOSSIER = 'query ($id: ID!) { enterprise(id: $id) { name grade } }';
/** No document of ours, so that nobody has asked it before. */
const UNHEARD = '{ enterprises(search: "没有人问过", first: 7) { nodes { name } } }';

async function requestId(body: object): Promise<string | null> {
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.headers.get('x-request-id');
}

interface Backend {
  readonly pid: number;
  readonly name: string;
}

/** Those of this database that wait for a lock. */
function waiting(): Promise<Backend[]> {
  return world.database.dataSource.query(
    `SELECT pid, application_name AS name FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
}

/** Asks while nobody can read enterprises, until one waits and `done` holds; answers who waited, and the requests' ids. */
async function asking(
  bodies: readonly object[],
  done: () => boolean,
): Promise<{ readonly backends: readonly Backend[]; readonly requestIds: readonly (string | null)[] }> {
  const keeper = world.database.dataSource.createQueryRunner();
  await keeper.startTransaction();
  await keeper.query('LOCK TABLE enterprise IN ACCESS EXCLUSIVE MODE');
  const asked = Promise.all(bodies.map(requestId));
  let backends: Backend[] = [];
  for (const begun = Date.now(); Date.now() - begun < 15_000; await sleep(10)) {
    const now = await waiting();
    if (now.length > 0) backends = now;
    if (backends.length > 0 && done()) break;
  }
  await keeper.rollbackTransaction();
  await keeper.release();
  return { backends, requestIds: await asked };
}

test('a statement that is not prepared bears the id of its request, and its connection no longer than that', async () => {
  const { backends, requestIds } = await asking([{ query: UNHEARD }], () => true);
  expect(backends.map(({ name }) => name)).toContain(`qianqi ${requestIds[0]}`);
  const named: unknown[] = await world.database.dataSource.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'qianqi %'`,
  );
  expect(named).toHaveLength(0);
});

test('a prepared one that takes long is told while it does, by the ids of all who share it, with its backend and text', async () => {
  const dossier = (id: string) => ({ query: DOSSIER, variables: { id } });
  for (let time = 0; time < 4; time++) await Promise.all(ids.map(id => requestId(dossier(id))));
  told.length = 0;
  const { backends, requestIds } = await asking(ids.map(dossier), () => told.length >= ids.length);
  expect(told.map(({ reqId }) => reqId).sort()).toEqual([...requestIds].sort());
  expect(backends.map(({ name }) => name)).toEqual(backends.map(() => 'qianqi'));
  for (const { backend, statement } of told) {
    expect(backends.map(({ pid }) => pid)).toContain(backend);
    expect(statement).toContain('$1');
    for (const id of ids) expect(statement).not.toContain(id);
  }
}, 60_000);

test('naming asks no statement more and changes no answer, and an error has the text', async () => {
  const { dataSource } = world.database;
  const asker = { requestIds: ['a', 'b'], tellSlow: () => undefined };
  const { manager } = askedBy(dataSource, asker);
  const sent = await world.countStatements(async () => {
    expect(await manager.query(`SELECT current_setting('application_name') AS name`)).toEqual([
      { name: 'qianqi a +1' },
    ]);
  });
  expect(sent).toHaveLength(1);
  expect(await dataSource.query('SHOW application_name')).toEqual([{ application_name: 'qianqi' }]);
  await expect(manager.query('SELECT 1 / $1::integer', [0])).rejects.toMatchObject({
    code: '22012',
    query: 'SELECT 1 / $1::integer',
  });
  expect(await manager.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

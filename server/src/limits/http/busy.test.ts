/** What the database cannot do now is answered 503, with when to come again, and has changed nothing. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contract, enterEnterprise } from '../../testing/registry.js';
import { createWorld, signIn, type World } from '../../testing/world.js';

let world: World;
let enterpriseId: string;
beforeAll(async () => {
  world = await createWorld();
  ({ id: enterpriseId } = await enterEnterprise(world));
});
afterAll(() => world.end());

const penalty = (documentNumber: string) => ({
  enterpriseId,
  decidedOn: '2026-01-01',
  documentNumber,
  violation: '事实',
});

async function post(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const begun = performance.now();
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  const { status, headers: answered } = response;
  return {
    status,
    body,
    retryAfter: answered.get('retry-after'),
    seconds: (performance.now() - begun) / 1000,
  };
}

const stored = async () => {
  const [row] = await world.database.dataSource.query(
    'SELECT count(*)::integer AS n FROM event WHERE enterprise_id IS NOT NULL',
  );
  return row.n as number;
};

test('with all connections taken one waits two seconds', async () => {
  const { dataSource } = world.database;
  const taken = Promise.all(Array.from({ length: 10 }, () => dataSource.query('SELECT pg_sleep(4.5)')));
  // At once: one after the other they would wait nearly as long as the connections are taken.
  const [{ status, body, retryAfter, seconds }, readiness] = await Promise.all([
    post('{ policy { id } }'),
    fetch(`${world.address}/readyz`),
  ]);
  expect([status, retryAfter]).toEqual([503, '2']);
  expect(body.errors[0]).toMatchObject({
    message: '系统正忙或数据库暂不可用，未作任何更改，请稍后重试',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  expect(seconds).toBeGreaterThan(1.9);
  expect(seconds).toBeLessThan(4.5);
  expect(readiness.status).toBe(503);
  await taken;
  expect((await post('{ policy { id } }')).status).toBe(200);
});

test('for an enterprise that somebody holds locked one waits two seconds, and nothing is recorded', async () => {
  const before = await stored();
  const holder = world.database.dataSource.createQueryRunner();
  await holder.startTransaction();
  await holder.query('SELECT FROM enterprise FOR UPDATE');
  const cookie = await signIn(world.address);
  const { status, body, retryAfter } = await post(
    contract('RecordPenalty'),
    { cookie },
    { input: penalty('锁1号') },
  );
  await holder.rollbackTransaction();
  await holder.release();
  expect([status, retryAfter, body.errors[0]!.extensions.code]).toEqual([503, '2', 'SERVICE_UNAVAILABLE']);
  expect(await stored()).toBe(before);
  expect((await post(contract('RecordPenalty'), { cookie }, { input: penalty('锁1号') })).status).toBe(200);
  expect(await stored()).toBe(before + 1);
});

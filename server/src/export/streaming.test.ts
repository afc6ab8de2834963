/** Long exports: begun soon, in little memory, of one instant; one at a time; stopped when nobody reads on. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sessionWith, type Headers } from '../testing/accounts.js';
import { creditCodeOf } from '../testing/registry.js';
import { fillRegistry } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';
import { linesOf, takeExport } from './testing/take.js';

const MANY = 20_000;
const MEGABYTE = 1024 * 1024;

let world: World;
let clerk: Headers;
beforeAll(async () => {
  world = await createWorld();
  await fillRegistry(world, MANY);
  await world.database.dataSource.query('ANALYZE');
  clerk = await sessionWith(world, ['CLERK']);
}, 60_000);
afterAll(() => world.end());

const BODY = { list: 'ENTERPRISES', format: 'CSV', columns: ['name', 'code', 'sector'] };

/** Begins an export, read piece by piece. By node:http, since fetch opens another connection when one is given up. */
async function begin(body: object): Promise<IncomingMessage> {
  const options = { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...clerk } };
  const asking = request(`${world.address}/exports`, options).end(JSON.stringify(body));
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  return answer;
}

test('20,000 rows begin to come at once, and are never held together', async () => {
  const begun = performance.now();
  const answer = await begin(BODY);
  let first = 0;
  let most = 0;
  let bytes = 0;
  const before = process.memoryUsage().heapUsed;
  for await (const piece of answer) {
    if (bytes === 0) first = performance.now() - begun;
    bytes += (piece as Buffer).length;
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  const whole = performance.now() - begun;
  expect(bytes).toBeGreaterThan(MEGABYTE / 2);
  // On a machine that does other things besides; a page by itself takes some 20 ms.
  expect(first).toBeLessThan(whole / 4);
  // What is garbage is in it too: the heap is not swept meanwhile.
  expect(most).toBeLessThan(256 * MEGABYTE);
}, 60_000);

test('what is recorded meanwhile is not half in it', async () => {
  const answer = await begin({ ...BODY, format: 'JSONL', columns: ['code', 'address'] });
  await world.database.dataSource.query(`UPDATE enterprise SET address = '迁址'`);
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  expect(text.trim().split('\n')).toHaveLength(MANY + 1);
  expect(text).not.toContain('迁址');
}, 60_000);

test('one at a time for each who asks, and the next when it has ended', async () => {
  const first = await begin(BODY);
  expect(first.statusCode).toBe(200);
  const second = await takeExport(world, BODY, clerk);
  expect(second).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
  first.destroy();
  const small = {
    ...BODY,
    format: 'JSONL',
    variables: { where: { creditCode: { in: [creditCodeOf(10_007)] } } },
  };
  let taken = await takeExport(world, small, clerk);
  for (let attempt = 0; taken.status === 429 && attempt < 50; attempt++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    taken = await takeExport(world, small, clerk);
  }
  expect(linesOf(taken)).toMatchObject([{ name: '批量企业10007' }]);
}, 60_000);

test('a client that goes stops the reading', async () => {
  const statements = await world.countStatements(async () => {
    const answer = await begin(BODY);
    await once(answer, 'data');
    answer.destroy();
    await new Promise(resolve => setTimeout(resolve, 1500));
  });
  const pages = statements.filter(each => each.includes('FROM enterprise e')).length;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(MANY / 100 / 2);
  expect(statements.at(-1)).toBe('ROLLBACK');
}, 30_000);

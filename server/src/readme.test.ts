/** The first five minutes are as the README tells them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFirstAccount } from './access/account.service.js';
import { checkCredentials } from './access/signIn.service.js';
import { DEMO_ACCOUNT, prepareDemoAccess } from './demo/demoAccounts.js';
import { loadDemo } from './demo/loadDemo.js';
import { createTestDatabase } from './testing/testDatabase.js';
import { createWorld, type World } from './testing/world.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What stands between two marks; throws where they are not. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`the README no longer has ${from} … ${to}`);
  return text.slice(start + from.length, end);
}

describe('the first query', () => {
  let world: World;
  const loadedOn = /loaded on (\d{4}-\d{2}-\d{2})/.exec(readme)![1]!;
  beforeAll(async () => {
    world = await createWorld({ demo: true });
    world.setToday(loadedOn);
    await loadDemo(world.database.dataSource, world.clock, () => undefined);
  }, 120_000);
  afterAll(() => world.end());

  test('answers what stands there', async () => {
    const { query } = JSON.parse(between(readme, "-d '", "'\n")) as { query: string };
    const answer = JSON.parse(between(readme, '```json\n', '```')) as { data: unknown };
    expect((await world.askAnonymously(query)).data).toEqual(answer.data);
  });

  test('the addresses that it names are there', async () => {
    const addresses = [...readme.matchAll(/<http:\/\/127\.0\.0\.1:4000([^>]*)>/g)].map(match => match[1]!);
    expect(addresses).toEqual(expect.arrayContaining(['/public', '/reference', '/graphiql']));
    const served = addresses.filter(path => !['', '/graphiql'].includes(path));
    for (const path of served) expect((await fetch(`${world.address}${path}`)).status).toBe(200);
  });
});

test('everybody in the table of sign-ins can sign in, and nobody is left out', async () => {
  const rows = [...between(readme, '| who ', '\n\n').matchAll(/^\| [^|]+\| `(\w+)` +\| ([^|]+?) +\|$/gm)];
  const password = rows.map(([, , said]) => /`([^`]+)`/.exec(said!)?.[1]).find(each => each !== undefined)!;
  const { dataSource, drop } = await createTestDatabase();
  const clock = { now: () => Date.parse('2026-11-21T12:00:00+08:00') };
  await createFirstAccount(
    dataSource.manager,
    DEMO_ACCOUNT,
    ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'],
    clock.now(),
  );
  const { signIns } = (await prepareDemoAccess(dataSource, clock))!;
  expect(rows.map(([, username]) => username)).toEqual(signIns.map(({ username }) => username));
  for (const [, username] of rows)
    expect(
      await checkCredentials(dataSource.manager, { username: username!, password }, clock.now()),
    ).toHaveProperty('account');
  await drop();
});

test('every file and folder that it points at is there', () => {
  const paths = [...readme.matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g)].map(match => match[1]!);
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect(() => readOrList(path)).not.toThrow();
});

function readOrList(path: string): void {
  try {
    readFileSync(new URL(`../../${path}`, import.meta.url));
  } catch (error) {
    if ((error as { code?: string }).code !== 'EISDIR') throw error;
  }
}

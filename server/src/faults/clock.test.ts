/**
 * The server's clock jumps between writes: back by an hour, a day ahead, and back again. PostgreSQL's own differs from it by
 * months in this test, as in most: it is the calendar of the machine that runs it.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { walkPeriods } from '../grade/rebuild.js';
import { contract, enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let world: World;
let id: string;
/** After each write: what the grade was then, and when that was. */
const known: { readonly at: string; readonly grade: string }[] = [];

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const GRADE = 'query ($id: ID!, $at: DateTime) { enterprise(id: $id) { grade(knownAt: $at) lastWrittenAt } }';

/** As somebody who has signed in by the clock as it is. */
async function asSomebody() {
  const cookie = await signIn(world.address);
  return (query: string, variables: object) => world.send({ cookie }, { query, variables });
}

const interviewOn = (heldOn: string) => ({
  enterpriseId: id,
  heldOn,
  subject: '隐患整改不力',
  interviewee: 'PRINCIPAL',
});

async function interview(ask: Awaited<ReturnType<typeof asSomebody>>, heldOn: string): Promise<void> {
  const { data } = await ask(contract('RecordInterview'), { input: interviewOn(heldOn) });
  expect(data.recordInterview.userErrors).toEqual([]);
  const { grade, lastWrittenAt } = (await ask(GRADE, { id })).data.enterprise;
  known.push({ at: lastWrittenAt, grade });
}

async function expectEachLaterThanTheOneBefore(): Promise<void> {
  const { dataSource } = world.database;
  const rows: { recordedAt: Date }[] = await dataSource.query(
    'SELECT recorded_at AS "recordedAt" FROM ledger_entry ORDER BY enterprise_id, position',
  );
  const instants = rows.map(({ recordedAt }) => recordedAt.getTime());
  expect(instants).toHaveLength(1 + known.length);
  expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
}

test('an hour back between two writes: what is recorded is dated in the order in which it was', async () => {
  ({ id } = await enterEnterprise(world));
  const ask = await asSomebody();
  await interview(ask, '2026-01-01');
  world.advance(-HOUR);
  // The session goes on, and so does whoever signs in now.
  await interview(ask, '2026-02-01');
  await interview(await asSomebody(), '2026-03-01');
  await expectEachLaterThanTheOneBefore();
});

test('a day ahead: sessions have ended, and whoever signs in anew goes on', async () => {
  const before = await asSomebody();
  world.advance(DAY);
  expect((await before('{ viewer { username } }', {})).data.viewer).toBeNull();
  const { data } = await (await asSomebody())('{ today }', {});
  expect(data.today).toBe('2026-07-01');
  await interview(await asSomebody(), '2026-04-01');
});

test('back again: nobody is kept out, what is recorded goes on from the latest, and nothing of the day that was not is taken', async () => {
  const ahead = await asSomebody();
  world.advance(-DAY);
  expect((await ahead('{ viewer { username } }', {})).data.viewer.username).toBe('clerk');
  const ask = await asSomebody();
  await interview(ask, '2026-05-01');
  await expectEachLaterThanTheOneBefore();
  const { data } = await ask(contract('RecordInterview'), { input: interviewOn('2026-07-01') });
  expect(data.recordInterview.userErrors).toMatchObject([{ code: 'FUTURE_DATE' }]);
});

test('each state is known as of its own instant, and all of it is as it would be reckoned anew', async () => {
  const ask = await asSomebody();
  for (const { at, grade } of known) {
    const { data } = await ask(GRADE, { id, at });
    expect(data.enterprise.grade).toBe(grade);
  }
  expect(new Set(known.map(({ grade }) => grade)).size).toBeGreaterThan(1);
  const { dataSource } = world.database;
  const { enterprises, different } = await walkPeriods(dataSource, 'verify', () => undefined, {
    clock: world.clock,
  });
  expect([enterprises, different]).toEqual([1, []]);
  const discrepancies: unknown[] = [];
  await verifyAudit(dataSource, {
    report: found => discrepancies.push(found),
    trustedKeys: [],
    witnesses: [],
  });
  expect(discrepancies).toEqual([]);
});

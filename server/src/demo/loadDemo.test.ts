import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths, day, decidedPeriods, EVENT_KINDS, formatDay, gradeOn } from '@qianqi/shared';
import { Area } from '../access/area.js';
import type { Clock } from '../clock.js';
import { columnsOf, groupBy } from '../database/rows.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { loadFiles, type EnterpriseFile } from '../event/enterpriseFile.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import { decidedPeriodRows, sameDecidedPeriods, storedPeriods } from '../grade/projection.js';
import { entryHash, FIRST_HASH } from '../ledger/hash.js';
import { LedgerEntry } from '../ledger/ledgerEntry.entity.js';
import { enterShippedEditions, loadPolicyBook, type PolicyBook } from '../policy/policyBook.js';
import { planFor } from '../supervision/plan.service.js';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { INSPECTOR } from './demoWork.js';
import { DEMO_SIZE, demoRegistry } from './demoRegistry.js';
import { loadDemo } from './loadDemo.js';
import { instantOf } from './office.js';

const LOADING = 120_000;
const silent = () => {};

async function emptyRegistry(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await enterShippedEditions(database.dataSource.manager);
  return database;
}

/** Just after midnight, when nothing of that day can have been recorded yet. */
const earlyOn = (on: string): Clock => ({ now: () => instantOf(day(on), 5) });

// A leap day and an ordinary day: the others are the pure registry's business.
describe.each(['2026-11-22', '2028-02-29'])('loaded on %s', anchor => {
  const today = day(anchor);
  const lines: string[] = [];
  let database: TestDatabase;
  let files: readonly EnterpriseFile[];
  let policies: PolicyBook;

  beforeAll(async () => {
    database = await emptyRegistry();
    await loadDemo(database.dataSource, earlyOn(anchor), line => lines.push(line));
    const { manager } = database.dataSource;
    policies = await loadPolicyBook(manager);
    const enterprises: Enterprise[] = await manager.query(
      `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e`,
    );
    files = await loadFiles(manager, enterprises);
  }, LOADING);
  afterAll(() => database.drop());

  test('says how far it is', () => {
    expect(lines).toHaveLength(DEMO_SIZE / 50);
    expect(lines.at(-1)).toContain(`${DEMO_SIZE} of ${DEMO_SIZE}`);
  });

  test('every enterprise bears the grade that its case claims', async () => {
    const rows: { name: string; grade: string }[] = await database.dataSource.query(
      `SELECT e.name, p.grade FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', '$1')}`,
      [formatDay(today)],
    );
    expect(rows).toHaveLength(DEMO_SIZE);
    const grades = new Map(rows.map(({ name, grade }) => [name, grade]));
    for (const { identity, claim } of demoRegistry(today))
      if (claim) expect([identity.name, grades.get(identity.name)]).toEqual([identity.name, claim.grade]);
  });

  test('the projection is what the records give', async () => {
    for (const { enterprise, record } of files) {
      const stored = await storedPeriods(database.dataSource.manager, enterprise.key);
      expect(sameDecidedPeriods(stored, decidedPeriodRows(decidedPeriods(policies.history, record)))).toBe(
        true,
      );
    }
  });

  test('every ledger is chained, in order, and says the grades of its days', async () => {
    const entries = await database.dataSource.manager.find(LedgerEntry, {
      order: { enterpriseId: 'ASC', position: 'ASC' },
    });
    const byEnterprise = groupBy(entries, ({ enterpriseId }) => enterpriseId);
    expect(byEnterprise.size).toBe(DEMO_SIZE);
    for (const { enterprise, record } of files) {
      let previous: Buffer = FIRST_HASH;
      let at = -Infinity;
      const chain = byEnterprise.get(enterprise.key)!;
      expect(chain).toHaveLength(enterprise.ledgerLength);
      for (const [index, entry] of chain.entries()) {
        expect(entry.position).toBe(index + 1);
        expect(entry.recordedAt.getTime()).toBeGreaterThan(at);
        expect(entry.hash).toEqual(entryHash(previous, entry));
        previous = entry.hash;
        at = entry.recordedAt.getTime();
      }
      const last = chain.at(-1)!;
      for (const [index, { gradeBefore }] of chain.entries())
        expect(gradeBefore).toBe(chain[index - 1]?.gradeAfter ?? null);
      expect(last.gradeAfter).toBe(gradeOn(policies.history, record, today));
      // Only plans and cases are made on the day itself, what visits found is entered then, and what the day brings.
      const byClerks = chain.filter(
        ({ kind, recordedBy }) => recordedBy !== INSPECTOR && !/^(TASK_|REDRESS_|GRADE_CHANGED)/.test(kind),
      );
      expect(byClerks.at(-1)!.recordedAt.getTime()).toBeLessThan(instantOf(today, 0));
    }
  });

  test('there are cases at every stage but the one that would change a grade, and one is late', async () => {
    const cases: { status: string; late: boolean }[] = await database.dataSource.query(
      'SELECT status, due_on < $1 AS late FROM redress_case',
      [formatDay(today)],
    );
    const statuses = new Set(cases.map(({ status }) => status));
    expect(statuses).toEqual(new Set(['FILED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN']));
    expect(cases.some(({ late }) => late)).toBe(true);
  });

  test('the inspectors are there, and planning the same days again would add nothing', async () => {
    const { manager } = database.dataSource;
    const [{ inspectors, tasks }] = await manager.query(
      'SELECT (SELECT count(*)::int FROM inspector) AS inspectors, (SELECT count(*)::int FROM supervision_task) AS tasks',
    );
    expect(inspectors).toBe(8);
    expect(tasks).toBeGreaterThan(100);
    const writer = {
      manager,
      policies,
      username: '演示',
      now: instantOf(today, 12),
      today,
      area: Area.EVERYWHERE,
      deed: null,
    };
    const keys = files.map(({ enterprise }) => enterprise.key);
    const again = await planFor(writer, keys, { from: today, to: addMonths(today, 6) });
    expect([again.created, again.withdrawn]).toEqual([0, 0]);
  });

  test('supervision has been at work: done, called off, given, late, with problems to put right', async () => {
    const ask = async (sql: string): Promise<Record<string, unknown>> =>
      (await database.dataSource.query(sql, [formatDay(today)]))[0];
    const { late, ...statuses } = await ask(
      `SELECT count(*) FILTER (WHERE status IN ('PLANNED', 'ASSIGNED') AND due_on < $1)::int AS late,
         ${['PLANNED', 'ASSIGNED', 'COMPLETED', 'CANCELLED'].map(each => `count(*) FILTER (WHERE status = '${each}')::int AS ${each}`).join()}
       FROM supervision_task`,
    );
    expect(late).toBeGreaterThan(2);
    expect(statuses).toEqual({
      planned: expect.any(Number),
      assigned: expect.any(Number),
      completed: expect.any(Number),
      cancelled: 1,
    });
    expect(Math.min(...(Object.values(statuses) as number[]))).toBeGreaterThan(0);
    expect(statuses['completed']).toBeGreaterThan(20);
    const problems = await ask(
      `SELECT count(*) FILTER (WHERE due_on < $1)::int AS late, count(*) FILTER (WHERE due_on >= $1)::int AS open
       FROM rectification WHERE status = 'OPEN'`,
    );
    expect(problems['late']).toBeGreaterThan(0);
    expect(problems['open']).toBeGreaterThan(0);
    const draws = await database.dataSource.query('SELECT status FROM draw ORDER BY status');
    expect(draws).toEqual([{ status: 'ANNOUNCED' }, { status: 'HELD' }]);
  });

  test('has records of all kinds by several clerks', async () => {
    const events = files.flatMap(file => file.events);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    expect(new Set(events.map(({ recordedBy }) => recordedBy)).size).toBeGreaterThan(2);
    expect(events.some(({ voidReason }) => voidReason !== null)).toBe(true);
    const [renamed] = await database.dataSource.query('SELECT count(*)::integer AS count FROM former_name');
    expect(renamed.count).toBeGreaterThan(0);
  });

  test('is not loaded again', async () => {
    const count = () => database.dataSource.manager.count(LedgerEntry);
    const before = await count();
    await loadDemo(database.dataSource, earlyOn('2029-05-05'), silent);
    expect(await count()).toBe(before);
  });
});

test(
  'an interrupted load leaves nothing, and two servers at once load one registry',
  async () => {
    const database = await emptyRegistry();
    try {
      const { dataSource } = database;
      const count = () => dataSource.manager.count(Enterprise);
      // As when the server is stopped: the last of the tables refuses.
      const owner = await database.owner();
      await owner.query('ALTER TABLE ledger_entry ADD CONSTRAINT interrupted CHECK (position < 20)');
      await expect(loadDemo(dataSource, earlyOn('2026-11-22'), silent)).rejects.toThrow('interrupted');
      await owner.query('ALTER TABLE ledger_entry DROP CONSTRAINT interrupted');
      expect(await count()).toBe(0);
      const load = () => loadDemo(dataSource, earlyOn('2026-11-22'), silent);
      await Promise.all([load(), load()]);
      expect(await count()).toBe(DEMO_SIZE);
    } finally {
      await database.drop();
    }
  },
  LOADING,
);

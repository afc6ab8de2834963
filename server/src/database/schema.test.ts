import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the migrations make exactly the tables that the entities declare', async () => {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every key of what an enterprise owns begins with its enterprise, so that it can be sharded by it', async () => {
  const rows: { table: string; first: string }[] = await database.dataSource.query(`
    SELECT t.relname AS "table", a.attname AS first
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace AND EXISTS (
      SELECT FROM pg_attribute c WHERE c.attrelid = t.oid AND c.attname = 'enterprise_id')`);
  const keyedByOther = rows.filter(({ first }) => first !== 'enterprise_id').map(({ table }) => table);
  // What must be unique across enterprises is a small table keyed by it; what an import holds belongs to its sheet.
  expect(keyedByOther.sort()).toEqual(['credit_code', 'document_number', 'import_grade', 'import_row']);
});

test('PostgreSQL itself refuses what the API would never send', async () => {
  const insert = (columns: string, values: string) =>
    database.dataSource.query(
      `INSERT INTO event (enterprise_id, id, detail, recorded_at, recorded_by, ${columns})
       VALUES (gen_random_uuid(), gen_random_uuid(), '{}', now(), 'x', ${values})`,
    );
  await insert('kind, counts_from', `'COMPLAINT', '2024-02-29'`);
  await expect(insert('kind, counts_from', `'COMPLAINT', 'infinity'`)).rejects.toThrow('event_day_check');
  await expect(insert('kind, counts_from', `'PENALTY', '2024-02-29'`)).rejects.toThrow('event_penalty_check');
  const penalty = 'kind, counts_from, document_number, fine, confiscated';
  await expect(insert(penalty, `'PENALTY', '2024-02-29', 'x', 'NaN', 0`)).rejects.toThrow(
    'event_money_check',
  );
  await expect(insert(penalty, `'PENALTY', '2024-02-29', 'x', -1, 0`)).rejects.toThrow('event_money_check');
});

test('an enterprise has one open period, and no two that begin on one day', async () => {
  const insert = (from: string, until: string | null) =>
    database.dataSource.query(
      `INSERT INTO grade_period VALUES ('018f0000-0000-7000-8000-000000000000', $1, $2, 'A')`,
      [from, until],
    );
  await insert('2024-01-01', '2025-01-01');
  await insert('2025-01-01', null);
  await expect(insert('2024-01-01', '2024-07-01')).rejects.toThrow('grade_period_key');
  await expect(insert('2024-06-01', null)).rejects.toThrow('grade_period_open_unique');
});

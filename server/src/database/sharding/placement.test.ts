/** That the schema as it is can be spread over several machines as `placement.ts` says: read off PostgreSQL's catalogue. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../testing/testDatabase.js';
import { PLACEMENTS, SPREAD } from './placement.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ask = <T>(sql: string): Promise<T[]> => database.dataSource.query(sql);

test('every table has its place, and nothing else has one', async () => {
  const rows = await ask<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
  );
  const tables = rows.map(({ name }) => name).filter(name => name !== 'migration');
  expect(Object.keys(PLACEMENTS).sort()).toEqual(tables.sort());
});

test('what an enterprise owns lies with it', async () => {
  const rows = await ask<{ table: string }>(
    `SELECT c.relname AS "table" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'enterprise_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  const elsewhere = rows.filter(({ table }) => PLACEMENTS[table]!.kind !== 'ENTERPRISE');
  // Keyed by what is unique among all enterprises, or by the sheet that is being imported.
  expect(elsewhere.map(({ table }) => table).sort()).toEqual([
    'credit_code',
    'document_number',
    'import_grade',
    'import_row',
  ]);
});

test('every primary key, unique key and exclusion of a spread table contains the column it is spread by', async () => {
  const rows = await ask<{ table: string; key: string; columns: string[] }>(
    `SELECT t.relname AS "table", x.relname AS key,
       array(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY(i.indkey)) AS columns
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
     WHERE (i.indisunique OR i.indisexclusion) AND t.relnamespace = 'public'::regnamespace`,
  );
  const spread = rows.filter(({ table }) => SPREAD.has(table));
  expect(new Set(spread.map(({ table }) => table))).toEqual(new Set(SPREAD.keys()));
  expect(spread.filter(({ table, columns }) => !columns.includes(SPREAD.get(table)!))).toEqual([]);
});

test('the column that a table is spread by is never null, and those of one group are of one type', async () => {
  const rows = await ask<{ table: string; column: string; type: string; isNull: boolean }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type,
       NOT a.attnotnull AS "isNull"
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'public'::regnamespace`,
  );
  const spread = rows.filter(({ table, column }) => SPREAD.get(table) === column);
  expect(spread.length).toBe(SPREAD.size);
  expect(spread.filter(({ isNull }) => isNull)).toEqual([]);
  const byEnterprise = spread.filter(({ table }) => PLACEMENTS[table]!.kind === 'ENTERPRISE');
  expect(new Set(byEnterprise.map(({ type }) => type))).toEqual(new Set(['uuid']));
});

test('there are no triggers and no foreign keys', async () => {
  const [counts] = await ask(
    `SELECT (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal)::integer AS triggers,
       (SELECT count(*) FROM pg_constraint WHERE contype = 'f')::integer AS "foreignKeys"`,
  );
  expect(counts).toEqual({ triggers: 0, foreignKeys: 0 });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrations } from '../database/migrations/index.js';
import { migrate } from '../database/dataSource.js';
import { createTestDatabase, type TestDatabase } from './testDatabase.js';

let databases: TestDatabase[];

beforeAll(async () => {
  databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(() => Promise.all(databases.map(database => database.drop())));

test('each has a world of its own', async () => {
  const [one, two] = await Promise.all(databases.map(database => database.owner()));
  await one!.query('CREATE TABLE note (n int)');
  await expect(two!.query('SELECT * FROM note')).rejects.toThrow('does not exist');
});

test('comes migrated', async () => {
  const { dataSource } = databases[0]!;
  const names = migrations.map(migration => migration.name);
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
  expect(rows.map(row => row.name)).toEqual(names);
  expect(await migrate(await databases[0]!.owner(), null)).toEqual([]);
});

test('its connections carry the limits of the API', async () => {
  const { dataSource } = databases[0]!;
  const limits =
    'statement_timeout,lock_timeout,idle_in_transaction_session_timeout,max_parallel_workers_per_gather';
  const sql = 'SELECT name, setting FROM pg_settings WHERE name = ANY(string_to_array($1, $2))';
  const rows = await dataSource.query<{ name: string; setting: string }[]>(sql, [limits, ',']);
  expect(Object.fromEntries(rows.map(row => [row.name, row.setting]))).toEqual({
    statement_timeout: '5000',
    lock_timeout: '2000',
    idle_in_transaction_session_timeout: '30000',
    max_parallel_workers_per_gather: '0',
  });
});

test('a date comes back as the day that was written', async () => {
  const [row] = await databases[0]!.dataSource.query<{ day: string }[]>("SELECT date '2024-02-29' AS day");
  expect(row!.day).toBe('2024-02-29');
});

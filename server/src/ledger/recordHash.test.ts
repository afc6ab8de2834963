import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { recordHash, VOUCHED_COLUMNS } from './recordHash.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Kept up from other columns, or bookkeeping: the ledger itself tells what they should be. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['written_at', 'ledger_length', 'ledger_hash', 'ledger_number', 'search_text', 'search_grams'],
};

test.each(Object.entries(VOUCHED_COLUMNS))(
  'of %s every column counts or is known not to',
  (table, counted) => {
    const metadata = database.dataSource.entityMetadatas.find(({ tableName }) => tableName === table)!;
    const columns = metadata.columns.filter(({ isPrimary }) => !isPrimary);
    const left = columns.filter(({ databaseName }) => !(DERIVED[table] ?? []).includes(databaseName));
    expect(
      Object.fromEntries(left.map(({ propertyName, databaseName }) => [propertyName, databaseName])),
    ).toEqual(counted);
  },
);

test('a column that is empty leaves no trace, one that is not does', () => {
  const place = { enterpriseId: 'e', id: 'i' };
  const row = { kind: 'COMPLAINT', detail: { b: 1, a: 2 } };
  const hash = recordHash('event', place, row);
  expect(recordHash('event', place, { ...row, voidedAt: null, other: 1 })).toBe(hash);
  expect(recordHash('event', place, { ...row, detail: { a: 2, b: 1 } })).toBe(hash);
  expect(recordHash('event', place, { ...row, voidedAt: new Date(0) })).not.toBe(hash);
  expect(recordHash('event', { ...place, id: 'j' }, row)).not.toBe(hash);
});

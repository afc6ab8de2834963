import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { preparedRows } from './prepared.js';
import { inTransaction } from './transaction.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Any table of a few columns will do. */
const NOTE = `INSERT INTO idempotency_key (account, key, request_hash, used_at) VALUES ('noted', $1, '', now())`;

async function noted(): Promise<readonly number[]> {
  const rows = await database.dataSource.query<{ key: string }[]>(
    'SELECT key FROM idempotency_key ORDER BY key',
  );
  return rows.map(({ key }) => Number(key));
}

test('what is asked at once is answered each by itself, prepared or not, with values or none', async () => {
  for (let time = 0; time < 4; time++)
    await inTransaction(database.dataSource, async manager => {
      const answers = await Promise.all([
        preparedRows(manager, 'SELECT 1 AS one'),
        preparedRows(manager, 'SELECT $1::integer AS two', [2]),
        manager.query('SELECT $1::integer AS three', [3]),
        preparedRows(manager, 'SELECT 4 AS four WHERE false'),
        preparedRows(manager, 'SELECT 5 AS five'),
      ]);
      expect(answers).toEqual([[{ one: 1 }], [{ two: 2 }], [{ three: 3 }], [], [{ five: 5 }]]);
    });
});

test('what nobody waits for is there once it has been committed', async () => {
  await inTransaction(database.dataSource, async (manager, sent) => {
    for (const number of [1, 2, 3]) sent.add(preparedRows(manager, NOTE, [`${number}`]));
    return Promise.resolve();
  });
  expect(await noted()).toEqual([1, 2, 3]);
});

test('if one fails none is committed, its own error is told, and the connection goes on', async () => {
  for (let time = 0; time < 12; time++)
    await expect(
      inTransaction(database.dataSource, async (manager, sent) => {
        for (const number of [4, 1, 5]) sent.add(preparedRows(manager, NOTE, [`${number}`]));
        sent.add(preparedRows(manager, `SELECT ${time} AS never_parsed`));
        return Promise.resolve();
      }),
    ).rejects.toMatchObject({ code: '23505', detail: expect.stringContaining('(noted, 1)') });
  expect(await noted()).toEqual([1, 2, 3]);
});

test('an error of the work itself gives up what was sent', async () => {
  await expect(
    inTransaction(database.dataSource, async (manager, sent) => {
      sent.add(preparedRows(manager, NOTE, ['9']));
      await Promise.reject(new Error('no'));
    }),
  ).rejects.toThrow('no');
  expect(await noted()).toEqual([1, 2, 3]);
});

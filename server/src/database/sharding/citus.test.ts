/** On a real cluster: TEST_CITUS_URL names a database of its coordinator, and all of the server's tests run there then. */
import { describe, expect, test } from '@jest/globals';
import { createTestDatabase } from '../../testing/testDatabase.js';
import { distribute, type Step } from './distribute.js';
import { PLACEMENTS, SPREAD } from './placement.js';

const cluster = process.env.TEST_CITUS_URL;
const why = cluster ? '' : ' [not run: TEST_CITUS_URL names no Citus cluster]';

(cluster ? describe : describe.skip)(`a cluster${why}`, () => {
  test(`every table lies where it belongs, and a second time finds all done`, async () => {
    const database = await createTestDatabase();
    try {
      const owner = await database.owner();
      const rows: { table: string }[] = await owner.query(
        `SELECT c.relname AS "table" FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid WHERE p.partmethod = 'h'`,
      );
      expect(rows.map(({ table }) => table).sort()).toEqual([...SPREAD.keys()].sort());
      const steps: Step[] = [];
      await distribute(owner, step => void steps.push(step));
      expect(steps.map(({ table }) => table)).toEqual(Object.keys(PLACEMENTS));
      expect(steps.filter(({ stood }) => !stood)).toEqual([]);
    } finally {
      await database.drop();
    }
  });
});

(cluster ? describe.skip : describe)('one machine', () => {
  test('a database without Citus is refused in words', async () => {
    const database = await createTestDatabase();
    try {
      const refused = distribute(await database.owner(), () => undefined);
      await expect(refused).rejects.toThrow('This database has no Citus');
    } finally {
      await database.drop();
    }
  });
});

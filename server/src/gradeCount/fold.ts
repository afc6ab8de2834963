/**
 * Brings the counts up: what was appended goes into the sums and is gone, in one statement, so that whoever reads sees it either
 * here or there, and whoever is killed has done nothing. One process at a time; what is appended meanwhile stays for the next.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { isSpread } from '../database/sharding/isSpread.js';
import { COLUMNS, spread, STORED } from './countSql.js';

/** Any number that nobody else locks in this database. */
const COUNT_LOCK = 7_239_418_817;
/** Deltas a statement: a second's work. */
const FOLDED_AT_ONCE = 20_000;
/** Milliseconds. */
const FOLD_PATIENCE = 60_000;
/** Milliseconds: a recount goes over all periods of the registry. */
const PATIENCE = 600_000;

/** Answers how many deltas went into the sums; 0 too while somebody else is at it. */
export async function foldDeltas(dataSource: DataSource): Promise<number> {
  let folded = 0;
  for (;;) {
    const some = await dataSource.transaction('READ COMMITTED', foldSome);
    folded += some;
    if (some < FOLDED_AT_ONCE) return folded;
  }
}

async function foldSome(manager: EntityManager): Promise<number> {
  // On a busy machine it must not be given up again and again, the same each time.
  await manager.query(`SET LOCAL statement_timeout = ${FOLD_PATIENCE}`);
  const [lock]: { taken: boolean }[] = await manager.query('SELECT pg_try_advisory_xact_lock($1) AS taken', [
    COUNT_LOCK,
  ]);
  if (!lock!.taken) return 0;
  const [row]: { folded: number }[] = await manager.query(
    `WITH gone AS (
       DELETE FROM grade_delta WHERE id IN (SELECT id FROM grade_delta LIMIT ${FOLDED_AT_ONCE})
       RETURNING division_code, sector, deregistered, grade, day, delta
     ), added AS (
       INSERT INTO grade_count AS g (${COLUMNS}) ${spread('gone')}
       ON CONFLICT ON CONSTRAINT grade_count_key
       DO UPDATE SET a = g.a + EXCLUDED.a, b = g.b + EXCLUDED.b, c = g.c + EXCLUDED.c
     )
     SELECT count(*)::integer AS folded FROM gone`,
  );
  return row!.folded;
}

/**
 * Counts anew from the stored periods, beside whoever writes: one statement sees the periods of one instant, and takes away what
 * had been appended by then. Where the tables lie on several machines no statement sees one instant of all; there whoever
 * writes waits.
 */
export async function recount(dataSource: DataSource): Promise<void> {
  await dataSource.transaction('READ COMMITTED', async manager => {
    await manager.query(`SET LOCAL statement_timeout = ${PATIENCE}; SET LOCAL lock_timeout = ${PATIENCE};
      SET LOCAL work_mem = '128MB'`);
    await manager.query('SELECT pg_advisory_xact_lock($1)', [COUNT_LOCK]);
    await manager.query('DELETE FROM grade_count');
    const taken = ['DELETE FROM grade_delta', 'DELETE FROM uncounted_grades'];
    if (await isSpread(manager)) {
      await manager.query('LOCK TABLE grade_delta, uncounted_grades IN SHARE ROW EXCLUSIVE MODE');
      for (const each of taken) await manager.query(each);
      await manager.query(`INSERT INTO grade_count (${COLUMNS}) ${spread(STORED)} ORDER BY 1, 2, 3, 4, 5`);
    } else
      await manager.query(
        `WITH deltas AS (${taken[0]!}), marks AS (${taken[1]!})
         INSERT INTO grade_count (${COLUMNS}) ${spread(STORED)} ORDER BY 1, 2, 3, 4, 5`,
      );
  });
}

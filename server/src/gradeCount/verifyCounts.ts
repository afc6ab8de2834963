import type { EntityManager } from 'typeorm';
import { COLUMNS, spread, STORED } from './countSql.js';

export interface VerifiedCounts {
  /** Sums that are not what the stored periods come to, those that are missing too. */
  readonly wrong: number;
  /** Whether periods were written and not counted yet: then nobody asks the counts, and nothing is wrong. */
  readonly uncounted: boolean;
}

/** Milliseconds: it goes over all periods of the registry. */
const PATIENCE = 600_000;

/** Holds the counts against the stored periods, as both were at one instant. Changes nothing. */
export async function verifyCounts(manager: EntityManager): Promise<VerifiedCounts> {
  return manager.transaction('REPEATABLE READ', async own => {
    await own.query(`SET LOCAL statement_timeout = ${PATIENCE}; SET LOCAL work_mem = '128MB'`);
    const [row]: VerifiedCounts[] = await own.query(
      `SELECT count(*)::integer AS wrong, EXISTS (SELECT FROM uncounted_grades) AS uncounted FROM (
         SELECT counted_by, span, first_day, key, deregistered FROM (
           SELECT ${COLUMNS} FROM grade_count
           UNION ALL (${spread('grade_delta')})
           UNION ALL SELECT counted_by, span, first_day, key, deregistered, -a, -b, -c FROM (${spread(STORED)}) stored
         ) each_side GROUP BY counted_by, span, first_day, key, deregistered HAVING sum(a) <> 0 OR sum(b) <> 0 OR sum(c) <> 0
       ) unlike`,
    );
    const { wrong, uncounted } = row!;
    return { wrong: uncounted ? 0 : wrong, uncounted };
  });
}

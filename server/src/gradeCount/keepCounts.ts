import type { DataSource } from 'typeorm';
import { everyNowAndThen, type Periodic } from '../periodic.js';
import { foldDeltas, recount } from './fold.js';

const EVERY = 1000;
/** Whoever writes periods uncounted counts anew at the end, unless it was killed. */
const ABANDONED_AFTER = `interval '3 minutes'`;

/** Folds what was appended, and counts anew what somebody who was killed left uncounted. */
export function keepCounts(dataSource: DataSource, log: (error: unknown) => void): Periodic {
  return everyNowAndThen(EVERY, () => bringUpCounts(dataSource), log);
}

export async function bringUpCounts(dataSource: DataSource): Promise<void> {
  const [row]: { appended: boolean; abandoned: boolean | null }[] = await dataSource.query(
    `SELECT EXISTS (SELECT FROM grade_delta) AS appended,
       (SELECT max(written_at) < now() - ${ABANDONED_AFTER} FROM uncounted_grades) AS abandoned`,
  );
  if (row!.abandoned === true) await recount(dataSource);
  else if (row!.appended) await foldDeltas(dataSource);
}

/** Rewrites the grade periods of the whole registry after an adoption, a part at a time, and says how far it is. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.js';
import { untilReadersAreGone } from '../database/readers.js';
import { columnsOf } from '../database/rows.js';
import { walkPeriods } from '../grade/rebuild.js';
import { PolicyRebuild } from './policyRebuild.entity.js';

const TOLD_EVERY = 500;
/** Whoever runs something says so several times a second. */
export const DEAD_AFTER = `interval '15 seconds'`;

/**
 * Takes the oldest rewriting that nobody is at, and does it; false when there is none. It may be begun again at any time: what
 * is right already is left alone. Whoever wrote by the editions as they were before ends first, and is then rewritten too.
 */
export async function rebuildNext(
  dataSource: DataSource,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  const [taken]: [{ editionId: string }[]] = await dataSource.query(
    `UPDATE policy_rebuild SET beat_at = now() WHERE edition_id = (
       SELECT edition_id FROM policy_rebuild WHERE status = 'RUNNING' AND (beat_at IS NULL OR beat_at < now() - ${DEAD_AFTER})
       ORDER BY started_at, edition_id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING edition_id AS "editionId"`,
  );
  const editionId = taken[0]?.editionId;
  if (editionId === undefined) return false;
  await untilReadersAreGone(dataSource.manager, 'policy_edition');
  let told = 0;
  let telling = Promise.resolve();
  const tell = (done: number, total: number) => {
    signal.throwIfAborted();
    if (performance.now() - told < TOLD_EVERY && done < total) return;
    told = performance.now();
    telling = telling.then(() =>
      dataSource.query(
        `UPDATE policy_rebuild SET done = $2, total = $3, beat_at = now() WHERE edition_id = $1`,
        [editionId, done, total],
      ),
    );
  };
  const { enterprises, changed } = await walkPeriods(dataSource, 'rebuild', tell, { clock });
  await telling;
  await dataSource.query(
    `UPDATE policy_rebuild SET status = 'DONE', done = $2, total = $2, changed = $3, ended_at = $4 WHERE edition_id = $1`,
    [editionId, enterprises, changed, new Date(clock.now())],
  );
  return true;
}

/**
 * The rewriting under way that concerns a day: until it is done, some enterprises are listed, counted and sorted on that day by the
 * edition adopted, others by the one before. Null when all are by one edition.
 */
export async function rebuildOfDay(manager: EntityManager, asOf: string): Promise<PolicyRebuild | null> {
  const rows: PolicyRebuild[] = await manager.query(
    `SELECT ${columnsOf(manager, PolicyRebuild, 'r')} FROM policy_rebuild r JOIN policy_edition e ON e.id = r.edition_id
     WHERE r.status = 'RUNNING' AND e.in_force_from <= $1 AND NOT EXISTS (
       SELECT FROM policy_edition later WHERE later.in_force_from > e.in_force_from AND later.in_force_from <= $1)`,
    [asOf],
  );
  return rows[0] ?? null;
}

/** The last ten, newest first. */
export function rebuildsOf(manager: EntityManager): Promise<readonly PolicyRebuild[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, PolicyRebuild, 'r')} FROM policy_rebuild r ORDER BY r.started_at DESC LIMIT 10`,
  );
}

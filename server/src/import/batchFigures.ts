/** Figures of a batch that are counted when they are asked for. */
import type { EntityManager } from 'typeorm';
import type { CellFaultCode } from '@qianqi/shared';
import { countRowsOf } from './batch.js';
import type { ImportBatch } from './importBatch.entity.js';
import type { ImportChangedSince, ImportFaultCount, ImportProgress } from './import.types.js';

/** Null when nothing is under way. */
export async function progressOf(manager: EntityManager, batch: ImportBatch): Promise<ImportProgress | null> {
  if (batch.status === 'CHECKING') return checkingProgress(manager, batch);
  const { GOOD, RECORDED, REVERTED } = await countRowsOf(manager, batch.id);
  if (batch.status === 'COMMITTING') return { done: RECORDED, total: RECORDED + GOOD };
  if (batch.status === 'REVERTING') return { done: REVERTED, total: REVERTED + RECORDED };
  return null;
}

/** Rows are checked first, then the grades of their enterprises are looked at: each counts as one. */
async function checkingProgress(
  manager: EntityManager,
  { id, checkedThrough, gradedThrough }: ImportBatch,
): Promise<ImportProgress> {
  const [row]: ImportProgress[] = await manager.query(
    `SELECT count(*) FILTER (WHERE number <= $2)::integer
         + count(DISTINCT enterprise_id) FILTER (WHERE enterprise_id <= $3::uuid)::integer AS done,
       count(*)::integer + count(DISTINCT enterprise_id)::integer AS total
     FROM import_row WHERE batch_id = $1`,
    [id, checkedThrough, gradedThrough],
  );
  return row!;
}

/** The most frequent first. */
export async function faultCounts(
  manager: EntityManager,
  batchId: string,
): Promise<readonly ImportFaultCount[]> {
  return manager.query(
    `SELECT f.code::text AS code, count(DISTINCT r.number)::integer AS rows
     FROM import_row r, LATERAL (SELECT each ->> 'code' AS code FROM jsonb_array_elements(r.faults) AS each) f
     WHERE r.batch_id = $1 AND r.faults <> '[]' GROUP BY f.code ORDER BY rows DESC, f.code`,
    [batchId],
  ) as Promise<{ code: CellFaultCode; rows: number }[]>;
}

export async function changedSince(manager: EntityManager, batchId: string): Promise<ImportChangedSince> {
  const [row]: ImportChangedSince[] = await manager.query(
    // The rows of a sheet may lie elsewhere than the records: the first are found and then looked up.
    `WITH sheet AS MATERIALIZED (
       SELECT enterprise_id, event_id FROM import_row WHERE batch_id = $1 AND status = 'RECORDED'
     ), own AS MATERIALIZED (
       SELECT v.enterprise_id, v.id, v.recorded_at, v.voided_at FROM sheet r
       JOIN event v ON v.enterprise_id = r.enterprise_id AND v.id = r.event_id
     ), written AS MATERIALIZED (
       SELECT enterprise_id, max(recorded_at) AS at FROM own GROUP BY enterprise_id
     )
     SELECT counts.standing, counts.voided, completed.count AS "withOutcome", counts.enterprises,
       others.count AS "enterprisesWithOthers"
     FROM (
       SELECT (count(*) FILTER (WHERE voided_at IS NULL))::integer AS standing, count(voided_at)::integer AS voided,
         count(DISTINCT enterprise_id)::integer AS enterprises FROM own
     ) counts, (
       SELECT count(DISTINCT o.id)::integer AS count FROM own o
       JOIN event_outcome c ON c.enterprise_id = o.enterprise_id AND c.event_id = o.id WHERE o.voided_at IS NULL
     ) completed, (
       SELECT count(DISTINCT v.enterprise_id)::integer AS count FROM event v
       JOIN written w ON w.enterprise_id = v.enterprise_id AND v.recorded_at > w.at
       LEFT JOIN own o ON o.enterprise_id = v.enterprise_id AND o.id = v.id WHERE o.id IS NULL
     ) others`,
    [batchId],
  );
  return row!;
}

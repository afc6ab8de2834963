import type { EntityManager } from 'typeorm';

/** Whatever bears the number of a transaction and is held against those that have ended. */
const HIGHEST = `GREATEST(
  (SELECT max(transaction_id) FROM ledger_entry),
  (SELECT max(transaction_id) FROM audit_entry),
  (SELECT max(until_transaction) - 1 FROM checkpoint))`;

/**
 * A database that was dumped and restored elsewhere has entries with numbers that its transactions have not come to yet:
 * they would be held back as not yet settled, and new ones would come before them. From then on so much is added that the
 * numbers go on growing. At a start, before anything is written; changes nothing in a database that stayed at home.
 */
export async function continueNumbering(manager: EntityManager): Promise<void> {
  const next = 'pg_snapshot_xmax(pg_current_snapshot())::text::bigint';
  await manager.query(
    `UPDATE feed_state SET transaction_offset = highest + 1 - ${next}
     FROM (SELECT ${HIGHEST} AS highest) written
     WHERE highest >= ${next} + transaction_offset`,
  );
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The number under which an enterprise's last entry stands in the feed, beside its end of the ledger, so that the next entry
 * needs no look into the ledger; and a transaction's own number as a function, which whoever spreads the tables over several
 * machines calls where the transaction is.
 */
export class LedgerNumber1795531000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION own_transaction_number()');
    await runner.query('ALTER TABLE enterprise DROP COLUMN ledger_number');
  }
}

const UP = [
  `ALTER TABLE enterprise ADD COLUMN ledger_number bigint NOT NULL DEFAULT 0`,
  `UPDATE enterprise e SET ledger_number = l.highest
   FROM (SELECT enterprise_id, max(transaction_id) AS highest FROM ledger_entry GROUP BY enterprise_id) l
   WHERE l.enterprise_id = e.id`,
  `CREATE FUNCTION own_transaction_number() RETURNS bigint LANGUAGE sql STABLE
   AS 'SELECT pg_current_xact_id()::text::bigint + transaction_offset FROM feed_state'`,
];

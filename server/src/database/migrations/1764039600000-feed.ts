import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The change feed: how far it is, and within one transaction by time. */
export class Feed1764039600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE feed_state (
      id smallint CONSTRAINT feed_state_key PRIMARY KEY CONSTRAINT feed_state_one_row_check CHECK (id = 1),
      transaction_offset bigint NOT NULL,
      told_through date,
      kept_after text
    )`);
    await runner.query('INSERT INTO feed_state VALUES (1, 0, NULL, NULL)');
    await runner.query('DROP INDEX ledger_entry_feed_index');
    await runner.query(
      'CREATE INDEX ledger_entry_feed_index ON ledger_entry (transaction_id, recorded_at, enterprise_id, position)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ledger_entry_feed_index');
    await runner.query(
      'CREATE INDEX ledger_entry_feed_index ON ledger_entry (transaction_id, enterprise_id, position)',
    );
    await runner.query('DROP TABLE feed_state');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an import is, whose grades it changes, and what tells that two rows record the same. */
export class ImportProgress1795432000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE import_batch
    DROP COLUMN grade_changes,
    ADD COLUMN checked_through integer NOT NULL DEFAULT 0,
    ADD COLUMN graded_through uuid,
    ADD COLUMN stepped_at timestamptz(3),
    ADD COLUMN failures integer NOT NULL DEFAULT 0,
    ADD COLUMN retry_at timestamptz(3),
    ADD COLUMN settled_at timestamptz(3),
    ADD COLUMN cleared_at timestamptz(3)`,
  `UPDATE import_batch SET settled_at = uploaded_at WHERE status IN ('CHECKED', 'COMMITTED', 'REVERTED')`,
  // Checked anew, so that the grades that would change are known again.
  `UPDATE import_batch SET status = 'CHECKING', settled_at = NULL WHERE status = 'CHECKED'`,
  `CREATE INDEX import_batch_settled_index ON import_batch (settled_at) WHERE cleared_at IS NULL`,
  `ALTER TABLE import_row ADD COLUMN known_by text`,
  `CREATE INDEX import_row_status_index ON import_row (batch_id, status, enterprise_id, number)`,
  `CREATE INDEX import_row_known_index ON import_row (batch_id, known_by) WHERE known_by IS NOT NULL`,
  `CREATE TABLE import_grade (
    batch_id uuid,
    enterprise_id uuid,
    grade_before text,
    grade_after text,
    clauses_before text[] NOT NULL,
    clauses_after text[] NOT NULL,
    is_recorded boolean NOT NULL,
    CONSTRAINT import_grade_key PRIMARY KEY (batch_id, enterprise_id)
  )`,
];

const DOWN = [
  `DROP TABLE import_grade`,
  `ALTER TABLE import_row DROP COLUMN known_by`,
  `DROP INDEX import_row_status_index`,
  `ALTER TABLE import_batch
    DROP COLUMN checked_through, DROP COLUMN graded_through, DROP COLUMN stepped_at, DROP COLUMN failures, DROP COLUMN retry_at,
    DROP COLUMN settled_at, DROP COLUMN cleared_at, ADD COLUMN grade_changes jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE import_batch ALTER COLUMN grade_changes DROP DEFAULT`,
];

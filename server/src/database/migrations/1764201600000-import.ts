import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sheets that were uploaded, their rows, and how their headers were mapped. */
export class Import1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_row, import_batch, import_mapping');
  }
}

const UP = [
  `CREATE TABLE import_batch (
    id uuid CONSTRAINT import_batch_key PRIMARY KEY,
    kind text NOT NULL,
    filename text NOT NULL,
    file_hash bytea NOT NULL,
    status text NOT NULL,
    mode text,
    epoch integer NOT NULL,
    labels jsonb NOT NULL,
    mapping jsonb NOT NULL,
    grade_changes jsonb NOT NULL,
    notice text,
    actor jsonb NOT NULL,
    divisions text[] NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamptz(3) NOT NULL,
    revert_reason text
  )`,
  `CREATE INDEX import_batch_hash_index ON import_batch (file_hash)`,
  `CREATE INDEX import_batch_work_index ON import_batch (status)
    WHERE status IN ('CHECKING', 'COMMITTING', 'REVERTING')`,
  `CREATE TABLE import_row (
    batch_id uuid,
    number integer,
    cells jsonb NOT NULL,
    status text NOT NULL,
    faults jsonb NOT NULL,
    enterprise_id uuid,
    event_id uuid,
    CONSTRAINT import_row_key PRIMARY KEY (batch_id, number)
  )`,
  `CREATE TABLE import_mapping (
    kind text,
    header_hash bytea,
    mapping jsonb NOT NULL,
    CONSTRAINT import_mapping_key PRIMARY KEY (kind, header_hash)
  )`,
];

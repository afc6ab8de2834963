import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits made together, and the deadline first missed of what is to be put right. */
export class Merging1764043200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE supervision_task ADD COLUMN merged_into uuid,
    ADD CONSTRAINT supervision_task_merged_check CHECK (merged_into IS NULL OR status IN ('CANCELLED', 'WITHDRAWN'))`,
  `CREATE INDEX supervision_task_merged_index ON supervision_task (enterprise_id, merged_into)
    WHERE merged_into IS NOT NULL`,
  `ALTER TABLE rectification ADD COLUMN missed_on date`,
];

const DOWN = [
  `ALTER TABLE rectification DROP COLUMN missed_on`,
  `DROP INDEX supervision_task_merged_index`,
  `ALTER TABLE supervision_task DROP CONSTRAINT supervision_task_merged_check, DROP COLUMN merged_into`,
];

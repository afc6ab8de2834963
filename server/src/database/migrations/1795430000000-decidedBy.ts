import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which clauses decide each grade period. Rows from before have none until `npm run periods -- rebuild`. */
export class DecidedBy1795430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE grade_period ADD COLUMN decided_from date[], ADD COLUMN decided_by text[]`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE grade_period DROP COLUMN decided_from, DROP COLUMN decided_by`);
  }
}

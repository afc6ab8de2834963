import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An exclusion over days was kept up by every write that changes a grade, and took as long to make for a large registry as all else
 * of a rebuild. What holds periods apart is that they are written as a whole from one timeline, with the enterprise locked; the key
 * refuses two that begin together, this index two that never end, and `npm run periods -- verify` finds any other.
 */
export class OpenPeriod1795582000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE grade_period DROP CONSTRAINT grade_period_overlap');
    await runner.query(
      'CREATE UNIQUE INDEX grade_period_open_unique ON grade_period (enterprise_id) WHERE until_day IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX grade_period_open_unique');
    await runner.query(
      `ALTER TABLE grade_period ADD CONSTRAINT grade_period_overlap
       EXCLUDE USING gist (enterprise_id WITH =, daterange(from_day, until_day) WITH &&)`,
    );
  }
}

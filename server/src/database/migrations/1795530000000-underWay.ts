import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many requests of a token each process has had under way of late, and when it said so: `{"process": [4, 1782792000.0]}`. */
export class UnderWay1795530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rate_debt ADD under_way jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rate_debt DROP under_way');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each spender has spent of their rate. Unlogged, since it is worth nothing a minute later. */
export class Rates1764043200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNLOGGED TABLE rate_debt (
        spender bytea,
        points double precision NOT NULL,
        refill double precision NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT rate_debt_key PRIMARY KEY (spender))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_debt');
  }
}

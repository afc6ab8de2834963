import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which clauses each enterprise meets, kept up when it is asked for. */
export class ClauseStanding1795440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE clause_standing (
        enterprise_id uuid CONSTRAINT clause_standing_key PRIMARY KEY,
        edition_id text NOT NULL,
        written_at timestamptz(3) NOT NULL,
        from_day date NOT NULL,
        until_day date,
        line smallint,
        met text[] NOT NULL,
        decided text[] NOT NULL
      )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clause_standing');
  }
}

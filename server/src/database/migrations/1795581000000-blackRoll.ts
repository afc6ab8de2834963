import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has grade C on some day, by name. */
export class BlackRoll1795581000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE black_roll');
  }
}

const UP = [
  `CREATE TABLE black_roll (
    enterprise_id uuid CONSTRAINT black_roll_key PRIMARY KEY,
    name text NOT NULL,
    days datemultirange NOT NULL
  ) WITH (fillfactor = 80)`,
  // A registry that is older than this table.
  `INSERT INTO black_roll (enterprise_id, name, days)
   SELECT e.id, e.name, p.days FROM enterprise e JOIN (
     SELECT enterprise_id, range_agg(daterange(from_day, until_day)) AS days FROM grade_period WHERE grade = 'C' GROUP BY enterprise_id
   ) p ON p.enterprise_id = e.id`,
  `CREATE INDEX black_roll_name_index ON black_roll (name COLLATE "zh-x-icu", enterprise_id)`,
  // Or PostgreSQL would sort it all until autovacuum comes by.
  'ANALYZE black_roll',
];

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which days are planned, and from which day on an enterprise is supervised no longer. */
export class Replanning1764032400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE supervision_plan (
    from_day date,
    to_day date,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT supervision_plan_key PRIMARY KEY (from_day, to_day),
    CONSTRAINT supervision_plan_days_check CHECK (from_day <= to_day)
  )`,
  // What was planned before windows were kept: from the first day of a duty to the last.
  `INSERT INTO supervision_plan
    SELECT min(owed_on), max(owed_on), min(recorded_at), min(recorded_by) FROM supervision_task
    WHERE origin = 'PLAN' HAVING count(*) > 0`,
  // Before, nobody could be deregistered, so nobody was excluded.
  `ALTER TABLE draw ADD COLUMN exclusions jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE draw ALTER COLUMN exclusions DROP DEFAULT`,
  `ALTER TABLE enterprise ADD COLUMN deregistered_on date, ADD COLUMN deregister_reason text,
    ADD CONSTRAINT enterprise_deregistered_check CHECK ((deregistered_on IS NULL) = (deregister_reason IS NULL))`,
];

const DOWN = [
  `ALTER TABLE draw DROP COLUMN exclusions`,
  `ALTER TABLE enterprise DROP CONSTRAINT enterprise_deregistered_check,
    DROP COLUMN deregister_reason, DROP COLUMN deregistered_on`,
  `DROP TABLE supervision_plan`,
];

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is published of an enterprise's grade, and when; penalties by the day of their decision, to publish them. */
export class Listing1763942400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_penalty_index');
    await runner.query('DROP TABLE listing');
  }
}

const UP = [
  `CREATE TABLE listing (
    enterprise_id uuid,
    known_from timestamptz(3),
    shown_from date,
    until_day date,
    list text NOT NULL,
    since date NOT NULL,
    state text NOT NULL,
    name text NOT NULL,
    folded_name text NOT NULL,
    credit_code text NOT NULL,
    known_until timestamptz(3),
    made_in bigint NOT NULL,
    ended_in bigint,
    CONSTRAINT listing_key PRIMARY KEY (enterprise_id, known_from, shown_from),
    CONSTRAINT listing_days_check CHECK (shown_from < until_day),
    CONSTRAINT listing_known_check CHECK (known_from < known_until)
  )`,
  // The lists by name: the one that stands, which is asked for all the time, and those of earlier days.
  `CREATE INDEX listing_current_index ON listing (list, name COLLATE "zh-x-icu", enterprise_id)
    INCLUDE (shown_from, until_day) WHERE state = 'PUBLISHED' AND known_until IS NULL`,
  `CREATE INDEX listing_name_index ON listing (list, name COLLATE "zh-x-icu", enterprise_id) WHERE state = 'PUBLISHED'`,
  `CREATE INDEX listing_shown_index ON listing (shown_from, enterprise_id)`,
  `CREATE INDEX listing_withheld_index ON listing (enterprise_id) WHERE state <> 'PUBLISHED'`,
  `CREATE INDEX event_penalty_index ON event (counts_from, enterprise_id, id) WHERE kind = 'PENALTY'`,
  // A registry that is older than this table: what its grades are by what is known now. How they were known before, the
  // records tell: \`npm run periods -- rebuild\`.
  `INSERT INTO listing (enterprise_id, known_from, shown_from, until_day, list, since, state, name, folded_name,
     credit_code, made_in)
   SELECT e.id, e.written_at, greatest(p.from_day, (e.written_at AT TIME ZONE 'Asia/Shanghai')::date), p.until_day,
     CASE p.grade WHEN 'A' THEN 'RED' WHEN 'B' THEN 'ORDINARY' ELSE 'BLACK' END, p.from_day, 'PUBLISHED', e.name,
     split_part(e.search_text, E'\\n', 1), e.credit_code, pg_current_xact_id()::text::bigint
   FROM enterprise e JOIN grade_period p ON p.enterprise_id = e.id
   WHERE p.until_day IS NULL OR p.until_day > (e.written_at AT TIME ZONE 'Asia/Shanghai')::date`,
];

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enterprises by division, sector and grade on any day, kept as sums of deltas. */
export class GradeCount1795580000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE grade_count, grade_delta, uncounted_grades');
  }
}

/** Rows that come and go: what is dead of them is cleared as often as PostgreSQL looks. */
const RESTLESS = 'autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0';

const UP = [
  `CREATE TABLE grade_count (
    counted_by text,
    span text,
    first_day date,
    key text,
    deregistered boolean,
    a integer NOT NULL,
    b integer NOT NULL,
    c integer NOT NULL,
    CONSTRAINT grade_count_key PRIMARY KEY (counted_by, span, first_day, key, deregistered),
    CONSTRAINT grade_count_counted_by_check CHECK (counted_by IN ('WHOLE', 'DIVISION', 'SECTOR')),
    CONSTRAINT grade_count_span_check CHECK (span IN ('YEAR', 'MONTH', 'DAY'))
  ) WITH (fillfactor = 80)`,
  `CREATE TABLE grade_delta (
    id uuid CONSTRAINT grade_delta_key PRIMARY KEY,
    division_code text NOT NULL,
    sector text NOT NULL,
    deregistered boolean NOT NULL,
    grade text NOT NULL CONSTRAINT grade_delta_grade_check CHECK (grade IN ('A', 'B', 'C')),
    day date NOT NULL,
    delta integer NOT NULL
  ) WITH (${RESTLESS})`,
  `CREATE TABLE uncounted_grades (
    id uuid CONSTRAINT uncounted_grades_key PRIMARY KEY,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`,
  // A registry that is older than these tables.
  `INSERT INTO grade_count (counted_by, span, first_day, key, deregistered, a, b, c)
   SELECT k.counted_by, s.span, s.first_day, k.key, d.deregistered, sum(d.a), sum(d.b), sum(d.c)
   FROM (
     SELECT division_code, sector, deregistered, day, COALESCE(sum(delta) FILTER (WHERE grade = 'A'), 0) AS a,
       COALESCE(sum(delta) FILTER (WHERE grade = 'B'), 0) AS b, COALESCE(sum(delta) FILTER (WHERE grade = 'C'), 0) AS c
     FROM (
       SELECT e.division_code, e.sector, d.deregistered, p.grade, d.day, d.delta
       FROM grade_period p JOIN enterprise e ON e.id = p.enterprise_id
       CROSS JOIN LATERAL (VALUES
         (COALESCE(e.deregistered_on <= p.from_day, false), p.from_day, 1),
         (COALESCE(e.deregistered_on < p.until_day, false), p.until_day, -1)) d (deregistered, day, delta)
       WHERE d.day IS NOT NULL
       UNION ALL
       SELECT e.division_code, e.sector, d.deregistered, p.grade, e.deregistered_on, d.delta
       FROM grade_period p JOIN enterprise e ON e.id = p.enterprise_id
       CROSS JOIN (VALUES (false, -1), (true, 1)) d (deregistered, delta)
       WHERE e.deregistered_on > p.from_day AND (p.until_day IS NULL OR p.until_day > e.deregistered_on)
     ) each_end GROUP BY division_code, sector, deregistered, day
   ) d
   CROSS JOIN LATERAL (VALUES ('WHOLE', ''), ('DIVISION', d.division_code), ('SECTOR', d.sector)) k (counted_by, key)
   CROSS JOIN LATERAL (VALUES ('YEAR', date_trunc('year', d.day::timestamp)::date),
     ('MONTH', date_trunc('month', d.day::timestamp)::date), ('DAY', d.day)) s (span, first_day)
   GROUP BY k.counted_by, s.span, s.first_day, k.key, d.deregistered ORDER BY 1, 2, 3, 4, 5`,
];

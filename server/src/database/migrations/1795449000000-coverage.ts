import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which kinds and days an enterprise has records. */
export class Coverage1795449000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE record_coverage');
  }
}

/** The vocabulary when this was written, which is the order of `kinds`. */
const KINDS =
  'ACCIDENT INTERVIEW PENALTY COMPLAINT INSPECTION MONITORING LICENCE QUANTIFIED_GRADING PUBLIC_EVALUATION SERIOUS_VIOLATION ABNORMAL_LISTING';

const UP = [
  `CREATE TABLE record_coverage (
    enterprise_id uuid,
    kinds text[] NOT NULL,
    first_days date[] NOT NULL,
    days date[] NOT NULL,
    zero_penalty_days date[] NOT NULL,
    CONSTRAINT record_coverage_key PRIMARY KEY (enterprise_id)
  )`,
  // A registry that is older than this table.
  `INSERT INTO record_coverage (enterprise_id, kinds, first_days, days, zero_penalty_days)
   SELECT r.enterprise_id, COALESCE(k.kinds, '{}'), COALESCE(k.first_days, '{}'), array_agg(DISTINCT r.on_day ORDER BY r.on_day),
     COALESCE(array_agg(DISTINCT r.on_day ORDER BY r.on_day) FILTER (WHERE r.is_zero), '{}')
   FROM (
     SELECT enterprise_id, counts_from AS on_day, kind = 'PENALTY' AND fine + confiscated = 0 AS is_zero
     FROM event WHERE voided_at IS NULL
     UNION ALL
     SELECT enterprise_id, issued_on, false FROM standardization_certificate WHERE voided_at IS NULL
   ) r
   LEFT JOIN (
     SELECT enterprise_id, array_agg(kind ORDER BY place) AS kinds, array_agg(first ORDER BY place) AS first_days
     FROM (
       SELECT enterprise_id, kind, array_position(string_to_array('${KINDS}', ' '), kind) AS place, min(counts_from) AS first
       FROM event WHERE voided_at IS NULL GROUP BY enterprise_id, kind
     ) first GROUP BY enterprise_id
   ) k ON k.enterprise_id = r.enterprise_id
   GROUP BY r.enterprise_id, k.kinds, k.first_days`,
];

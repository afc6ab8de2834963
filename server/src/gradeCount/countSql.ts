/** The SQL that folding, counting anew and verifying share. */

export const COLUMNS = 'counted_by, span, first_day, key, deregistered, a, b, c';

/** Every row of `grade_count` that deltas concern, with what becomes of it. `deltas` is a table, or a query in brackets. */
export function spread(deltas: string): string {
  const sum = (grade: string) => `COALESCE(sum(d.delta) FILTER (WHERE d.grade = '${grade}'), 0)::integer`;
  return `SELECT d.counted_by, s.span, s.first_day, d.key, d.deregistered, ${sum('A')} AS a, ${sum('B')} AS b, ${sum('C')} AS c
    FROM (
      SELECT CASE WHEN grouping(division_code) = 0 THEN 'DIVISION' WHEN grouping(sector) = 0 THEN 'SECTOR' ELSE 'WHOLE' END AS counted_by,
        COALESCE(division_code, sector, '') AS key, deregistered, day, grade, sum(delta) AS delta
      FROM ${deltas} deltas
      GROUP BY GROUPING SETS ((deregistered, day, grade), (division_code, deregistered, day, grade), (sector, deregistered, day, grade))
      HAVING sum(delta) <> 0
    ) d
    CROSS JOIN LATERAL (VALUES ('YEAR', date_trunc('year', d.day::timestamp)::date),
      ('MONTH', date_trunc('month', d.day::timestamp)::date), ('DAY', d.day)) s (span, first_day)
    GROUP BY d.counted_by, s.span, s.first_day, d.key, d.deregistered`;
}

/**
 * The deltas of all stored periods: each begins and ends, and a deregistration within one ends it for those at work and begins
 * it for those deregistered.
 */
export const STORED = `(
  SELECT e.division_code, e.sector, d.deregistered, p.grade, d.day, sum(d.delta)::integer AS delta
  FROM grade_period p JOIN enterprise e ON e.id = p.enterprise_id
  CROSS JOIN LATERAL (VALUES
    (COALESCE(e.deregistered_on <= p.from_day, false), p.from_day, 1),
    (COALESCE(e.deregistered_on < p.until_day, false), p.until_day, -1)) d (deregistered, day, delta)
  WHERE d.day IS NOT NULL
  GROUP BY e.division_code, e.sector, d.deregistered, p.grade, d.day
  UNION ALL
  SELECT e.division_code, e.sector, d.deregistered, p.grade, e.deregistered_on, d.delta
  FROM grade_period p JOIN enterprise e ON e.id = p.enterprise_id
  CROSS JOIN (VALUES (false, -1), (true, 1)) d (deregistered, delta)
  WHERE e.deregistered_on IS NOT NULL AND e.deregistered_on > p.from_day AND (p.until_day IS NULL OR p.until_day > e.deregistered_on)
)`;

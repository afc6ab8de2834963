/** The SQL that folding, counting anew and verifying share. */

/**
 * Deltas put to every row of `grade_count` they concern: `deltas` is a table of division_code, sector, deregistered, day and what
 * becomes of a, b and c.
 */
export function spread(deltas: string): string {
  return `SELECT k.counted_by, s.span, s.first_day, k.key, d.deregistered,
      sum(d.a)::integer AS a, sum(d.b)::integer AS b, sum(d.c)::integer AS c
    FROM ${deltas} d
    CROSS JOIN LATERAL (VALUES ('WHOLE', ''), ('DIVISION', d.division_code), ('SECTOR', d.sector)) k (counted_by, key)
    CROSS JOIN LATERAL (VALUES ('YEAR', date_trunc('year', d.day::timestamp)::date), ('MONTH', date_trunc('month', d.day::timestamp)::date), ('DAY', d.day))
      s (span, first_day)
    GROUP BY k.counted_by, s.span, s.first_day, k.key, d.deregistered
    HAVING sum(d.a) <> 0 OR sum(d.b) <> 0 OR sum(d.c) <> 0`;
}

/** Rows of one grade as rows of all: sums for `GROUP BY division_code, sector, deregistered, day`. */
export const BY_PLACE_AND_DAY = `division_code, sector, deregistered, day,
  COALESCE(sum(delta) FILTER (WHERE grade = 'A'), 0) AS a, COALESCE(sum(delta) FILTER (WHERE grade = 'B'), 0) AS b, COALESCE(sum(delta) FILTER (WHERE grade = 'C'), 0) AS c`;

/**
 * The same of all stored periods: each begins and ends, and a deregistration within one ends it for those at work and begins it
 * for those deregistered.
 */
export const STORED = `(
  SELECT ${BY_PLACE_AND_DAY} FROM (
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
)`;

/** Of deltas that were appended. */
export function byPlaceAndDay(deltas: string): string {
  return `(SELECT ${BY_PLACE_AND_DAY} FROM ${deltas} GROUP BY division_code, sector, deregistered, day)`;
}

export const COLUMNS = 'counted_by, span, first_day, key, deregistered, a, b, c';

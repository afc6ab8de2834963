/** The condition that joins an enterprise to its period on a day: the grade on any day is a look-up. */
export function gradeOnDay(period: string, enterprise: string, day: string): string {
  return `${period}.enterprise_id = ${enterprise}.id AND ${coversDay(period, day)}`;
}

/** That the period holds the day. */
export function coversDay(period: string, day: string): string {
  return (
    `${period}.from_day <= ${day}::date` +
    ` AND (${period}.until_day IS NULL OR ${period}.until_day > ${day}::date)`
  );
}

/**
 * The same join for a page of few rows: the last period begun is found by the primary key, where PostgreSQL else asks the index
 * that keeps periods from overlapping, which takes five times as long. Over several machines no part of a row may be cut so.
 */
export function lookedUpOnDay(period: string, enterprise: string, day: string): string {
  return `LEFT JOIN LATERAL (
      SELECT l.* FROM grade_period l WHERE l.enterprise_id = ${enterprise}.id AND l.from_day <= ${day}::date
      ORDER BY l.from_day DESC LIMIT 1
    ) ${period} ON ${period}.until_day IS NULL OR ${period}.until_day > ${day}::date`;
}

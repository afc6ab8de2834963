/**
 * SQL for the clauses that decide on a day within the period that holds it: codes with spaces between, empty text where only
 * the remainder of the rules decides, null without a grade. `decided_from` begins with the period, so there always is a place.
 */
export function decidedOnDay(period: string, day: string): string {
  return `${period}.decided_by[width_bucket(${day}::date, ${period}.decided_from)]`;
}

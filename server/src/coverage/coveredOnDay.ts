/** SQL over a row of `record_coverage`, or none (all null), as of the placeholder of a day: records of later days do not count. */

/** Whether there is a record of that kind. */
export function hasRecordOf(coverage: string, kind: string, day: string): string {
  return `COALESCE(${coverage}.first_days[array_position(${coverage}.kinds, ${kind})] <= ${day}::date, false)`;
}

/** Whether there is nothing from `since` on. */
export function nothingFrom(coverage: string, since: string, day: string): string {
  return `COALESCE(${lastOf(`${coverage}.days`, day)} < ${since}::date, true)`;
}

/** Whether there is a penalty without money from `since` on. */
export function zeroPenaltyFrom(coverage: string, since: string, day: string): string {
  return `COALESCE(${lastOf(`${coverage}.zero_penalty_days`, day)} >= ${since}::date, false)`;
}

/** The last of the days up to that day; null when there is none. */
function lastOf(days: string, day: string): string {
  return `${days}[width_bucket(${day}::date, ${days})]`;
}

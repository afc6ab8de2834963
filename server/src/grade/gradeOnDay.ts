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

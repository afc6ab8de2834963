import { formatDay, type Day, type Instant } from '@qianqi/shared';

/** The last millisecond of a day in Shanghai: "as known that day" includes all that was recorded on it. */
export function endOfDay(day: Day): Instant {
  return Date.parse(`${formatDay(day)}T23:59:59.999+08:00`);
}

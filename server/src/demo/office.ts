/** When clerks record: on working days, in office hours, some days after the fact, and never later than last evening. */
import { addDays, type Day, type Instant } from '@qianqi/shared';
import type { SeededRandom } from './seededRandom.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHANGHAI_OFFSET = 8 * 60;

/** The moment in Shanghai, by minutes since midnight. */
export function instantOf(on: Day, minuteOfDay: number): Instant {
  return on * DAY + (minuteOfDay - SHANGHAI_OFFSET) * MINUTE;
}

export function minutesAfter(instant: Instant, minutes: number): Instant {
  return instant + minutes * MINUTE;
}

/** 1970-01-01 was a Thursday; Saturday and Sunday are 5 and 6. */
const weekday = (on: Day): number => (on + 3) % 7;
const isWorkingDay = (on: Day): boolean => weekday(on) < 5;

/** The first working day from `earliest` on that is over by `today`; a duty day at the weekend where there is none. */
function workingDay(earliest: Day, wanted: Day, today: Day): Day {
  const yesterday = addDays(today, -1);
  let on = wanted;
  while (!isWorkingDay(on)) on = addDays(on, 1);
  if (on <= yesterday) return on;
  on = yesterday;
  while (!isWorkingDay(on) && on > earliest) on = addDays(on, -1);
  return on;
}

/** A moment on or after `notBefore` (a day that is over by `today`), about `lag` days after the fact. */
export function officeInstant(
  random: SeededRandom,
  { fact, notBefore, lag, today }: { fact: Day; notBefore: Day; lag: number; today: Day },
): Instant {
  const earliest = Math.max(fact, notBefore) as Day;
  const wanted = Math.max(addDays(fact, lag), notBefore) as Day;
  const minute = random.chance(0.5)
    ? random.between(8 * 60 + 40, 11 * 60 + 30)
    : random.between(14 * 60 + 30, 17 * 60);
  return instantOf(workingDay(earliest, wanted, today), minute);
}

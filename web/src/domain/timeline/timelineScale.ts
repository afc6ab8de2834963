/** Where days lie on the timeline's drawing: three years back from today, and on past the last change that is known. */
import { addDays, civilOf, dayOf, minusYears, type Day, type Grade, type Timeline } from '@qianqi/shared';

export interface Extent {
  readonly from: Day;
  readonly to: Day;
}

const YEARS_BACK = 3;
const DAYS_AHEAD_AT_LEAST = 400;
const DAYS_AFTER_LAST_CHANGE = 60;

export function extentOf(periods: Timeline<Grade>, today: Day): Extent {
  const lastChange = periods.at(-1)?.from ?? today;
  return {
    from: minusYears(today, YEARS_BACK),
    to: Math.max(addDays(today, DAYS_AHEAD_AT_LEAST), addDays(lastChange, DAYS_AFTER_LAST_CHANGE)) as Day,
  };
}

/** Days to pixels, linear over the inner width. */
export function scaleOver({ from, to }: Extent, left: number, right: number): (day: Day) => number {
  return day => left + ((day - from) / (to - from)) * (right - left);
}

/** The day under a pixel, kept inside the extent. */
export function dayUnder({ from, to }: Extent, left: number, right: number, x: number): Day {
  const day = Math.round(from + ((x - left) / (right - left)) * (to - from));
  return Math.min(Math.max(day, from), to) as Day;
}

/** The first days of quarters inside the extent; those of years are labelled. */
export function quarterStarts({
  from,
  to,
}: Extent): readonly { readonly day: Day; readonly year: number | null }[] {
  const starts = [];
  for (let { year, month } = civilOf(from); ; month += 3) {
    if (month > 12) {
      year += 1;
      month = 1;
    }
    const first = Math.ceil(month / 3) * 3 - 2;
    const start = dayOf(year, first, 1);
    if (start > to) return starts;
    if (start >= from) starts.push({ day: start, year: first === 1 ? year : null });
    month = first;
  }
}

/** The same day of the month, `months` later; the last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const nextMonth = dayOf(targetMonth === 12 ? targetYear + 1 : targetYear, (targetMonth % 12) + 1, 1);
  return Math.min(dayOf(targetYear, targetMonth, dayOfMonth), addDays(nextMonth, -1)) as Day;
}

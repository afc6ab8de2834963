/**
 * A calendar date of Asia/Shanghai, counted in days since 1970-01-01. Grading knows no time of day and no clock:
 * the day is always an argument. Dates are those of the Gregorian calendar, 1900-01-01 to 2199-12-31.
 */
import { err, ok, type Result } from './result.js';

declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: 'Day' };

/** A moment, in milliseconds since 1970-01-01T00:00:00Z: when something was recorded or voided. */
export type Instant = number;

export type DayError = 'MALFORMED' | 'OUT_OF_RANGE';

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly dayOfMonth: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** China has kept UTC+8 without summer time since 1991, before any record of this registry. */
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** Days from the civil date by counting whole 400-year eras from 1 March, so that the leap day comes last in its year. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

export function civilOf(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD` and nothing else; MALFORMED for another shape or a date that is not, OUT_OF_RANGE for its year. */
export function parseDay(text: string): Result<Day, DayError> {
  const match = SHAPE.exec(text);
  if (!match) return err('MALFORMED');
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return err('MALFORMED');
  if (year < FIRST_YEAR || year > LAST_YEAR) return err('OUT_OF_RANGE');
  return ok(dayOf(year, month, dayOfMonth));
}

/** A date that the code itself writes down, such as `day('2024-02-29')`; throws on any other. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(`not a day: ${text}`);
  return parsed.value;
}

export function formatDay(value: Day): string {
  const { year, month, dayOfMonth } = civilOf(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}

/** The same month and day `years` earlier; 29 February becomes 28 February in a common year. */
export function minusYears(value: Day, years: number): Day {
  const { year, month, dayOfMonth } = civilOf(value);
  const target = year - years;
  return dayOf(target, month, month === 2 && dayOfMonth === 29 && !isLeapYear(target) ? 28 : dayOfMonth);
}

/** The first day that lies in "within n years as of D": the window is `D − n years < day ≤ D`. */
export function windowFrom(asOf: Day, years: number): Day {
  return (minusYears(asOf, years) + 1) as Day;
}

/**
 * The first D on which `value` no longer lies "within n years as of D". It is the same date n years on, but
 * 1 March where 29 February has none: on 28 February `D − n years` is still the 28th, one day before the event.
 */
export function windowUntil(value: Day, years: number): Day {
  const { year, month, dayOfMonth } = civilOf(value);
  const target = year + years;
  if (month === 2 && dayOfMonth === 29 && !isLeapYear(target)) return dayOf(target, 3, 1);
  return dayOf(target, month, dayOfMonth);
}

/** The date in Shanghai at that moment. */
export function dayInShanghai(instant: Instant): Day {
  return Math.floor((instant + SHANGHAI_OFFSET) / MILLISECONDS_PER_DAY) as Day;
}

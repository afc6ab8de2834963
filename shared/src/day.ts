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

/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** 1 March. Below, years are counted from it, because the leap day then comes last in its year. */
function firstOfMarch(year: number): number {
  return year * 365 + ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0) - DAYS_BEFORE_1970;
}

/** The year, counted from 1 March, in which the day lies. */
function marchYearOf(day: Day): number {
  // The 591 covers the most that a year begins before its even share of 400 years: never a year too low, at most one too high.
  const guess = (((day + DAYS_BEFORE_1970) * 400 + 591) / DAYS_IN_400_YEARS) | 0;
  return firstOfMarch(guess) > day ? guess - 1 : guess;
}

export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return (firstOfMarch(marchYear) + (((153 * marchMonth + 2) / 5) | 0) + dayOfMonth - 1) as Day;
}

export function civilOf(day: Day): CivilDate {
  const marchYear = marchYearOf(day);
  const dayOfYear = day - firstOfMarch(marchYear);
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  return marchMonth < 10
    ? { year: marchYear, month: marchMonth + 3, dayOfMonth }
    : { year: marchYear + 1, month: marchMonth - 9, dayOfMonth };
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

/** There are some hundred thousand, and each is printed over and over. */
const printed = new Map<Day, string>();

export function formatDay(value: Day): string {
  let text = printed.get(value);
  if (text === undefined) printed.set(value, (text = printDay(value)));
  return text;
}

function printDay(value: Day): string {
  const { year, month, dayOfMonth } = civilOf(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}

/** The same day of the month `months` later, or the month's last day where it is shorter. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(value);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return dayOf(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)));
}

/** First and last day of the quarter in which the day lies. */
export function quarterOf(value: Day): { readonly from: Day; readonly to: Day } {
  const { year, month } = civilOf(value);
  const from = dayOf(year, month - ((month - 1) % 3), 1);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The same month and day `years` earlier; 29 February becomes 28 February in a common year. */
export function minusYears(value: Day, years: number): Day {
  const year = marchYearOf(value);
  const earlier = firstOfMarch(year - years) + value - firstOfMarch(year);
  return Math.min(earlier, firstOfMarch(year - years + 1) - 1) as Day;
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
  const year = marchYearOf(value);
  return (firstOfMarch(year + years) + value - firstOfMarch(year)) as Day;
}

/** The date in Shanghai at that moment. */
export function dayInShanghai(instant: Instant): Day {
  return Math.floor((instant + SHANGHAI_OFFSET) / MILLISECONDS_PER_DAY) as Day;
}

/** `2026-03-01 09:30:07` on the clock of the bureau, wherever this runs. */
export function formatSecond(instant: Instant): string {
  return new Date(instant + SHANGHAI_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-03-01 09:30`, where the second does not matter. */
export function formatInstant(instant: Instant): string {
  return formatSecond(instant).slice(0, 16);
}

/** The moment at which the day begins in Shanghai. */
export function midnightInShanghai(on: Day): Instant {
  return on * MILLISECONDS_PER_DAY - SHANGHAI_OFFSET;
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  civilOf,
  day,
  dayInShanghai,
  dayOf,
  formatDay,
  formatInstant,
  formatSecond,
  isLeapYear,
  minusYears,
  parseDay,
  quarterOf,
  windowFrom,
  windowUntil,
  type Day,
} from './day.js';

const FIRST = day('1900-01-01');
const LAST = day('2199-12-31');
const everyDay = Array.from({ length: LAST - FIRST + 1 }, (_, index) => addDays(FIRST, index));

describe('a day', () => {
  test('is counted from 1970-01-01', () => {
    expect(
      ['1900-01-01', '1969-12-31', '1970-01-01', '2000-02-29', '2199-12-31'].map(text => day(text)),
    ).toEqual([-25_567, -1, 0, 11_016, 84_005]);
  });

  test('reads and prints itself, as the calendar of JavaScript does, from 1900 to 2199', () => {
    const wrong = everyDay.filter(value => {
      const text = new Date(value * 86_400_000).toISOString().slice(0, 10);
      const parsed = parseDay(text);
      return formatDay(value) !== text || !parsed.ok || parsed.value !== value;
    });
    expect(wrong).toEqual([]);
  });

  test('is its own civil date', () => {
    const wrong = everyDay.filter(value => {
      const { year, month, dayOfMonth } = civilOf(value);
      return dayOf(year, month, dayOfMonth) !== value;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['2023-02-29', 'MALFORMED'],
    ['1900-02-29', 'MALFORMED'],
    ['2024-02-30', 'MALFORMED'],
    ['2024-04-31', 'MALFORMED'],
    ['2024-00-10', 'MALFORMED'],
    ['2024-13-10', 'MALFORMED'],
    ['2024-01-00', 'MALFORMED'],
    ['now', 'MALFORMED'],
    ['infinity', 'MALFORMED'],
    ['', 'MALFORMED'],
    ['20230228', 'MALFORMED'],
    ['2023-2-8', 'MALFORMED'],
    ['2023/02/28', 'MALFORMED'],
    ['02/28/2023', 'MALFORMED'],
    ['２０２３-02-28', 'MALFORMED'],
    ['2024-01-01\n', 'MALFORMED'],
    ['\n2024-01-01', 'MALFORMED'],
    [' 2024-01-01', 'MALFORMED'],
    ['2024-01-01T00:00:00Z', 'MALFORMED'],
    ['-2024-01-01', 'MALFORMED'],
    ['12024-01-01', 'MALFORMED'],
    ['9999-01-01', 'OUT_OF_RANGE'],
    ['2200-01-01', 'OUT_OF_RANGE'],
    ['1899-12-31', 'OUT_OF_RANGE'],
    ['0000-01-01', 'OUT_OF_RANGE'],
  ] as const)('refuses %j as %s', (text, error) => {
    expect(parseDay(text)).toEqual({ ok: false, error });
    expect(() => day(text)).toThrow('not a day');
  });

  test.each([
    ['2024-03-04T15:59:59.999Z', '2024-03-04'],
    ['2024-03-04T16:00:00.000Z', '2024-03-05'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2023-12-31T16:00:00.000Z', '2024-01-01'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
    ['1969-12-31T16:00:00.000Z', '1970-01-01'],
  ])('at %s it is %s in Shanghai', (instant, expected) => {
    expect(formatDay(dayInShanghai(Date.parse(instant)))).toBe(expected);
  });

  test.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('year %i is a leap year: %s', (year, expected) => expect(isLeapYear(year)).toBe(expected));
});

describe('years earlier and later', () => {
  test.each([
    ['2024-02-29', 1, '2023-02-28', '2025-03-01'],
    ['2024-02-29', 4, '2020-02-29', '2028-02-29'],
    ['2096-02-29', 4, '2092-02-29', '2100-03-01'],
    ['2024-02-28', 1, '2023-02-28', '2025-02-28'],
    ['2024-03-01', 1, '2023-03-01', '2025-03-01'],
    ['2023-12-31', 3, '2020-12-31', '2026-12-31'],
    ['2024-01-01', 100, '1924-01-01', '2124-01-01'],
  ])('%s, %i years: back to %s, weighs until %s', (on, years, earlier, until) => {
    expect(formatDay(minusYears(day(on), years))).toBe(earlier);
    expect(formatDay(windowFrom(day(on), years))).toBe(formatDay(addDays(day(earlier), 1)));
    expect(formatDay(windowUntil(day(on), years))).toBe(until);
  });

  test('the same month and day, but 28 February for a leap day of a common year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('1910-01-01'), max: LAST }),
        fc.integer({ min: 1, max: 9 }),
        (value, years) => {
          const { year, month, dayOfMonth } = civilOf(value as Day);
          const clipped = month === 2 && dayOfMonth === 29 && !isLeapYear(year - years) ? 28 : dayOfMonth;
          expect(civilOf(minusYears(value as Day, years))).toEqual({
            year: year - years,
            month,
            dayOfMonth: clipped,
          });
        },
      ),
    );
  });
});

test('a quarter is the three months around the day, and quarters follow each other', () => {
  for (const on of [day('2024-02-29'), day('2026-06-30'), day('2026-07-01'), day('2026-12-31')]) {
    const { from, to } = quarterOf(on);
    expect(from <= on && on <= to).toBe(true);
    expect([civilOf(from).dayOfMonth, (civilOf(from).month - 1) % 3]).toEqual([1, 0]);
    expect(quarterOf(addDays(to, 1)).from).toBe(addDays(to, 1));
  }
  expect(formatDay(quarterOf(day('2024-02-29')).to)).toBe('2024-03-31');
});

test.each([
  ['2026-02-28T16:00:00.999Z', '2026-03-01 00:00:00'],
  ['2026-12-31T15:59:59Z', '2026-12-31 23:59:59'],
  ['2024-02-29T01:30:07+08:00', '2024-02-29 01:30:07'],
])('%s on the clock of the bureau', (instant, second) => {
  expect(formatSecond(Date.parse(instant))).toBe(second);
  expect(formatInstant(Date.parse(instant))).toBe(second.slice(0, 16));
});

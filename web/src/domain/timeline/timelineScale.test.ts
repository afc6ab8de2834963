import { expect, test } from '@jest/globals';
import { day, formatDay } from '@qianqi/shared';
import { addMonths, dayUnder, quarterStarts, scaleOver } from './timelineScale';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-11-30', 1, '2026-12-30'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(formatDay(addMonths(day(from), months))).toBe(expected);
});

test('a day and the pixel it lies on are each other’s inverse', () => {
  const extent = { from: day('2023-11-22'), to: day('2027-12-27') };
  const x = scaleOver(extent, 40, 1200);
  for (const each of ['2023-11-22', '2025-02-28', '2027-12-27'])
    expect(formatDay(dayUnder(extent, 40, 1200, x(day(each))))).toBe(each);
});

test('quarters start on the first of January, April, July and October', () => {
  const starts = quarterStarts({ from: day('2025-11-22'), to: day('2026-10-01') });
  expect(starts.map(start => formatDay(start.day))).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
  ]);
  expect(starts.map(({ year }) => year)).toEqual([2026, null, null, null]);
});

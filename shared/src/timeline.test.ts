import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from './day.js';
import { extend, spanOn, spansBetween, valueOn, type Span } from './timeline.js';

const on = (value: number) => value as Day;
const span = (from: number, until: number | null, value: string): Span<string> => ({
  from: on(from),
  until: until === null ? null : on(until),
  value,
});
const OPEN = [span(10, 20, 'A'), span(20, 35, 'C'), span(35, null, 'B')];
const CLOSED = [span(10, 20, 'A'), span(20, 35, 'C')];

describe('the value on a day', () => {
  test.each([
    [OPEN, [undefined, 'A', 'A', 'C', 'C', 'B', 'B']],
    [CLOSED, [undefined, 'A', 'A', 'C', 'C', undefined, undefined]],
    [[], [undefined, undefined, undefined, undefined, undefined, undefined, undefined]],
  ])('of timeline %#', (timeline, expected) => {
    expect([9, 10, 19, 20, 34, 35, 90_000].map(each => valueOn(timeline, on(each)))).toEqual(expected);
  });

  test('is that of the one span that holds the day', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 99 }),
        (days, asked) => {
          const starts = days.toSorted((a, b) => a - b);
          const timeline = starts.map((from, index) => span(from, starts[index + 1] ?? null, String(index)));
          const holding = timeline.filter(
            each => each.from <= asked && (each.until === null || asked < each.until),
          );
          expect(spanOn(timeline, on(asked))).toBe(holding[0]);
        },
      ),
    );
  });
});

describe('the spans between two days, both included', () => {
  test.each([
    [null, null, 'ACB'],
    [0, 9, ''],
    [0, 10, 'A'],
    [19, 20, 'AC'],
    [20, 34, 'C'],
    [20, 35, 'CB'],
    [36, null, 'B'],
    [null, 19, 'A'],
  ])('from %s to %s: %j', (from, to, expected) => {
    const found = spansBetween(OPEN, from === null ? null : on(from), to === null ? null : on(to));
    expect(found.map(({ value }) => value).join('')).toBe(expected);
  });
});

test('extending keeps the timeline contiguous and minimal', () => {
  const timeline: Span<string>[] = [];
  for (const [from, value] of [
    [10, 'A'],
    [15, 'A'],
    [20, 'C'],
    [30, 'C'],
    [35, 'B'],
  ] as const)
    extend(timeline, on(from), value);
  expect(timeline).toEqual(OPEN);
});

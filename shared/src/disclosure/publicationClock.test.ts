import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay, windowUntil, type Day } from '../day.js';
import { PENALTY_GRAVITIES, type PenaltyGravity } from '../vocabulary.js';
import { monthsLater, PUBLICATION_MONTHS, publishedUntil } from './publicationClock.js';

test.each<[string, PenaltyGravity, string]>([
  ['2026-01-15', 'MINOR', '2026-04-15'],
  ['2026-01-15', 'ORDINARY', '2027-01-15'],
  ['2026-01-15', 'GRAVE', '2029-01-15'],
  ['2025-11-30', 'MINOR', '2026-03-01'],
  ['2024-11-30', 'MINOR', '2025-03-01'],
  ['2023-11-30', 'MINOR', '2024-03-01'],
  ['2023-11-29', 'MINOR', '2024-02-29'],
  ['2024-02-29', 'ORDINARY', '2025-03-01'],
  ['2024-02-29', 'GRAVE', '2027-03-01'],
  ['2025-12-31', 'MINOR', '2026-03-31'],
])('decided on %s, %s: not published from %s on', (decidedOn, gravity, until) => {
  expect(formatDay(publishedUntil(day(decidedOn), gravity))).toBe(until);
});

const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2100-12-31') }).map(value => value as Day);

test('a year of publication ends with the year of the window in which the penalty counts', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 5 }), (decidedOn, years) => {
      expect(monthsLater(decidedOn, 12 * years)).toBe(windowUntil(decidedOn, years));
    }),
  );
});

test('what is decided later or weighs more is not taken down earlier', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...PENALTY_GRAVITIES), (decidedOn, gravity) => {
      const until = publishedUntil(decidedOn, gravity);
      expect(publishedUntil(addDays(decidedOn, 1), gravity)).toBeGreaterThanOrEqual(until);
      expect(until - decidedOn).toBeGreaterThanOrEqual(PUBLICATION_MONTHS[gravity] * 29);
      expect(until - decidedOn).toBeLessThanOrEqual(PUBLICATION_MONTHS[gravity] * 31);
    }),
  );
});

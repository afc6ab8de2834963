import { expect, test } from '@jest/globals';
import { addDays, day } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { event, penalty, record } from '../testing/record.js';
import { gradeChangeReason } from './gradeChangeReason.js';

const HISTORY = onlyPolicy(edition('2023-literal'));
const ON = day('2026-08-31');
const interviews = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => event('INTERVIEW', addDays(day(first), index)));
const penalties = Array.from({ length: 4 }, () => penalty('2026-06-01', '20000.00'));

test.each([
  ['a fourth interview', record('2020-01-01'), interviews('2026-06-01', 4), '等级由 A 变为 C（6.3.1）'],
  [
    'both at once',
    record('2020-01-01'),
    [...interviews('2026-06-01', 4), ...penalties],
    '等级由 A 变为 C（6.3.1、6.3.2）',
  ],
  ['a new enterprise', null, [], '纳入信用管理，等级为 A（6.1.1、6.1.3、6.1.4）'],
])('%s', (_, before, entries, expected) => {
  expect(gradeChangeReason(HISTORY, before, record('2020-01-01', ...entries), ON)).toBe(expected);
});

test('taken back', () => {
  const poor = record('2020-01-01', ...interviews('2026-06-01', 4));
  expect(gradeChangeReason(HISTORY, poor, record('2020-01-01'), ON)).toBe(
    '等级由 C 变为 A（6.1.1、6.1.3、6.1.4）',
  );
});

test('the same grade from another day', () => {
  const later = record('2020-01-01', ...interviews('2026-06-01', 4));
  const earlier = record('2020-01-01', ...interviews('2026-05-01', 1), ...interviews('2026-06-01', 4));
  expect(gradeChangeReason(HISTORY, later, earlier, ON)).toBe('等级 C 的起始日由 2026-06-04 变为 2026-06-03');
});

test('a day before inclusion', () => {
  expect(gradeChangeReason(HISTORY, null, record('2026-09-01'), ON)).toBe('2026-08-31 尚未纳入信用管理');
});

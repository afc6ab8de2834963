import { expect, test } from '@jest/globals';
import { CLOCKS_DIFFER, debtAt, FULL, pointsLeft, secondsUntil, spend } from './bucket.js';

const rate = { points: 60, refill: 2 };

test('what was spent comes back evenly, and never more than was there', () => {
  const spent = spend(FULL, rate, 1000, 60);
  expect([1000, 1400, 1500, 31_000, 99_000].map(now => pointsLeft(spent, rate, now))).toEqual([
    0, 0, 1, 60, 60,
  ]);
});

test('one may owe more than there is, and waits for it', () => {
  const spent = spend(FULL, rate, 0, 160);
  expect(pointsLeft(spent, rate, 0)).toBe(0);
  expect(secondsUntil(spent, rate, 0)).toBe(51);
  expect(pointsLeft(spent, rate, 50_500)).toBe(1);
});

test('what is given back was never spent', () => {
  expect(debtAt(spend(spend(FULL, rate, 0, 1), rate, 0, -1), rate, 0)).toBe(0);
});

test('a clock that goes back refills nothing and takes nothing', () => {
  const spent = spend(FULL, rate, 10_000, 60);
  expect(pointsLeft(spent, rate, 5000)).toBe(0);
  expect(pointsLeft(spend(spent, rate, 5000, 0), rate, 10_500)).toBe(1);
});

test('a clock that was put right after it had gone far ahead keeps nobody out', () => {
  const ahead = spend(FULL, rate, 86_400_000, 60);
  expect(pointsLeft(ahead, rate, 86_400_000 - CLOCKS_DIFFER)).toBe(0);
  expect(pointsLeft(ahead, rate, 86_400_000 - CLOCKS_DIFFER - 1)).toBe(60);
  const since = spend(ahead, rate, 1000, 60);
  expect([1000, 2000].map(now => pointsLeft(since, rate, now))).toEqual([0, 2]);
});

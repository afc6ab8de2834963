import { expect, test } from '@jest/globals';
import { UnderWay } from './underWay.js';

function opened() {
  let now = 0;
  const underWay = new UnderWay({ now: () => now });
  const enter = (count: number) =>
    Array.from({ length: count }, () => underWay.enter('t')).filter(Boolean).length;
  return { underWay, enter, advance: (milliseconds: number) => (now += milliseconds) };
}

test('alone it lets ten in, and one more for each that leaves', () => {
  const { underWay, enter } = opened();
  expect(enter(12)).toBe(10);
  underWay.leave('t');
  underWay.leave('t');
  expect(enter(12)).toBe(2);
  expect(underWay.count).toBe(10);
});

test.each([
  [[3], 7],
  [[0], 10],
  [[2, 3], 5],
  // Both full: half each; of many none is shut out.
  [[10], 5],
  [[10, 10], 3],
  [Array.from({ length: 20 }, () => 1), 1],
])('beside %j elsewhere it lets %d in', (counts, expected) => {
  const { underWay, enter } = opened();
  expect(enter(1)).toBe(1);
  underWay.learn('t', counts);
  expect(1 + enter(12)).toBe(Math.max(1, expected));
});

test('what others said holds for a while', () => {
  const { underWay, enter, advance } = opened();
  enter(1);
  underWay.learn('t', [10]);
  advance(10_000);
  expect(enter(12)).toBe(4);
  advance(1);
  expect(enter(12)).toBe(5);
});

test('tells the most of the time since it told last, once that there is none, and then nothing', () => {
  const { underWay, enter } = opened();
  enter(4);
  for (let index = 0; index < 3; index++) underWay.leave('t');
  const told = () => [...underWay.takeMost()];
  expect(told()).toEqual([['t', 4]]);
  expect(told()).toEqual([['t', 1]]);
  underWay.leave('t');
  expect(told()).toEqual([['t', 1]]);
  expect(told()).toEqual([['t', 0]]);
  expect(told()).toEqual([]);
});

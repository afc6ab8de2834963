import { expect, test } from '@jest/globals';
import { RateBook } from './rateBook.js';

test('a hundred thousand spenders are not remembered, and one of them for all is let in as before', () => {
  let now = 0;
  const book = new RateBook({ now: () => now }, 1);
  for (let index = 0; index < 100_000; index++) book.take('ANONYMOUS', `2001:db8:${index.toString(16)}::/64`);
  expect(book.size).toBe(20_000);
  for (let index = 0; index < 60; index++) expect(book.take('ANONYMOUS', 'one')).toBeNull();
  expect(book.take('ANONYMOUS', 'one')).toBe(1);
  now = 120_000;
  while (book.takeUnsettled(1000).length > 0);
  expect(book.size).toBe(0);
});

test('a factor makes rates wider or narrower, and 0 none', () => {
  const clock = { now: () => 0 };
  const admitted = (factor: number) => {
    const book = new RateBook(clock, factor);
    let count = 0;
    while (count < 500 && book.take('ANONYMOUS', 'x') === null) count++;
    return count;
  };
  expect([0.001, 0.5, 1, 2, 0].map(admitted)).toEqual([1, 30, 60, 120, 500]);
});

test('two books that are told of each other know what both have spent, and forget nothing spent meanwhile', () => {
  const clock = { now: () => 0 };
  const book = new RateBook(clock, 1);
  for (let index = 0; index < 10; index++) book.take('STAFF', 'a');
  const [told] = book.takeUnsettled(10);
  expect(told).toMatchObject({ kind: 'STAFF', points: 10 });
  for (let index = 0; index < 5; index++) book.take('STAFF', 'a');
  // Another process had spent 100.
  book.learn(told!.key, { debt: 110, at: 0 });
  expect(book.left('STAFF', 'a')).toBe(300 - 115);
  expect(book.takeUnsettled(10)).toMatchObject([{ points: 5 }]);
});

test('what could not be told is told the next time', () => {
  const book = new RateBook({ now: () => 0 }, 1);
  book.take('STAFF', 'a');
  book.keep(book.takeUnsettled(10));
  book.take('STAFF', 'a');
  expect(book.takeUnsettled(10)).toMatchObject([{ points: 2 }]);
});

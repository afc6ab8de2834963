import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { LastCopies } from './lastCopy.js';

const never = () => new Promise<string>(() => undefined);
const failing = () => Promise.reject(new Error('the database is away'));
const made = (text: string) => () => Promise.resolve(text);

test('what is made in time is what one gets', async () => {
  const copies = new LastCopies<string>({ patience: 50, kept: 60_000 });
  expect(await copies.get('list', made('first'))).toBe('first');
  expect(await copies.get('list', made('second'))).toBe('second');
});

test('what takes too long, or fails, is answered with the last copy', async () => {
  const copies = new LastCopies<string>({ patience: 20, kept: 60_000 });
  await copies.get('list', made('first'));
  expect(await copies.get('list', failing)).toBe('first');
  expect(await copies.get('list', never)).toBe('first');
});

test('without a copy, or with one too old, one waits or is told', async () => {
  const copies = new LastCopies<string>({ patience: 5, kept: 10 });
  await expect(copies.get('list', failing)).rejects.toThrow('away');
  await copies.get('list', made('first'));
  await sleep(20);
  await expect(copies.get('list', failing)).rejects.toThrow('away');
});

test('many who ask at once are answered with one', async () => {
  const copies = new LastCopies<number>();
  let count = 0;
  const make = async () => {
    await sleep(5);
    return ++count;
  };
  expect(new Set(await Promise.all(Array.from({ length: 50 }, () => copies.get('list', make))))).toEqual(
    new Set([1]),
  );
});

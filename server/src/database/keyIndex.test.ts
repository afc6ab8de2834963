import { expect, test } from '@jest/globals';
import { KeyIndex } from './keyIndex.js';

const bytesOf = (key: string) => Buffer.from(key.replaceAll('-', ''), 'hex');

test('numbers keys in the order in which they come, and finds and prints them, however alike they are', () => {
  const index = new KeyIndex(8);
  const keys = Array.from({ length: 5000 }, (_, number) => {
    const hex = (number % 50).toString(16).padStart(8, '0') + number.toString(16).padStart(24, '0');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  });
  const room = Buffer.alloc(21);
  for (const [number, key] of keys.entries()) {
    bytesOf(key).copy(room, 5);
    expect(index.find(room, 5)).toBe(-1);
    expect(index.add(room, 5)).toBe(number);
  }
  expect(index.size).toBe(keys.length);
  for (const [number, key] of keys.entries()) {
    const bytes = bytesOf(key);
    if (index.find(bytes, 0) !== number || index.add(bytes, 0) !== number || index.print(number) !== key)
      throw new Error(`${key} is not number ${number}`);
    index.write(number, room, 2);
    expect(room.subarray(2, 18).equals(bytes)).toBe(true);
  }
  expect(index.size).toBe(keys.length);
});

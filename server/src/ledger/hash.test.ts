import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './hash.js';

/** What it was written as first, and is to say the same as for ever: hashes are made of it. */
function asBefore(value: unknown): string {
  return JSON.stringify(value, (_, nested: unknown) =>
    typeof nested === 'object' && nested !== null && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  );
}

test('canonical JSON is JSON with its keys in order, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(canonicalJson(value)).toBe(asBefore(value));
    }),
  );
});

test.each([
  [{ b: 1, a: { d: undefined, c: [undefined, null] } }],
  [{ '10': 'x', '9': 'y', a: 'z', '01': 'w', '': 0 }],
  [[new Date('2026-01-01T00:00:00Z'), Number.NaN, -0, 1e21, '\ud800 ']],
  ['中文'],
])('%j', value => expect(canonicalJson(value)).toBe(asBefore(value)));

test('equal objects are written alike', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 3 })).toBe(canonicalJson({ a: 3, b: [{ c: 2, d: 1 }] }));
});

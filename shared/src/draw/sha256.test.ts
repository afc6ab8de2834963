import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256, sha256After } from './sha256.js';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  '',
  'abc',
  '企业',
  'a'.repeat(55),
  'a'.repeat(56),
  'a'.repeat(63),
  'a'.repeat(64),
  'a'.repeat(1000),
  '𠀀',
  '\ud800',
])('of %j is what Node computes', text => expect(sha256(text)).toBe(reference(text)));

test('of any text is what Node computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => sha256(text) === reference(text)),
    { numRuns: 500 },
  );
});

test('after any prefix is the hash of both together', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }),
      (prefix, rests) => {
        const after = sha256After(prefix);
        return rests.every(rest => after(rest) === reference(prefix + rest));
      },
    ),
    { numRuns: 500 },
  );
});

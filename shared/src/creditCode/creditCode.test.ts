import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { err, must, ok } from '../result.js';
import {
  bodyCheck,
  creditCodeCheck,
  describeCreditCodeError,
  foldCreditCode,
  parseCreditCode,
} from './creditCode.js';

const VALID = ['91350100M000100Y43', '91152221MA0N1A2B3B', '91152221MA0PQ7R45U', '91152221MA0NE6H255'];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  test.each(VALID)('%s is valid', code => {
    expect(parseCreditCode(code)).toEqual(ok(code));
    expect(code[17]).toBe(creditCodeCheck(code.slice(0, 17)));
  });

  test.each([
    ['91350100m000100y43', '91350100M000100Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
    ['９１３５０１００ｍ０００１００ｙ４３', '91350100M000100Y43'],
    [' 9135 0100 M000 100Y 43\n', '91350100M000100Y43'],
    ['91350100　M000100Y43', '91350100M000100Y43'],
  ])('%j is read as %s', (entered, code) => {
    expect(foldCreditCode(entered)).toBe(code);
    expect(must(parseCreditCode(entered))).toBe(code);
  });

  test.each([
    ['', { kind: 'LENGTH', length: 0 }, '现为 0 位'],
    ['91350100M000100Y4', { kind: 'LENGTH', length: 17 }, '现为 17 位'],
    ['91350100M000100Y433', { kind: 'LENGTH', length: 19 }, '现为 19 位'],
    ['91350100M000100Y4A', { kind: 'CHECK', expected: '3' }, '应为 3'],
    [
      '9135O100M000100Y43',
      { kind: 'CHARACTER', index: 4, likely: '0' },
      '第 5 位不是允许的字符，是否应为 0？',
    ],
    ['9I350100M000100Y43', { kind: 'CHARACTER', index: 1, likely: '1' }, '是否应为 1？'],
    ['91350100M000100YZ3', { kind: 'CHARACTER', index: 16, likely: '2' }, '是否应为 2？'],
    ['9135010SM000100Y43', { kind: 'CHARACTER', index: 7, likely: '5' }, '是否应为 5？'],
    ['V1350100M000100Y43', { kind: 'CHARACTER', index: 0, likely: 'U' }, '是否应为 U？'],
    ['91350100M000100Y4-', { kind: 'CHARACTER', index: 17, likely: null }, '第 18 位不是允许的字符'],
    ['91350100M000\u0000100Y4', { kind: 'CHARACTER', index: 12, likely: null }, '第 13 位不是允许的字符'],
  ] as const)('%j is refused with %j', (entered, error, words) => {
    expect(parseCreditCode(entered)).toEqual(err(error));
    expect(describeCreditCodeError(error)).toContain(words);
  });

  test('any one wrong character is found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VALID),
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...ALPHABET),
        (code, index, character) => {
          const changed = code.slice(0, index) + character + code.slice(index + 1);
          expect(parseCreditCode(changed).ok).toBe(changed === code);
        },
      ),
    );
  });
});

/** GB 11714 with each of its three kinds of check: a digit, 10 as X, 11 as 0. */
test.each([
  ['D2143569', 'X'],
  ['00000000', '0'],
  ['M000100Y', '4'],
])('the body code %s has the check %s', (first8, check) => expect(bodyCheck(first8)).toBe(check));

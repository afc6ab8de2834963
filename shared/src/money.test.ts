import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatMoney, LARGEST_AMOUNT, money, parseMoney, ZERO, type Money } from './money.js';
import { ok } from './result.js';

describe('an amount', () => {
  test.each([
    ['0', 0, '0.00'],
    ['0.0', 0, '0.00'],
    ['0.1', 10, '0.10'],
    ['0.01', 1, '0.01'],
    ['0.29', 29, '0.29'],
    ['007', 700, '7.00'],
    ['00000000000000.5', 50, '0.50'],
    ['50000', 5_000_000, '50000.00'],
    ['50000.01', 5_000_001, '50000.01'],
    ['1234567.89', 123_456_789, '1234567.89'],
    ['9999999999.99', LARGEST_AMOUNT, '9999999999.99'],
  ])('%s is %i fen and prints as %s', (text, fen, printed) => {
    expect(parseMoney(text)).toEqual(ok(fen));
    expect(formatMoney(fen as Money)).toBe(printed);
  });

  test.each([
    ['', 'MALFORMED'],
    ['.', 'MALFORMED'],
    ['.5', 'MALFORMED'],
    ['5.', 'MALFORMED'],
    ['12.345', 'MALFORMED'],
    ['1.2.3', 'MALFORMED'],
    ['1e3', 'MALFORMED'],
    ['0x10', 'MALFORMED'],
    ['NaN', 'MALFORMED'],
    ['Infinity', 'MALFORMED'],
    ['-1', 'MALFORMED'],
    ['+1', 'MALFORMED'],
    ['1,000.00', 'MALFORMED'],
    ['1_000', 'MALFORMED'],
    ['５００', 'MALFORMED'],
    ['１.00', 'MALFORMED'],
    ['5万', 'MALFORMED'],
    ['¥5', 'MALFORMED'],
    [' 1', 'MALFORMED'],
    ['1 ', 'MALFORMED'],
    ['1\n', 'MALFORMED'],
    ['1.00\n', 'MALFORMED'],
    ['1\u0000', 'MALFORMED'],
    ['10000000000.00', 'OUT_OF_RANGE'],
    ['99999999999999999999', 'OUT_OF_RANGE'],
  ] as const)('refuses %j as %s', (text, error) => {
    expect(parseMoney(text)).toEqual({ ok: false, error });
    expect(() => money(text)).toThrow('not an amount');
  });

  test('every amount reads as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: ZERO, max: LARGEST_AMOUNT }), fen => {
        expect(parseMoney(formatMoney(fen as Money))).toEqual(ok(fen));
      }),
    );
  });

  test('nine thousand of the largest add up exactly', () => {
    let sum = ZERO;
    for (let count = 0; count < 9_000; count++) sum = (sum + LARGEST_AMOUNT) as Money;
    expect(BigInt(sum)).toBe(9_000n * BigInt(LARGEST_AMOUNT));
    expect(formatMoney(sum)).toBe('89999999999910.00');
  });
});

/**
 * Yuan to the fen, exactly: a whole number of fen, never a fraction. One amount is at most 9,999,999,999.99 yuan, so
 * that even nine thousand of the largest add up to less than 2^53 fen and no addition is rounded.
 */
import { err, ok, type Result } from './result.js';

declare const moneyBrand: unique symbol;
export type Money = number & { readonly [moneyBrand]: 'Money' };

export type MoneyError = 'MALFORMED' | 'OUT_OF_RANGE';

export const ZERO = 0 as Money;
export const LARGEST_AMOUNT = 999_999_999_999 as Money;

const SHAPE = /^(\d+)(?:\.(\d{1,2}))?$/;

/** Reads `50000`, `50000.1` or `50000.01`: ASCII digits, at most two decimals, no sign, no separator, no exponent. */
export function parseMoney(text: string): Result<Money, MoneyError> {
  const match = SHAPE.exec(text);
  if (!match) return err('MALFORMED');
  const yuan = match[1]!.replace(/^0+(?=\d)/, '');
  if (yuan.length > 10) return err('OUT_OF_RANGE');
  return ok((Number(yuan) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) as Money);
}

/** An amount that the code itself writes down; throws on a malformed one. */
export function money(text: string): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.value;
}

/** Always two decimals, no separators: `50000.00`. */
export function formatMoney(amount: Money): string {
  const yuan = Math.floor(amount / 100);
  return `${yuan}.${String(amount - yuan * 100).padStart(2, '0')}`;
}

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters over 31 (no I O S V Z), the ninth to the
 * seventeenth a body code with its own check (GB 11714), the last a check over all. Only the last is enforced: it covers
 * the body code too, and to turn away an enterprise that exists would be the worse error.
 */
import { err, ok, type Result } from '../result.js';

declare const creditCodeBrand: unique symbol;
export type CreditCode = string & { readonly [creditCodeBrand]: 'CreditCode' };

export type CreditCodeError =
  | { readonly kind: 'LENGTH'; readonly length: number }
  | { readonly kind: 'CHARACTER'; readonly index: number; readonly likely: string | null }
  | { readonly kind: 'CHECK'; readonly expected: string };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** Letters the standard leaves out because they read like these digits and letters. */
const LIKELY: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', V: 'U' };

/** Full-width to half-width, lower to upper case, white space dropped: what people paste. */
export function foldCreditCode(entered: string): string {
  return entered.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** Reads a code as entered (folded first); the error says where it is wrong and what was likely meant. */
export function parseCreditCode(entered: string): Result<CreditCode, CreditCodeError> {
  const code = foldCreditCode(entered);
  if (code.length !== 18) return err({ kind: 'LENGTH', length: code.length });
  for (let index = 0; index < 18; index++) {
    const character = code[index]!;
    if (!ALPHABET.includes(character))
      return err({ kind: 'CHARACTER', index, likely: LIKELY[character] ?? null });
  }
  const check = creditCodeCheck(code.slice(0, 17));
  if (code[17] !== check) return err({ kind: 'CHECK', expected: check });
  return ok(code as CreditCode);
}

/** The eighteenth character for the first seventeen: (31 − Σ mod 31) mod 31. */
export function creditCodeCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(first17[index]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** The ninth character of a body code for its first eight: 11 − Σ mod 11, with 10 → X and 11 → 0. */
export function bodyCheck(first8: string): string {
  const sum = BODY_WEIGHTS.reduce(
    (total, weight, index) => total + weight * BODY_ALPHABET.indexOf(first8[index]!),
    0,
  );
  const value = 11 - (sum % 11);
  return value === 10 ? 'X' : value === 11 ? '0' : String(value);
}

/** The error in the clerk's words. */
export function describeCreditCodeError(error: CreditCodeError): string {
  switch (error.kind) {
    case 'LENGTH':
      return `统一社会信用代码应为 18 位，现为 ${error.length} 位`;
    case 'CHARACTER':
      return (
        `统一社会信用代码第 ${error.index + 1} 位不是允许的字符` +
        (error.likely ? `，是否应为 ${error.likely}？` : '')
      );
    case 'CHECK':
      return `统一社会信用代码末位（校验位）应为 ${error.expected}，请核对全码`;
  }
}

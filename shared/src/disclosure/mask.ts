/**
 * Takes personal numbers and names out of free text before anybody outside reads it: identity numbers (18 and 15 digits),
 * bank cards (16 to 19), mobile and fixed phone numbers, however they are grouped, full-width or in Chinese numerals;
 * the names that are given; and what stands after "负责人：" and its like. A name that is neither given nor announced
 * cannot be told from other words: whoever enters the text must leave it out.
 */
import { parseCreditCode } from '../creditCode/creditCode.js';

/** Nothing but a digit or letter may stand next to a number, or it is part of something longer, such as a credit code. */
const NUMBERS: readonly { readonly shape: RegExp; readonly label: string }[] = [
  { shape: shapeOf(String.raw`[1-9]\d{5}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dX]`), label: '证件号' },
  { shape: shapeOf(String.raw`\d{4}([ -]?\d{4}){3}([ -]?\d{1,3})?`), label: '账号' },
  { shape: shapeOf(String.raw`\d{15}`), label: '证件号' },
  { shape: shapeOf(String.raw`((\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`), label: '电话' },
  { shape: shapeOf(String.raw`(\(0\d{2,3}\)[ -]?|0\d{2,3}[ -]?)\d{3,4}[ -]?\d{4}`), label: '电话' },
  // A local number is known only by the word before it.
  {
    shape: /(?<=(电话|手机|座机|联系方式|TEL)[号码为是]{0,2}[: ]{0,2})\d{3,4}[ -]?\d{4}(?![0-9A-Z])/g,
    label: '电话',
  },
];

/** After these and a colon stands a person. */
const PERSON =
  /(?<=(法定代表人|主要负责人|负责人|经营者|当事人|投诉人|举报人|联系人|证人|伤者|死者|姓名)[^\S\n]*:[^\S\n]*)[\p{Script=Han}A-Z·]{2,20}/gu;

const NUMERALS = '〇一二三四五六七八九';
const SHORTEST_NAME = 2;

export interface Known {
  /** Of natural persons, such as the principal's. */
  readonly names?: readonly (string | null)[];
}

/** The text without personal numbers and names, each replaced by what it was. */
export function maskPersonal(text: string, { names = [] }: Known = {}): string {
  const folded = fold(text);
  const found: { from: number; to: number; label: string }[] = [];
  const digits = foldNumerals(folded);
  for (const { shape, label } of NUMBERS)
    for (const match of digits.matchAll(shape))
      if (!isCreditCode(match[0])) found.push(placeOf(match, label));
  for (const match of folded.matchAll(PERSON)) found.push(placeOf(match, '姓名'));
  for (const name of names)
    if (name !== null && name.length >= SHORTEST_NAME) found.push(...placesOf(folded, fold(name)));
  return cutOut(text, found);
}

/** A credit code may be all digits; only those of enterprises (9…) are let be, as others could be identity numbers. */
function isCreditCode(digits: string): boolean {
  return digits.startsWith('9') && parseCreditCode(digits).ok;
}

function shapeOf(digits: string): RegExp {
  return new RegExp(`(?<![0-9A-Z])${digits}(?![0-9A-Z])`, 'g');
}

/** One spelling for what is typed alike, of the same length, so that places stay where they are. */
function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e—–－‐‑\u00a0\u3000•‧∙a-z]/g, character => {
    if (/[—–－‐‑]/.test(character)) return '-';
    if (/[\u00a0\u3000]/.test(character)) return ' ';
    if (/[•‧∙]/.test(character)) return '·';
    const code = character.charCodeAt(0);
    return (code > 0xff00 ? String.fromCharCode(code - 0xfee0) : character).toUpperCase();
  });
}

function foldNumerals(text: string): string {
  return text.replace(/[零〇一二三四五六七八九]/g, numeral => String(Math.max(0, NUMERALS.indexOf(numeral))));
}

function placeOf(match: RegExpExecArray, label: string) {
  return { from: match.index, to: match.index + match[0].length, label };
}

function* placesOf(text: string, name: string) {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
    yield { from, to: from + name.length, label: '姓名' };
}

/** Leaves out what was found; where two overlap, both go under the first one's label. */
function cutOut(
  text: string,
  found: readonly { readonly from: number; readonly to: number; readonly label: string }[],
): string {
  let masked = '';
  let end = 0;
  for (const { from, to, label } of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= end) masked += `${text.slice(end, from)}［${label}已隐去］`;
    end = Math.max(end, to);
  }
  return masked + text.slice(end);
}

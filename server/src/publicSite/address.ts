/** The addresses of the public site, and what may stand behind their question marks. */
import { maskPersonal, parseDay } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';

export const enterprisePath = (creditCode: string) => `/public/enterprises/${encodeURIComponent(creditCode)}`;
export const penaltyPath = (creditCode: string, documentNumber: string) =>
  `${enterprisePath(creditCode)}/penalties/${encodeURIComponent(documentNumber)}`;
export const drawPath = (id: string) => `/public/draws/${encodeURIComponent(id)}`;

/** The public query string; whatever is not one of these is not looked at. */
export interface Query {
  readonly q?: unknown;
  readonly asOf?: unknown;
  readonly after?: unknown;
  readonly v?: unknown;
}

const LONGEST_SEARCH = 100;

export function searchOf({ q }: Query): string {
  const text = typeof q === 'string' ? [...q.trim()].slice(0, LONGEST_SEARCH).join('') : '';
  // What looks like a personal number is not looked for, and not shown again.
  return isPlainText(text) && maskPersonal(text) === text ? text : '';
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The day asked for, today without one; null for one that is not a day or has not come. */
export function dayOf({ asOf }: Query, today: string): string | null {
  if (asOf === undefined || asOf === '') return today;
  return typeof asOf === 'string' && parseDay(asOf).ok && asOf <= today ? asOf : null;
}

/** The code in an address as it may be looked up; null for what is none, which nobody has. */
export function creditCodeIn(params: unknown): string | null {
  const { creditCode } = params as { readonly creditCode: string };
  return /^[0-9A-Z]{18}$/.test(creditCode) ? creditCode : null;
}

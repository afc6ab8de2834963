import { GRADE_OF_LIST } from '@qianqi/shared';
import type { PublishedEntry } from './lists.js';

const HEADINGS = ['企业名称', '统一社会信用代码', '信用等级', '列入日期', '依据条款'];

/** CSV by RFC 4180 with a byte order mark, without which Excel takes UTF-8 Chinese for something else. */
export function toCsv(entries: readonly PublishedEntry[]): string {
  const rows = entries.map(({ name, creditCode, list, since, clauses }) => [
    name,
    creditCode,
    GRADE_OF_LIST[list],
    since,
    clauses.map(({ code }) => code).join(' '),
  ]);
  return `\ufeff${[HEADINGS, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted, and never a formula: a spreadsheet would run a name that begins with one of these. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export function toJson(entries: readonly PublishedEntry[], asOf: string): string {
  const published = entries.map(({ name, creditCode, grade, since, clauses }) => ({
    name,
    creditCode,
    grade,
    since,
    clauses: clauses.map(({ code, text }) => ({ code, text })),
  }));
  return JSON.stringify({ asOf, entries: published });
}

import { GRAVITY_LABELS, GRADE_OF_LIST } from '@qianqi/shared';
import type { ListedPenalty } from '../disclosure/penaltyPage.js';
import { lastDay } from './enterprisePages.js';
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
  return csvOf([HEADINGS, ...rows]);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
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

const PENALTY_HEADINGS = [
  '企业名称',
  '统一社会信用代码',
  '处罚决定书文号',
  '处罚决定日期',
  '违法事实',
  '罚款金额（元）',
  '没收金额（元）',
  '公示类别',
  '公示截止日期',
];

export function penaltiesToCsv(penalties: readonly ListedPenalty[]): string {
  const rows = penalties.map(penalty => [
    penalty.name,
    penalty.creditCode,
    penalty.documentNumber,
    penalty.decidedOn,
    penalty.violation,
    penalty.fine,
    penalty.confiscated,
    GRAVITY_LABELS[penalty.gravity],
    lastDay(penalty),
  ]);
  return csvOf([PENALTY_HEADINGS, ...rows]);
}

export function penaltiesToJson(penalties: readonly ListedPenalty[], asOf: string): string {
  const published = penalties.map(({ until, ...penalty }) => {
    const { name, creditCode, documentNumber, decidedOn, violation, fine, confiscated, gravity } = penalty;
    const publishedUntil = lastDay({ until });
    return {
      name,
      creditCode,
      documentNumber,
      decidedOn,
      violation,
      fine,
      confiscated,
      gravity,
      publishedUntil,
    };
  });
  return JSON.stringify({ asOf, penalties: published });
}

/**
 * The projections of a record as lines of COPY, which is how they are held against what is stored and how they are written:
 * an enterprise's periods, listing and coverage, each a text.
 */
import { decidedPeriods, type CreditRecord, type Objection, type PolicyHistory } from '@qianqi/shared';
import { coverageOf } from '../coverage/coverage.js';
import { listingRows } from '../disclosure/listingRows.js';
import type { FormerName } from '../enterprise/formerName.entity.js';
import { blackDays } from './blackRoll.js';
import { decidedPeriodRows, type DecidedPeriodRow } from './projection.js';
import type { ReadEnterprise } from './recordReader.js';

/** The tables, the columns that are compared, what prints them as a line, and the order of an enterprise's rows. */
export const PROJECTIONS = {
  grade_period: {
    columns: 'enterprise_id, from_day, until_day, grade, decided_from, decided_by',
    printed: [
      'enterprise_id',
      'from_day',
      orNull('until_day'),
      'grade',
      orNull('decided_from'),
      orNull(escapedSql('decided_by::text')),
    ],
    order: 'enterprise_id, from_day',
  },
  listing: {
    columns:
      'enterprise_id, known_from, known_until, shown_from, until_day, list, since, state, name, folded_name, credit_code',
    printed: [
      'enterprise_id',
      'known_from',
      orNull('known_until'),
      'shown_from',
      orNull('until_day'),
      'list',
      'since',
      'state',
      escapedSql('name'),
      escapedSql('folded_name'),
      'credit_code',
    ],
    order: 'enterprise_id, known_from, shown_from',
  },
  black_roll: {
    columns: 'enterprise_id, name, days',
    printed: ['enterprise_id', escapedSql('name'), 'days'],
    order: 'enterprise_id',
  },
  record_coverage: {
    columns: 'enterprise_id, kinds, first_days, days, zero_penalty_days',
    printed: ['enterprise_id', 'kinds', 'first_days', 'days', 'zero_penalty_days'],
    order: 'enterprise_id',
  },
} as const;

export type Projection = keyof typeof PROJECTIONS;
export const PROJECTION_NAMES = Object.keys(PROJECTIONS) as readonly Projection[];

/** Which transaction wrote them is no part of what is compared. */
export const LISTING_WRITTEN_BY = 'made_in, ended_in';

/** Lines with their ends; empty for none. */
export type ProjectedLines = Readonly<Record<Projection, string>>;

/** What else an enterprise's listing depends on. */
export interface ListingFacts {
  readonly objections: readonly Objection[];
  readonly formerNames: readonly Pick<FormerName, 'name' | 'replacedAt'>[];
}

export function projectedLines(
  history: PolicyHistory,
  enterprise: ReadEnterprise,
  { objections, formerNames }: ListingFacts,
): ProjectedLines {
  const { key, record, name } = enterprise;
  const periods = decidedPeriodRows(decidedPeriods(history, record));
  return {
    grade_period: periodLines(key, periods),
    black_roll: rollLine(key, name, periods),
    listing: listingLines(history, enterprise, { objections, formerNames }),
    record_coverage: coverageLine(key, record),
  };
}

/** With the transaction that writes them, where one is given, behind the columns that are compared. */
export function listingLines(
  history: PolicyHistory,
  enterprise: ReadEnterprise,
  { objections, formerNames }: ListingFacts,
  transaction?: string,
): string {
  const { key, record } = enterprise;
  let lines = '';
  for (const row of listingRows(history, { enterprise, record, objections }, formerNames)) {
    const knownUntil = row.knownUntil && instant(row.knownUntil);
    const values = [
      key,
      instant(row.knownFrom),
      knownUntil,
      row.shownFrom,
      row.until,
      row.list,
      row.since,
      row.state,
      escaped(row.name),
      escaped(row.foldedName),
      row.creditCode,
    ];
    if (transaction !== undefined) values.push(transaction, knownUntil && transaction);
    lines += line(values);
  }
  return lines;
}

/** Of somebody who has grade C on some day; empty for others. */
export function rollLine(key: string, name: string, periods: readonly DecidedPeriodRow[]): string {
  const blackOn = blackDays(periods);
  return blackOn === null ? '' : line([key, escaped(name), blackOn]);
}

export function periodLines(key: string, periods: readonly DecidedPeriodRow[]): string {
  let lines = '';
  for (const row of periods)
    lines += line([key, row.from, row.until, row.grade, days(row.decidedFrom!), texts(row.decidedBy!)]);
  return lines;
}

export function coverageLine(key: string, record: CreditRecord): string {
  const coverage = coverageOf(record);
  if (coverage === null) return '';
  const { kinds, firstDays, days: all, zeroPenaltyDays } = coverage;
  return line([key, texts(kinds), days(firstDays), days(all), days(zeroPenaltyDays)]);
}

function line(values: readonly (string | null)[]): string {
  let text = values[0]!;
  for (let index = 1; index < values.length; index++) text += `\t${values[index] ?? '\\N'}`;
  return `${text}\n`;
}

function days(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}

/** As PostgreSQL prints an array of texts, and COPY that print. */
function texts(values: readonly string[]): string {
  return `{${values.map(element).join(',')}}`;
}

const PLAIN = /^[\w.-]+$/;

/** Kinds and combinations of clauses: a few dozen, each thousands of times. */
const elements = new Map<string, string>();
const MOST_KNOWN = 1000;

function element(text: string): string {
  const known = elements.get(text);
  if (known !== undefined) return known;
  if (elements.size === MOST_KNOWN) elements.clear();
  const printed = newElement(text);
  elements.set(text, printed);
  return printed;
}

function newElement(text: string): string {
  if (PLAIN.test(text) && text.toUpperCase() !== 'NULL') return text;
  return escaped(`"${text.replaceAll(/["\\]/g, '\\$&')}"`);
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

/** In UTC, as PostgreSQL prints it. */
function instant(date: Date): string {
  const text = date.toISOString();
  const fraction = text.slice(19, 23).replace(/\.?0+$/, '');
  return `${text.slice(0, 10)} ${text.slice(11, 19)}${fraction}+00`;
}

/** What neither a name nor a code holds, a tab or the end of a line, needs no escaping. */
function escapedSql(sql: string): string {
  return `replace(${sql}, '\\', '\\\\')`;
}

function orNull(sql: string): string {
  return `coalesce(${sql}::text, '\\N')`;
}

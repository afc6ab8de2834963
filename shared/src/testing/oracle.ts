/**
 * A second, dumb reading of `grading.md`, for tests only: dates as text, money as BigInt fen, one day at a time, the 2023
 * rules typed out clause by clause. It shares no code with the rules it judges but the shape of a record.
 */
import { formatDay, type Day } from '../day.js';
import type { CreditEvent, CreditRecord } from '../event/event.js';

export interface OracleSwitches {
  readonly countGradeMeasureInterviews?: boolean;
  readonly countOnlyVerifiedComplaints?: boolean;
}

export type OracleEdition = '2023-literal' | '2023-cumulative';

export function oracleYearsEarlier(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) - years;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${date.slice(4) === '-02-29' && !leap ? '-02-28' : date.slice(4)}`;
}

function within(date: string, years: number, asOf: string): boolean {
  return oracleYearsEarlier(asOf, years) < date && date <= asOf;
}

function ended(event: CreditEvent, asOf: string): boolean {
  return event.outcomes.some(
    ({ kind, on }) => ['WITHDRAWN', 'DUPLICATE', 'REPAIRED'].includes(kind) && formatDay(on) <= asOf,
  );
}

export function oracleGrade(
  edition: OracleEdition,
  record: CreditRecord,
  on: Day,
  switches: OracleSwitches = {},
): { grade: 'A' | 'B' | 'C'; clauses: string[] } | null {
  const asOf = formatDay(on);
  const included = formatDay(record.includedOn);
  if (asOf < included) return null;
  const live = record.events.filter(event => event.voidedAt === null && !ended(event, asOf));
  const counted = (kind: string, years: number) =>
    live.filter(event => event.kind === kind && within(formatDay(event.on), years, asOf));

  const accidents = counted('ACCIDENT', 3).length;
  const interviews = counted('INTERVIEW', 1).filter(
    event =>
      event.interviewee === 'PRINCIPAL' &&
      (event.trigger !== 'GRADE_MEASURE' || switches.countGradeMeasureInterviews === true),
  ).length;
  const cases = counted('PENALTY', 1);
  const fines = cases.reduce((sum, event) => sum + BigInt(event.fine), 0n);
  const both = cases.reduce((sum, event) => sum + BigInt(event.fine) + BigInt(event.confiscated), 0n);
  const complaints = counted('COMPLAINT', 1).filter(
    event =>
      switches.countOnlyVerifiedComplaints !== true ||
      event.outcomes.some(({ kind, on: verifiedOn }) => kind === 'VERIFIED' && formatDay(verifiedOn) <= asOf),
  ).length;
  const certified = record.certificates.some(
    certificate =>
      certificate.voidedAt === null &&
      formatDay(certificate.issuedOn) <= asOf &&
      asOf <= formatDay(certificate.expiresOn) &&
      (certificate.revokedOn === null || asOf < formatDay(certificate.revokedOn)),
  );
  const firstYear = within(included, 1, asOf);

  const met = Object.entries({
    '6.1.1': accidents === 0,
    '6.1.2': certified,
    '6.1.3': interviews === 0,
    '6.1.4': cases.length === 0,
    '6.2.1': interviews <= 2,
    '6.2.2': cases.length <= 2 && fines <= 5_000_000n,
    '6.2.3': complaints <= 5,
    '6.2.4': firstYear,
    '6.3.1': interviews > 3,
    '6.3.2': cases.length > 3 && both > 5_000_000n,
    '6.3.3': complaints > 5,
  })
    .filter(([, holds]) => holds)
    .map(([code]) => code);
  const of = (prefix: string) => met.filter(code => code.startsWith(prefix) && code !== '6.2.4');

  if (of('6.3').length > 0) return { grade: 'C', clauses: of('6.3') };
  if (met.includes('6.2.4')) return { grade: 'B', clauses: ['6.2.4'] };
  if (edition === '2023-literal' ? of('6.1').length > 0 : of('6.1').length === 4)
    return { grade: 'A', clauses: of('6.1') };
  return { grade: 'B', clauses: of('6.2') };
}

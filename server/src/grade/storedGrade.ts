/**
 * What the projection says of an enterprise on a day, read with its row: pages of the registry are answered by it, as they
 * are filtered, sorted and counted by it. `npm run periods -- verify` holds it against the records.
 */
import {
  clauseCodes,
  policyOn,
  type ClauseAssessment,
  type Day,
  type Grade,
  type Policy,
  type PolicyHistory,
} from '@qianqi/shared';
import { decidedOnDay } from './decidedOnDay.js';

export interface StoredGrade {
  /** `YYYY-MM-DD` */
  readonly storedOn: string;
  readonly storedGrade: Grade;
  /** Codes of the deciding clauses. */
  readonly storedDecision: string;
}

/** Columns of a row with `p`, its period of the day, if it has one. */
export function storedGradeColumns(day: string): string {
  return `p.grade AS "storedGrade", ${decidedOnDay('p', day)} AS "storedDecision"`;
}

/** Says of a row for which day its grade was read. */
export function withStoredDay<T extends object>(row: T, storedOn: string): T {
  return Object.assign(row, { storedOn });
}

/** What was read with the row, if it was read for that day, and by now says why. */
export function storedGradeOf(row: object, on: string): StoredGrade | null {
  const stored = row as Partial<StoredGrade>;
  return stored.storedOn === on && stored.storedGrade != null && stored.storedDecision != null
    ? (row as StoredGrade)
    : null;
}

/** A few dozen an edition ever occur. Only with what a clause is, not with what was measured for one enterprise. */
const known = new WeakMap<Policy, Map<string, readonly ClauseAssessment[]>>();

/** The deciding clauses by their codes, by the edition of that day. */
export function decidingClauses(history: PolicyHistory, on: Day, codes: string): readonly ClauseAssessment[] {
  const policy = policyOn(history, on);
  const ofPolicy = known.get(policy) ?? new Map<string, readonly ClauseAssessment[]>();
  known.set(policy, ofPolicy);
  const already = ofPolicy.get(codes);
  if (already) return already;
  const cited = clauseCodes(codes);
  const clauses = policy.clauses
    .filter(({ code }) => cited.includes(code))
    .map(clause => Object.freeze({ clause, met: true, tests: [] }));
  ofPolicy.set(codes, Object.freeze(clauses));
  return clauses;
}

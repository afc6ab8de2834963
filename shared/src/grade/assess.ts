/**
 * A grade with its reasons: every clause met or not with measured value, threshold, window and the records counted; the
 * records considered and not counted, each with its reason; and when the grade changes next if nothing new is recorded.
 */
import type { Day } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord } from '../event/event.js';
import { clausesMet, decidingLine, testsHeld, windowsSeeing } from '../policy/decide.js';
import { judgesRetroactively, policyOn, type PolicyHistory, type PolicyInForce } from '../policy/inForce.js';
import {
  FACT_INDEX,
  type Clause,
  type ClauseTest,
  type DecisionLine,
  type FactValue,
} from '../policy/policy.js';
import {
  FACTS,
  LIST_OF_GRADE,
  type CertificateStanding,
  type CreditList,
  type Grade,
  type NotCountedReason,
} from '../vocabulary.js';
import { certificateStandings } from './certificate.js';
import { whyNotCounted } from './counting.js';
import { nextChange, type GradeChange } from './gradePeriods.js';
import { measureFacts, windowsOn } from './measure.js';

export type CountedRecord = CreditEvent | Certificate;

export interface TestAssessment extends ClauseTest {
  readonly held: boolean;
  readonly measured: FactValue;
  /** First and last day of the window, both included; null for a fact of the day itself. */
  readonly windowFrom: Day | null;
  readonly windowTo: Day | null;
  readonly counted: readonly CountedRecord[];
}

export interface ClauseAssessment {
  readonly clause: Clause;
  readonly met: boolean;
  readonly tests: readonly TestAssessment[];
}

export interface NotCounted {
  readonly event: CreditEvent;
  readonly reason: NotCountedReason;
}

export interface Assessment {
  readonly asOf: Day;
  readonly grade: Grade;
  readonly list: CreditList;
  readonly policy: PolicyInForce;
  /** The day lies before the edition's first day in force. */
  readonly retroactive: boolean;
  readonly line: DecisionLine;
  /** The clauses of the deciding line that are met; none when only the remainder applies. */
  readonly decidedBy: readonly ClauseAssessment[];
  readonly clauses: readonly ClauseAssessment[];
  readonly notCounted: readonly NotCounted[];
  readonly certificates: readonly {
    readonly certificate: Certificate;
    readonly standing: CertificateStanding;
  }[];
  readonly nextChange: GradeChange | null;
}

/** The grade on that day, explained; null before inclusion. */
export function assess(history: PolicyHistory, record: CreditRecord, on: Day): Assessment | null {
  if (on < record.includedOn) return null;
  const policy = policyOn(history, on);
  const { table } = policy;
  const facts = measureFacts(policy, record, on);
  const held = testsHeld(table, facts);
  const met = clausesMet(table, held);
  const line = decidingLine(table, held);
  const windows = windowsOn(policy, on);
  const certificates = certificateStandings(record, on);
  const { counted, notCounted } = sortOut(policy, record, windows, on);
  counted[FACT_INDEX.standardization] = certificates
    .filter(({ standing }) => standing === 'BEST')
    .map(({ certificate }) => certificate);

  let position = 0;
  const clauses = policy.clauses.map((clause, index): ClauseAssessment => ({
    clause,
    met: (met & (1 << index)) !== 0,
    tests: clause.tests.map((test): TestAssessment => {
      const { fact } = table.tests[position]!;
      const from = windows[table.windowOfFact[fact]!] ?? null;
      return {
        fact: test.fact,
        comparison: test.comparison,
        threshold: test.threshold,
        wording: test.wording,
        held: (held & (1 << position++)) !== 0,
        measured: facts[fact]!,
        windowFrom: from,
        windowTo: from === null ? null : on,
        counted: counted[fact]!,
      };
    }),
  }));
  const deciding = table.lines[line]!.clauses & met;
  const grade = table.lines[line]!.grade;
  return {
    asOf: on,
    grade,
    list: LIST_OF_GRADE[grade],
    policy,
    retroactive: judgesRetroactively(policy, on),
    line: policy.decision[line]!,
    decidedBy: clauses.filter((_, index) => (deciding & (1 << index)) !== 0),
    clauses,
    notCounted,
    certificates,
    nextChange: nextChange(history, record, on),
  };
}

const NOTHING: readonly CountedRecord[] = [];

/** Puts each event with the facts it counts towards, or, if it counts towards none, with the reason. */
function sortOut(
  { table, switches }: PolicyInForce,
  { events }: CreditRecord,
  windows: readonly Day[],
  on: Day,
) {
  const counted: (readonly CountedRecord[])[] = FACTS.map(() => NOTHING);
  const notCounted: NotCounted[] = [];
  for (const event of events) {
    let reason: NotCountedReason | null = event.voidedAt === null ? 'NOT_USED' : 'VOIDED';
    for (const { window, facts } of windowsSeeing(table, event.kind)) {
      const against = whyNotCounted(event, switches, windows[window]!, on);
      if (against === null) {
        for (const fact of facts)
          if (counted[fact] === NOTHING) counted[fact] = [event];
          else (counted[fact] as CountedRecord[]).push(event);
        reason = null;
      } else if (reason !== null) reason = against;
    }
    if (reason !== null) notCounted.push({ event, reason });
  }
  return { counted, notCounted };
}

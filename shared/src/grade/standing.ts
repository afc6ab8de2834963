/**
 * Which clauses an enterprise meets on a day and which of them decide, as bit masks over the clauses of the edition: what a
 * registry is counted by, without the reasons that `assess` gives.
 */
import type { Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { clausesMet, decidingLine, testsHeld } from '../policy/decide.js';
import { policyOn, type PolicyHistory } from '../policy/inForce.js';
import type { Policy } from '../policy/policy.js';
import type { Grade } from '../vocabulary.js';
import { measureFacts } from './measure.js';
import { sweep } from './sweep.js';

export interface Standing {
  readonly grade: Grade;
  /** Index of the deciding line. */
  readonly line: number;
  /** Mask of the clauses met, bit by their place in the edition; below 2^31. */
  readonly met: number;
  /** Of these, the ones the deciding line cites. */
  readonly decided: number;
}

/** By that edition, whichever is in force; null before inclusion. */
export function standingBy(policy: Policy, record: CreditRecord, on: Day): Standing | null {
  if (on < record.includedOn) return null;
  const { table } = policy;
  const held = testsHeld(table, measureFacts(policy, record, on));
  const met = clausesMet(table, held);
  const line = decidingLine(table, held);
  const { grade, clauses } = table.lines[line]!;
  return { grade, line, met, decided: met & clauses };
}

/**
 * The first day after `on` on which the standing may be another if nothing new is recorded: a fact changes, the enterprise
 * is included, or another edition comes into force. Null when there is none.
 */
export function standsUntil(history: PolicyHistory, record: CreditRecord, on: Day): Day | null {
  if (on < record.includedOn) return record.includedOn;
  const next = history.find(({ inForceFrom }) => inForceFrom > on)?.inForceFrom ?? null;
  let until = next;
  sweep(policyOn(history, on), record, on, next, day => {
    if (day === on) return false;
    until = day;
    return true;
  });
  return until;
}

/** The codes of the clauses in a mask, in the order of the text. */
export function codesOf({ clauses }: Pick<Policy, 'clauses'>, mask: number): readonly string[] {
  return clauses.filter((_, index) => (mask & (1 << index)) !== 0).map(({ code }) => code);
}

/**
 * The grade over time together with the clauses that decide it: grade periods, each cut where its deciding clauses change.
 * "Which enterprises are C by 6.3.2 on D" is then a look-up, as the grade itself is.
 */
import type { CreditRecord } from '../event/event.js';
import { clausesMet } from '../policy/decide.js';
import type { PolicyHistory } from '../policy/inForce.js';
import type { Policy } from '../policy/policy.js';
import { extend, type Span, type Timeline } from '../timeline.js';
import type { Grade } from '../vocabulary.js';
import { sweepHistory } from './gradePeriods.js';

export interface DecidedPeriod {
  readonly grade: Grade;
  /**
   * Over the same days: the codes of the clauses of the deciding line that are met, in the order of the text, with a space
   * between; empty text where only the remainder of the rules decides.
   */
  readonly decidedBy: Timeline<string>;
}

/** Codes with a space between; a policy's codes have none inside. */
export function clauseCodes(decidedBy: string): readonly string[] {
  return decidedBy === '' ? [] : decidedBy.split(' ');
}

/** As `gradePeriods`, and why. */
export function decidedPeriods(history: PolicyHistory, record: CreditRecord): Timeline<DecidedPeriod> {
  const periods: (Span<{ readonly grade: Grade; readonly decidedBy: Span<string>[] }> & { until: null })[] =
    [];
  sweepHistory(history, record, record.includedOn, (on, policy, line, held) => {
    const { grade, clauses } = policy.table.lines[line]!;
    if (periods.at(-1)?.value.grade !== grade)
      periods.push({ from: on, until: null, value: { grade, decidedBy: [] } });
    extend(periods.at(-1)!.value.decidedBy, on, citation(policy, clauses & clausesMet(policy.table, held)));
  });
  return periods.map(({ from, value }, index) => {
    const until = periods[index + 1]?.from ?? null;
    const last = value.decidedBy.length - 1;
    const decidedBy = value.decidedBy.map((span, place) => (place === last ? { ...span, until } : span));
    return { from, until, value: { grade: value.grade, decidedBy } };
  });
}

/** A few dozen masks an edition ever occur, and each thousands of times. */
const citations = new WeakMap<Policy['clauses'], Map<number, string>>();

function citation({ clauses }: Policy, mask: number): string {
  let known = citations.get(clauses);
  if (!known) citations.set(clauses, (known = new Map()));
  let text = known.get(mask);
  if (text === undefined) {
    text = clauses
      .filter((_, index) => (mask & (1 << index)) !== 0)
      .map(({ code }) => code)
      .join(' ');
    known.set(mask, text);
  }
  return text;
}

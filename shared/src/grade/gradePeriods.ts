/**
 * The grade over time, past and known future: maximal runs of one grade from inclusion on, the last one open. "The grade
 * on D" for any D is a look-up in it, and nothing needs to run at midnight for a grade to change.
 */
import type { Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { policyOn, type PolicyHistory, type PolicyInForce } from '../policy/inForce.js';
import { extend, type Span, type Timeline } from '../timeline.js';
import type { Grade } from '../vocabulary.js';
import { sweep } from './sweep.js';

export function gradePeriods(history: PolicyHistory, record: CreditRecord): Timeline<Grade> {
  const periods: Span<Grade>[] = [];
  sweepHistory(history, record, record.includedOn, (on, { table }, line) =>
    extend(periods, on, table.lines[line]!.grade),
  );
  return periods;
}

export interface GradeChange {
  /** The first day of the new grade. */
  readonly on: Day;
  readonly grade: Grade;
}

/** The next day after `on` with another grade, if nothing new is recorded; null when there is none. */
export function nextChange(history: PolicyHistory, record: CreditRecord, on: Day): GradeChange | null {
  let today: Grade | null = null;
  let change: GradeChange | null = null;
  sweepHistory(history, record, on, (day, { table }, line) => {
    const { grade } = table.lines[line]!;
    today ??= grade;
    if (grade === today) return false;
    change = { on: day, grade };
    return true;
  });
  return change;
}

/** One sweep for each edition that has days from `from` on, each over its own days; `visit` is told the edition too. */
export function sweepHistory(
  history: PolicyHistory,
  record: CreditRecord,
  from: Day,
  visit: (on: Day, policy: PolicyInForce, line: number, held: number) => boolean | void,
): void {
  let stopped = false;
  const first = history.indexOf(policyOn(history, from));
  for (let index = first; index < history.length && !stopped; index++) {
    const policy = history[index]!;
    const start = index === first ? from : policy.inForceFrom;
    sweep(
      policy,
      record,
      start,
      history[index + 1]?.inForceFrom ?? null,
      (on, line, held) => (stopped = visit(on, policy, line, held) === true),
    );
  }
}

/** What a record would change, worked out before it is saved by the very rules the server will apply. */
import {
  assess,
  gradePeriods,
  valueOn,
  type Assessment,
  type CreditRecord,
  type Day,
  type Grade,
  type PolicyHistory,
  type Timeline,
} from '@qianqi/shared';

export interface PeriodChange {
  readonly from: Day;
  /** The first day no longer changed; null when it stays changed. */
  readonly until: Day | null;
  readonly before: Grade | null;
  readonly after: Grade | null;
}

export interface GradeImpact {
  readonly before: Assessment | null;
  readonly after: Assessment | null;
  /** All days, past and known future, on which the grade becomes another. */
  readonly changes: readonly PeriodChange[];
}

export function gradeImpact(
  history: PolicyHistory,
  before: CreditRecord,
  after: CreditRecord,
  on: Day,
): GradeImpact {
  return {
    before: assess(history, before, on),
    after: assess(history, after, on),
    changes: periodChanges(gradePeriods(history, before), gradePeriods(history, after)),
  };
}

export function periodChanges(before: Timeline<Grade>, after: Timeline<Grade>): readonly PeriodChange[] {
  const starts = [...new Set([...before, ...after].map(({ from }) => from))].sort((a, b) => a - b);
  const changes: PeriodChange[] = [];
  for (const [index, from] of starts.entries()) {
    const change = {
      from,
      until: starts[index + 1] ?? null,
      before: valueOn(before, from) ?? null,
      after: valueOn(after, from) ?? null,
    };
    if (change.before === change.after) continue;
    const last = changes.at(-1);
    const prolongs = last?.until === from && last.before === change.before && last.after === change.after;
    if (prolongs) changes[changes.length - 1] = { ...last, until: change.until };
    else changes.push(change);
  }
  return changes;
}

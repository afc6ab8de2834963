/**
 * What a grade brings with it: article 9 for A, 10 for B, 10 to 12 for C, and article 7 whatever the grade. The edition
 * says which measures; this says on which of them the enterprise stands on a day, since when and until when.
 */
import { windowFrom, windowUntil, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { whyNotCounted } from '../grade/counting.js';
import { gradeOn } from '../grade/gradeOn.js';
import { gradePeriods } from '../grade/gradePeriods.js';
import { policyOn, type PolicyHistory, type PolicyInForce } from '../policy/inForce.js';
import type { Cited } from '../policy/policy.js';
import { extend, spanOn, valueOn, type Span, type Timeline } from '../timeline.js';
import type { AttentionGround, EventKind, Grade, MeasureKind } from '../vocabulary.js';

export interface Measure extends Cited<MeasureKind> {
  /** Why, for article 7; empty for what the grade itself orders. */
  readonly grounds: readonly AttentionGround[];
  /** The first day of the run of days on which it applies, whatever the grades on them. */
  readonly since: Day;
  /** The first day on which it applies no longer if nothing new is recorded; null when that is not in sight. */
  readonly until: Day | null;
}

/** The measures that apply on that day; none before inclusion. */
export function measuresOn(history: PolicyHistory, record: CreditRecord, on: Day): readonly Measure[] {
  const grades = gradePeriods(history, record);
  const grade = valueOn(grades, on);
  if (grade === undefined) return [];
  const measures = policyOn(history, on).measures[grade].map((measure): Measure => {
    const applies = (day: Day) =>
      policyOn(history, day).measures[valueOn(grades, day)!].some(({ kind }) => kind === measure.kind);
    return { ...measure, grounds: [], ...runOf(gradeDays(history, grades), applies, on) };
  });
  const grounds = attentionOn(history, record, on);
  if (grounds.length === 0) return measures;
  const applies = (day: Day) =>
    groundsOf(policyOn(history, day), record, day, valueOn(grades, day)!).length > 0;
  const run = runOf(attentionDays(history, record, grades), applies, on);
  const { article } = policyOn(history, on).attention;
  return [...measures, { kind: 'ATTENTION', article, grounds, ...run }];
}

/** On which grounds article 7 has the enterprise watched on that day; none before inclusion. */
export function attentionOn(
  history: PolicyHistory,
  record: CreditRecord,
  on: Day,
): readonly AttentionGround[] {
  const grade = gradeOn(history, record, on);
  return grade === null ? [] : groundsOf(policyOn(history, on), record, on, grade);
}

/** The run of days around `on` on which something applies that can only change on the given days. */
function runOf(
  turningDays: readonly Day[],
  applies: (day: Day) => boolean,
  on: Day,
): { readonly since: Day; readonly until: Day | null } {
  const runs: Span<boolean>[] = [];
  for (const day of turningDays) extend(runs, day, applies(day));
  const { from, until } = spanOn(runs, on)!;
  return { since: from, until };
}

/** The days on which what the grade orders may change: with the grade, or with the edition. */
function gradeDays(history: PolicyHistory, grades: Timeline<Grade>): readonly Day[] {
  return daysFrom(grades, [
    ...grades.map(({ from }) => from),
    ...history.map(edition => edition.inForceFrom),
  ]);
}

const WATCHED: readonly EventKind[] = ['COMPLAINT', 'ABNORMAL_LISTING', 'SERIOUS_VIOLATION'];

/** The days on which attention may change: those, and the days on which a record begins or ceases to weigh. */
function attentionDays(
  history: PolicyHistory,
  record: CreditRecord,
  grades: Timeline<Grade>,
): readonly Day[] {
  const windows = [...new Set(history.map(({ attention }) => attention.complaintsWithinYears))];
  const weighing = record.events
    .filter(({ kind, voidedAt }) => voidedAt === null && WATCHED.includes(kind))
    .flatMap(({ on, outcomes }) => [
      on,
      ...windows.map(years => windowUntil(on, years)),
      ...outcomes.map(outcome => outcome.on),
    ]);
  return daysFrom(grades, [...gradeDays(history, grades), ...weighing]);
}

/** From inclusion on, in order, each once. */
function daysFrom(grades: Timeline<Grade>, days: readonly Day[]): readonly Day[] {
  const first = grades[0]!.from;
  return [...new Set([first, ...days.filter(day => day > first)])].sort((a, b) => a - b);
}

function groundsOf(
  { attention, switches }: PolicyInForce,
  record: CreditRecord,
  on: Day,
  grade: Grade,
): readonly AttentionGround[] {
  const from = windowFrom(on, attention.complaintsWithinYears);
  const complaints = record.events.filter(
    event => event.kind === 'COMPLAINT' && whyNotCounted(event, switches, from, on) === null,
  );
  const standing = record.events.filter(
    event => event.voidedAt === null && event.on <= on && !event.outcomes.some(outcome => outcome.on <= on),
  );
  const holds: Record<AttentionGround, boolean> = {
    LOW_GRADE: grade === 'C',
    MANY_COMPLAINTS: complaints.length > attention.complaintsMoreThan,
    ABNORMAL_LISTING: standing.some(({ kind }) => kind === 'ABNORMAL_LISTING'),
    SERIOUS_VIOLATION: standing.some(({ kind }) => kind === 'SERIOUS_VIOLATION'),
  };
  return (Object.keys(holds) as AttentionGround[]).filter(ground => holds[ground]);
}

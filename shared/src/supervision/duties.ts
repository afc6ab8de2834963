/**
 * What supervision owes an enterprise over a stretch of days, by the grade it has or is known to come to have. Articles 9
 * to 11; the text gives no frequencies, they are the edition's parameters.
 *
 * Inspections and trainings: the year is cut into as many equal parts as the grade asks visits a year, and one is due on
 * the last day of each part on which the enterprise has that grade. So a duty has a day of its own that does not move when
 * others come or go, which is what makes planning twice the same as planning once.
 * Reminder interviews: due on the day grade C begins, and every so many months while it lasts.
 */
import { addDays, addMonths, civilOf, dayOf, type Day } from '../day.js';
import { policyOn, type PolicyHistory } from '../policy/inForce.js';
import type { MeasureKind, Grade, TaskKind } from '../vocabulary.js';
import { spansBetween, valueOn, type Timeline } from '../timeline.js';

export interface Duty {
  readonly kind: TaskKind;
  readonly dueOn: Day;
  /** The grade that asks for it. */
  readonly grade: Grade;
  /** The citation. */
  readonly article: string;
  /**
   * By how many days a task that was begun may have been owed earlier or later and still answer it: a reminder interview that
   * was held is not held again because grade C is found to have begun on another day.
   */
  readonly answeredWithinDays: number;
}

/** The duties due on the days `[from, to]`, both included, by day. */
export function dutiesOwed(
  history: PolicyHistory,
  grades: Timeline<Grade>,
  from: Day,
  to: Day,
): readonly Duty[] {
  const duties = [...yearlyDuties(history, grades, from, to), ...reminderDuties(history, grades, from, to)];
  return duties.sort((a, b) => a.dueOn - b.dueOn || (a.kind < b.kind ? -1 : 1));
}

const YEARLY = [
  {
    kind: 'ROUTINE_INSPECTION',
    times: 'inspectionsPerYear',
    measures: ['KEY_MONITORING', 'KEY_OBJECT', 'DOUBLE_RANDOM'],
  },
  { kind: 'TRAINING', times: 'trainingsPerYear', measures: ['TRAINING'] },
] as const satisfies readonly { kind: TaskKind; times: string; measures: readonly MeasureKind[] }[];

function* yearlyDuties(history: PolicyHistory, grades: Timeline<Grade>, from: Day, to: Day): Generator<Duty> {
  for (let year = civilOf(from).year; year <= civilOf(to).year; year++)
    for (const { kind, times, measures } of YEARLY)
      for (const dueOn of candidateDays(history, grades, year, times, from, to)) {
        const grade = valueOn(grades, dueOn)!;
        const article = articleOf(history, dueOn, grade, measures);
        yield { kind, dueOn, grade, article, answeredWithinDays: 0 };
      }
}

/** The days of the year on which the grade held then asks for one, by the edition in force then, each once. */
function candidateDays(
  history: PolicyHistory,
  grades: Timeline<Grade>,
  year: number,
  times: (typeof YEARLY)[number]['times'],
  from: Day,
  to: Day,
): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { from: begins, until, value: grade } of spansBetween(grades, from, to)) {
    const first = Math.max(begins, from);
    const last = until === null ? to : Math.min(until - 1, to);
    for (const policy of history)
      for (const dueOn of partEnds(year, policy.supervision[grade][times]))
        if (dueOn >= first && dueOn <= last && policyOn(history, dueOn) === policy) days.add(dueOn);
  }
  return days;
}

/** The last days of the equal parts of a year; whole months where twelve can be cut so. */
export function partEnds(year: number, parts: number): readonly Day[] {
  const first = dayOf(year, 1, 1);
  return Array.from({ length: parts }, (_, index) => {
    const share = (12 * (index + 1)) / parts;
    if (Number.isInteger(share)) return addDays(addMonths(first, share), -1);
    const days = dayOf(year + 1, 1, 1) - first;
    return addDays(first, Math.floor((days * (index + 1)) / parts) - 1);
  });
}

function* reminderDuties(
  history: PolicyHistory,
  grades: Timeline<Grade>,
  from: Day,
  to: Day,
): Generator<Duty> {
  for (const { from: begins, until, value: grade } of spansBetween(grades, from, to)) {
    if (grade !== 'C') continue;
    const every = policyOn(history, begins).supervision.reminderInterviewEveryMonths;
    for (let count = 0; ; count++) {
      const dueOn = addMonths(begins, count * every);
      if (dueOn > to || (until !== null && dueOn >= until)) break;
      if (dueOn >= from)
        yield {
          kind: 'REMINDER_INTERVIEW',
          dueOn,
          grade,
          article: articleOf(history, dueOn, grade, ['REMINDER_INTERVIEW']),
          // Half the time to the next one, a month taken as 30 days.
          answeredWithinDays: every * 15,
        };
    }
  }
}

function articleOf(history: PolicyHistory, on: Day, grade: Grade, kinds: readonly MeasureKind[]): string {
  const measures = policyOn(history, on).measures[grade];
  for (const kind of kinds) {
    const measure = measures.find(each => each.kind === kind);
    if (measure) return measure.article;
  }
  return '';
}

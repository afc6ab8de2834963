/**
 * Walks a record's days in one pass. Whatever counts does so for an interval of days, so facts change only where one begins
 * or ends; those days are sorted and the decision is asked again on each: O(k log k) in the number of records.
 */
import { windowUntil, type Day } from '../day.js';
import type { CreditEvent, CreditRecord } from '../event/event.js';
import { decidingLine, testsHeld, windowsSeeing } from '../policy/decide.js';
import { FACT_INDEX, NO_FACTS, NONE, type FactValue, type Policy } from '../policy/policy.js';
import { levelOf, validDays } from './certificate.js';
import { countedDays } from './counting.js';

const { fines, finesAndConfiscations, standardization, firstInclusion } = FACT_INDEX;

/** Behind the facts stand, for each level 1 to 3, the number of valid certificates: the best level is not a sum. */
const CERTIFICATES = NO_FACTS.length - 1;
const NOTHING: readonly FactValue[] = [...NO_FACTS, 0, 0, 0];
const FIRST_INCLUSION = [firstInclusion];
const CERTIFICATES_OF_LEVEL = [1, 2, 3].map(level => [CERTIFICATES + level]);

/** On the days `[from, until)` each of the facts is larger by what the event adds to it, or by one without an event. */
interface Interval {
  readonly from: Day;
  readonly until: Day;
  readonly facts: readonly number[];
  readonly event: CreditEvent | null;
}

/**
 * Called with a day, the line of the decision list that decides from it on, and the mask of the tests that hold; true stops
 * the walk.
 */
export type Visit = (on: Day, line: number, held: number) => boolean | void;

/**
 * Calls `visit` for `from`, then for every day after it, before `until`, on which a fact changes; stops early once it
 * answers true. `from` is not before inclusion.
 */
export function sweep(
  policy: Policy,
  record: CreditRecord,
  from: Day,
  until: Day | null,
  visit: Visit,
): void {
  const { table } = policy;
  const facts = NOTHING.slice();
  const show = (day: Day) => {
    facts[standardization] = bestLevel(facts);
    const held = testsHeld(table, facts);
    return visit(day, decidingLine(table, held), held);
  };
  const intervals = intervalsAfter(policy, record, from);
  const ends = 2 * intervals.length;
  let on = from;
  for (const step of sortedSteps(intervals, from)) {
    const ahead = (step / ends) | 0;
    const day = (from + ahead) as Day;
    if (day !== on) {
      if (show(on) || (until !== null && day >= until)) return;
      on = day;
    }
    const end = step - ahead * ends;
    apply(intervals[end >> 1]!, (end & 1) === 0 ? 1 : -1, facts);
  }
  show(on);
}

/** What counts on `from` or later. */
function intervalsAfter(
  { switches, table, withinYears }: Policy,
  record: CreditRecord,
  from: Day,
): readonly Interval[] {
  const intervals: Interval[] = [];
  for (const event of record.events)
    for (const { window, facts } of windowsSeeing(table, event.kind)) {
      const days = countedDays(event, switches, table.windowYears[window]!);
      if (days && days.until > from) intervals.push({ from: days.from, until: days.until, facts, event });
    }
  for (const certificate of record.certificates) {
    const days = validDays(certificate);
    const facts = CERTIFICATES_OF_LEVEL[levelOf(certificate) - 1]!;
    if (days && days.until > from) intervals.push({ from: days.from, until: days.until, facts, event: null });
  }
  const settled = windowUntil(record.includedOn, withinYears.firstInclusion);
  if (settled > from)
    intervals.push({ from: record.includedOn, until: settled, facts: FIRST_INCLUSION, event: null });
  return intervals;
}

/**
 * Both ends of every interval by day, one that began before `from` on `from`. Days ahead and the number of the end share
 * one number: a day lies less than 2^18 ahead and ends are far fewer than 2^35, so it is exact.
 */
function sortedSteps(intervals: readonly Interval[], from: Day): readonly number[] {
  const ends = 2 * intervals.length;
  const steps: number[] = [];
  for (let index = 0; index < intervals.length; index++) {
    const interval = intervals[index]!;
    steps.push(Math.max(interval.from - from, 0) * ends + 2 * index);
    steps.push((interval.until - from) * ends + 2 * index + 1);
  }
  return ends > LONG ? steps.sort((a, b) => a - b) : insertionSorted(steps);
}

/** From here on the engine's sort is the faster one; nearly every record is shorter. */
const LONG = 100;

function insertionSorted(numbers: number[]): readonly number[] {
  for (let index = 1; index < numbers.length; index++) {
    const number = numbers[index]!;
    let place = index;
    for (; place > 0 && numbers[place - 1]! > number; place--) numbers[place] = numbers[place - 1]!;
    numbers[place] = number;
  }
  return numbers;
}

function apply({ facts, event }: Interval, sign: 1 | -1, sums: FactValue[]): void {
  for (const fact of facts) sums[fact]! += sign * weightOf(event, fact);
}

function weightOf(event: CreditEvent | null, fact: number): FactValue {
  if (event === null) return 1;
  return fact === fines ? event.fine : fact === finesAndConfiscations ? event.fine + event.confiscated : 1;
}

function bestLevel(facts: readonly FactValue[]): FactValue {
  for (let level = 1; level <= 3; level++) if (facts[CERTIFICATES + level]! > 0) return level;
  return NONE;
}

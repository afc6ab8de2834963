/**
 * Walks a record's days in one pass. Facts change only on the days on which something enters or leaves a window, so those
 * days are collected, sorted, and the decision is asked again on each: O(k log k) in the number of records.
 */
import { windowUntil, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { decide } from '../policy/decide.js';
import { NONE, type FactValue, type Policy } from '../policy/policy.js';
import type { Grade } from '../vocabulary.js';
import { levelOf, validDays } from './certificate.js';
import { countedDays } from './counting.js';
import { FACT_INDEX, measureFacts } from './measure.js';

const {
  accidents,
  interviews,
  penalties,
  fines,
  finesAndConfiscations,
  complaints,
  standardization,
  firstInclusion,
} = FACT_INDEX;

/** Behind the facts stand, for each level 1 to 3, the number of valid certificates: the best level is not a sum. */
const CERTIFICATES = firstInclusion;
const LEVELS = [1, 2, 3];

/**
 * Calls `visit` with the grade on `from`, then with every day after it, before `until`, on which a fact changes, and the
 * grade from that day on; stops early once `visit` answers true. `from` is not before inclusion.
 */
export function sweep(
  policy: Policy,
  record: CreditRecord,
  from: Day,
  until: Day | null,
  visit: (on: Day, grade: Grade) => boolean | void,
): void {
  const { table } = policy;
  const facts = measureFacts(policy, record, from);
  if (visit(from, table.lines[decide(table, facts)]!.grade)) return;

  const steps = new Steps(from, until);
  for (const level of LEVELS) facts[CERTIFICATES + level] = 0;
  addEvents(steps, policy, record);
  addCertificates(steps, record, facts);
  const settled = windowUntil(record.includedOn, policy.withinYears.firstInclusion);
  if (settled > from) steps.add(settled, firstInclusion, -1);

  steps.walk(facts, on => {
    facts[standardization] = LEVELS.find(level => facts[CERTIFICATES + level]! > 0) ?? NONE;
    return visit(on, table.lines[decide(table, facts)]!.grade);
  });
}

function addEvents(steps: Steps, { switches, withinYears }: Policy, { events }: CreditRecord): void {
  for (const event of events) {
    const add = (fact: number, years: number, by: number) => {
      const days = countedDays(event, switches, years);
      if (days) steps.addInterval(days.from, days.until, fact, by);
    };
    switch (event.kind) {
      case 'ACCIDENT':
        add(accidents, withinYears.accidents, 1);
        break;
      case 'INTERVIEW':
        add(interviews, withinYears.interviews, 1);
        break;
      case 'PENALTY':
        add(penalties, withinYears.penalties, 1);
        add(fines, withinYears.fines, event.fine);
        add(finesAndConfiscations, withinYears.finesAndConfiscations, event.fine + event.confiscated);
        break;
      case 'COMPLAINT':
        add(complaints, withinYears.complaints, 1);
        break;
    }
  }
}

function addCertificates(steps: Steps, { certificates }: CreditRecord, facts: FactValue[]): void {
  for (const certificate of certificates) {
    const days = validDays(certificate);
    if (!days) continue;
    const fact = CERTIFICATES + levelOf(certificate);
    if (days.from <= steps.from && steps.from < days.until) facts[fact]!++;
    steps.addInterval(days.from, days.until, fact, 1);
  }
}

/** The steps by which facts change after a first day, kept as parallel numbers so that sorting them needs no comparator. */
class Steps {
  private readonly days: number[] = [];
  private readonly facts: number[] = [];
  private readonly amounts: number[] = [];

  constructor(
    readonly from: Day,
    private readonly until: Day | null,
  ) {}

  /** A step on a day; one that lies outside the walk is dropped. */
  add(on: Day, fact: number, by: number): void {
    if (on <= this.from || (this.until !== null && on >= this.until) || by === 0) return;
    this.days.push(on);
    this.facts.push(fact);
    this.amounts.push(by);
  }

  addInterval(from: Day, until: Day, fact: number, by: number): void {
    this.add(from, fact, by);
    if (until > this.from) this.add(until, fact, -by);
  }

  /** Applies the steps day by day in order; `visit` sees the facts once all steps of a day are in. */
  walk(facts: FactValue[], visit: (on: Day) => boolean | void): void {
    const count = this.days.length;
    if (count === 0) return;
    // Day and position in one number: days stay below 2^17 and positions below 2^31, so the product is exact.
    const keys = new Float64Array(count);
    for (let index = 0; index < count; index++) keys[index] = this.days[index]! * count + index;
    keys.sort();
    let on = Math.floor(keys[0]! / count);
    for (const key of keys) {
      const day = Math.floor(key / count);
      if (day !== on) {
        if (visit(on as Day)) return;
        on = day;
      }
      const index = key - day * count;
      facts[this.facts[index]!]! += this.amounts[index]!;
    }
    visit(on as Day);
  }
}

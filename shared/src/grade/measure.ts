/** The facts of article 6 on one day, from the records that count on it. `grading.md`, "Facts on day D". */
import { windowFrom, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import type { FactValue, Policy, WindowedFact } from '../policy/policy.js';
import { FACTS, type Fact } from '../vocabulary.js';
import { levelOn } from './certificate.js';
import { whyNotCounted } from './counting.js';

/** Where each fact stands in a row of facts. */
export const FACT_INDEX = Object.fromEntries(FACTS.map((fact, index) => [fact, index])) as Readonly<
  Record<Fact, number>
>;
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

/** By fact, as FACTS, the first day of its window; standardization has none. */
export type Windows = readonly (Day | null)[];

export function windowsOn(policy: Policy, on: Day): Windows {
  // Most facts share a window length, and turning a day into a date and back is what costs here.
  let years = 0;
  let from = on;
  return FACTS.map(fact => {
    if (fact === 'standardization') return null;
    const wanted = policy.withinYears[fact as WindowedFact];
    if (wanted !== years) {
      years = wanted;
      from = windowFrom(on, years);
    }
    return from;
  });
}

/** All facts on that day, indexed as FACTS. The day is not before inclusion. */
export function measureFacts(policy: Policy, record: CreditRecord, on: Day): FactValue[] {
  const windows = windowsOn(policy, on);
  const { switches } = policy;
  const facts: FactValue[] = [0, 0, 0, 0, 0, 0, 0, 0];
  const { events } = record;
  for (let index = 0; index < events.length; index++) {
    const event = events[index]!;
    const counts = (fact: number) => whyNotCounted(event, switches, windows[fact]!, on) === null;
    switch (event.kind) {
      case 'ACCIDENT':
        if (counts(accidents)) facts[accidents]!++;
        break;
      case 'INTERVIEW':
        if (counts(interviews)) facts[interviews]!++;
        break;
      case 'PENALTY':
        if (counts(penalties)) facts[penalties]!++;
        if (counts(fines)) facts[fines]! += event.fine;
        if (counts(finesAndConfiscations)) facts[finesAndConfiscations]! += event.fine + event.confiscated;
        break;
      case 'COMPLAINT':
        if (counts(complaints)) facts[complaints]!++;
        break;
    }
  }
  facts[standardization] = levelOn(record, on);
  facts[firstInclusion] = record.includedOn >= windows[firstInclusion]! ? 1 : 0;
  return facts;
}

/** The facts of article 6 on one day, from the records that count on it. `grading.md`, "Facts on day D". */
import { windowFrom, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { FACT_INDEX, factRow, type FactValue, type Policy } from '../policy/policy.js';
import { levelOn } from './certificate.js';
import { ineligible, outcomeAgainst } from './counting.js';

/** The first day of each of the edition's windows, as `windowYears`. */
export function windowsOn({ table }: Policy, on: Day): readonly Day[] {
  return table.windowYears.map(years => windowFrom(on, years));
}

/** All facts on that day, indexed as FACTS. The day is not before inclusion. */
export function measureFacts(policy: Policy, record: CreditRecord, on: Day): FactValue[] {
  const { windowOfFact } = policy.table;
  const { switches } = policy;
  const windows = windowsOn(policy, on);
  const first = (fact: number) => windows[windowOfFact[fact]!]!;
  const accidentsFrom = first(FACT_INDEX.accidents);
  const interviewsFrom = first(FACT_INDEX.interviews);
  const penaltiesFrom = first(FACT_INDEX.penalties);
  const finesFrom = first(FACT_INDEX.fines);
  const finesAndConfiscationsFrom = first(FACT_INDEX.finesAndConfiscations);
  const complaintsFrom = first(FACT_INDEX.complaints);

  let accidents = 0;
  let interviews = 0;
  let penalties = 0;
  let fines = 0;
  let finesAndConfiscations = 0;
  let complaints = 0;
  for (const event of record.events) {
    const happened = event.on;
    if (happened > on || event.voidedAt !== null || outcomeAgainst(event, switches, on) !== null) continue;
    switch (event.kind) {
      case 'ACCIDENT':
        if (happened >= accidentsFrom) accidents++;
        break;
      case 'INTERVIEW':
        if (happened >= interviewsFrom && ineligible(event, switches) === null) interviews++;
        break;
      case 'PENALTY':
        if (happened >= penaltiesFrom) penalties++;
        if (happened >= finesFrom) fines += event.fine;
        if (happened >= finesAndConfiscationsFrom) finesAndConfiscations += event.fine + event.confiscated;
        break;
      case 'COMPLAINT':
        if (happened >= complaintsFrom) complaints++;
        break;
    }
  }
  const firstInclusion = record.includedOn >= first(FACT_INDEX.firstInclusion) ? 1 : 0;
  return factRow(
    accidents,
    interviews,
    penalties,
    fines,
    finesAndConfiscations,
    complaints,
    levelOn(record, on),
    firstInclusion,
  );
}

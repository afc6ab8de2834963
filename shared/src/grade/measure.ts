/** The facts of article 6 on one day, from the records that count on it. `grading.md`, "Facts on day D". */
import { windowFrom, type Day } from '../day.js';
import type { CreditEvent, CreditRecord } from '../event/event.js';
import { FACT_INDEX, factRow, type FactValue, type Policy } from '../policy/policy.js';
import { levelOn } from './certificate.js';
import { ineligible, outcomeAgainst } from './counting.js';

/** The first day of each of the edition's windows, as `windowYears`. */
export function windowsOn({ table }: Policy, on: Day): readonly Day[] {
  return table.windowYears.map(years => windowFrom(on, years));
}

/** All facts on that day, indexed as FACTS. The day is not before inclusion. */
export function measureFacts(policy: Policy, record: CreditRecord, on: Day): FactValue[] {
  const { switches, table } = policy;
  const { windowOfFact } = table;
  const windows = windowsOn(policy, on);
  const accidentsFrom = windows[windowOfFact[FACT_INDEX.accidents]!]!;
  const interviewsFrom = windows[windowOfFact[FACT_INDEX.interviews]!]!;
  const penaltiesFrom = windows[windowOfFact[FACT_INDEX.penalties]!]!;
  const finesFrom = windows[windowOfFact[FACT_INDEX.fines]!]!;
  const finesAndConfiscationsFrom = windows[windowOfFact[FACT_INDEX.finesAndConfiscations]!]!;
  const anyPenaltyFrom = Math.min(penaltiesFrom, finesFrom, finesAndConfiscationsFrom);
  const complaintsFrom = windows[windowOfFact[FACT_INDEX.complaints]!]!;
  const newSince = windows[windowOfFact[FACT_INDEX.firstInclusion]!]!;
  const onlyVerified = switches.countOnlyVerifiedComplaints;
  // Of most events nothing became; asking each of them what speaks against it would cost more than all the rest.
  const stands = (event: CreditEvent) =>
    event.on <= on &&
    event.voidedAt === null &&
    ((event.outcomes.length === 0 && !onlyVerified) || outcomeAgainst(event, switches, on) === null);

  let accidents = 0;
  let interviews = 0;
  let penalties = 0;
  let fines = 0;
  let finesAndConfiscations = 0;
  let complaints = 0;
  for (const event of record.events)
    switch (event.kind) {
      case 'ACCIDENT':
        if (event.on >= accidentsFrom && stands(event)) accidents++;
        break;
      case 'INTERVIEW':
        if (event.on >= interviewsFrom && stands(event) && ineligible(event, switches) === null) interviews++;
        break;
      case 'PENALTY':
        if (event.on < anyPenaltyFrom || !stands(event)) break;
        if (event.on >= penaltiesFrom) penalties++;
        if (event.on >= finesFrom) fines += event.fine;
        if (event.on >= finesAndConfiscationsFrom) finesAndConfiscations += event.fine + event.confiscated;
        break;
      case 'COMPLAINT':
        if (event.on >= complaintsFrom && stands(event)) complaints++;
        break;
    }
  return factRow(
    accidents,
    interviews,
    penalties,
    fines,
    finesAndConfiscations,
    complaints,
    levelOn(record, on),
    record.includedOn >= newSince ? 1 : 0,
  );
}

/**
 * Which events count, said twice on purpose: `whyNotCounted` asks for one day, `countedDays` for all days at once, and a
 * property test holds them against each other. `grading.md`, "Facts on day D".
 */
import { windowUntil, type Day } from '../day.js';
import type { CreditEvent } from '../event/event.js';
import type { Switches } from '../policy/policy.js';
import type { EventOutcomeKind, NotCountedReason } from '../vocabulary.js';

/** Outcomes that end an event's weight; they are reasons of the same name. */
const ENDING = ['WITHDRAWN', 'DUPLICATE', 'REPAIRED'] as const satisfies readonly (NotCountedReason &
  EventOutcomeKind)[];

/** Why the event does not count on `on`, in a window whose first day is `from`; null when it counts. */
export function whyNotCounted(
  event: CreditEvent,
  switches: Switches,
  from: Day,
  on: Day,
): NotCountedReason | null {
  if (event.voidedAt !== null) return 'VOIDED';
  if (event.on < from || event.on > on) return 'OUTSIDE_WINDOW';
  return ineligible(event, switches) ?? outcomeAgainst(event, switches, on);
}

/** The days on which the event counts in a window of that many years, `[from, until)`; null when on none. */
export function countedDays(
  event: CreditEvent,
  switches: Switches,
  years: number,
): { readonly from: Day; readonly until: Day } | null {
  if (event.voidedAt !== null || ineligible(event, switches) !== null) return null;
  let from: number = event.on;
  let until: number = windowUntil(event.on, years);
  if (event.outcomes.length > 0)
    for (const { kind, on } of event.outcomes) if (isEnding(kind) && on < until) until = on;
  if (event.kind === 'COMPLAINT' && switches.countOnlyVerifiedComplaints)
    from = Math.max(from, verifiedFrom(event));
  return from < until ? { from: from as Day, until: until as Day } : null;
}

/** Reasons that hold on every day: whose interview it was, and that a grade's own measure must not feed the grade. */
export function ineligible(event: CreditEvent, switches: Switches): NotCountedReason | null {
  if (event.kind !== 'INTERVIEW') return null;
  if (event.interviewee !== 'PRINCIPAL') return 'NOT_PRINCIPAL';
  return event.trigger === 'GRADE_MEASURE' && !switches.countGradeMeasureInterviews ? 'TRIGGER' : null;
}

/** What became of the event by `on`, or did not yet, that keeps it from counting. */
export function outcomeAgainst(event: CreditEvent, switches: Switches, on: Day): NotCountedReason | null {
  return endedOn(event, on) ?? unverifiedOn(event, switches, on);
}

function endedOn({ outcomes }: CreditEvent, on: Day): NotCountedReason | null {
  for (const kind of ENDING)
    for (const outcome of outcomes) if (outcome.kind === kind && outcome.on <= on) return kind;
  return null;
}

function unverifiedOn(event: CreditEvent, switches: Switches, on: Day): NotCountedReason | null {
  return switches.countOnlyVerifiedComplaints && event.kind === 'COMPLAINT' && on < verifiedFrom(event)
    ? 'NOT_VERIFIED'
    : null;
}

function verifiedFrom(event: CreditEvent): number {
  return event.outcomes.reduce(
    (first, { kind, on }) => (kind === 'VERIFIED' && on < first ? on : first),
    Infinity,
  );
}

function isEnding(kind: EventOutcomeKind): boolean {
  return (ENDING as readonly EventOutcomeKind[]).includes(kind);
}

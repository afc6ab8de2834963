/** The record as it would be after a change to one of its events: for showing the effect, and for nothing else. */
import type { CreditRecord, Day, EventOutcomeKind } from '@qianqi/shared';

export function withoutEvent(record: CreditRecord, eventId: string): CreditRecord {
  return { ...record, events: record.events.filter(({ id }) => id !== eventId) };
}

export function withOutcome(
  record: CreditRecord,
  eventId: string,
  kind: EventOutcomeKind,
  on: Day,
): CreditRecord {
  return {
    ...record,
    events: record.events.map(event =>
      event.id === eventId
        ? { ...event, outcomes: [...event.outcomes, { kind, on, recordedAt: event.recordedAt }] }
        : event,
    ),
  };
}

/** Records for tests, written down in one line each. */
import { day, type Day } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord, EventOutcome } from '../event/event.js';
import { money, ZERO } from '../money.js';
import type { EventKind, EventOutcomeKind } from '../vocabulary.js';

let serial = 0;

export function event(kind: EventKind, on: string | Day, more: Partial<CreditEvent> = {}): CreditEvent {
  return {
    id: `event-${++serial}`,
    kind,
    on: typeof on === 'string' ? day(on) : on,
    recordedAt: 0,
    voidedAt: null,
    fine: ZERO,
    confiscated: ZERO,
    interviewee: kind === 'INTERVIEW' ? 'PRINCIPAL' : null,
    trigger: kind === 'INTERVIEW' ? 'VIOLATION' : null,
    outcomes: [],
    ...more,
  };
}

export function penalty(on: string | Day, fine: string, confiscated = '0.00'): CreditEvent {
  return event('PENALTY', on, { fine: money(fine), confiscated: money(confiscated) });
}

export function outcome(kind: EventOutcomeKind, on: string): EventOutcome {
  return { kind, on: day(on), recordedAt: 0 };
}

export function certificate(
  level: 1 | 2 | 3,
  issuedOn: string,
  expiresOn: string,
  more: Partial<Certificate> = {},
): Certificate {
  return {
    id: `certificate-${++serial}`,
    level: `LEVEL_${level}`,
    issuedOn: day(issuedOn),
    expiresOn: day(expiresOn),
    revokedOn: null,
    recordedAt: 0,
    revokedAt: null,
    voidedAt: null,
    ...more,
  };
}

export function record(includedOn: string, ...entries: readonly (CreditEvent | Certificate)[]): CreditRecord {
  return {
    includedOn: day(includedOn),
    recordedAt: 0,
    events: entries.filter((entry): entry is CreditEvent => 'kind' in entry),
    certificates: entries.filter((entry): entry is Certificate => 'level' in entry),
  };
}

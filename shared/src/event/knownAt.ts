import type { Instant } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord } from './event.js';

/**
 * The record as it stood at an instant: what was recorded at or before it, voids and revocations of later taken back.
 * Null when the enterprise itself was not yet in the registry.
 */
export function recordKnownAt(record: CreditRecord, instant: Instant): CreditRecord | null {
  if (record.recordedAt > instant) return null;
  const known = (entry: { recordedAt: Instant }) => entry.recordedAt <= instant;
  return {
    ...record,
    events: record.events.filter(known).map(event => eventKnownAt(event, instant)),
    certificates: record.certificates
      .filter(known)
      .map(certificate => certificateKnownAt(certificate, instant)),
  };
}

function eventKnownAt(event: CreditEvent, instant: Instant): CreditEvent {
  return {
    ...event,
    voidedAt: atOrBefore(event.voidedAt, instant),
    outcomes: event.outcomes.filter(outcome => outcome.recordedAt <= instant),
  };
}

function certificateKnownAt(certificate: Certificate, instant: Instant): Certificate {
  const revokedAt = atOrBefore(certificate.revokedAt, instant);
  return {
    ...certificate,
    voidedAt: atOrBefore(certificate.voidedAt, instant),
    revokedAt,
    revokedOn: revokedAt === null ? null : certificate.revokedOn,
  };
}

function atOrBefore(moment: Instant | null, instant: Instant): Instant | null {
  return moment !== null && moment <= instant ? moment : null;
}

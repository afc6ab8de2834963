/**
 * An event as the rules see it: one flat shape for all kinds, so that grading a record walks one array of like objects.
 * What else is known of an event (its summary, a document number) is kept and shown, and weighs nothing.
 */
import type { Day, Instant } from '../day.js';
import type { Money } from '../money.js';
import type {
  EventKind,
  EventOutcomeKind,
  Interviewee,
  InterviewTrigger,
  StandardizationLevel,
} from '../vocabulary.js';

export interface EventOutcome {
  readonly kind: EventOutcomeKind;
  /** The first day on which it holds. */
  readonly on: Day;
  readonly recordedAt: Instant;
}

export interface CreditEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** The declared counting day of its kind: happened, held, decided, accepted. */
  readonly on: Day;
  readonly recordedAt: Instant;
  readonly voidedAt: Instant | null;
  /** Zero unless a penalty. */
  readonly fine: Money;
  /** Zero unless a penalty. */
  readonly confiscated: Money;
  /** Null unless an interview. */
  readonly interviewee: Interviewee | null;
  /** Null unless an interview. */
  readonly trigger: InterviewTrigger | null;
  readonly outcomes: readonly EventOutcome[];
}

/** A standardization certificate: valid from `issuedOn` to `expiresOn`, both included, no longer from `revokedOn` on. */
export interface Certificate {
  readonly id: string;
  readonly level: StandardizationLevel;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
  readonly revokedOn: Day | null;
  readonly recordedAt: Instant;
  /** When the revocation was recorded; null while there is none. */
  readonly revokedAt: Instant | null;
  readonly voidedAt: Instant | null;
}

/** All that grading knows of one enterprise. */
export interface CreditRecord {
  /** The day on which the enterprise first came under credit supervision; no grade before it. */
  readonly includedOn: Day;
  readonly recordedAt: Instant;
  readonly events: readonly CreditEvent[];
  readonly certificates: readonly Certificate[];
}

/**
 * By when a case must be accepted and decided: so many calendar days of the edition in force when it was filed (the text
 * says nothing of it), but a penalty that its authority or a court revoked must be gone within 3 days of the revocation.
 */
import { addDays, type Day } from '../day.js';
import { REVOKED_TAKE_DOWN_DAYS } from '../disclosure/publicationClock.js';
import type { DisclosureParameters } from '../policy/policy.js';
import type { RedressStatus } from '../vocabulary.js';

export interface RedressDays {
  readonly status: RedressStatus;
  readonly filedOn: Day;
  /** Null until it is accepted. */
  readonly acceptedOn: Day | null;
  /** When the penalty was revoked; null where that is not the ground. */
  readonly revokedOn: Day | null;
}

/** The day by which the next step must be taken; null when none is left. */
export function redressDueOn(
  { status, filedOn, acceptedOn, revokedOn }: RedressDays,
  { acceptanceDays, decisionDays }: DisclosureParameters,
): Day | null {
  if (status !== 'FILED' && status !== 'ACCEPTED') return null;
  const due = acceptedOn === null ? addDays(filedOn, acceptanceDays) : addDays(acceptedOn, decisionDays);
  return revokedOn === null ? due : (Math.min(due, addDays(revokedOn, REVOKED_TAKE_DOWN_DAYS)) as Day);
}

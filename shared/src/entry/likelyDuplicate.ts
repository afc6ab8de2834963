/** Two records that may be one case entered twice. A person decides; what is certain is refused elsewhere. */
import type { Day } from '../day.js';
import type { Money } from '../money.js';

export interface Likeness {
  /** Of the enterprise. */
  readonly enterpriseId: string;
  readonly on: Day;
  /** Fined and confiscated; zero for what is no penalty. */
  readonly amount: Money;
  /** By `foldDocumentNumber`; null for what is no penalty. */
  readonly foldedNumber: string | null;
}

export type DuplicateReason = 'SAME_NUMBER' | 'SAME_DAYS';

/** A decision is signed, stamped and served within days, and each of the three gets written down as its date. */
const DAYS_APART = 3;

/** SAME_NUMBER whoever it is about; SAME_DAYS for one enterprise within three days and for one amount; null otherwise. */
export function likelyDuplicate(one: Likeness, other: Likeness): DuplicateReason | null {
  if (one.foldedNumber && one.foldedNumber === other.foldedNumber) return 'SAME_NUMBER';
  const near = Math.abs(one.on - other.on) <= DAYS_APART;
  return near && one.enterpriseId === other.enterpriseId && one.amount === other.amount ? 'SAME_DAYS' : null;
}

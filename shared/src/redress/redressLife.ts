/**
 * The life of an objection or a request for repair, as a table that is checked before every move. It is decided on its
 * merits only once it was accepted; what is decided stays decided, and another may be filed.
 */
import type { RedressMove, RedressStatus } from '../vocabulary.js';

export const REDRESS_MOVES: Readonly<
  Record<
    RedressMove,
    {
      readonly from: readonly RedressStatus[];
      readonly to: RedressStatus;
      /** Decided by somebody else than who filed it. */
      readonly byAnother: boolean;
    }
  >
> = {
  /** It is in order, and will be looked into. */
  ACCEPT: { from: ['FILED'], to: 'ACCEPTED', byAnother: false },
  /** It will not be looked into, and why. */
  REFUSE: { from: ['FILED'], to: 'REFUSED', byAnother: true },
  /** It is right: the record is voided, or repaired. */
  UPHOLD: { from: ['ACCEPTED'], to: 'UPHELD', byAnother: true },
  /** It is not. */
  REJECT: { from: ['ACCEPTED'], to: 'REJECTED', byAnother: true },
  /** Whoever asked asks no longer. */
  WITHDRAW: { from: ['FILED', 'ACCEPTED'], to: 'WITHDRAWN', byAnother: false },
};

/** The status after the move; null when the move is not open to a case of this status. */
export function redressAfter(move: RedressMove, status: RedressStatus): RedressStatus | null {
  const { from, to } = REDRESS_MOVES[move];
  return from.includes(status) ? to : null;
}

/** Whether it is still to be decided. */
export function isRedressOpen(status: RedressStatus): boolean {
  return status === 'FILED' || status === 'ACCEPTED';
}

/** What upholding does to the record: a wrong one is voided, one that was put right is repaired. */
export const REDRESS_EFFECT = { OBJECTION: 'VOID', REPAIR: 'REPAIR' } as const;

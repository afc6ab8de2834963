/**
 * The life of a drafted edition, as a table that is checked before every move. Whoever wrote it does not decide on it: what
 * becomes law has been read by two.
 */
import type { PolicyDraftMove, PolicyDraftStatus } from '../systemVocabulary.js';

export const POLICY_DRAFT_LIFE: Readonly<
  Record<
    PolicyDraftMove,
    {
      readonly from: readonly PolicyDraftStatus[];
      readonly to: PolicyDraftStatus;
      /** Who may: its author alone, or anybody entitled but its author. */
      readonly by: 'AUTHOR' | 'ANOTHER';
    }
  >
> = {
  /** Also after a rejection, to propose it better. */
  EDIT: { from: ['DRAFT', 'REJECTED'], to: 'DRAFT', by: 'AUTHOR' },
  PROPOSE: { from: ['DRAFT'], to: 'PROPOSED', by: 'AUTHOR' },
  WITHDRAW: { from: ['PROPOSED'], to: 'DRAFT', by: 'AUTHOR' },
  ADOPT: { from: ['PROPOSED'], to: 'ADOPTED', by: 'ANOTHER' },
  REJECT: { from: ['PROPOSED'], to: 'REJECTED', by: 'ANOTHER' },
  DISCARD: { from: ['DRAFT', 'REJECTED'], to: 'DISCARDED', by: 'AUTHOR' },
};

/** The status after the move; null when the move is not open to a draft of this status. */
export function policyDraftAfter(move: PolicyDraftMove, status: PolicyDraftStatus): PolicyDraftStatus | null {
  const { from, to } = POLICY_DRAFT_LIFE[move];
  return from.includes(status) ? to : null;
}

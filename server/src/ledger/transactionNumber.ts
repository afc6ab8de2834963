/**
 * The number under which a ledger entry stands in the change feed. It is that of its transaction, for of those a snapshot
 * tells below which all have ended, and no counter has to be waited for. Two corrections:
 *
 * - A transaction has its number from its first write, and may then wait for an enterprise that a later number holds. Its
 *   entry takes the number of the entry before, so that an enterprise's entries come in the order of its ledger. The
 *   number is never lower than the transaction's own, so nothing appears behind a reader.
 * - A database that was restored elsewhere counts transactions from the beginning. `feed_state` keeps what is added.
 */

/** Of the transaction itself. */
export const OWN_NUMBER = 'own_transaction_number()';

/** Of an entry for an enterprise that is locked, whose last entry has the number `previous`. */
export function transactionNumber(previous: string): string {
  return `GREATEST(${OWN_NUMBER}, ${previous})`;
}

/** Everything below it has been committed or has been given up, and is there for whoever asks in the same statement. */
export const SETTLED_BELOW =
  '(SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + transaction_offset FROM feed_state)';

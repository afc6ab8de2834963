import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says how far the change feed is. Those who write to the ledger read it and never wait for it. */
@Entity('feed_state')
@Check('feed_state_one_row_check', 'id = 1')
export class FeedState {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'feed_state_key' })
  id: number;

  /** Added to the numbers of transactions, so that they go on growing in a database that was restored elsewhere. */
  @Column({ type: 'bigint', name: 'transaction_offset' })
  transactionOffset: string;

  /** Every change of grade that was due by this day is in the ledgers; null before the first look. */
  @Column({ type: 'date', name: 'told_through', nullable: true })
  toldThrough: string | null;

  /** The cursor of the last change that is older than the feed is kept; null while it is all there. */
  @Column({ type: 'text', name: 'kept_after', nullable: true })
  keptAfter: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Grade, LedgerEntryKind, Role } from '@qianqi/shared';

/** Who wrote it as what, and from where; beside `recordedBy`, who is the same by name. */
export interface Origin {
  readonly accountId: string | null;
  readonly tokenId: string | null;
  /** As they were then. */
  readonly roles: readonly Role[];
  readonly address: string | null;
  readonly requestId: string | null;
}

/**
 * What was written to an enterprise's file, in order, each entry chained to the one before by hash: the audit entry of a
 * write to an enterprise. Append-only: the application may neither change nor delete a row. The change feed reads it by
 * transaction, so that an entry is passed on only when no earlier one can still appear.
 */
@Entity('ledger_entry')
@Index('ledger_entry_feed_index', ['transaction', 'recordedAt', 'enterpriseId', 'position'])
@Index('ledger_entry_time_index', ['recordedAt', 'enterpriseId', 'position'])
@Index('ledger_entry_actor_index', ['recordedBy', 'recordedAt'])
@Index('ledger_entry_action_index', ['action', 'recordedAt'])
export class LedgerEntry {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'ledger_entry_key' })
  enterpriseId: string;

  /** 1 for the enterprise's first. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'ledger_entry_key' })
  position: number;

  /** Its place in the change feed: see `transactionNumber.ts`. */
  @Column({ type: 'bigint', name: 'transaction_id' })
  transaction: string;

  @Column({ type: 'text' })
  kind: LedgerEntryKind;

  /** The root field that wrote it; null for what was not asked for by a request. */
  @Column({ type: 'text', nullable: true })
  action: string | null;

  @Column({ type: 'jsonb', nullable: true })
  origin: Origin | null;

  /** By table and id, the hash of each record as this write left it (`recordHash`). */
  @Column({ type: 'jsonb', nullable: true })
  records: Readonly<Record<string, string>> | null;

  /** What was written, with the id of the record; secrets and personal numbers masked. */
  @Column({ type: 'jsonb' })
  content: Record<string, unknown>;

  /** On the day of writing. */
  @Column({ type: 'text', name: 'grade_before', nullable: true })
  gradeBefore: Grade | null;

  @Column({ type: 'text', name: 'grade_after', nullable: true })
  gradeAfter: Grade | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  /** SHA-256 over the previous hash and this entry. */
  @Column({ type: 'bytea' })
  hash: Buffer;
}

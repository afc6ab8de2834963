import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ActorKind, AuditOutcome, Role } from '@qianqi/shared';

/**
 * What an actor did or tried beyond the files of single enterprises, in order, each entry chained to the one before by
 * hash. Append-only: the application may neither change nor delete a row.
 */
@Entity('audit_entry')
@Index('audit_entry_time_index', ['recordedAt', 'chain', 'position'])
@Index('audit_entry_actor_index', ['username', 'recordedAt'])
@Index('audit_entry_action_index', ['action', 'recordedAt'])
@Index('audit_entry_transaction_index', ['transaction', 'chain', 'position'])
@Index('audit_entry_object_index', { synchronize: false })
export class AuditEntry {
  /** The key of the account or token, or a fixed one of strangers and of the machine. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_entry_key' })
  chain: string;

  /** 1 for the chain's first. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'audit_entry_key' })
  position: number;

  /** The writing transaction, as in the ledgers of the enterprises. */
  @Column({ type: 'bigint', name: 'transaction_id' })
  transaction: string;

  @Column({ type: 'text', name: 'actor_kind' })
  actorKind: ActorKind;

  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  /** As it was then; what a stranger typed as a name is masked. */
  @Column({ type: 'text', nullable: true })
  username: string | null;

  /** As they were then. */
  @Column({ type: 'text', array: true })
  roles: Role[];

  /** Null where the machine itself acts, or where too many addresses were counted together. */
  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ type: 'text', name: 'request_id', nullable: true })
  requestId: string | null;

  /** The root field. */
  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  outcome: AuditOutcome;

  /** Of the refusals. */
  @Column({ type: 'text', array: true })
  codes: string[];

  /** Ids, as the API shows them, of what was asked for and of what came of it. */
  @Column({ type: 'text', array: true })
  objects: string[];

  /** What was asked, masked. */
  @Column({ type: 'jsonb', nullable: true })
  asked: unknown;

  /** How often, where many refusals alike were counted instead of written one by one. */
  @Column({ type: 'integer' })
  times: number;

  /** When it happened, or the first of them. */
  @Column({ type: 'timestamptz', precision: 3, name: 'first_at' })
  firstAt: Date;

  /** Later than the entry before, whatever the machine's clock does. */
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  /** SHA-256 over the previous hash and this entry. */
  @Column({ type: 'bytea' })
  hash: Buffer;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a key was first used for and what was answered, so that a retry gets the same answer and writes nothing. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** Whose key it is: keys of different accounts do not meet. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_key_key' })
  account: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_key_key' })
  key: string;

  /** SHA-256 of the mutation and its input. */
  @Column({ type: 'bytea', name: 'request_hash' })
  requestHash: Buffer;

  /** Null only inside the transaction that is about to fill it in. */
  @Column({ type: 'jsonb', nullable: true })
  answer: unknown;

  @Column({ type: 'timestamptz', precision: 3, name: 'used_at' })
  usedAt: Date;
}

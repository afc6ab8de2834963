import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The cookie holds the secret, the table only its hash. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'bytea', name: 'secret_hash', primaryKeyConstraintName: 'session_key' })
  secretHash: Buffer;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'seen_at' })
  seenAt: Date;
}

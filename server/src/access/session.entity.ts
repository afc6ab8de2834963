import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in browser. The cookie holds the secret, the table only its hash. */
@Entity('session')
@Unique('session_id_unique', ['id'])
@Index('session_account_index', ['accountId'])
export class Session {
  @PrimaryColumn({ type: 'bytea', name: 'secret_hash', primaryKeyConstraintName: 'session_key' })
  secretHash: Buffer;

  /** Names it to its owner, who must not have to see the secret to end it. */
  @Column({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'seen_at' })
  seenAt: Date;

  /** From which the sign-in came. */
  @Column({ type: 'text' })
  address: string;

  /** As the browser calls itself, cut short. */
  @Column({ type: 'text', name: 'user_agent' })
  userAgent: string;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Wrong passwords in a row, by the name that was tried, whether anybody bears it or not: a lock tells nobody which names
 * exist. The name is kept as a hash, since people type passwords where the name belongs.
 */
@Entity('sign_in_attempt')
@Check('sign_in_attempt_failures_check', 'failures >= 0')
@Index('sign_in_attempt_at_index', ['attemptedAt'])
export class SignInAttempt {
  @PrimaryColumn({ type: 'bytea', name: 'name_hash', primaryKeyConstraintName: 'sign_in_attempt_key' })
  nameHash: Buffer;

  /** Attempts are counted before the password is looked at, and taken back by a right one. */
  @Column({ type: 'integer' })
  failures: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'attempted_at' })
  attemptedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'locked_until', nullable: true })
  lockedUntil: Date | null;
}

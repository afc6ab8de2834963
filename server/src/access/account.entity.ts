import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '@qianqi/shared';

/** Somebody who may sign in. */
@Entity('account')
@Unique('account_username_unique', ['username'])
@Check('account_failures_check', 'failures >= 0')
export class Account {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'account_key' })
  id: string;

  @Column({ type: 'text' })
  username: string;

  /** argon2id, with its salt and parameters. */
  @Column({ type: 'text', name: 'password_hash' })
  passwordHash: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  /** Wrong passwords in a row. */
  @Column({ type: 'integer', default: 0 })
  failures: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'locked_until', nullable: true })
  lockedUntil: Date | null;
}

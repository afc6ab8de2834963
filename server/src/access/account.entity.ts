import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '@qianqi/shared';

/** Somebody who may sign in. Never deleted, as what they recorded names them; disabled instead. */
@Entity('account')
@Unique('account_username_unique', ['username'])
export class Account {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'account_key' })
  id: string;

  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName: string;

  /** argon2id, with its salt and parameters. */
  @Column({ type: 'text', name: 'password_hash' })
  passwordHash: string;

  /** Newest first, as many as the profile remembers. */
  @Column({ type: 'text', array: true, name: 'former_password_hashes' })
  formerPasswordHashes: string[];

  @Column({ type: 'timestamptz', precision: 3, name: 'password_changed_at' })
  passwordChangedAt: Date;

  /** Set by whoever made or reset the account; whoever signs in with it may do nothing else before changing it. */
  @Column({ type: 'boolean', name: 'must_change_password' })
  mustChangePassword: boolean;

  @Column({ type: 'text', array: true })
  roles: Role[];

  /** Beginnings of the division codes it sees; none is everywhere. */
  @Column({ type: 'text', array: true })
  divisions: string[];

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  /** Null for the first one, which the start of the server made. */
  @Column({ type: 'text', name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'signed_in_at', nullable: true })
  signedInAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'text', name: 'disabled_by', nullable: true })
  disabledBy: string | null;
}

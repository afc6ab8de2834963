import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApiScope } from '@qianqi/shared';

/** A program's key. The secret is shown once and kept only as a hash. */
@Entity('api_token')
@Unique('api_token_secret_unique', ['secretHash'])
@Index('api_token_account_index', ['accountId'])
export class ApiToken {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_token_key' })
  id: string;

  /** Who made it; it works while they may sign in. */
  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'text' })
  name: string;

  /** The beginning of the secret, by which its holder knows which one it is. */
  @Column({ type: 'text' })
  hint: string;

  @Column({ type: 'bytea', name: 'secret_hash' })
  secretHash: Buffer;

  @Column({ type: 'text', array: true })
  scopes: ApiScope[];

  /** Beginnings of the division codes it sees; none is everywhere. */
  @Column({ type: 'text', array: true })
  divisions: string[];

  /** The last day on which it works. */
  @Column({ type: 'date', name: 'expires_on' })
  expiresOn: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  /** Within a minute. */
  @Column({ type: 'timestamptz', precision: 3, name: 'used_at', nullable: true })
  usedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'text', name: 'revoked_by', nullable: true })
  revokedBy: string | null;
}

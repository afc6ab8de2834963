import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ApiScope } from '@qianqi/shared';

/** A program's key. The secret is shown once and kept only as a hash. */
@Entity('api_token')
@Unique('api_token_secret_unique', ['secretHash'])
export class ApiToken {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_token_key' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'bytea', name: 'secret_hash' })
  secretHash: Buffer;

  @Column({ type: 'text', array: true })
  scopes: ApiScope[];

  /** The last day on which it works. */
  @Column({ type: 'date', name: 'expires_on' })
  expiresOn: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;
}

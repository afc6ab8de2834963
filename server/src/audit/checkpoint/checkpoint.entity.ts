import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A signed statement of how far every chain had come. It names the chains that moved since the one before and contains that
 * one's hash, so the last checkpoint stands for all of them. Append-only, like what it seals.
 */
@Entity('checkpoint')
export class Checkpoint {
  /** 1 for the first. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'checkpoint_key' })
  number: number;

  /** It covers the entries of transactions with numbers from this… */
  @Column({ type: 'bigint', name: 'from_transaction' })
  fromTransaction: string;

  /** …to below this, all of which had ended. The next one begins here. */
  @Column({ type: 'bigint', name: 'until_transaction' })
  untilTransaction: string;

  /** How many chains moved. */
  @Column({ type: 'integer', name: 'head_count' })
  headCount: number;

  /** SHA-256 over their ends, in the order of the chains. */
  @Column({ type: 'bytea' })
  root: Buffer;

  /** Of the checkpoint before; 32 zero bytes for the first. */
  @Column({ type: 'bytea', name: 'previous_hash' })
  previousHash: Buffer;

  @Column({ type: 'timestamptz', precision: 3, name: 'made_at' })
  madeAt: Date;

  /** The Ed25519 key of the server that made it, 32 bytes. */
  @Column({ type: 'bytea', name: 'public_key' })
  publicKey: Buffer;

  /** SHA-256 over all of the above in canonical JSON. */
  @Column({ type: 'bytea' })
  hash: Buffer;

  /** Of the hash. */
  @Column({ type: 'bytea' })
  signature: Buffer;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Of an enterprise, or of who acts beyond single enterprises. */
export type ChainKind = 'ENTERPRISE' | 'ACTOR';

/** Where a chain ended when a checkpoint was made: whatever comes after, this entry must stay as it was. */
@Entity('checkpoint_head')
@Index('checkpoint_head_chain_index', ['kind', 'chain', 'position'])
export class CheckpointHead {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'checkpoint_head_key' })
  checkpoint: number;

  /** The key of an enterprise, or the chain of an actor: neither is ever the other. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'checkpoint_head_key' })
  chain: string;

  @Column({ type: 'text' })
  kind: ChainKind;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'bytea' })
  hash: Buffer;
}

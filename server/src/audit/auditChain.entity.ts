import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActorKind } from '@qianqi/shared';

/** The end of an actor's chain, locked by whoever appends to it; those of enterprises stand with the enterprise. */
@Entity('audit_chain')
export class AuditChain {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_chain_key' })
  chain: string;

  @Column({ type: 'text', name: 'actor_kind' })
  actorKind: ActorKind;

  @Column({ type: 'integer' })
  length: number;

  /** Of the last entry. */
  @Column({ type: 'bytea' })
  hash: Buffer;

  /** The next entry is later than this. */
  @Column({ type: 'timestamptz', precision: 3, name: 'written_at' })
  lastWrittenAt: Date;
}

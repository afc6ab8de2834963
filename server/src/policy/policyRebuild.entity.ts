import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { RunStatus } from '@qianqi/shared';

/** The rewriting of all grade periods after an adoption: a job that any server goes on with when the one before is gone. */
@Entity('policy_rebuild')
@Check('policy_rebuild_progress_check', 'done BETWEEN 0 AND total')
export class PolicyRebuild {
  @PrimaryColumn({ type: 'text', name: 'edition_id', primaryKeyConstraintName: 'policy_rebuild_key' })
  editionId: string;

  @Column({ type: 'text' })
  status: RunStatus;

  @Column({ type: 'integer' })
  done: number;

  @Column({ type: 'integer' })
  total: number;

  /** Enterprises whose periods came out another. */
  @Column({ type: 'integer' })
  changed: number;

  /** By the database's clock; null before anybody has begun. */
  @Column({ type: 'timestamptz', precision: 3, name: 'beat_at', nullable: true })
  beatAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

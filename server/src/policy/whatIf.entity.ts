import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RunStatus, WhatIfTally } from '@qianqi/shared';

/**
 * A simulation: a draft or an edition held against the registry as it stood, and nothing written to it. The row is the job
 * too: who runs it keeps `beatAt` up, and one whose process is gone is found by that.
 */
@Entity('what_if')
@Index('what_if_running_unique', ['accountId'], { unique: true, where: `status = 'RUNNING'` })
@Check('what_if_progress_check', 'done BETWEEN 0 AND total')
export class WhatIf {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'what_if_key' })
  id: string;

  /** Who asked; one at a time. */
  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'text', name: 'requested_by' })
  requestedBy: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'requested_at' })
  requestedAt: Date;

  /** What is simulated, by name and as it stood then. */
  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  document: string;

  /** Null where an edition was asked for. */
  @Column({ type: 'uuid', name: 'draft_id', nullable: true })
  draftId: string | null;

  @Column({ type: 'integer', name: 'draft_version', nullable: true })
  draftVersion: number | null;

  /** The edition that is in force on that day. */
  @Column({ type: 'text', name: 'base_id' })
  baseId: string;

  @Column({ type: 'date', name: 'as_of' })
  asOf: string;

  @Column({ type: 'text' })
  status: RunStatus;

  @Column({ type: 'integer' })
  done: number;

  @Column({ type: 'integer' })
  total: number;

  /** By the database's clock, as whoever looks may be another machine. */
  @Column({ type: 'timestamptz', precision: 3, name: 'beat_at' })
  beatAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** Why it failed, for people. */
  @Column({ type: 'text', nullable: true })
  failure: string | null;

  /** Null until it is done. */
  @Column({ type: 'jsonb', nullable: true })
  tally: WhatIfTally | null;
}

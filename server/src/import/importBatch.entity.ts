import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Epoch, ImportKind, ImportMode, ImportStatus, Mapping } from '@qianqi/shared';
import type { Actor } from '../audit/actor.js';

/** A sheet that was uploaded, and what became of it. Its status is also the job: whoever finds one under way goes on with it. */
@Entity('import_batch')
@Index('import_batch_hash_index', ['fileHash'])
@Index('import_batch_settled_index', ['settledAt'], { where: 'cleared_at IS NULL' })
@Index('import_batch_work_index', ['status'], {
  where: `status IN ('CHECKING', 'COMMITTING', 'REVERTING')`,
})
export class ImportBatch {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_batch_key' })
  id: string;

  @Column({ type: 'text' })
  kind: ImportKind;

  @Column({ type: 'text' })
  filename: string;

  /** SHA-256, by which the same file is noticed. */
  @Column({ type: 'bytea', name: 'file_hash' })
  fileHash: Buffer;

  @Column({ type: 'text' })
  status: ImportStatus;

  @Column({ type: 'text', nullable: true })
  mode: ImportMode | null;

  @Column({ type: 'integer' })
  epoch: Epoch;

  @Column({ type: 'jsonb' })
  labels: readonly string[];

  @Column({ type: 'jsonb' })
  mapping: Mapping;

  /** While it is checked: the number of the last row that is. */
  @Column({ type: 'integer', name: 'checked_through', default: 0 })
  checkedThrough: number;

  /** While it is checked: the last enterprise whose grade was looked at; null before the first. */
  @Column({ type: 'uuid', name: 'graded_through', nullable: true })
  gradedThrough: string | null;

  /** When it was last worked on: of several, whichever waits longest is next. */
  @Column({ type: 'timestamptz', precision: 3, name: 'stepped_at', nullable: true })
  steppedAt: Date | null;

  /** How often in a row its work broke off. */
  @Column({ type: 'integer', default: 0 })
  failures: number;

  /** Before which nobody takes up work that broke off; null when it did not. */
  @Column({ type: 'timestamptz', precision: 3, name: 'retry_at', nullable: true })
  retryAt: Date | null;

  /** Since when there is nothing under way. */
  @Column({ type: 'timestamptz', precision: 3, name: 'settled_at', nullable: true })
  settledAt: Date | null;

  /** When what was uploaded was cleared away. */
  @Column({ type: 'timestamptz', precision: 3, name: 'cleared_at', nullable: true })
  clearedAt: Date | null;

  /** Why all was given up, where all or nothing was asked for. */
  @Column({ type: 'text', nullable: true })
  notice: string | null;

  /** Who does it, in the ledgers of the enterprises. */
  @Column({ type: 'jsonb' })
  actor: Actor;

  /** What of the registry they see. */
  @Column({ type: 'text', array: true })
  divisions: string[];

  @Column({ type: 'text', name: 'uploaded_by' })
  uploadedBy: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'uploaded_at' })
  uploadedAt: Date;

  @Column({ type: 'text', name: 'revert_reason', nullable: true })
  revertReason: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Epoch, Grade, ImportKind, ImportMode, ImportStatus, Mapping } from '@qianqi/shared';
import type { Actor } from '../audit/actor.js';

/** Whose grade an import would change, or has changed. */
export interface ImportedGrade {
  readonly enterpriseId: string;
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** A sheet that was uploaded, and what became of it. Its status is also the job: whoever finds one under way goes on with it. */
@Entity('import_batch')
@Index('import_batch_hash_index', ['fileHash'])
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

  /** Of the dry run, or of the last. */
  @Column({ type: 'jsonb', name: 'grade_changes' })
  gradeChanges: readonly ImportedGrade[];

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

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grade } from '@qianqi/shared';

/** Whose grade an import would change, or has changed, by which clauses. */
@Entity('import_grade')
export class ImportGrade {
  @PrimaryColumn({ type: 'uuid', name: 'batch_id', primaryKeyConstraintName: 'import_grade_key' })
  batchId: string;

  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'import_grade_key' })
  enterpriseId: string;

  /** Null while not yet included. */
  @Column({ type: 'text', name: 'grade_before', nullable: true })
  before: Grade | null;

  @Column({ type: 'text', name: 'grade_after', nullable: true })
  after: Grade | null;

  /** Codes of the clauses that decide. */
  @Column({ type: 'text', array: true, name: 'clauses_before' })
  clausesBefore: string[];

  @Column({ type: 'text', array: true, name: 'clauses_after' })
  clausesAfter: string[];

  /** Whether it has come about; foreseen otherwise. */
  @Column({ type: 'boolean', name: 'is_recorded' })
  isRecorded: boolean;
}

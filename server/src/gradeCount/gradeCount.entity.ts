import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Of whom a row counts: of all, of a division, of a sector. */
export type CountedBy = 'WHOLE' | 'DIVISION' | 'SECTOR';

/**
 * By how much more enterprises have which grade after a span of days than before it. The years before a day, the months before
 * it in its year and the days up to it in its month make the count of that day: some thirty rows, however many there are.
 */
@Entity('grade_count')
@Check('grade_count_counted_by_check', `counted_by IN ('WHOLE', 'DIVISION', 'SECTOR')`)
@Check('grade_count_span_check', `span IN ('YEAR', 'MONTH', 'DAY')`)
export class GradeCountRow {
  @PrimaryColumn({ type: 'text', name: 'counted_by', primaryKeyConstraintName: 'grade_count_key' })
  countedBy: CountedBy;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'grade_count_key' })
  span: 'YEAR' | 'MONTH' | 'DAY';

  @PrimaryColumn({ type: 'date', name: 'first_day', primaryKeyConstraintName: 'grade_count_key' })
  firstDay: string;

  /** Division code or sector; empty text for all. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'grade_count_key' })
  key: string;

  /** Whether they were deregistered by then, and keep their grade. */
  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: 'grade_count_key' })
  deregistered: boolean;

  @Column({ type: 'integer' })
  a: number;

  @Column({ type: 'integer' })
  b: number;

  @Column({ type: 'integer' })
  c: number;
}

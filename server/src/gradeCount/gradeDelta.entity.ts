import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grade, Sector } from '@qianqi/shared';

/**
 * That from a day on so many more enterprises of a division and a sector have a grade, or fewer. Appended in the transaction that
 * changes a period, and so counted with it at once; folded into `grade_count` soon after, and gone.
 */
@Entity('grade_delta')
@Check('grade_delta_grade_check', `grade IN ('A', 'B', 'C')`)
export class GradeDelta {
  /** Of no meaning: whoever appends waits for nobody. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'grade_delta_key' })
  id: string;

  @Column({ type: 'text', name: 'division_code' })
  divisionCode: string;

  @Column({ type: 'text' })
  sector: Sector;

  @Column({ type: 'boolean' })
  deregistered: boolean;

  @Column({ type: 'text' })
  grade: Grade;

  @Column({ type: 'date' })
  day: string;

  @Column({ type: 'integer' })
  delta: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * That a transaction wrote periods by the thousand and left counting them for later: while there is any such row nobody asks the
 * counts, and a recount takes those away that it sees.
 */
@Entity('uncounted_grades')
export class UncountedGrades {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'uncounted_grades_key' })
  id: string;

  @Column({ type: 'timestamptz', name: 'written_at', default: () => 'clock_timestamp()' })
  writtenAt: Date;
}

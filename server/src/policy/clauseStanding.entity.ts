import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Which clauses an enterprise meets and by which it is graded, for a run of days: a projection that is brought up when it is
 * asked for, so that no write waits for it. Out of date once the enterprise was written to, the run is over or the edition is
 * another.
 */
@Entity('clause_standing')
export class ClauseStanding {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'clause_standing_key' })
  enterpriseId: string;

  @Column({ type: 'text', name: 'edition_id' })
  editionId: string;

  /** The enterprise's last write that it knows of. */
  @Column({ type: 'timestamptz', precision: 3, name: 'written_at' })
  writtenAt: Date;

  @Column({ type: 'date', name: 'from_day' })
  from: string;

  /** First day no longer; null while none is in sight. */
  @Column({ type: 'date', name: 'until_day', nullable: true })
  until: string | null;

  /** Index of the deciding line; null before inclusion. */
  @Column({ type: 'smallint', nullable: true })
  line: number | null;

  /** Codes of the clauses met, in the order of the text. */
  @Column({ type: 'text', array: true })
  met: string[];

  /** Of these, the deciding ones. */
  @Column({ type: 'text', array: true })
  decided: string[];
}

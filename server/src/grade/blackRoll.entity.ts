import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Whoever has grade C on some day, by name with all those days: a projection of names and periods. On any one day few have it, so
 * that a page of them by name would pass over most of the registry; here it passes over those of other days alone.
 */
@Entity('black_roll')
@Index('black_roll_name_index', { synchronize: false })
export class BlackRoll {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'black_roll_key' })
  enterpriseId: string;

  @Column({ type: 'text' })
  name: string;

  /** Runs of days as PostgreSQL prints them, such as `{[2026-01-05,2027-01-05)}`. */
  @Column({ type: 'datemultirange' })
  days: string;
}

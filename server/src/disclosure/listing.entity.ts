import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CreditList, ListingState } from '@qianqi/shared';

/**
 * An enterprise's place on the published lists over a run of days, as known from one instant to another: a projection of
 * its records by the shared rules, written with them. Rows are never changed but once, when a later write ends them, so
 * that any past day can be shown as it was published. Holds nothing but what may be published.
 */
@Entity('listing')
@Check('listing_days_check', 'shown_from < until_day')
@Check('listing_known_check', 'known_from < known_until')
@Index('listing_name_index', { synchronize: false })
@Index('listing_current_index', { synchronize: false })
@Index('listing_shown_index', ['shownFrom', 'enterpriseId'])
@Index('listing_withheld_index', ['enterpriseId'], { where: `state <> 'PUBLISHED'` })
export class Listing {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'listing_key' })
  enterpriseId: string;

  /** The write that made it so. */
  @PrimaryColumn({
    type: 'timestamptz',
    precision: 3,
    name: 'known_from',
    primaryKeyConstraintName: 'listing_key',
  })
  knownFrom: Date;

  /** First day on which it was or will be shown so: not before the day on which it was known. */
  @PrimaryColumn({ type: 'date', name: 'shown_from', primaryKeyConstraintName: 'listing_key' })
  shownFrom: string;

  /** First day no longer; null while open. */
  @Column({ type: 'date', name: 'until_day', nullable: true })
  until: string | null;

  @Column({ type: 'text' })
  list: CreditList;

  /** First day of the grade. */
  @Column({ type: 'date' })
  since: string;

  @Column({ type: 'text' })
  state: ListingState;

  /** As it was then. */
  @Column({ type: 'text' })
  name: string;

  /** The name as a search is folded. */
  @Column({ type: 'text', name: 'folded_name' })
  foldedName: string;

  @Column({ type: 'text', name: 'credit_code' })
  creditCode: string;

  /** The write that made it otherwise; null while it stands. */
  @Column({ type: 'timestamptz', precision: 3, name: 'known_until', nullable: true })
  knownUntil: Date | null;

  /** The writing transactions: by them a list that is read page by page stays one version. */
  @Column({ type: 'bigint', name: 'made_in' })
  madeIn: string;

  @Column({ type: 'bigint', name: 'ended_in', nullable: true })
  endedIn: string | null;
}

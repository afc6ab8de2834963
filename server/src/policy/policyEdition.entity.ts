import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An edition as adopted. The document is kept to the letter; an edition in force is never edited. */
@Entity('policy_edition')
@Unique('policy_edition_in_force_unique', ['inForceFrom'])
@Check('policy_edition_two_check', 'adopted_by <> proposed_by')
export class PolicyEdition {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'policy_edition_key' })
  id: string;

  /** Null for an edition kept for comparison. */
  @Column({ type: 'date', name: 'in_force_from', nullable: true })
  inForceFrom: string | null;

  @Column({ type: 'text' })
  document: string;

  /** Null, as the two below, for what ships with the product. */
  @Column({ type: 'timestamptz', precision: 3, name: 'adopted_at', nullable: true })
  adoptedAt: Date | null;

  @Column({ type: 'text', name: 'adopted_by', nullable: true })
  adoptedBy: string | null;

  /** Who wrote it; another than who adopted it. */
  @Column({ type: 'text', name: 'proposed_by', nullable: true })
  proposedBy: string | null;
}

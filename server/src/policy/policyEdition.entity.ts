import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An edition as adopted. The document is kept to the letter; an edition in force is never edited. */
@Entity('policy_edition')
@Unique('policy_edition_in_force_unique', ['inForceFrom'])
export class PolicyEdition {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'policy_edition_key' })
  id: string;

  /** Null for an edition kept for comparison. */
  @Column({ type: 'date', name: 'in_force_from', nullable: true })
  inForceFrom: string | null;

  @Column({ type: 'text' })
  document: string;
}

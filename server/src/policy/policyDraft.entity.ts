import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyDraftStatus } from '@qianqi/shared';

/** An edition being written: forked from another, changed by its author, adopted or rejected by somebody else. */
@Entity('policy_draft')
@Check('policy_draft_version_check', 'version >= 1')
export class PolicyDraftRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'policy_draft_key' })
  id: string;

  /** The edition it was forked from. */
  @Column({ type: 'text', name: 'based_on' })
  basedOn: string;

  /** JSON of an edition that `parsePolicy` takes, to the letter. */
  @Column({ type: 'text' })
  document: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  status: PolicyDraftStatus;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId: string;

  @Column({ type: 'text' })
  author: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at' })
  updatedAt: Date;

  /** What the author says to whoever decides. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'text', nullable: true, name: 'decision_note' })
  decisionNote: string | null;

  /** What it became. */
  @Column({ type: 'text', name: 'edition_id', nullable: true })
  editionId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventKind } from '@qianqi/shared';

/** What somebody is typing into the entry grid of a kind and has not recorded yet: theirs alone, and soon forgotten. */
@Entity('entry_draft')
export class EntryDraft {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'entry_draft_key' })
  accountId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'entry_draft_key' })
  kind: EventKind;

  /** From 1; each save is one more, so that of two tabs neither overwrites the other without a word. */
  @Column({ type: 'integer' })
  version: number;

  /** As the page wrote it; nothing here reads it. Empty when there is nothing to keep. */
  @Column({ type: 'text' })
  content: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'saved_at' })
  savedAt: Date;
}

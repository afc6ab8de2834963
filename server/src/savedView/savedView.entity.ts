import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ViewedList } from '@qianqi/shared';

/** How somebody looks at a list, by name: its URL's filter, order, columns and density. */
@Entity('saved_view')
@Index('saved_view_list_index', ['list'])
export class SavedView {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'saved_view_key' })
  id: string;

  @Column({ type: 'text' })
  list: ViewedList;

  @Column({ type: 'text' })
  name: string;

  /** Of the page's URL, without the question mark. */
  @Column({ type: 'text' })
  search: string;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId: string;

  /** As the account was displayed when it was last saved. */
  @Column({ type: 'text', name: 'owner_name' })
  ownerName: string;

  /** Seen by everybody; else by its owner alone. */
  @Column({ type: 'boolean' })
  shared: boolean;

  /** The list opens with it, for its owner. */
  @Column({ type: 'boolean' })
  opens: boolean;

  /** Its place among the tabs, the smallest first. */
  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'integer' })
  version: number;
}

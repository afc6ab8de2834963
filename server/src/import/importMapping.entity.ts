import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKind, Mapping } from '@qianqi/shared';

/** How a clerk mapped a header, for the next sheet that has the same. */
@Entity('import_mapping')
export class ImportMapping {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'import_mapping_key' })
  kind: ImportKind;

  /** SHA-256 of the labels. */
  @PrimaryColumn({ type: 'bytea', name: 'header_hash', primaryKeyConstraintName: 'import_mapping_key' })
  headerHash: Buffer;

  @Column({ type: 'jsonb' })
  mapping: Mapping;
}

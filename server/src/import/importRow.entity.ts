import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Cell, ImportRowStatus, RowFault } from '@qianqi/shared';

/** A row of an uploaded sheet, and the record that was made of it. */
@Entity('import_row')
@Index('import_row_status_index', ['batchId', 'status', 'enterpriseId', 'number'])
@Index('import_row_known_index', ['batchId', 'knownBy'], { where: 'known_by IS NOT NULL' })
export class ImportRow {
  @PrimaryColumn({ type: 'uuid', name: 'batch_id', primaryKeyConstraintName: 'import_row_key' })
  batchId: string;

  /** As the spreadsheet counts its rows, from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'import_row_key' })
  number: number;

  @Column({ type: 'jsonb' })
  cells: readonly Cell[];

  @Column({ type: 'text' })
  status: ImportRowStatus;

  @Column({ type: 'jsonb' })
  faults: readonly RowFault[];

  @Column({ type: 'uuid', name: 'enterprise_id', nullable: true })
  enterpriseId: string | null;

  /** Null for an enterprise that was entered. */
  @Column({ type: 'uuid', name: 'event_id', nullable: true })
  eventId: string | null;

  /** A hash of what tells that another row records the same; null until it is checked, and where nothing does. */
  @Column({ type: 'text', name: 'known_by', nullable: true })
  knownBy: string | null;
}

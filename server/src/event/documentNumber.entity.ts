import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Document numbers in use: unique across enterprises. Voiding a penalty frees its number for the corrected record. */
@Entity('document_number')
@Index('document_number_beginning_index', { synchronize: false })
@Index('document_number_ending_index', { synchronize: false })
export class DocumentNumber {
  @PrimaryColumn({ type: 'text', name: 'document_number', primaryKeyConstraintName: 'document_number_key' })
  documentNumber: string;

  @Column({ type: 'uuid', name: 'enterprise_id' })
  enterpriseId: string;

  @Column({ type: 'uuid', name: 'event_id' })
  eventId: string;
}

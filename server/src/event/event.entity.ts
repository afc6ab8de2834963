import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EventKind, Interviewee, InterviewTrigger } from '@qianqi/shared';

/**
 * One row an event of any kind. What the rules weigh and what must be found again has a column; what is only shown lies in
 * `detail`, as entered. A row is written once; only the void columns are ever filled in later, once.
 */
@Entity('event')
@Check(
  'event_penalty_check',
  `(kind = 'PENALTY') = (fine IS NOT NULL AND confiscated IS NOT NULL AND document_number IS NOT NULL)`,
)
@Check('event_money_check', `fine BETWEEN 0 AND 9999999999.99 AND confiscated BETWEEN 0 AND 9999999999.99`)
@Check(
  'event_interview_check',
  `(kind = 'INTERVIEW') = (interviewee IS NOT NULL AND interview_trigger IS NOT NULL)`,
)
@Check('event_day_check', `counts_from BETWEEN '1900-01-01' AND '2199-12-31'`)
@Check(
  'event_void_check',
  `(voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL)`,
)
@Index('event_day_index', ['enterpriseId', 'countsFrom'])
@Index('event_weighing_index', { synchronize: false })
@Index('event_penalty_index', ['countsFrom', 'enterpriseId', 'id'], { where: `kind = 'PENALTY'` })
export class EventRow {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'event_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'event_key' })
  id: string;

  @Column({ type: 'text' })
  kind: EventKind;

  /** The declared counting day of its kind. */
  @Column({ type: 'date', name: 'counts_from' })
  countsFrom: string;

  @Column({ type: 'numeric', precision: 14, scale: 2, nullable: true })
  fine: string | null;

  @Column({ type: 'numeric', precision: 14, scale: 2, nullable: true })
  confiscated: string | null;

  @Column({ type: 'text', name: 'document_number', nullable: true })
  documentNumber: string | null;

  @Column({ type: 'text', nullable: true })
  interviewee: Interviewee | null;

  @Column({ type: 'text', name: 'interview_trigger', nullable: true })
  trigger: InterviewTrigger | null;

  @Column({ type: 'jsonb' })
  detail: Record<string, unknown>;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'voided_at', nullable: true })
  voidedAt: Date | null;

  @Column({ type: 'text', name: 'voided_by', nullable: true })
  voidedBy: string | null;

  @Column({ type: 'text', name: 'void_reason', nullable: true })
  voidReason: string | null;
}

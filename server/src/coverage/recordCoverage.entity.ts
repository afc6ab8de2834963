import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventKind } from '@qianqi/shared';

/**
 * Of which kinds and days an enterprise has records, voided ones left out: a projection of its file, written with it and
 * rebuildable from it. In one narrow row, since twenty events an enterprise take seconds to walk in a whole registry. None
 * for an enterprise without a record.
 */
@Entity('record_coverage')
export class RecordCoverage {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'record_coverage_key' })
  enterpriseId: string;

  /** Kinds of event that there are, in the order of the vocabulary. */
  @Column({ type: 'text', array: true })
  kinds: readonly EventKind[];

  /** As many: the first counting day of each. */
  @Column({ type: 'date', array: true, name: 'first_days' })
  firstDays: readonly string[];

  /** Counting days of events and days of issue of certificates, in order, each once. */
  @Column({ type: 'date', array: true })
  days: readonly string[];

  /** Days of penalties without fine or confiscation, in order, each once. */
  @Column({ type: 'date', array: true, name: 'zero_penalty_days' })
  zeroPenaltyDays: readonly string[];
}

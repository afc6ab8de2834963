import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeliveryFailure, DeliveryPurpose, DeliveryStatus } from '@qianqi/shared';

export interface DeliveryAttempt {
  /** As in JSON: RFC 3339. */
  readonly at: string;
  readonly milliseconds: number;
  /** Null when no answer came. */
  readonly httpStatus: number | null;
  /** Null when it was taken. */
  readonly failure: DeliveryFailure | null;
}

/** One wake-up call, and every attempt at it. The job itself: whichever server finds it due takes it for a while. */
@Entity('webhook_delivery')
@Check('webhook_delivery_ended_check', `(status = 'PENDING') = (ended_at IS NULL)`)
@Check('webhook_delivery_due_check', `(status = 'PENDING') = (next_attempt_at IS NOT NULL)`)
@Index('webhook_delivery_webhook_index', ['webhookId', 'id'])
@Index('webhook_delivery_ended_index', ['endedAt'])
@Index('webhook_delivery_due_index', ['nextAttemptAt'], { where: `status = 'PENDING'` })
export class WebhookDelivery {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_delivery_key' })
  id: string;

  @Column({ type: 'uuid', name: 'webhook_id' })
  webhookId: string;

  @Column({ type: 'text' })
  purpose: DeliveryPurpose;

  /** The changes it tells of lie behind this place … */
  @Column({ type: 'text' })
  since: string;

  /** … and not behind this one. */
  @Column({ type: 'text' })
  cursor: string;

  @Column({ type: 'integer', name: 'change_count' })
  changeCount: number;

  @Column({ type: 'text' })
  status: DeliveryStatus;

  @Column({ type: 'jsonb' })
  attempts: readonly DeliveryAttempt[];

  /** How often it may still fail before it is given up. */
  @Column({ type: 'integer', name: 'tries_left' })
  triesLeft: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'next_attempt_at', nullable: true })
  nextAttemptAt: Date | null;

  /** Whoever holds it, until then: the lease of a server that was killed runs out. */
  @Column({ type: 'uuid', nullable: true })
  lease: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

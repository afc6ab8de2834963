import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookStatus, LedgerEntryKind } from '@qianqi/shared';

/** Where another department's program wants to be told that there is something new in the change feed. */
@Entity('webhook')
@Check(
  'webhook_failing_check',
  `(status = 'FAILING') = (failing_since IS NOT NULL AND tried_again_at IS NOT NULL)`,
)
@Check(
  'webhook_disabled_check',
  `(status = 'DISABLED') = (disabled_at IS NOT NULL AND disabled_by IS NOT NULL)`,
)
export class Webhook {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_key' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  url: string;

  /** Only of these kinds of change; null for all. */
  @Column({ type: 'text', array: true, nullable: true })
  types: LedgerEntryKind[] | null;

  /** What its deliveries are signed with. As it is and not hashed, since a signature needs it. */
  @Column({ type: 'bytea', select: false })
  secret: Buffer;

  @Column({ type: 'text' })
  status: WebhookStatus;

  /** The place in the change feed up to which it was told. */
  @Column({ type: 'text' })
  cursor: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'failing_since', nullable: true })
  failingSince: Date | null;

  /** When a failing one is tried again, if there is anything to tell. */
  @Column({ type: 'timestamptz', precision: 3, name: 'tried_again_at', nullable: true })
  triedAgainAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'text', name: 'created_by' })
  createdBy: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'text', name: 'disabled_by', nullable: true })
  disabledBy: string | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { RedressApplicant, RedressGround, RedressKind, RedressStatus } from '@qianqi/shared';
import {
  RedressApplicantEnum,
  RedressGroundEnum,
  RedressKindEnum,
  RedressStatusEnum,
} from '../api/enumsOfRedress.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';

/** SQL for a case that is still to be decided; `isRedressOpen` of the shared rules says the same. */
export const OPEN_CASE_IN_SQL = `status IN ('FILED', 'ACCEPTED')`;

@ObjectType('RedressCase', {
  description:
    "An enterprise's objection to a record or to its listing, or its request for repair, from filing to decision. 异议或信用修复案件，自提出至决定。",
})
@Entity('redress_case')
@Check('redress_case_open_check', `${OPEN_CASE_IN_SQL} = (ended_at IS NULL)`)
@Check('redress_case_due_check', `(due_on IS NULL) = (ended_at IS NOT NULL)`)
@Check('redress_case_repair_check', `kind <> 'REPAIR' OR event_id IS NOT NULL`)
@Check('redress_case_revoked_check', `(ground = 'REVOKED') = (revoked_on IS NOT NULL)`)
@Index('redress_case_record_unique', ['enterpriseId', 'eventKey'], { unique: true, where: OPEN_CASE_IN_SQL })
@Index('redress_case_listing_unique', ['enterpriseId'], {
  unique: true,
  where: `event_id IS NULL AND ${OPEN_CASE_IN_SQL}`,
})
@Index('redress_case_due_index', ['dueOn'])
export class RedressCase {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'redress_case_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'redress_case_key' })
  key: string;

  @Field(() => RedressKindEnum, { description: 'Objection or repair. 事项：异议或信用修复。' })
  @Column({ type: 'text' })
  kind: RedressKind;

  @Field(() => RedressStatusEnum, { description: 'How far the case has come. 案件状态。' })
  @Column({ type: 'text' })
  status: RedressStatus;

  /** The record it is about; null when it is about the enterprise's place on a list. */
  @Column({ type: 'uuid', name: 'event_id', nullable: true })
  eventKey: string | null;

  @Field(() => RedressGroundEnum, { description: 'On what ground it asks. 异议或申请的理由。' })
  @Column({ type: 'text' })
  ground: RedressGround;

  @Field(() => RedressApplicantEnum, { description: 'Who asks for it. 提出异议或申请的一方。' })
  @Column({ type: 'text' })
  applicant: RedressApplicant;

  @Field(() => DateScalar, { description: 'When it came to the bureau. 提出日期。' })
  @Column({ type: 'date', name: 'filed_on' })
  filedOn: string;

  @Field(() => String, { description: 'What is said for it. 情况说明。' })
  @Column({ type: 'text' })
  statement: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When the penalty was revoked; null unless that is the ground. 处罚撤销日期；理由不是已撤销的为空。',
  })
  @Column({ type: 'date', name: 'revoked_on', nullable: true })
  revokedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when it must be accepted or decided; null when it is over. 受理或决定的期限；办结后为空。',
  })
  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was entered. 录入时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'By whom, who may not decide it. 录入人，不得作决定。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null until it is. 受理时刻；未受理为空。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who accepted it; null until somebody does. 受理人；未受理为空。',
  })
  @Column({ type: 'text', name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was decided, refused or withdrawn; null while it is open. 办结时刻；未办结为空。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided, refused or withdrew it; null while it is open. 办结人；未办结为空。',
  })
  @Column({ type: 'text', name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended so; null while it is open. 办结理由；未办结为空。',
  })
  @Column({ type: 'text', name: 'end_reason', nullable: true })
  endReason: string | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { RectificationStatus } from '@qianqi/shared';
import { RectificationStatusEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { NodeInterface } from '../node/node.type.js';

@ObjectType({ description: 'A deadline that was moved, and why. 整改延期。' })
export class RectificationExtension {
  @Field(() => DateScalar, { description: 'The deadline before. 原期限。' })
  from: string;

  @Field(() => DateScalar, { description: 'The deadline since. 新期限。' })
  to: string;

  @Field(() => String, { description: 'Why it was extended. 延期原因。' })
  reason: string;

  @Field(() => String, { description: 'User name of who extended it. 批准延期人的用户名。' })
  extendedBy: string;
}

@ObjectType({ implements: NodeInterface, description: 'A problem to put right by a day. 责令整改。' })
@Entity('rectification')
@Check('rectification_rectified_check', `(status = 'RECTIFIED') = (rectified_on IS NOT NULL)`)
@Check('rectification_day_check', `due_on BETWEEN '1900-01-01' AND '2199-12-31'`)
@Index('rectification_due_index', ['dueOn', 'enterpriseId', 'key'])
export class Rectification {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'rectification_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'rectification_key' })
  key: string;

  /** The task that found the problem. */
  @Column({ type: 'uuid', name: 'task_id' })
  taskKey: string;

  /** The review that shall look at it next, or that closed it. */
  @Column({ type: 'uuid', name: 'review_task_id' })
  reviewTaskKey: string;

  @Field(() => String, { description: 'What was looked at. 检查项。' })
  @Column({ type: 'text' })
  item: string;

  @Field(() => String, { description: 'What is wrong, in words. 存在的问题。' })
  @Column({ type: 'text' })
  problem: string;

  @Field(() => DateScalar, {
    description: 'By when to put it right, extensions included. 整改期限，已计入延期。',
  })
  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first deadline that a review found missed and for which no more time was granted since; null while there is none. 复查确认未按期整改的最初期限；没有或已批准延期时为空。',
  })
  @Column({ type: 'date', name: 'missed_on', nullable: true })
  missedOn: string | null;

  @Field(() => RectificationStatusEnum, { description: 'Open until a review finds it put right. 整改状态。' })
  @Column({ type: 'text' })
  status: RectificationStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the review that found it put right; null while open. 复查确认整改完成的日期；未完成时为空。',
  })
  @Column({ type: 'date', name: 'rectified_on', nullable: true })
  rectifiedOn: string | null;

  @Field(() => [RectificationExtension], {
    description: 'Oldest first; empty when the first deadline stands. 延期记录，由早到晚；未延期时为空列表。',
  })
  @Column({ type: 'jsonb' })
  extensions: readonly RectificationExtension[];

  @Field(() => DateTimeScalar, { description: 'When it was ordered. 录入时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who ordered it. 责令人的用户名。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;
}

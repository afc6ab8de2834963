import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { Interviewee, TaskBasis, TaskKind, TaskOrigin, TaskStatus } from '@qianqi/shared';
import {
  IntervieweeEnum,
  TaskBasisEnum,
  TaskKindEnum,
  TaskOriginEnum,
  TaskStatusEnum,
} from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { NodeInterface } from '../node/node.type.js';
import { TaskFinding } from './taskFinding.type.js';

/** SQL for a task that is still to be done; `isOpen` of the shared rules says the same. */
export const OPEN_IN_SQL = `status IN ('PLANNED', 'ASSIGNED')`;

// Ten thousand in one answer: plain columns are read without the framework's wrapping.
@ObjectType({
  implements: NodeInterface,
  description: 'Something that supervision owes an enterprise by a day. 监管任务。',
  simpleResolvers: true,
})
@Entity('supervision_task')
@Check('supervision_task_completed_check', `(status = 'COMPLETED') = (completed_on IS NOT NULL)`)
@Check('supervision_task_ended_check', `${OPEN_IN_SQL} = (ended_at IS NULL)`)
@Check('supervision_task_owed_check', `(origin = 'PLAN') = (owed_on IS NOT NULL)`)
@Check('supervision_task_merged_check', `merged_into IS NULL OR status IN ('CANCELLED', 'WITHDRAWN')`)
@Check('supervision_task_day_check', `due_on BETWEEN '1900-01-01' AND '2199-12-31'`)
@Index('supervision_task_due_index', ['enterpriseId', 'dueOn'])
@Index('supervision_task_queue_index', ['dueOn', 'enterpriseId', 'key'])
@Index('supervision_task_assigned_index', { synchronize: false })
@Index('supervision_task_merged_index', ['enterpriseId', 'mergedIntoKey'], {
  where: 'merged_into IS NOT NULL',
})
@Index('supervision_task_plan_unique', ['enterpriseId', 'kind', 'owedOn'], {
  unique: true,
  // A planned task that somebody cancelled was decided on, and is not planned again; a withdrawn one may be.
  where: `origin = 'PLAN' AND status <> 'WITHDRAWN'`,
})
@Index('supervision_task_extra_unique', ['enterpriseId'], {
  unique: true,
  where: `kind = 'EXTRA_INSPECTION' AND ${OPEN_IN_SQL}`,
})
@Index('supervision_task_review_unique', ['enterpriseId', 'dueOn'], {
  unique: true,
  where: `kind = 'RECTIFICATION_REVIEW' AND ${OPEN_IN_SQL}`,
})
export class SupervisionTask {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'supervision_task_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'supervision_task_key' })
  key: string;

  @Field(() => TaskKindEnum, { description: 'What is to be done. 任务种类。' })
  @Column({ type: 'text' })
  kind: TaskKind;

  @Field(() => TaskStatusEnum, { description: 'How far the task has come. 任务状态。' })
  @Column({ type: 'text' })
  status: TaskStatus;

  @Field(() => DateScalar, { description: 'By when it is to be done. 截止日期。' })
  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  @Field(() => TaskOriginEnum, { description: 'What made it, once and for all. 任务来源。' })
  @Column({ type: 'text' })
  origin: TaskOrigin;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the duty that it answers, which stays when it is moved; null for one that answers none. 所应办的日期，改期后不变；不由计划产生的为空。',
  })
  @Column({ type: 'date', name: 'owed_on', nullable: true })
  owedOn: string | null;

  @Field(() => TaskBasisEnum, {
    nullable: true,
    description: 'Of an extra inspection; null for other tasks. 加查事由；其他任务为空。',
  })
  @Column({ type: 'text', nullable: true })
  basis: TaskBasis | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The citation that orders it; null for one that no article orders. 条文依据；无条文规定的为空。',
  })
  @Column({ type: 'text', nullable: true })
  article: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in words; null for a planned duty. 原因；按计划编排的为空。',
  })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it may go past the yearly cap; null when it does not. 超出年度上限的理由；未超出时为空。',
  })
  @Column({ type: 'text', name: 'over_cap_reason', nullable: true })
  overCapReason: string | null;

  /** Keys, in the order in which they were named. */
  @Column({ type: 'uuid', array: true, name: 'inspectors' })
  inspectorKeys: string[];

  @Column({ type: 'uuid', name: 'draw_id', nullable: true })
  drawKey: string | null;

  /** The visit that answers for it. */
  @Column({ type: 'uuid', name: 'merged_into', nullable: true })
  mergedIntoKey: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was done; null until then. 完成日期；未完成时为空。',
  })
  @Column({ type: 'date', name: 'completed_on', nullable: true })
  completedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, in words; null when nothing was said. 情况说明；未填写时为空。',
  })
  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Field(() => IntervieweeEnum, {
    nullable: true,
    description: 'Of a reminder interview that was held; null for others. 约谈对象；非约谈或尚未约谈时为空。',
  })
  @Column({ type: 'text', nullable: true })
  interviewee: Interviewee | null;

  @Field(() => [TaskFinding], {
    description:
      'Item by item, with an explicit 无; empty until completed. 检查项结论，没有问题的明确写无；办结前为空列表。',
  })
  @Column({ type: 'jsonb' })
  findings: readonly TaskFinding[];

  @Column({ type: 'uuid', name: 'event_id', nullable: true })
  eventKey: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made. 录入时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who made it. 录入人的用户名。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was completed, cancelled or withdrawn; null while open. 办结、取消或撤回的时刻；未结束时为空。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who ended it; null while open. 办结人的用户名；未结束时为空。',
  })
  @Column({ type: 'text', name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled or withdrawn; null for others. 取消或撤回的原因；其他情形为空。',
  })
  @Column({ type: 'text', name: 'end_reason', nullable: true })
  endReason: string | null;
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { FindingResult, Interviewee, Refusal } from '@qianqi/shared';
import { FindingResultEnum, IntervieweeEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { GradeEffect } from '../grade/gradeEffect.type.js';
import { transact, type Transacted } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { assignTask } from './assignment.service.js';
import { cancelTask } from './cancellation.service.js';
import { completeTask } from './completion.service.js';
import { Rectification } from './rectification.entity.js';
import { extendRectification, readRectification } from './rectification.service.js';
import { rescheduleTask } from './rescheduling.service.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';
import type { TaskReceipt } from './taskMove.js';

@InputType({ description: 'Who is to carry out a task. 指派检查人员。' })
class AssignTaskInput {
  @Field(() => ID, {
    description: 'Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。',
  })
  taskId: string;

  @Field(() => [ID], {
    description:
      'All of them, 2 to 10 for a visit, 1 to 10 otherwise; RECUSED or LICENCE_EXPIRED name those who may not. 全部检查人员标识，检查 2 至 10 人，其他 1 至 10 人；应回避或执法证届时过期的不予受理。',
  })
  inspectorIds: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Those who were seen to be named before, when others are to go instead; VERSION_CONFLICT if others have been named meanwhile. Nobody when absent. 改派时所见的原检查人员；其间已被他人指派的不予受理。不给出即原先无人。',
  })
  replacing?: string[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What was found of one item. 一条检查项结论。' })
class TaskFindingInput {
  @Field(() => String, { description: 'What was looked at, 1 to 200 characters. 检查项。' })
  item: string;

  @Field(() => FindingResultEnum, {
    description: 'NONE is the explicit 无: looked at and nothing to say. 结论；NONE 即明确的“无”。',
  })
  result: FindingResult;

  @Field(() => String, {
    nullable: true,
    description:
      'What is wrong, at most 1,000 characters; needed where it failed, refused elsewhere. 存在的问题，至多 1000 字；不合格时必填，其余不填。',
  })
  problem?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when to put it right, from the day completed on; by the edition when absent. 整改期限，不早于完成日期；不给出即按制度规定。',
  })
  rectifyBy?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'In a review: which problem it is about; by its item, or about all, when absent. 整改事项标识。',
  })
  rectificationId?: string | null;
}

@InputType({ description: 'What came of a task. 办结任务。' })
class CompleteTaskInput {
  @Field(() => ID, {
    description: 'Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。',
  })
  taskId: string;

  @Field(() => DateScalar, { description: 'When it was done, not in the future. 完成日期，不晚于今天。' })
  completedOn: string;

  @Field(() => [TaskFindingInput], {
    nullable: true,
    description:
      'Item by item, at most 250; at least one for a visit or a review. 检查项结论，至多 250 条；检查和复查至少一条。',
  })
  findings?: TaskFindingInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, at most 2,000 characters. 情况说明，至多 2000 字。',
  })
  summary?: string | null;

  @Field(() => IntervieweeEnum, {
    nullable: true,
    description: 'Of a reminder interview; PRINCIPAL when absent. 约谈对象。',
  })
  interviewee?: Interviewee | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Another day for a task, and why. 任务改期。' })
class RescheduleTaskInput {
  @Field(() => ID, {
    description: 'Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。',
  })
  taskId: string;

  @Field(() => DateScalar, { description: 'The new day, today or later. 新的截止日期，不早于今天。' })
  dueOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day that was seen; VERSION_CONFLICT if it has been moved meanwhile. Not looked at when absent. 改期时所见的原截止日期；其间已被他人改期的不予受理，不给出则不核对。',
  })
  seenDueOn?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 改期原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 500 characters; without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。',
  })
  overCapReason?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A task that will not be done, and why. 取消任务。' })
class CancelTaskInput {
  @Field(() => ID, {
    description: 'Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。',
  })
  taskId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 取消原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A later deadline for a problem still open. 整改延期。' })
class ExtendRectificationInput {
  @Field(() => ID, {
    description: 'Of the rectification; ILLEGAL_MOVE when it is put right. 整改事项标识；已完成的不予受理。',
  })
  rectificationId: string;

  @Field(() => DateScalar, {
    description: 'The new deadline, later than the old, today or later. 新期限，晚于原期限且不早于今天。',
  })
  dueOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 延期原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The task as it stands now, or why nothing was written. 任务处理的结果。' })
class TaskPayload {
  @Field(() => SupervisionTask, { nullable: true, description: 'Null when refused. 任务；被拒绝时为空。' })
  task: SupervisionTask | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({
  description: 'The completed task with what was recorded, or why nothing was. 任务办结的结果。',
})
class CompleteTaskPayload extends TaskPayload {
  @Field(() => GradeEffect, {
    nullable: true,
    description:
      'Of the event recorded with it; null when there is none. 随之录入的记录对等级的影响；没有时为空。',
  })
  gradeEffect: GradeEffect | null;
}

@ObjectType({
  description: 'The rectification as it stands now, or why nothing was written. 整改延期的结果。',
})
class ExtendRectificationPayload {
  @Field(() => Rectification, { nullable: true, description: 'Null when refused. 整改事项；被拒绝时为空。' })
  rectification: Rectification | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class TaskMoveResolver {
  @Mutation(() => TaskPayload, {
    description: 'Names inspectors, or others instead of those named before. 指派检查人员，或改派他人。',
  })
  async assignTask(
    @Arg('input', () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    const done = await transact(context, { mutation: 'assignTask', input }, writer =>
      assignTask(writer, input.taskId, {
        inspectorIds: input.inspectorIds,
        replacing: input.replacing ?? null,
      }),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => CompleteTaskPayload, {
    description:
      'With what was found; records the inspection or interview, opens rectifications and a review. 办结任务；同时录入检查或约谈，责令整改并安排复查。',
  })
  async completeTask(
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: Context,
  ): Promise<CompleteTaskPayload> {
    const { taskId, ...raw } = input;
    const done = await transact(context, { mutation: 'completeTask', input }, writer =>
      completeTask(writer, taskId, raw),
    );
    return { ...(await payloadOf(context, done)), gradeEffect: done.receipt?.gradeEffect ?? null };
  }

  @Mutation(() => TaskPayload, {
    description: 'To another day; planning again does not make it anew. 任务改期；重新编排时不会重复生成。',
  })
  async rescheduleTask(
    @Arg('input', () => RescheduleTaskInput) input: RescheduleTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    const { taskId, ...raw } = input;
    const done = await transact(context, { mutation: 'rescheduleTask', input }, writer =>
      rescheduleTask(writer, taskId, raw),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => TaskPayload, {
    description:
      'It will not be done, and why; planning again does not bring it back. 取消任务；重新编排时不再恢复。',
  })
  async cancelTask(
    @Arg('input', () => CancelTaskInput) input: CancelTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    const done = await transact(context, { mutation: 'cancelTask', input }, writer =>
      cancelTask(writer, input.taskId, voidReasonOf(input.reason)),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => ExtendRectificationPayload, {
    description: 'A later deadline; its review moves with it. 整改延期，复查随之改期。',
  })
  async extendRectification(
    @Arg('input', () => ExtendRectificationInput) input: ExtendRectificationInput,
    @Ctx() context: Context,
  ): Promise<ExtendRectificationPayload> {
    const { rectificationId, ...raw } = input;
    const { receipt, userErrors } = await transact(
      context,
      { mutation: 'extendRectification', input },
      writer => extendRectification(writer, rectificationId, raw),
    );
    const rectification = receipt && (await readRectification(context.dataSource.manager, receipt));
    return { rectification, userErrors };
  }
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<TaskReceipt>,
): Promise<TaskPayload> {
  if (receipt === null) return { task: null, userErrors };
  const place = taskPlace({ enterpriseId: receipt.enterpriseKey, key: receipt.taskKey });
  return { task: await context.task.load(place), userErrors };
}

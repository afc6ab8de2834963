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
import { cancelTask, completeTask } from './completion.service.js';
import { Rectification } from './rectification.entity.js';
import { extendRectification, readRectification } from './rectification.service.js';
import { rescheduleTask } from './rescheduling.service.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';
import type { TaskReceipt } from './taskMove.js';

@InputType({ description: '指派检查人员。' })
class AssignTaskInput {
  @Field(() => ID, { description: 'Of the task. 任务标识。' })
  taskId: string;

  @Field(() => [ID], { description: 'All of them; at least two for a visit. 检查人员标识。' })
  inspectorIds: string[];

  @Field(() => String, { nullable: true, description: 'The same key and input assign once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '检查项结论。' })
class TaskFindingInput {
  @Field(() => String, { description: 'What was looked at, 1 to 200 characters. 检查项。' })
  item: string;

  @Field(() => FindingResultEnum, { description: 'NONE is the explicit 无. 结论。' })
  result: FindingResult;

  @Field(() => String, { nullable: true, description: 'What is wrong; needed where it failed. 问题。' })
  problem?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when to put it right; by the edition when absent. 整改期限。',
  })
  rectifyBy?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'In a review: which problem it is about; by its item, or about all, when absent. 整改事项标识。',
  })
  rectificationId?: string | null;
}

@InputType({ description: '办结任务。' })
class CompleteTaskInput {
  @Field(() => ID, { description: 'Of the task. 任务标识。' })
  taskId: string;

  @Field(() => DateScalar, { description: 'When it was done; not in the future. 完成日期。' })
  completedOn: string;

  @Field(() => [TaskFindingInput], {
    nullable: true,
    description: 'Item by item; at least one for a visit or a review. 检查项结论。',
  })
  findings?: TaskFindingInput[] | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters. 情况说明。' })
  summary?: string | null;

  @Field(() => IntervieweeEnum, {
    nullable: true,
    description: 'Of a reminder interview; PRINCIPAL when absent. 约谈对象。',
  })
  interviewee?: Interviewee | null;

  @Field(() => String, { nullable: true, description: 'The same key and input complete once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '任务改期。' })
class RescheduleTaskInput {
  @Field(() => ID, { description: 'Of the task. 任务标识。' })
  taskId: string;

  @Field(() => DateScalar, { description: 'The new day; today or later. 新的截止日期。' })
  dueOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 改期原因。' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由。',
  })
  overCapReason?: string | null;
}

@InputType({ description: '取消任务。' })
class CancelTaskInput {
  @Field(() => ID, { description: 'Of the task. 任务标识。' })
  taskId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 取消原因。' })
  reason: string;
}

@InputType({ description: '整改延期。' })
class ExtendRectificationInput {
  @Field(() => ID, { description: 'Of the rectification. 整改事项标识。' })
  rectificationId: string;

  @Field(() => DateScalar, { description: 'The new deadline, later than the old. 新期限。' })
  dueOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 延期原因。' })
  reason: string;
}

@ObjectType({ description: '任务处理的结果。' })
class TaskPayload {
  @Field(() => SupervisionTask, { nullable: true, description: 'Null when refused. 任务。' })
  task: SupervisionTask | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: '任务办结的结果。' })
class CompleteTaskPayload extends TaskPayload {
  @Field(() => GradeEffect, {
    nullable: true,
    description: 'Of the event recorded with it; null when there is none. 等级影响。',
  })
  gradeEffect: GradeEffect | null;
}

@ObjectType({ description: '整改延期的结果。' })
class ExtendRectificationPayload {
  @Field(() => Rectification, { nullable: true, description: 'Null when refused. 整改事项。' })
  rectification: Rectification | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class TaskMoveResolver {
  @Mutation(() => TaskPayload, { description: 'Inspectors, or others instead. 指派检查人员。' })
  async assignTask(
    @Arg('input', () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    const done = await transact(context, { mutation: 'assignTask', input }, writer =>
      assignTask(writer, input.taskId, input.inspectorIds),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => CompleteTaskPayload, {
    description: 'With what was found; records the inspection or interview, opens rectifications. 办结任务。',
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
    description: 'To another day; planning again does not make it anew. 任务改期。',
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

  @Mutation(() => TaskPayload, { description: 'It will not be done, and why. 取消任务。' })
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
    description: 'A later deadline; its review moves with it. 整改延期。',
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

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { mergeVisits } from './merging.service.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';

@InputType({
  description: 'Visits of one enterprise in one month, to be made as one. 合并检查（综合查一次）。',
})
class MergeVisitsInput {
  @Field(() => ID, {
    description:
      'The visit that is made; it keeps its day, its inspectors and its draw. 保留的检查任务标识，其日期、人员和抽查不变。',
  })
  keepTaskId: string;

  @Field(() => [ID], {
    description:
      'The visits that it answers for, at most 250, of the same enterprise and due in the same month; ILLEGAL_MOVE otherwise. 并入的检查任务标识，至多 250 项，须为同一企业且同月到期，否则不予受理。',
  })
  taskIds: string[];

  @Field(() => String, { description: 'Why, 1 to 500 characters. 合并原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The visit that was kept, or why nothing was merged. 合并检查的结果。' })
class MergeVisitsPayload {
  @Field(() => SupervisionTask, {
    nullable: true,
    description: 'The one that is made for all; null when refused. 保留的检查；未受理时为空。',
  })
  task: SupervisionTask | null;

  @Field(() => [UserError], { description: 'Why nothing was merged; empty when it was. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver(() => SupervisionTask)
export class MergingResolver {
  @Mutation(() => MergeVisitsPayload, {
    description:
      'Makes several visits of one enterprise as one: the others are called off as merged into it and count once towards the yearly cap. 合并同一企业当月的检查（综合查一次）：其余并入保留的一次，年度次数只计一次。',
  })
  async mergeVisits(
    @Arg('input', () => MergeVisitsInput) input: MergeVisitsInput,
    @Ctx() context: Context,
  ): Promise<MergeVisitsPayload> {
    const { keepTaskId, taskIds, reason } = input;
    const { receipt, userErrors } = await transact(context, { mutation: 'mergeVisits', input }, writer =>
      mergeVisits(writer, { keepTaskId, taskIds, reason: voidReasonOf(reason) }),
    );
    if (receipt === null) return { task: null, userErrors };
    const place = taskPlace({ enterpriseId: receipt.enterpriseKey, key: receipt.taskKey });
    return { task: await context.task.load(place), userErrors };
  }

  @FieldResolver(() => SupervisionTask, {
    nullable: true,
    description: 'The visit that answers for it; null when it was not merged. 并入的检查；未合并时为空。',
  })
  async mergedInto(
    @Root() { enterpriseId, mergedIntoKey }: SupervisionTask,
    @Ctx() context: Context,
  ): Promise<SupervisionTask | null> {
    return mergedIntoKey === null ? null : context.task.load(taskPlace({ enterpriseId, key: mergedIntoKey }));
  }

  @FieldResolver(() => [SupervisionTask], {
    description:
      'The visits that it answers for, with their own kinds, bases and reasons. 并入本次检查的任务，各有其种类、事由和原因。',
  })
  async merged(
    @Root() { enterpriseId, key }: SupervisionTask,
    @Ctx() context: Context,
  ): Promise<readonly SupervisionTask[]> {
    const tasks = await context.tasks.load(enterpriseId);
    return tasks.filter(({ mergedIntoKey }) => mergedIntoKey === key);
  }
}

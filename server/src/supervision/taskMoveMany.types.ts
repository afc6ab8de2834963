import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { SupervisionTaskWhere } from './taskPage.inputs.js';

@InputType({ description: 'Which tasks: these, or all that match. 办理哪些任务：指定的，或符合条件的全部。' })
export class TasksMeantInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'These, or give `where`, not both; an answer for each, in this order, doubles once. 任务标识；与筛选条件只能给出一种，按此次序逐项作答，重复的只算一次。',
  })
  taskIds?: string[] | null;

  @Field(() => SupervisionTaskWhere, {
    nullable: true,
    description:
      'All that match when the call is made, at most 5,000. 调用时符合筛选条件的全部任务，至多 5000 项。',
  })
  where?: SupervisionTaskWhere | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer task by task and change nothing. 仅试算结果，不作改动。',
  })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Who does many tasks. 批量指派。' })
export class AssignTasksInput extends TasksMeantInput {
  @Field(() => [ID], { description: 'Those who go to each of them. 检查人员标识，逐项相同。' })
  inspectorIds: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Instead of whoever is named already; without it those tasks are answered VERSION_CONFLICT. 已派给他人的一并改派；不给出则这些任务不予受理。',
  })
  reassign?: boolean | null;
}

@InputType({ description: 'Another day for many tasks, and why. 批量改期。' })
export class RescheduleTasksInput extends TasksMeantInput {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'One new day for all of them, today or later; or give `monthsLater`. 统一的新截止日期，不早于今天；与推迟月数只能给出一种。',
  })
  dueOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Each by so many months from its own day, -12 to 12 and not 0. 各自的截止日期推迟的月数，-12 至 12 且不为 0。',
  })
  monthsLater?: number | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 改期原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 500 characters; without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。',
  })
  overCapReason?: string | null;
}

@InputType({ description: 'Many tasks that will not be done, and why. 批量取消。' })
export class CancelTasksInput extends TasksMeantInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters. 取消原因，1 至 500 字。' })
  reason: string;
}

@ObjectType({
  description: 'What came of the move for one task. 一项任务的办理结果。',
  simpleResolvers: true,
})
export class TaskMoveResult {
  @Field(() => ID, { description: 'As it was asked for. 任务标识。' })
  taskId: string;

  @Field(() => SupervisionTask, {
    nullable: true,
    description: 'As it stands now; null when there is none of that id. 任务现状；查无此标识时为空。',
  })
  task: SupervisionTask | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was moved; otherwise nothing was written of this one. 该项未被接受的原因；为空列表即已办理。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'Task by task what came of it. 批量办理的结果。' })
export class TasksPayload {
  @Field(() => Int, {
    description:
      'How many were taken; those that a dry run would take. 办理成功的项数；试算时为将会办理的项数。',
  })
  doneCount: number;

  @Field(() => [TaskMoveResult], {
    description:
      'One for each task; in the order given where they were named. 逐项结果；指定任务时按所给次序。',
  })
  results: readonly TaskMoveResult[];

  @Field(() => [UserError], {
    description:
      'Of the order as a whole; then nothing was written at all. 整批未被接受的原因；为空列表即已逐项办理。',
  })
  userErrors: readonly Refusal[];
}

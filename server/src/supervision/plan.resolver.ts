import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { parsePlan, type PlanEntry, type Refusal } from '@qianqi/shared';
import { refusedToPart } from '../access/area.js';
import { DEFAULT_PAGE, LARGEST_PAGE, pageSize } from '../api/page.js';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { patiently } from '../ledger/patience.js';
import { transact } from '../ledger/transact.js';
import { extendHorizon, plansMade, untilHorizonIsKnown } from './horizon.js';
import { nextToPlan, planFor } from './plan.service.js';
import { SupervisionPlan } from './supervisionPlan.entity.js';
import { SupervisionTask } from './supervisionTask.entity.js';

@InputType({ description: 'The days for which to plan, both included. 编排监管任务的起止日期。' })
class PlanSupervisionInput {
  @Field(() => DateScalar, { description: 'First day on which duties fall due. 起始日期。' })
  from: string;

  @Field(() => DateScalar, {
    description: 'Last such day, at most two years after `from`. 终止日期（含），与起始日期相距至多两年。',
  })
  to: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with what would be done and do nothing. 仅试算，不作任何编排。',
  })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'The first tasks of a plan. 编排所得任务。' })
class PlannedTaskConnection {
  @Field(() => Int, { description: 'How many there are in all, whatever the page. 总数，与分页无关。' })
  totalCount: number;

  @Field(() => [SupervisionTask], {
    description:
      'The earliest due; of a dry run also those that would be made. 最早到期的任务；试算时含将会生成的。',
  })
  nodes: readonly SupervisionTask[];
}

@ObjectType({ description: 'What was planned. 编排的结果。' })
class PlanSupervisionPayload {
  @Field(() => Int, {
    description: 'Made now; 0 when all was planned before. 此次新建数；先前已编排过时为 0。',
  })
  createdCount: number;

  @Field(() => Int, { description: 'Duties owed on these days in all. 这些日期应安排的总数。' })
  plannedCount: number;

  @Field(() => Int, {
    description: 'Planned before and no longer owed. 先前编排、现已不再应办而撤回的数量。',
  })
  withdrawnCount: number;

  @Field(() => Int, {
    description: 'Visits owed and not made, as the yearly cap is reached. 因年度上限未安排数。',
  })
  overCapCount: number;

  taskCount: number;
  earliest: readonly SupervisionTask[];

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver(() => PlanSupervisionPayload)
export class PlanResolver {
  @Query(() => [SupervisionPlan], { description: 'By day, earliest first. 已编排的期间。' })
  async supervisionPlans(@Ctx() context: Context): Promise<readonly SupervisionPlan[]> {
    return plansMade(context.dataSource.manager);
  }

  @Mutation(() => PlanSupervisionPayload, {
    description:
      'Plans what the grades ask for on these days; doing it again adds nothing. From then on every change of a grade adds and withdraws by itself. 按等级编排监管任务；重复编排不会增加，此后随等级变化自动增补、撤回。',
  })
  async planSupervision(
    @Arg('input', () => PlanSupervisionInput) input: PlanSupervisionInput,
    @Ctx() context: Context,
  ): Promise<PlanSupervisionPayload> {
    const payload: PlanSupervisionPayload = {
      createdCount: 0,
      plannedCount: 0,
      withdrawnCount: 0,
      overCapCount: 0,
      taskCount: 0,
      earliest: [],
      userErrors: [],
    };
    const parsed = parsePlan({ ...input }, context.today);
    if (!parsed.ok) return { ...payload, userErrors: parsed.error };
    const refused = refusedToPart(context.area);
    if (refused) return { ...payload, userErrors: [refused] };
    if (input.dryRun !== true) await openHorizon(context, input, parsed.value);
    for (let last: string | null = null; ;) {
      const batch = await nextToPlan(context.dataSource.manager, last);
      if (batch.length === 0) return payload;
      await planBatch(context, input, parsed.value, batch, payload);
      last = batch.at(-1)!;
    }
  }

  @FieldResolver(() => PlannedTaskConnection, {
    description: 'What answers the duties of these days, earliest first. 这些日期的任务。',
  })
  tasks(
    @Root() { earliest, taskCount }: PlanSupervisionPayload,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
  ): PlannedTaskConnection {
    return { totalCount: taskCount, nodes: earliest.slice(0, pageSize(first)) };
  }
}

/** First the days are planned for whoever writes from now on, then for everybody who is there. */
async function openHorizon(context: Context, input: PlanSupervisionInput, window: PlanEntry): Promise<void> {
  await transact(context, { mutation: 'planSupervision', input }, writer => extendHorizon(writer, window));
  await untilHorizonIsKnown(context.dataSource.manager);
}

async function planBatch(
  context: Context,
  input: PlanSupervisionInput,
  window: PlanEntry,
  keys: readonly string[],
  payload: PlanSupervisionPayload,
): Promise<void> {
  const { receipt } = await patiently(() =>
    transact(context, { mutation: 'planSupervision', input }, writer => planFor(writer, keys, window)),
  );
  if (receipt === null) return;
  payload.createdCount += receipt.created;
  payload.plannedCount += receipt.owed;
  payload.withdrawnCount += receipt.withdrawn;
  payload.overCapCount += receipt.overCap;
  payload.taskCount += receipt.tasks.length;
  payload.earliest = [...payload.earliest, ...receipt.tasks].sort(byDay).slice(0, LARGEST_PAGE);
}

function byDay(a: SupervisionTask, b: SupervisionTask): number {
  const [first, second] = [a, b].map(({ dueOn, enterpriseId, key }) => `${dueOn} ${enterpriseId} ${key}`);
  return first! < second! ? -1 : 1;
}

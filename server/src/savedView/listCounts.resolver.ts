import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import type { RectificationStatus, RectificationStep, Sector } from '@qianqi/shared';
import { RectificationStatusEnum, RectificationStepEnum, SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { SupervisionTaskWhere } from '../supervision/taskPage.inputs.js';
import { countList } from './listCounts.js';

@InputType({ description: 'As the list of enterprises is asked. 企业列表的条件。' })
export class CountEnterprisesInput {
  @Field(() => EnterpriseWhere, { nullable: true, description: 'Of the enterprises. 企业筛选条件。' })
  where?: EnterpriseWhere | null;

  @Field(() => String, { nullable: true, description: 'As in `enterprises`. 关键词。' })
  search?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when absent. 查看日，默认今天。' })
  asOf?: string | null;
}

@InputType({ description: 'As the list of rectifications is asked. 整改列表的条件。' })
export class CountRectificationsInput {
  @Field(() => RectificationStatusEnum, { nullable: true, description: 'Only those so. 只计此状态的。' })
  status?: RectificationStatus | null;

  @Field(() => [RectificationStepEnum], { nullable: true, description: 'Only at these. 只计这些步骤的。' })
  step?: RectificationStep[] | null;
}

@InputType({ description: 'As the list of inspectors is asked. 检查人员列表的条件。' })
export class CountInspectorsInput {
  @Field(() => Boolean, { nullable: true, description: 'Only in service, or not. 是否在岗。' })
  active?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Licence valid that day. 此日执法证有效。' })
  licenceValidOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Licence expired by then. 此日执法证已失效。' })
  licenceExpiredOn?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Who may inspect it. 可以检查此行业的。' })
  sector?: Sector | null;

  @Field(() => String, { nullable: true, description: 'As in `inspectors`. 关键词。' })
  search?: string | null;
}

@InputType({ description: 'As the list of coverage gaps is asked. 检查缺口列表的条件。' })
export class CountCoverageGapsInput {
  @Field(() => DateScalar, { description: 'Not inspected from that day on. 自此日起未检查。' })
  since: string;

  @Field(() => EnterpriseWhere, { nullable: true, description: 'Of the enterprises. 企业筛选条件。' })
  where?: EnterpriseWhere | null;
}

@InputType({ description: 'One list to count: give one of them. 要计数的一个列表，只给出其一。' })
export class ListToCountInput {
  @Field(() => CountEnterprisesInput, {
    nullable: true,
    description: 'As the list of enterprises is asked. 企业。',
  })
  enterprises?: CountEnterprisesInput | null;

  @Field(() => SupervisionTaskWhere, {
    nullable: true,
    description: 'As the list of tasks is asked. 监管任务。',
  })
  tasks?: SupervisionTaskWhere | null;

  @Field(() => CountRectificationsInput, {
    nullable: true,
    description: 'As the list of rectifications is asked. 整改事项。',
  })
  rectifications?: CountRectificationsInput | null;

  @Field(() => CountInspectorsInput, {
    nullable: true,
    description: 'As the list of inspectors is asked. 检查人员。',
  })
  inspectors?: CountInspectorsInput | null;

  @Field(() => CountCoverageGapsInput, {
    nullable: true,
    description: 'As the list of coverage gaps is asked. 检查缺口。',
  })
  coverageGaps?: CountCoverageGapsInput | null;
}

@Resolver()
export class ListCountsResolver {
  @Query(() => [Int], {
    description:
      'How many rows each of these lists has, in this order; at most 50. 各列表的总数，按所给次序，至多 50 个。',
  })
  listCounts(
    @Arg('of', () => [ListToCountInput], { description: 'As their pages ask. 各列表的条件。' })
    of: ListToCountInput[],
    @Ctx() context: Context,
  ): Promise<readonly number[]> {
    return countList(context, of);
  }
}

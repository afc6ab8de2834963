import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { parseExtra, type ExtraOutcome, type Refusal, type TaskBasis } from '@qianqi/shared';
import { ExtraOutcomeEnum, TaskBasisEnum } from '../api/enums.js';
import { typedSearch } from '../api/plainText.js';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { patiently } from '../ledger/patience.js';
import { transact } from '../ledger/transact.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { orderForMatching, orderForNamed, type ExtraReceipt } from './extraInspection.service.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';
import { taken } from './taken.js';

@InputType({
  description: 'For named enterprises, or for all that match. 加查：指定企业，或所有符合条件的企业。',
})
class CreateExtraInspectionsInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'These, or give `where`, not both; an answer for each in this order. 企业标识；与筛选条件只能给出一种，按此次序逐家作答。',
  })
  enterpriseIds?: string[] | null;

  @Field(() => EnterpriseWhere, {
    nullable: true,
    description:
      'All that match when the call is made, at most 20,000; grades are those of today. 调用时符合筛选条件的全部企业，至多 20000 家，以今日等级为准。',
  })
  where?: EnterpriseWhere | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name, pinyin, initials, code or former name, at most 100 characters; narrows `where`. 关键词：名称、拼音、首字母、代码、曾用名，至多 100 字；进一步缩小筛选范围。',
  })
  search?: string | null;

  @Field(() => TaskBasisEnum, {
    description: 'A ground of article 7, or OTHER with the reason in words. 加查事由：第七条所列，或其他。',
  })
  basis: TaskBasis;

  @Field(() => String, { description: 'Why, in words, 1 to 500 characters. 加查原因，1 至 500 字。' })
  reason: string;

  @Field(() => DateScalar, { description: 'By when, today or later. 截止日期，不早于今天。' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 500 characters; without it nobody is visited more often in a year than the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。',
  })
  overCapReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with the outcomes and create nothing. 仅试算结果，不生成任务。',
  })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({
  description: 'What came of the order for one enterprise. 一家企业的加查结果。',
  simpleResolvers: true,
})
class ExtraInspectionResult {
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Null when there is none of that id. 企业；查无此标识时为空。',
  })
  enterprise: Enterprise | null;

  @Field(() => ExtraOutcomeEnum, {
    description: 'Created, open already, over the cap or not found. 该企业的加查结果。',
  })
  outcome: ExtraOutcome;

  @Field(() => SupervisionTask, {
    nullable: true,
    description:
      'Created, or open already; null otherwise, and for one that a dry run made. 任务；未新建且无未完成的加查，或仅试算时为空。',
  })
  task: SupervisionTask | null;
}

@ObjectType({ description: 'Enterprise by enterprise what came of it. 加查的结果。' })
class CreateExtraInspectionsPayload {
  @Field(() => Int, {
    description:
      'How many tasks were created; those that a dry run would create. 新建任务数；试算时为将会新建的数量。',
  })
  createdCount: number;

  @Field(() => [ExtraInspectionResult], {
    description:
      'One for each enterprise; in the order given where they were named. 逐家结果；指定企业时按所给次序。',
  })
  results: readonly ExtraInspectionResult[];

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class ExtraInspectionResolver {
  @Mutation(() => CreateExtraInspectionsPayload, {
    description:
      'One open at a time for an enterprise, so safe to send again. 下达加查任务；每家企业同时至多一项未完成，可安全重发。',
  })
  async createExtraInspections(
    @Arg('input', () => CreateExtraInspectionsInput) input: CreateExtraInspectionsInput,
    @Ctx() context: Context,
  ): Promise<CreateExtraInspectionsPayload> {
    const request = { mutation: 'createExtraInspections', input };
    const { receipt, userErrors } = await patiently(() =>
      transact(context, request, writer => order(writer, input)),
    );
    const receipts = receipt ?? [];
    const created = receipts.filter(([, outcome]) => outcome === 'CREATED');
    return { createdCount: created.length, results: await resultsOf(context, receipts), userErrors };
  }
}

function order(writer: Writer, input: CreateExtraInspectionsInput): Promise<readonly ExtraReceipt[]> {
  const wanted = taken(parseExtra({ ...input }, writer.today));
  const { enterpriseIds, where } = input;
  const search = typedSearch(input.search);
  if (enterpriseIds != null && where != null)
    refuse('MALFORMED', '企业标识和筛选条件只能给出一种', ['where']);
  if (enterpriseIds != null) return orderForNamed(writer, wanted, enterpriseIds);
  if (where == null) refuse('REQUIRED', '请指定企业，或给出筛选条件', ['enterpriseIds']);
  return orderForMatching(writer, wanted, where, search);
}

async function resultsOf(
  context: Context,
  receipts: readonly ExtraReceipt[],
): Promise<readonly ExtraInspectionResult[]> {
  return Promise.all(
    receipts.map(async ([enterpriseKey, outcome, taskKey]) => ({
      enterprise: enterpriseKey === null ? null : await context.enterpriseByKey.load(enterpriseKey),
      outcome,
      task:
        enterpriseKey === null || taskKey === null
          ? null
          : await context.task.load(taskPlace({ enterpriseId: enterpriseKey, key: taskKey })),
    })),
  );
}

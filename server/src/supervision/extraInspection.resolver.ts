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

@InputType({ description: '加查：指定企业，或所有符合条件的企业。' })
class CreateExtraInspectionsInput {
  @Field(() => [ID], { nullable: true, description: 'These; or give `where`. 企业标识。' })
  enterpriseIds?: string[] | null;

  @Field(() => EnterpriseWhere, {
    nullable: true,
    description: 'All that match when the call is made; grades are those of today. 筛选条件。',
  })
  where?: EnterpriseWhere | null;

  @Field(() => String, { nullable: true, description: 'Together with `where`, as in a list. 关键词。' })
  search?: string | null;

  @Field(() => TaskBasisEnum, { description: 'A ground of article 7, or OTHER. 加查事由。' })
  basis: TaskBasis;

  @Field(() => String, { description: 'In words, 1 to 500 characters. 原因。' })
  reason: string;

  @Field(() => DateScalar, { description: 'By when; today or later. 截止日期。' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Without it nobody is visited more often in a year than the cap. 超出年度上限的理由。',
  })
  overCapReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with the outcomes and create nothing. 仅试算。',
  })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key and input create once. 幂等键。' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: '一家企业的加查结果。', simpleResolvers: true })
class ExtraInspectionResult {
  @Field(() => Enterprise, { nullable: true, description: 'Null when not found. 企业。' })
  enterprise: Enterprise | null;

  @Field(() => ExtraOutcomeEnum, { description: '结果。' })
  outcome: ExtraOutcome;

  @Field(() => SupervisionTask, {
    nullable: true,
    description: 'Created, or open already; null otherwise, and for one that a dry run made. 任务。',
  })
  task: SupervisionTask | null;
}

@ObjectType({ description: '加查的结果。' })
class CreateExtraInspectionsPayload {
  @Field(() => Int, { description: 'How many were created. 新建数。' })
  createdCount: number;

  @Field(() => [ExtraInspectionResult], { description: 'One for each enterprise. 逐家结果。' })
  results: readonly ExtraInspectionResult[];

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class ExtraInspectionResolver {
  @Mutation(() => CreateExtraInspectionsPayload, {
    description: 'One open at a time for an enterprise; safe to send again. 下达加查任务。',
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

import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { divisionName, DIVISIONS, formatDay, type Refusal } from '@qianqi/shared';
import { enterpriseIdOf, parseEnterpriseId } from '../api/opaqueId.js';
import { typedSearch } from '../api/plainText.js';
import { badInput } from '../api/badInput.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CreditCodeScalar, CursorScalar, DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { Enterprise } from './enterprise.entity.js';
import { CreateEnterpriseInput, UpdateEnterpriseInput } from './enterprise.inputs.js';
import { createEnterprise, updateEnterprise, type EnterpriseReceipt } from './enterprise.service.js';
import { countEnterprises, enterprisePage, type EnterpriseSelection } from './enterprisePage.js';
import { EnterpriseOrder, EnterpriseWhere } from './enterprisePage.inputs.js';
import { FormerName } from './formerName.entity.js';

@ObjectType({ description: '企业列表的一页。' })
class EnterpriseConnection {
  /** What is listed, for the count, which is only made when asked for. */
  selection: EnterpriseSelection;

  @Field(() => [Enterprise], { description: 'Of this page. 本页企业。' })
  nodes: readonly Enterprise[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: '按信用代码查得的企业。' })
class EnterpriseByCreditCode {
  @Field(() => CreditCodeScalar, { description: 'As asked, folded. 所查代码。' })
  creditCode: string;

  @Field(() => Enterprise, { nullable: true, description: 'Null when there is none. 企业。' })
  enterprise: Enterprise | null;
}

@ObjectType({ description: 'Township-level unit. 苏木乡镇级属地。' })
class DivisionType {
  @Field(() => String, { description: 'Nine digits. 代码。' })
  code: string;

  @Field(() => String, { description: '名称。' })
  name: string;
}

@ObjectType({ description: '企业登记的结果。' })
class EnterprisePayload {
  @Field(() => Enterprise, { nullable: true, description: 'Null when refused. 企业。' })
  enterprise: Enterprise | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ArgsType()
class EnterprisesArgs {
  @Field(() => EnterpriseWhere, { nullable: true })
  where?: EnterpriseWhere | null;

  @Field(() => String, { nullable: true, description: 'Name, pinyin, initials, code, former name. 关键词。' })
  search?: string | null;

  @Field(() => [EnterpriseOrder], {
    nullable: true,
    description: 'At most three; by name when empty. 排序。',
  })
  orderBy?: EnterpriseOrder[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the grades; today when absent. 截至日。' })
  asOf?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: '1 to 100. 条数。' })
  first?: number | null;

  @Field(() => CursorScalar, { nullable: true, description: 'Go on after this place. 游标。' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: '0 to 10,000 rows passed over. 跳过条数。',
  })
  offset?: number | null;
}

const MOST_CODES = 1000;
@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description: 'By code or id; null when there is none. 查询一家企业。',
  })
  async enterprise(
    @Ctx() context: Context,
    @Arg('creditCode', () => CreditCodeScalar, { nullable: true }) creditCode?: string | null,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
  ): Promise<Enterprise | null> {
    if (creditCode != null && id != null) throw badInput('Give creditCode or id, not both');
    if (creditCode != null) return context.enterpriseByCreditCode.load(creditCode);
    if (id == null) throw badInput('Give creditCode or id');
    const key = parseEnterpriseId(id);
    return key === null ? null : context.enterpriseByKey.load(key);
  }

  @Query(() => EnterpriseConnection, { description: 'Filtered, searched, sorted, as of a day. 企业列表。' })
  async enterprises(
    @Ctx() context: Context,
    @Args(() => EnterprisesArgs) args: EnterprisesArgs,
  ): Promise<EnterpriseConnection> {
    const search = typedSearch(args.search);
    const selection = { where: args.where ?? {}, search, asOf: args.asOf ?? formatDay(context.today) };
    const page = await enterprisePage(context.dataSource.manager, {
      ...selection,
      orderBy: args.orderBy ?? [],
      size: pageSize(args.first),
      after: args.after ?? null,
      offset: args.offset ?? 0,
    });
    for (const enterprise of page.nodes) context.enterpriseByKey.prime(enterprise.key, enterprise);
    return { ...page, selection };
  }

  @Query(() => [EnterpriseByCreditCode], {
    description: 'At most 1000, in the order asked. 按信用代码批量查询。',
  })
  async enterprisesByCreditCode(
    @Ctx() context: Context,
    @Arg('creditCodes', () => [CreditCodeScalar]) creditCodes: string[],
  ): Promise<EnterpriseByCreditCode[]> {
    if (creditCodes.length > MOST_CODES) throw badInput(`creditCodes takes at most ${MOST_CODES} codes`);
    const enterprises = await context.enterpriseByCreditCode.loadMany(creditCodes);
    return creditCodes.map((creditCode, index) => {
      const enterprise = enterprises[index]!;
      if (enterprise instanceof Error) throw enterprise;
      return { creditCode, enterprise };
    });
  }

  @Query(() => [DivisionType], { description: 'Township-level units of the banner. 本旗苏木乡镇。' })
  divisions(): readonly DivisionType[] {
    return DIVISIONS;
  }

  @Mutation(() => EnterprisePayload, { description: '新增企业。' })
  async createEnterprise(
    @Arg('input', () => CreateEnterpriseInput) input: CreateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<EnterprisePayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'createEnterprise', input }, writer =>
      createEnterprise(writer, input),
    );
    return { enterprise: await enterpriseOfReceipt(context, receipt), userErrors };
  }

  @Mutation(() => EnterprisePayload, { description: '修改企业登记信息。' })
  async updateEnterprise(
    @Arg('input', () => UpdateEnterpriseInput) input: UpdateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<EnterprisePayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'updateEnterprise', input }, writer =>
      updateEnterprise(writer, input),
    );
    return { enterprise: await enterpriseOfReceipt(context, receipt), userErrors };
  }

  @FieldResolver(() => ID, { description: 'Opaque. 标识。' })
  id(@Root() enterprise: Enterprise): string {
    return enterpriseIdOf(enterprise.key);
  }

  @FieldResolver(() => String, { description: 'Name of the township-level unit. 属地名称。' })
  divisionName(@Root() enterprise: Enterprise): string {
    return divisionName(enterprise.divisionCode);
  }

  @FieldResolver(() => [FormerName], { description: 'Newest first. 曾用名。' })
  formerNames(@Root() enterprise: Enterprise, @Ctx() context: Context): Promise<readonly FormerName[]> {
    return context.formerNames.load(enterprise.key);
  }
}

async function enterpriseOfReceipt(
  context: Context,
  receipt: EnterpriseReceipt | null,
): Promise<Enterprise | null> {
  return receipt === null ? null : context.enterpriseByKey.load(receipt.enterpriseKey);
}

@Resolver(() => EnterpriseConnection)
export class EnterpriseConnectionResolver {
  @FieldResolver(() => Int, { description: 'In all, before paging. 总数。' })
  totalCount(@Root() { selection }: EnterpriseConnection, @Ctx() context: Context): Promise<number> {
    return countEnterprises(context.dataSource.manager, selection);
  }
}

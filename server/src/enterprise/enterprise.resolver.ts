import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { divisionName, DIVISIONS } from '@qianqi/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { asking } from '../api/asksFor.js';
import { enterpriseIdOf, parseEnterpriseId } from '../api/opaqueId.js';
import { typedSearch } from '../api/plainText.js';
import { badInput } from '../api/badInput.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CreditCodeScalar, CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { bringUpStandings } from '../policy/clauseStandings.js';
import { firstEventsAskedFor } from '../event/firstEvents.js';
import { Enterprise } from './enterprise.entity.js';
import { EnterpriseConnection } from './enterpriseConnection.type.js';
import { countEnterprises, enterprisePage } from './enterprisePage.js';
import { EnterpriseOrder, EnterpriseWhere } from './enterprisePage.inputs.js';
import { FormerName } from './formerName.entity.js';
import { oneEnterprise } from './enterprise.loaders.js';
import { propertiesAskedFor, propertiesAskedOfOne } from './pageProperties.js';

@ObjectType({ description: 'One answer of a look-up by code. 按信用代码查得的一条结果。' })
class EnterpriseByCreditCode {
  @Field(() => CreditCodeScalar, {
    description: 'As asked, folded to half-width capitals. 所查代码（已折合为半角大写）。',
  })
  creditCode: string;

  @Field(() => Enterprise, {
    nullable: true,
    description: 'Null when the registry has none of that code. 企业；登记册中没有此代码时为空。',
  })
  enterprise: Enterprise | null;
}

@ObjectType({ description: 'A township-level unit of the banner. 本旗苏木乡镇级属地。' })
class Division {
  @Field(() => String, { description: "Nine digits, GB/T 2260 and the unit's own three. 九位代码。" })
  code: string;

  @Field(() => String, { description: 'As officially written. 规范名称。' })
  name: string;
}

@ArgsType()
class EnterprisesArgs {
  @Field(() => EnterpriseWhere, { nullable: true })
  where?: EnterpriseWhere | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, its pinyin or initials, the code or a former name; at most 100 characters. 关键词：名称、拼音、首字母、代码、曾用名的一部分，至多 100 字。',
  })
  search?: string | null;

  @Field(() => [EnterpriseOrder], { nullable: true })
  orderBy?: EnterpriseOrder[] | null;

  @Field(() => DateScalar, { nullable: true })
  asOf?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE })
  first?: number | null;

  @Field(() => CursorScalar, { nullable: true })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description:
      'Rows passed over, 0 to 10,000; for jumping to a page, where `after` is for going on. 跳过条数，0 至 10000；跳页用，逐页读取请用 after。',
  })
  offset?: number | null;
}

const MOST_CODES = 1000;
const asksForGrade = asking('grade', 'list', 'assessment');
const asksForTotal = asking('totalCount');

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description:
      'By `creditCode` or `id`, one of them; null when there is none. 按信用代码或标识查询一家企业，二者择一；查无时为空。',
  })
  async enterprise(
    @Ctx() context: Context,
    @Arg('creditCode', () => CreditCodeScalar, {
      nullable: true,
      description:
        'Either this; lower case and full width are folded. 统一社会信用代码（自动折合为半角大写），与 id 二者择一。',
    })
    creditCode: string | null | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Or this, `ent_…`. 企业标识，与信用代码二者择一。' })
    id: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enterprise | null> {
    const [found] = await Promise.all([
      findEnterprise(context, creditCode, id, info),
      asksForGrade(info) && context.policies(),
    ]);
    if (found !== null) context.alone.add(found);
    return found;
  }

  @Query(() => EnterpriseConnection, {
    description:
      'Filtered, searched, sorted and counted by the grade of one day. 企业列表；按某一日的等级筛选、查找、排序、计数。',
  })
  async enterprises(
    @Ctx() context: Context,
    @Args(() => EnterprisesArgs) args: EnterprisesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EnterpriseConnection> {
    const search = typedSearch(args.search);
    const selection = {
      area: context.area,
      where: args.where ?? {},
      search,
      asOf: args.asOf ?? context.todayText,
      clausesKnown: await bringUpClauses(context, args),
    };
    const graded = asksForGrade(info);
    const only = propertiesAskedFor(info);
    const reading = enterprisePage(context.dataSource.manager, {
      ...selection,
      orderBy: args.orderBy ?? [],
      size: pageSize(args.first),
      after: args.after ?? null,
      offset: args.offset ?? 0,
      graded,
      ...(only && { only }),
    });
    const total = asksForTotal(info) ? countEnterprises(context.dataSource.manager, selection) : null;
    // Whoever asks for the total is told; without a page nobody does.
    total?.catch(() => undefined);
    const [page] = await Promise.all([reading, graded && context.policies()]);
    if (!only) for (const enterprise of page.nodes) context.enterpriseByKey.prime(enterprise.key, enterprise);
    return { ...page, selection, total };
  }

  @Query(() => [EnterpriseByCreditCode], {
    description:
      'At most 1,000 codes, answered in the order asked, doubles twice. 按信用代码批量查询，至多 1000 个，按所给次序逐一作答。',
  })
  async enterprisesByCreditCode(
    @Ctx() context: Context,
    @Arg('creditCodes', () => [CreditCodeScalar], {
      description:
        '1 to 1,000 codes; BAD_USER_INPUT when one of them is not a code. 信用代码，1 至 1000 个；有一个不成立即整体不予受理。',
    })
    creditCodes: string[],
  ): Promise<EnterpriseByCreditCode[]> {
    if (creditCodes.length > MOST_CODES) throw badInput(`creditCodes takes at most ${MOST_CODES} codes`);
    const enterprises = await context.enterpriseByCreditCode.loadMany(creditCodes);
    return creditCodes.map((creditCode, index) => {
      const enterprise = enterprises[index]!;
      if (enterprise instanceof Error) throw enterprise;
      return { creditCode, enterprise };
    });
  }

  @Query(() => [Division], {
    description:
      'All 21 township-level units of the banner, by code. 本旗全部 21 个苏木乡镇级属地，按代码排列。',
  })
  divisions(): readonly Division[] {
    return DIVISIONS;
  }

  @FieldResolver(() => ID, { description: 'Opaque, `ent_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() enterprise: Enterprise): string {
    return enterpriseIdOf(enterprise.key);
  }

  @FieldResolver(() => String, {
    description:
      "Of the township-level unit; the code itself where it is none of the banner's. 属地名称；非本旗代码时即为代码本身。",
  })
  divisionName(@Root() enterprise: Enterprise): string {
    return divisionName(enterprise.divisionCode);
  }

  @FieldResolver(() => [FormerName], {
    description:
      'Newest first; empty when it never changed its name. 曾用名，最近的在前；从未更名时为空列表。',
  })
  formerNames(@Root() enterprise: Enterprise, @Ctx() context: Context): Promise<readonly FormerName[]> {
    return context.formerNames.load(enterprise.key);
  }
}

/** Of a question that asks by clauses, which are known for today alone. */
async function bringUpClauses(context: Context, { where, asOf }: EnterprisesArgs): Promise<boolean> {
  if (where?.clause == null) return false;
  if (asOf != null && asOf !== context.todayText) throw badInput('clause can only be asked for today');
  const { history } = await context.policies();
  await bringUpStandings(context.dataSource, { history, today: context.today });
  return true;
}

async function findEnterprise(
  context: Context,
  creditCode: string | null | undefined,
  id: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<Enterprise | null> {
  if (creditCode != null && id != null) throw badInput('Give creditCode or id, not both');
  if (creditCode == null && id == null) throw badInput('Give creditCode or id');
  const value = creditCode ?? parseEnterpriseId(id!);
  if (value === null) return null;
  const by = creditCode == null ? 'key' : 'creditCode';
  const only = propertiesAskedOfOne(info);
  if (only === null)
    return (by === 'key' ? context.enterpriseByKey : context.enterpriseByCreditCode).load(value);
  const events = firstEventsAskedFor(info);
  return oneEnterprise(context.dataSource.manager, context.area, {
    by,
    value,
    gradedOn: context.todayText,
    only,
    events,
  });
}

@Resolver(() => EnterpriseConnection)
export class EnterpriseConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection, total }: EnterpriseConnection, @Ctx() context: Context): Promise<number> {
    return total ?? countEnterprises(context.dataSource.manager, selection);
  }
}

import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { assess, day, formatDay, type Clause, type CreditList } from '@qianqi/shared';
import { CreditListEnum } from '../api/enums.js';
import { typedSearch } from '../api/plainText.js';
import { badInput } from '../api/badInput.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CreditCodeScalar, CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { ClauseType } from '../policy/policy.types.js';
import {
  countCreditList,
  creditListPage,
  type CreditListRequest,
  type ListedEnterprise,
} from './creditList.js';

@ObjectType({ description: 'What is published of an enterprise. 公示的企业。' })
class CreditListEntry {
  enterprise: ListedEnterprise;
  asOf: string;

  @Field(() => String, { description: '企业名称。' })
  name: string;

  @Field(() => CreditCodeScalar, { description: '统一社会信用代码。' })
  creditCode: string;

  @Field(() => CreditListEnum, { description: '名单类别。' })
  list: CreditList;

  @Field(() => DateScalar, { description: 'First day on the list without a break. 列入日期。' })
  since: string;
}

@ObjectType({ description: '公示名单的一页。' })
class CreditListConnection {
  request: CreditListRequest;

  @Field(() => [CreditListEntry], { description: 'Of this page. 本页企业。' })
  nodes: readonly CreditListEntry[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => CreditListConnection)
export class CreditListResolver {
  @Query(() => CreditListConnection, {
    description: 'Public. By name, as of a day not in the future. 红黑名单公示。',
  })
  async creditList(
    @Ctx() context: Context,
    @Arg('list', () => CreditListEnum) list: CreditList,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
    @Arg('search', () => String, { nullable: true }) search?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<CreditListConnection> {
    const typed = typedSearch(search);
    const today = formatDay(context.today);
    // What a grade will be is known ahead, but nobody is put on a public list before the day.
    if (asOf != null && asOf > today) throw badInput('asOf must not be in the future');
    const request = { list, asOf: asOf ?? today, search: typed };
    const { nodes, pageInfo } = await creditListPage(
      context.dataSource.manager,
      request,
      pageSize(first),
      after ?? null,
    );
    const entries = nodes.map(enterprise => {
      const { name, creditCode, since } = enterprise;
      return { enterprise, asOf: request.asOf, name, creditCode, list, since };
    });
    return { request, nodes: entries, pageInfo };
  }

  @FieldResolver(() => Int, { description: 'In all, before paging. 总数。' })
  totalCount(@Root() { request }: CreditListConnection, @Ctx() context: Context): Promise<number> {
    return countCreditList(context.dataSource.manager, request);
  }
}

@Resolver(() => CreditListEntry)
export class CreditListEntryResolver {
  @FieldResolver(() => [ClauseType], { description: 'Why it is on the list. 列入依据。' })
  async clauses(
    @Root() { enterprise, asOf }: CreditListEntry,
    @Ctx() context: Context,
  ): Promise<readonly Clause[]> {
    const { record } = await context.file.load(enterprise);
    const { history } = await context.policies();
    return assess(history, record, day(asOf))?.decidedBy.map(({ clause }) => clause) ?? [];
  }
}

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

@ObjectType({
  description:
    'What is published of an enterprise, and nothing more of it is. 公示的企业信息，此外一概不公示。',
})
class CreditListEntry {
  enterprise: ListedEnterprise;
  asOf: string;

  @Field(() => String, { description: 'As registered today. 企业名称。' })
  name: string;

  @Field(() => CreditCodeScalar, { description: 'Unified social credit code. 统一社会信用代码。' })
  creditCode: string;

  @Field(() => CreditListEnum, { description: 'The list that was asked for. 名单类别。' })
  list: CreditList;

  @Field(() => DateScalar, {
    description: 'First day on the list without a break until the day asked. 截至所查日期连续列入的首日。',
  })
  since: string;
}

@ObjectType({ description: 'A page of a published list. 公示名单的一页。' })
class CreditListConnection {
  request: CreditListRequest;

  @Field(() => [CreditListEntry], { description: 'Of this page. 本页企业。' })
  nodes: readonly CreditListEntry[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => CreditListConnection)
export class CreditListResolver {
  @Query(() => CreditListConnection, {
    description:
      'Open to anybody: one list, by name, as of a day not in the future. 红黑名单公示；无需登录，按名称排列，截至日不晚于今天。',
  })
  async creditList(
    @Ctx() context: Context,
    @Arg('list', () => CreditListEnum, {
      description: 'Which list; ORDINARY is whoever is on neither. 名单类别；ORDINARY 即两个名单都未列入的。',
    })
    list: CreditList,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'Day of the list, not in the future; today when absent. 截至日，不晚于今天；不给出即今天。',
    })
    asOf?: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of the name, or the beginning of the code, at most 100 characters. 名称的一部分或信用代码，至多 100 字。',
    })
    search?: string | null,
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

  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { request }: CreditListConnection, @Ctx() context: Context): Promise<number> {
    return countCreditList(context.dataSource.manager, request);
  }
}

@Resolver(() => CreditListEntry)
export class CreditListEntryResolver {
  @FieldResolver(() => [ClauseType], {
    description: 'Of article 6, by which it is on the list on that day. 当日据以列入的第六条各目。',
  })
  async clauses(
    @Root() { enterprise, asOf }: CreditListEntry,
    @Ctx() context: Context,
  ): Promise<readonly Clause[]> {
    const { record } = await context.file.load(enterprise);
    const { history } = await context.policies();
    return assess(history, record, day(asOf))?.decidedBy.map(({ clause }) => clause) ?? [];
  }
}

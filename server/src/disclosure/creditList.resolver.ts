import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { formatDay, type Clause, type CreditList, type Instant } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { CreditListEnum } from '../api/enums.js';
import { typedSearch } from '../api/plainText.js';
import { badInput } from '../api/badInput.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CreditCodeScalar, CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { enterprisesByKey } from '../enterprise/enterprise.loaders.js';
import { ClauseType } from '../policy/policy.types.js';
import { countCreditList, creditListPage, type CreditListRequest } from './creditList.js';
import { clausesOf } from './explanation.js';
import { countPublishedList, publishedListPage, type PublishedListRequest } from './publishedList.js';

@ObjectType({
  description:
    'What is published of an enterprise, and nothing more of it is. 公示的企业信息，此外一概不公示。',
})
class CreditListEntry {
  /** Published, so whoever asks may see it explained, whatever part of the registry is theirs. */
  enterprise: () => Promise<Enterprise>;
  asOf: string;
  /** The instant whose records explain it; null for all there are. */
  knownAt: Instant | null;

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
  count: (context: Context) => Promise<number>;

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
      'Open to anybody: one list, by name, as of a day not in the future by what is known now, or as it was published on a day. 红黑名单公示；无需登录，按名称排列，按现有记录的截至日或某日公示原貌，都不晚于今天。',
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
    @Arg('publishedOn', () => DateScalar, {
      nullable: true,
      description:
        'What the site showed at the end of that day, as known then; not with `asOf`. 该日终了时公示的原貌；不与 asOf 同用。',
    })
    publishedOn?: string | null,
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
    if (asOf != null && publishedOn != null) throw badInput('Give asOf or publishedOn, not both');
    // What a grade will be is known ahead, but nobody is put on a public list before the day.
    for (const [name, value] of Object.entries({ asOf, publishedOn }))
      if (value != null && value > today) throw badInput(`${name} must not be in the future`);
    const page = { size: pageSize(first), after: after ?? null };
    return publishedOn == null
      ? byWhatIsKnown(context, { list, asOf: asOf ?? today, search: typed, today }, page)
      : asPublished(context, { lists: [list], on: publishedOn, today, search: typed, version: null }, page);
  }

  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { count }: CreditListConnection, @Ctx() context: Context): Promise<number> {
    return count(context);
  }
}

interface PageRequest {
  readonly size: number;
  readonly after: string | null;
}

async function byWhatIsKnown(
  context: Context,
  request: CreditListRequest,
  { size, after }: PageRequest,
): Promise<CreditListConnection> {
  const { nodes, pageInfo } = await creditListPage(context.dataSource.manager, request, size, after);
  const { list, asOf } = request;
  const entries = nodes.map(node => {
    const { name, creditCode, since } = node;
    return { enterprise: async () => node, name, creditCode, list, since, asOf, knownAt: null };
  });
  return {
    count: ({ dataSource }) => countCreditList(dataSource.manager, request),
    nodes: entries,
    pageInfo,
  };
}

async function asPublished(
  { dataSource: { manager } }: Context,
  request: PublishedListRequest,
  { size, after }: PageRequest,
): Promise<CreditListConnection> {
  const { nodes, pageInfo } = await publishedListPage(manager, request, size, after);
  // Read only where somebody asks why, and then all at once.
  let read: Promise<readonly (Enterprise | null)[]> | null = null;
  const keys = nodes.map(({ enterpriseKey }) => enterpriseKey);
  const enterpriseAt = async (index: number) => {
    read ??= enterprisesByKey(manager, Area.EVERYWHERE, keys);
    return (await read)[index]!;
  };
  return {
    count: async () => (await countPublishedList(manager, request)).totalCount,
    nodes: nodes.map((node, index) => ({ ...node, enterprise: () => enterpriseAt(index), asOf: request.on })),
    pageInfo,
  };
}

@Resolver(() => CreditListEntry)
export class CreditListEntryResolver {
  @FieldResolver(() => [ClauseType], {
    description: 'Of article 6, by which it is on the list on that day. 当日据以列入的第六条各目。',
  })
  async clauses(
    @Root() { enterprise, asOf, knownAt }: CreditListEntry,
    @Ctx() context: Context,
  ): Promise<readonly Clause[]> {
    const { record } = await context.file.load(await enterprise());
    const { history } = await context.policies();
    return clausesOf(history, record, asOf, knownAt);
  }
}

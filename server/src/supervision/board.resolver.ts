import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { formatDay, type Grade, type TaskKind } from '@qianqi/shared';
import { GradeEnum, TaskKindEnum } from '../api/enums.js';
import { DEFAULT_PAGE, PageInfo, pageOffset, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { countCoverageGaps, coverageGapPage, supervisionMeters, type CoverageSelection } from './board.js';
import { VisitQuota } from './visitQuota.type.js';

@ObjectType({ description: 'Tasks of one kind for the enterprises of one grade. 按等级和种类的任务进度。' })
class SupervisionMeter {
  @Field(() => GradeEnum, { description: 'Of the enterprises, today. 企业今日的等级。' })
  grade: Grade;

  @Field(() => TaskKindEnum, { description: 'Of the tasks counted. 任务种类。' })
  kind: TaskKind;

  @Field(() => Int, { description: 'Still to be done. 待办数。' })
  open: number;

  @Field(() => Int, { description: 'Of the open ones, those past their day. 待办中已逾期的数量。' })
  overdue: number;

  @Field(() => Int, { description: 'Done in the meantime. 已完成数。' })
  completed: number;
}

@ObjectType({ description: 'An enterprise that was not inspected since. 未检查的企业。' })
class CoverageGap {
  @Field(() => Enterprise, { description: 'That was not inspected. 未检查的企业。' })
  enterprise: Enterprise;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last inspection before the day asked from; null when there never was one. 最近一次检查日期；从未检查过时为空。',
  })
  lastInspectedOn: string | null;
}

@ObjectType({ description: 'A page of enterprises without an inspection. 未检查企业的一页。' })
class CoverageGapConnection {
  selection: CoverageSelection;

  @Field(() => [CoverageGap], { description: 'Of this page. 本页企业。' })
  nodes: readonly CoverageGap[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => CoverageGapConnection)
export class CoverageGapConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: CoverageGapConnection, @Ctx() context: Context): Promise<number> {
    return countCoverageGaps(context.dataSource.manager, selection);
  }
}

@Resolver(() => Enterprise)
export class BoardResolver {
  @Query(() => [SupervisionMeter], {
    description:
      'Tasks due from one day to another, by grade and kind, without those called off. 某段日期内到期的任务进度，按等级和种类统计，不含已取消和撤回的。',
  })
  supervisionMeters(
    @Ctx() context: Context,
    @Arg('from', () => DateScalar, {
      description: 'First day on which the tasks counted fall due. 起始日期（含），按截止日期计。',
    })
    from: string,
    @Arg('to', () => DateScalar, { description: 'Last such day, included. 终止日期（含）。' }) to: string,
  ): Promise<readonly SupervisionMeter[]> {
    return supervisionMeters(context.dataSource.manager, context.area, from, to, formatDay(context.today));
  }

  @Query(() => CoverageGapConnection, {
    description:
      'Enterprises without an inspection from `since` on, never inspected ones first. 自某日起未检查的企业，从未检查过的在前。',
  })
  async coverageGaps(
    @Ctx() context: Context,
    @Arg('since', () => DateScalar, {
      description:
        'First day from which on no inspection was made; not in the future. 自此日（含）起未检查。',
    })
    since: string,
    @Arg('where', () => EnterpriseWhere, { nullable: true }) where?: EnterpriseWhere | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('offset', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: '0 to 10,000 rows passed over. 跳过条数。',
    })
    offset?: number | null,
  ): Promise<CoverageGapConnection> {
    const selection = { area: context.area, where: where ?? {}, since, today: formatDay(context.today) };
    const page = { size: pageSize(first), after: after ?? null, offset: pageOffset(offset) };
    const { nodes, pageInfo } = await coverageGapPage(context.dataSource.manager, selection, page);
    const gaps = nodes.map(enterprise => ({ enterprise, lastInspectedOn: enterprise.lastInspectedOn }));
    return { nodes: gaps, pageInfo, selection };
  }

  @FieldResolver(() => VisitQuota, {
    description: 'Visits due this calendar year, and the cap on them. 本年度检查次数与上限。',
  })
  visitQuota(@Root() { key }: Enterprise, @Ctx() context: Context): Promise<VisitQuota> {
    return context.visitQuota.load(key);
  }
}

import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { formatDay, type Grade, type RectificationStatus, type TaskKind } from '@qianqi/shared';
import { GradeEnum, RectificationStatusEnum, TaskKindEnum } from '../api/enums.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import {
  countCoverageGaps,
  countRectifications,
  coverageGapPage,
  rectificationPage,
  supervisionMeters,
  type CoverageSelection,
  type RectificationSelection,
} from './board.js';
import { Rectification } from './rectification.entity.js';
import { VisitQuota } from './visitQuota.type.js';

@ObjectType({ description: 'Tasks of one kind for the enterprises of one grade. 按等级和种类的任务进度。' })
class SupervisionMeter {
  @Field(() => GradeEnum, { description: 'Of the enterprises, today. 等级。' })
  grade: Grade;

  @Field(() => TaskKindEnum, { description: '任务种类。' })
  kind: TaskKind;

  @Field(() => Int, { description: 'Still to be done. 待办数。' })
  open: number;

  @Field(() => Int, { description: 'Of these, past their day. 其中逾期数。' })
  overdue: number;

  @Field(() => Int, { description: 'Done. 完成数。' })
  completed: number;
}

@ObjectType({ description: '整改事项的一页。' })
class RectificationConnection {
  selection: RectificationSelection;

  @Field(() => [Rectification], { description: 'Of this page. 本页事项。' })
  nodes: readonly Rectification[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'An enterprise that was not inspected since. 未检查的企业。' })
class CoverageGap {
  @Field(() => Enterprise, { description: '企业。' })
  enterprise: Enterprise;

  @Field(() => DateScalar, { nullable: true, description: 'Null when never. 最近检查日期。' })
  lastInspectedOn: string | null;
}

@ObjectType({ description: '未检查企业的一页。' })
class CoverageGapConnection {
  selection: CoverageSelection;

  @Field(() => [CoverageGap], { description: 'Of this page. 本页企业。' })
  nodes: readonly CoverageGap[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => RectificationConnection)
export class RectificationConnectionResolver {
  @FieldResolver(() => Int, { description: 'In all, before paging. 总数。' })
  totalCount(@Root() { selection }: RectificationConnection, @Ctx() context: Context): Promise<number> {
    return countRectifications(context.dataSource.manager, selection);
  }
}

@Resolver(() => CoverageGapConnection)
export class CoverageGapConnectionResolver {
  @FieldResolver(() => Int, { description: 'In all, before paging. 总数。' })
  totalCount(@Root() { selection }: CoverageGapConnection, @Ctx() context: Context): Promise<number> {
    return countCoverageGaps(context.dataSource.manager, selection);
  }
}

@Resolver(() => Enterprise)
export class BoardResolver {
  @Query(() => [SupervisionMeter], {
    description: 'Tasks due on these days, by grade and kind; without those called off. 任务进度。',
  })
  supervisionMeters(
    @Ctx() context: Context,
    @Arg('from', () => DateScalar) from: string,
    @Arg('to', () => DateScalar) to: string,
  ): Promise<readonly SupervisionMeter[]> {
    return supervisionMeters(context.dataSource.manager, from, to, formatDay(context.today));
  }

  @Query(() => RectificationConnection, { description: 'Earliest deadline first. 整改事项列表。' })
  async rectifications(
    @Ctx() context: Context,
    @Arg('status', () => RectificationStatusEnum, { nullable: true }) status?: RectificationStatus | null,
    @Arg('overdue', () => Boolean, { nullable: true }) overdue?: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<RectificationConnection> {
    const selection = {
      status: status ?? null,
      overdue: overdue ?? null,
      today: formatDay(context.today),
    };
    const { manager } = context.dataSource;
    return { ...(await rectificationPage(manager, selection, pageSize(first), after ?? null)), selection };
  }

  @Query(() => CoverageGapConnection, {
    description: 'Enterprises not inspected since, never inspected ones first. 检查覆盖缺口。',
  })
  async coverageGaps(
    @Ctx() context: Context,
    @Arg('since', () => DateScalar) since: string,
    @Arg('where', () => EnterpriseWhere, { nullable: true }) where?: EnterpriseWhere | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<CoverageGapConnection> {
    const selection = { where: where ?? {}, since, today: formatDay(context.today) };
    const { manager } = context.dataSource;
    const { nodes, pageInfo } = await coverageGapPage(manager, selection, pageSize(first), after ?? null);
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

import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { addDays, addMonths, day, formatDay, policyOn } from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import {
  Dashboard,
  DashboardWhere,
  DataQuality,
  DayGradeCount,
  DecidingClauseCount,
  DivisionTaskCount,
  GradeTransitionCount,
  SectorGradeCount,
} from './dashboard.types.js';
import { decidingClauses, gradesOnDays, gradeTransitions, sectorGrades } from './gradeFigures.js';
import { quality } from './qualityFigures.js';
import { taskProgress } from './taskFigures.js';

const MOST_DAYS = 60;
const MOST_MONTHS = 120;

/** Every figure is one statement. */
@Resolver(() => Dashboard)
export class DashboardResolver {
  @Query(() => Dashboard, {
    description:
      'What a leader sees at a glance; figures are only counted where asked for. 领导总览；只统计所请求的各项。',
  })
  dashboard(
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
    @Arg('where', () => DashboardWhere, { nullable: true }) where?: DashboardWhere | null,
  ): Dashboard {
    const on = asOf ?? formatDay(context.today);
    return { asOf: on, selection: { area: context.area, where: where ?? {}, search: '', asOf: on } };
  }

  @FieldResolver(() => [SectorGradeCount], {
    description: 'By sector and grade; what nobody has is left out. 按行业和等级的企业数；没有企业的不列出。',
  })
  sectorGrades(
    @Root() { selection }: Dashboard,
    @Ctx() { dataSource }: Context,
  ): Promise<readonly SectorGradeCount[]> {
    return sectorGrades(dataSource.manager, selection);
  }

  @FieldResolver(() => [DayGradeCount], {
    description:
      'By grade on other days, in their order; days ahead are foreseen. 另外若干日各等级的企业数，依日期次序；将来的日期为预计。',
  })
  gradesOnDays(
    @Root() { selection }: Dashboard,
    @Ctx() { dataSource }: Context,
    @Arg('days', () => [DateScalar], {
      description: '1 to 60 days, each later than the one before. 1 至 60 个日期，由早到晚，不重复。',
    })
    days: string[],
  ): Promise<readonly DayGradeCount[]> {
    if (days.length < 1 || days.length > MOST_DAYS) throw badInput(`days takes 1 to ${MOST_DAYS} days`);
    if (days.some((each, index) => index > 0 && each <= days[index - 1]!))
      throw badInput('days must rise, without doubles');
    return gradesOnDays(dataSource.manager, selection, days);
  }

  @FieldResolver(() => [GradeTransitionCount], {
    description:
      'From the grade on an earlier day to that on the day of the figures. 自前一日至截至日的等级变动。',
  })
  transitions(
    @Root() { selection }: Dashboard,
    @Ctx() { dataSource }: Context,
    @Arg('since', () => DateScalar, {
      description: 'The earlier day, before that of the figures. 前一日，须早于截至日。',
    })
    since: string,
  ): Promise<readonly GradeTransitionCount[]> {
    if (since >= selection.asOf) throw badInput('since must be before asOf');
    return gradeTransitions(dataSource.manager, selection, since);
  }

  @FieldResolver(() => [DecidingClauseCount], {
    description:
      'By grade and by the clauses that decide it, in the order of the text. 按等级和认定条款的企业数，依条文次序。',
  })
  async decidingClauses(
    @Root() { selection }: Dashboard,
    @Ctx() context: Context,
  ): Promise<readonly DecidingClauseCount[]> {
    const { history } = await context.policies();
    const { clauses } = policyOn(history, day(selection.asOf));
    return decidingClauses(context.dataSource.manager, selection, clauses);
  }

  @FieldResolver(() => [DivisionTaskCount], {
    description:
      'Tasks due from one day to another by township, as they stand on the day of the figures. 某段日期内到期的任务，按属地统计，以截至日的进度为准。',
  })
  taskProgress(
    @Root() { selection }: Dashboard,
    @Ctx() { dataSource, today }: Context,
    @Arg('dueFrom', () => DateScalar, {
      description: 'First day on which the tasks counted fall due. 起始日期（含），按截止日期计。',
    })
    dueFrom: string,
    @Arg('dueTo', () => DateScalar, { description: 'Last such day, included. 终止日期（含）。' })
    dueTo: string,
  ): Promise<readonly DivisionTaskCount[]> {
    const { area, where, asOf } = selection;
    return taskProgress(
      dataSource.manager,
      { area, where, today: formatDay(today) },
      { asOf, dueFrom, dueTo },
    );
  }

  @FieldResolver(() => DataQuality, {
    description: 'Whether the sources were recorded, who is stale, which zeros are suspicious. 数据质量。',
  })
  async quality(
    @Root() { selection }: Dashboard,
    @Ctx() context: Context,
    @Arg('staleMonths', () => Int, {
      defaultValue: 6,
      description:
        'Without a record for so many months an enterprise is stale; 1 to 120. 多少个月没有记录即为久未更新，1 至 120。',
    })
    staleMonths: number,
  ): Promise<DataQuality> {
    if (staleMonths < 1 || staleMonths > MOST_MONTHS)
      throw badInput(`staleMonths must be from 1 to ${MOST_MONTHS}`);
    const asOf = day(selection.asOf);
    const { history } = await context.policies();
    const sources = policyOn(history, asOf).sources.map(({ kind }) => kind);
    const staleSince = formatDay(addDays(addMonths(asOf, -staleMonths), 1));
    const yearBefore = formatDay(addMonths(asOf, -12));
    const request = { sources, staleSince, settledBy: yearBefore, penaltiesFrom: yearBefore };
    const { ofSource, ...counts } = await quality(context.dataSource.manager, selection, request);
    return {
      ...counts,
      sources: sources.map((kind, index) => ({ kind, count: ofSource[index]! })),
      staleSince,
      yearBefore,
    };
  }
}

import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Clause, EventKind, Grade, Sector } from '@qianqi/shared';
import { EventKindEnum, GradeEnum, SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { SectorFilter, TextFilter } from '../enterprise/enterprisePage.inputs.js';
import type { EnterpriseSelection } from '../enterprise/enterprisePage.js';
import { ClauseType } from '../policy/policy.types.js';

@InputType({
  description:
    'Which enterprises the figures are of; nothing given is everybody. 统计范围；都不给出即全部企业。',
})
export class DashboardWhere {
  @Field(() => TextFilter, {
    nullable: true,
    description: 'Of the place of supervision; a beginning takes in all below it. 属地代码。',
  })
  divisionCode?: TextFilter | null;

  @Field(() => SectorFilter, { nullable: true, description: 'By which the bureau supervises it. 行业领域。' })
  sector?: SectorFilter | null;
}

@ObjectType({
  description:
    'Figures as of a day, by what is known now, of the enterprises that the viewer sees. Behind each stands a list of enterprises or tasks that is as long. 截至某日的统计，以现有记录为准，限于查阅者可见的企业；每个数都有一份同样长的名单。',
})
export class Dashboard {
  selection: EnterpriseSelection;

  @Field(() => DateScalar, { description: 'The day for which it holds. 截至日。' })
  asOf: string;
}

@ObjectType({ description: 'Enterprises of a sector with a grade. 某行业某等级的企业数。' })
export class SectorGradeCount {
  @Field(() => SectorEnum, { description: 'Of these enterprises. 行业领域。' })
  sector: Sector;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Of these enterprises; null before inclusion. 等级；纳入之前为空。',
  })
  grade: Grade | null;

  @Field(() => Int, { description: 'How many there are, from 1. 企业数，自 1 起。' })
  count: number;
}

@ObjectType({ description: 'Enterprises with a grade on one of the days asked. 某日某等级的企业数。' })
export class DayGradeCount {
  @Field(() => DateScalar, { description: 'One of the days asked. 所查日期之一。' })
  on: string;

  @Field(() => GradeEnum, { description: 'Of these enterprises on that day. 当日等级。' })
  grade: Grade;

  @Field(() => Int, { description: 'How many there are, from 1. 企业数，自 1 起。' })
  count: number;
}

@ObjectType({ description: 'Enterprises that went from one grade to another. 等级由此及彼的企业数。' })
export class GradeTransitionCount {
  @Field(() => GradeEnum, {
    nullable: true,
    description: 'On the earlier day; null for those not included then. 前一日的等级；当时尚未纳入的为空。',
  })
  before: Grade | null;

  @Field(() => GradeEnum, { description: 'On the day of the figures. 截至日的等级。' })
  after: Grade;

  @Field(() => Int, { description: 'From 1; those that stayed are told too. 企业数，等级未变的也列出。' })
  count: number;
}

@ObjectType({ description: 'Enterprises whose grade a clause decides. 由某一条款认定等级的企业数。' })
export class DecidingClauseCount {
  @Field(() => GradeEnum, { description: 'Of these enterprises. 等级。' })
  grade: Grade;

  @Field(() => ClauseType, {
    nullable: true,
    description:
      'Of the edition of the day; null where only the remainder decides. 条款；由其余情形认定的为空。',
  })
  clause: Clause | null;

  @Field(() => Int, {
    description:
      'From 1; who is graded by several clauses counts for each. 企业数；由几目共同认定的，每目都计。',
  })
  count: number;
}

@ObjectType({ description: 'Tasks of a township, as they stand on the day. 某苏木乡镇的任务进度。' })
export class DivisionTaskCount {
  @Field(() => String, { description: 'Of the place of supervision. 属地代码。' })
  divisionCode: string;

  @Field(() => Int, {
    description: 'Due in that time and not called off: the plan. 应办数，不含已取消和撤回的。',
  })
  kept: number;

  @Field(() => Int, { description: 'Of these, completed by the day. 截至当日已完成数。' })
  done: number;

  @Field(() => Int, { description: 'Of these, not completed and not due yet. 未到期的待办数。' })
  pending: number;

  @Field(() => Int, { description: 'Of these, not completed and past their day. 逾期未办数。' })
  overdue: number;
}

@ObjectType({ description: 'Enterprises with a record of a source. 有某类来源记录的企业数。' })
export class SourceCount {
  @Field(() => EventKindEnum, { description: 'A source that article 4 names. 第四条所列来源。' })
  kind: EventKind;

  @Field(() => Int, { description: 'How many there are, from 0. 企业数，自 0 起。' })
  count: number;
}

@ObjectType({
  description:
    'How far the figures can be trusted, of the enterprises that are not deregistered by the day. 数据质量，只计当日未注销、未停业的企业。',
})
export class DataQuality {
  @Field(() => Int, { description: 'That are looked at. 所计企业数。' })
  enterprises: number;

  @Field(() => Int, { description: 'With a record of every source of article 4. 各类来源记录均有的企业数。' })
  everySource: number;

  @Field(() => [SourceCount], {
    description: 'Source by source, in the order of the text. 分来源统计，按条文次序。',
  })
  sources: readonly SourceCount[];

  @Field(() => DateScalar, { description: 'First day of the months asked. 所查月数的首日。' })
  staleSince: string;

  @Field(() => Int, {
    description: 'Without any record or certificate from that day on. 自该日起没有任何记录和证书的企业数。',
  })
  stale: number;

  @Field(() => DateScalar, { description: 'A year before the day of the figures. 截至日的一年前。' })
  yearBefore: string;

  @Field(() => Int, {
    description:
      'Included by then and without a single record: their grade rests on nothing. 当日或更早纳入、至今没有任何记录的企业数。',
  })
  neverRecorded: number;

  @Field(() => Int, {
    description:
      'With a penalty without fine or confiscation since then. 自该日起有罚没金额为零的处罚的企业数。',
  })
  zeroPenalty: number;
}

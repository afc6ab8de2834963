import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import {
  TASK_STANDINGS,
  type TaskBasis,
  type TaskKind,
  type TaskOrigin,
  type TaskStanding,
  type TaskStatus,
} from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { TaskBasisEnum, TaskKindEnum, TaskOriginEnum, TaskStatusEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import {
  DateFilter,
  GradeFilter,
  OrderDirection,
  SectorFilter,
  TextFilter,
} from '../enterprise/enterprisePage.inputs.js';

@InputType({ description: 'By kind of task. 按任务种类筛选。' })
class TaskKindFilter {
  @Field(() => TaskKindEnum, { nullable: true, description: 'Exactly this kind. 等于此种类。' })
  eq?: TaskKind | null;

  @Field(() => [TaskKindEnum], { nullable: true, description: 'Any of these kinds. 属于其中任一种类。' })
  in?: TaskKind[] | null;
}

@InputType({ description: 'By how far the task has come. 按任务状态筛选。' })
class TaskStatusFilter {
  @Field(() => TaskStatusEnum, { nullable: true, description: 'Exactly this status. 等于此状态。' })
  eq?: TaskStatus | null;

  @Field(() => [TaskStatusEnum], { nullable: true, description: 'Any of these statuses. 属于其中任一状态。' })
  in?: TaskStatus[] | null;
}

@InputType({ description: 'By what made the task. 按任务来源筛选。' })
class TaskOriginFilter {
  @Field(() => TaskOriginEnum, { nullable: true, description: 'Exactly this origin. 等于此来源。' })
  eq?: TaskOrigin | null;

  @Field(() => [TaskOriginEnum], { nullable: true, description: 'Any of these origins. 属于其中任一来源。' })
  in?: TaskOrigin[] | null;
}

@InputType({ description: 'By the ground of an extra inspection. 按加查事由筛选。' })
class TaskBasisFilter {
  @Field(() => TaskBasisEnum, { nullable: true, description: 'Exactly this ground. 等于此事由。' })
  eq?: TaskBasis | null;

  @Field(() => [TaskBasisEnum], { nullable: true, description: 'Any of these grounds. 属于其中任一事由。' })
  in?: TaskBasis[] | null;
}

const TaskStandingEnum = enumOf(
  'TaskStanding',
  TASK_STANDINGS,
  'How a task stands on a day: KEPT is all that follow it. 任务在某日的进度，KEPT 为其余三者之和。',
  {
    KEPT: 'Not called off. 未取消、未撤回。',
    DONE: 'Completed on the day or before. 当日或之前已完成。',
    PENDING: 'Not completed, and not due before the day. 当日尚未完成，也未到期。',
    OVERDUE: 'Not completed, and due before the day. 当日尚未完成，已过期。',
  },
);

@InputType({ description: 'By how the task stands on a day. 按任务在某日的进度筛选。' })
export class TaskStandingFilter {
  @Field(() => DateScalar, { description: 'That day. 该日。' })
  on: string;

  @Field(() => TaskStandingEnum, { description: 'How it stands then. 当日进度。' })
  is: TaskStanding;
}

@InputType({
  description:
    'All that is given must hold; nothing given is every task. 任务筛选条件，须同时成立；都不给出即全部任务。',
})
export class SupervisionTaskWhere {
  @Field(() => TaskKindFilter, { nullable: true, description: 'What is to be done. 任务种类。' })
  kind?: TaskKindFilter | null;

  @Field(() => TaskStatusFilter, { nullable: true, description: 'How far it has come. 任务状态。' })
  status?: TaskStatusFilter | null;

  @Field(() => TaskOriginFilter, { nullable: true, description: 'What made the task. 任务来源。' })
  origin?: TaskOriginFilter | null;

  @Field(() => TaskBasisFilter, { nullable: true, description: 'Of extra inspections. 加查事由。' })
  basis?: TaskBasisFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'By when it is to be done. 截止日期。' })
  dueOn?: DateFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Still to be done and past its day, or not so. 是否逾期。',
  })
  overdue?: boolean | null;

  @Field(() => TaskStandingFilter, {
    nullable: true,
    description: 'How it stands on a day, by what is known now. 任务在某日的进度，以现有记录为准。',
  })
  standing?: TaskStandingFilter | null;

  @Field(() => ID, { nullable: true, description: 'Named for it. 检查人员标识。' })
  inspectorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this draw. 抽查标识。' })
  drawId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this enterprise. 企业标识。' })
  enterpriseId?: string | null;

  @Field(() => GradeFilter, { nullable: true, description: 'Of the enterprise, today. 企业信用等级。' })
  grade?: GradeFilter | null;

  @Field(() => SectorFilter, { nullable: true, description: 'Of the enterprise. 行业领域。' })
  sector?: SectorFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Of the enterprise. 属地代码。' })
  divisionCode?: TextFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name, pinyin, initials or code of the enterprise, at most 100 characters. 企业名称、拼音、首字母或代码，至多 100 字。',
  })
  search?: string | null;
}

export enum SupervisionTaskOrderField {
  DUE_ON = 'DUE_ON',
  KIND = 'KIND',
  STATUS = 'STATUS',
  ENTERPRISE_NAME = 'ENTERPRISE_NAME',
  GRADE = 'GRADE',
}
registerEnumType(SupervisionTaskOrderField, {
  name: 'SupervisionTaskOrderField',
  description: 'Names sort by pinyin; grades are those of today. 排序字段（名称按拼音，等级以今日为准）。',
  valuesConfig: {
    DUE_ON: { description: 'By the day it is due. 截止日期。' },
    KIND: { description: 'By kind, alphabetically by its word. 任务种类，按代码字母。' },
    STATUS: { description: 'By status, alphabetically by its word. 任务状态，按代码字母。' },
    ENTERPRISE_NAME: { description: 'By pinyin of the name of the enterprise. 企业名称拼音。' },
    GRADE: { description: 'By grade of the enterprise today, A first. 企业今日等级，A 级在前。' },
  },
});

@InputType({ description: 'One key of the sort order. 排序的一项。' })
export class SupervisionTaskOrder {
  @Field(() => SupervisionTaskOrderField, { description: 'What to sort by. 排序字段。' })
  field: SupervisionTaskOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'Rising unless said otherwise. 方向，默认升序。',
  })
  direction?: OrderDirection | null;
}

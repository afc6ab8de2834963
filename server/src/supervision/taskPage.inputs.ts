import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { TaskBasis, TaskKind, TaskOrigin, TaskStatus } from '@qianqi/shared';
import { TaskBasisEnum, TaskKindEnum, TaskOriginEnum, TaskStatusEnum } from '../api/enums.js';
import {
  DateFilter,
  GradeFilter,
  OrderDirection,
  SectorFilter,
  TextFilter,
} from '../enterprise/enterprisePage.inputs.js';

@InputType({ description: '按任务种类筛选。' })
class TaskKindFilter {
  @Field(() => TaskKindEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: TaskKind | null;

  @Field(() => [TaskKindEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: TaskKind[] | null;
}

@InputType({ description: '按任务状态筛选。' })
class TaskStatusFilter {
  @Field(() => TaskStatusEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: TaskStatus | null;

  @Field(() => [TaskStatusEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: TaskStatus[] | null;
}

@InputType({ description: '按任务来源筛选。' })
class TaskOriginFilter {
  @Field(() => TaskOriginEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: TaskOrigin | null;

  @Field(() => [TaskOriginEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: TaskOrigin[] | null;
}

@InputType({ description: '按加查事由筛选。' })
class TaskBasisFilter {
  @Field(() => TaskBasisEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: TaskBasis | null;

  @Field(() => [TaskBasisEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: TaskBasis[] | null;
}

@InputType({ description: 'All that is given must hold. 任务筛选条件（同时成立）。' })
export class SupervisionTaskWhere {
  @Field(() => TaskKindFilter, { nullable: true, description: '任务种类。' })
  kind?: TaskKindFilter | null;

  @Field(() => TaskStatusFilter, { nullable: true, description: '状态。' })
  status?: TaskStatusFilter | null;

  @Field(() => TaskOriginFilter, { nullable: true, description: '来源。' })
  origin?: TaskOriginFilter | null;

  @Field(() => TaskBasisFilter, { nullable: true, description: '加查事由。' })
  basis?: TaskBasisFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '截止日期。' })
  dueOn?: DateFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Still to be done and past its day, or not so. 是否逾期。',
  })
  overdue?: boolean | null;

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
    description: 'Name, pinyin, initials, code of the enterprise. 企业关键词。',
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
  description: 'Names sort by pinyin; grades are those of today. 排序字段（名称按拼音）。',
});

@InputType({ description: '任务排序。' })
export class SupervisionTaskOrder {
  @Field(() => SupervisionTaskOrderField, { description: '字段。' })
  field: SupervisionTaskOrderField;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: '方向。' })
  direction?: OrderDirection | null;
}

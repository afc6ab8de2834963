import { Field, InputType, registerEnumType } from 'type-graphql';
import type { Grade, Sector } from '@qianqi/shared';
import { GradeEnum, SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@InputType({ description: 'By grade on the day asked. 按等级筛选。' })
export class GradeFilter {
  @Field(() => GradeEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: Grade | null;

  @Field(() => [GradeEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: Grade[] | null;
}

@InputType({ description: '按行业领域筛选。' })
export class SectorFilter {
  @Field(() => SectorEnum, { nullable: true, description: 'This one. 等于。' })
  eq?: Sector | null;

  @Field(() => [SectorEnum], { nullable: true, description: 'Any of these. 属于。' })
  in?: Sector[] | null;
}

@InputType({ description: '按文字筛选。' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this. 等于。' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Any of these, at most 250. 属于。' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Beginning so. 以此开头。' })
  startsWith?: string | null;
}

@InputType({ description: '按日期筛选。' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'This day or later. 起。' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or earlier. 止。' })
  to?: string | null;
}

@InputType({ description: 'All that is given must hold. 企业筛选条件（同时成立）。' })
export class EnterpriseWhere {
  @Field(() => GradeFilter, { nullable: true, description: 'On the day asked. 信用等级。' })
  grade?: GradeFilter | null;

  @Field(() => SectorFilter, { nullable: true, description: '行业领域。' })
  sector?: SectorFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '属地代码。' })
  divisionCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '统一社会信用代码。' })
  creditCode?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '首次纳入日期。' })
  includedOn?: DateFilter | null;
}

export enum EnterpriseOrderField {
  NAME = 'NAME',
  CREDIT_CODE = 'CREDIT_CODE',
  INCLUDED_ON = 'INCLUDED_ON',
  DIVISION_CODE = 'DIVISION_CODE',
  GRADE = 'GRADE',
}
registerEnumType(EnterpriseOrderField, {
  name: 'EnterpriseOrderField',
  description: 'Names sort by pinyin; grades as of the day asked. 排序字段（名称按拼音）。',
});

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: '升序或降序。' });

@InputType({ description: '企业排序。' })
export class EnterpriseOrder {
  @Field(() => EnterpriseOrderField, { description: '字段。' })
  field: EnterpriseOrderField;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: '方向。' })
  direction?: OrderDirection | null;
}

import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { EventKind, Grade, Sector } from '@qianqi/shared';
import { EventKindEnum, GradeEnum, SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@InputType({ description: 'By grade on the day asked. 按所查日期的等级筛选。' })
export class GradeFilter {
  @Field(() => GradeEnum, { nullable: true, description: 'Exactly this grade. 等于此等级。' })
  eq?: Grade | null;

  @Field(() => [GradeEnum], { nullable: true, description: 'Any of these grades. 属于其中任一等级。' })
  in?: Grade[] | null;
}

@InputType({ description: 'By sector under supervision. 按行业领域筛选。' })
export class SectorFilter {
  @Field(() => SectorEnum, { nullable: true, description: 'Exactly this sector. 等于此领域。' })
  eq?: Sector | null;

  @Field(() => [SectorEnum], { nullable: true, description: 'Any of these sectors. 属于其中任一领域。' })
  in?: Sector[] | null;
}

@InputType({ description: 'By a text, character by character. 按文字逐字筛选。' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this text. 与此完全相同。' })
  eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these texts, at most 250. 与其中任一相同，至多 250 个。',
  })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Beginning with this text. 以此开头。' })
  startsWith?: string | null;
}

@InputType({ description: 'By a calendar day, both ends included. 按日期筛选，含首尾两日。' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'This day or later. 此日或之后。' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or earlier. 此日或之前。' })
  to?: string | null;
}

@InputType({ description: 'By grade on another day than the one asked. 按另一日的等级筛选。' })
export class OtherDayFilter {
  @Field(() => DateScalar, { description: 'That day. 另一日。' })
  on: string;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Exactly this grade; null for those not included yet. 当日等级；为空即当日尚未纳入。',
  })
  grade?: Grade | null;
}

@InputType({
  description:
    'By the clauses that hold today by the edition in force; only for today. 按今日成立的条款筛选（仅限查看今日）。',
})
export class ClauseFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a clause that is met, such as 6.1.4. 满足的条款编号。',
  })
  met?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a clause that decides the grade. 决定等级的条款编号。',
  })
  decided?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place of the deciding line in the decision list, counted from 1. 决定等级的判定次序，自 1 起。',
  })
  line?: number | null;
}

@InputType({
  description:
    'All that is given must hold; nothing given is everybody. 企业筛选条件，须同时成立；都不给出即全部企业。',
})
export class EnterpriseWhere {
  @Field(() => GradeFilter, { nullable: true, description: 'On the day asked. 所查日期的信用等级。' })
  grade?: GradeFilter | null;

  @Field(() => SectorFilter, { nullable: true, description: 'By which the bureau supervises it. 行业领域。' })
  sector?: SectorFilter | null;

  @Field(() => TextFilter, {
    nullable: true,
    description:
      'Of the place of supervision; a beginning takes in all below it. 属地代码；以开头筛选即含其下各级。',
  })
  divisionCode?: TextFilter | null;

  @Field(() => TextFilter, {
    nullable: true,
    description: 'Unified social credit code, whole or its beginning. 统一社会信用代码或其开头。',
  })
  creditCode?: TextFilter | null;

  @Field(() => DateFilter, {
    nullable: true,
    description: 'First day under credit supervision. 首次纳入日期。',
  })
  includedOn?: DateFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Deregistered by the day asked, or not; both when absent. 是否已注销、停业。',
  })
  deregistered?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Has a problem still to be put right whose first missed deadline lies before this day; all when absent. 有在此日之前已逾期、至今未整改的事项。',
  })
  rectificationMissedBefore?: string | null;

  @Field(() => ClauseFilter, {
    nullable: true,
    description: 'By the clauses that hold today. 按今日成立的条款。',
  })
  clause?: ClauseFilter | null;

  @Field(() => OtherDayFilter, {
    nullable: true,
    description:
      'Had that grade on another day: with `grade`, who moved from one to the other. 另一日的等级；与 grade 并用即为等级变动的企业。',
  })
  gradeOnOtherDay?: OtherDayFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A clause among those that decide the grade of the day asked; empty text where only the remainder decides. 所查日期等级所依据的条款代码；空文字即由“其余情形”认定。',
  })
  decidedBy?: string | null;

  @Field(() => [EventKindEnum], {
    nullable: true,
    description:
      'Has, of each of these kinds, a record of the day asked or earlier that is not voided. 截至所查日期，各类记录均有（不含已作废）。',
  })
  hasRecordsOf?: EventKind[] | null;

  @Field(() => [EventKindEnum], {
    nullable: true,
    description: 'Has none of any of these kinds. 截至所查日期，这些类别的记录一条也没有。',
  })
  lacksRecordsOf?: EventKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Has no record and no certificate from this day up to the day asked. 自此日（含）至所查日期没有任何记录和证书。',
  })
  nothingSince?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Has a penalty without any money, decided from this day up to the day asked. 自此日（含）至所查日期有罚没金额为零的处罚。',
  })
  zeroPenaltySince?: string | null;
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
  description: 'Names sort by pinyin; ties by name and id. 排序字段（名称按拼音）。',
  valuesConfig: {
    NAME: { description: 'By pinyin of the name. 名称拼音。' },
    CREDIT_CODE: { description: 'By credit code, character by character. 统一社会信用代码。' },
    INCLUDED_ON: { description: 'By first day under credit supervision. 首次纳入日期。' },
    DIVISION_CODE: { description: 'By code of the place of supervision. 属地代码。' },
    GRADE: { description: 'By grade on the day asked, A first. 所查日期的等级，A 级在前。' },
  },
});

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end comes first. 排序方向。',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first. 升序。' },
    DESC: { description: 'Largest or latest first. 降序。' },
  },
});

@InputType({ description: 'One key of the sort order. 排序的一项。' })
export class EnterpriseOrder {
  @Field(() => EnterpriseOrderField, { description: 'What to sort by. 排序字段。' })
  field: EnterpriseOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'Rising unless said otherwise. 方向，默认升序。',
  })
  direction?: OrderDirection | null;
}

import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../api/scalars.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';

@InputType({ description: 'Percent of the subjects of each grade. 各等级抽查比例（%）。' })
export class GradeRateInput {
  @Field(() => Float, { nullable: true, description: '0 to 100; by the edition when absent. A 级。' })
  A?: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100; by the edition when absent. B 级。' })
  B?: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100; by the edition when absent. C 级。' })
  C?: number | null;
}

@InputType({ description: '公告双随机抽查。' })
export class AnnounceDrawInput {
  @Field(() => String, { description: '1 to 100 characters. 抽查名称。' })
  name: string;

  @Field(() => EnterpriseWhere, {
    nullable: true,
    description: 'Who is in the pool, of those with a grade today; all when absent. 检查对象范围。',
  })
  where?: EnterpriseWhere | null;

  @Field(() => GradeRateInput, { nullable: true, description: 'By the edition when absent. 抽查比例。' })
  perGradeRate?: GradeRateInput | null;

  @Field(() => Int, { nullable: true, defaultValue: 2, description: '2 to 10. 每组检查人数。' })
  inspectorsPerTask?: number | null;

  @Field(() => DateScalar, { description: 'By when to visit; licences must be valid then. 截止日期。' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'The same key and input announce once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '抽取。' })
export class HoldDrawInput {
  @Field(() => ID, { description: 'Of an announced draw. 抽查标识。' })
  drawId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Without it nobody is drawn past the yearly cap on visits. 超出年度上限的理由。',
  })
  overCapReason?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input hold once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '重新抽取。' })
export class RedrawInput {
  @Field(() => ID, { description: 'Of the draw to be replaced. 抽查标识。' })
  drawId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 重抽原因。' })
  reason: string;

  @Field(() => DateScalar, { nullable: true, description: 'As before when absent. 新的截止日期。' })
  dueOn?: string | null;
}

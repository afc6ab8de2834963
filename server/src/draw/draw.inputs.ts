import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../api/scalars.js';
import { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';

@InputType({ description: 'Percent of the subjects of each grade. 各等级抽查比例（%）。' })
export class GradeRateInput {
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100 percent; by the edition when absent. A 级抽查比例，0 至 100；不给出即按制度规定。',
  })
  A?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100 percent; by the edition when absent. B 级抽查比例，0 至 100；不给出即按制度规定。',
  })
  B?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100 percent; by the edition when absent. C 级抽查比例，0 至 100；不给出即按制度规定。',
  })
  C?: number | null;
}

@InputType({ description: 'Whom to draw from, at what rate, by when to visit. 公告双随机抽查。' })
export class AnnounceDrawInput {
  @Field(() => String, {
    description: 'Shown to the public, 1 to 100 characters. 抽查名称，公开显示，1 至 100 字。',
  })
  name: string;

  @Field(() => EnterpriseWhere, {
    nullable: true,
    description: 'Who is in the pool, of those with a grade today; all when absent. 检查对象范围。',
  })
  where?: EnterpriseWhere | null;

  @Field(() => GradeRateInput, {
    nullable: true,
    description:
      'Percent to be drawn of each grade; by the edition when absent. 各等级抽查比例；不给出即按制度规定。',
  })
  perGradeRate?: GradeRateInput | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: '2 to 10 for each visit. 每组检查人数，2 至 10 人。',
  })
  inspectorsPerTask?: number | null;

  @Field(() => DateScalar, { description: 'By when to visit; licences must be valid then. 截止日期。' })
  dueOn: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which draw to hold, and whether past the cap. 抽取。' })
export class HoldDrawInput {
  @Field(() => ID, {
    description:
      'Of an announced draw; ILLEGAL_MOVE when it was held or replaced. 抽查标识；已抽取或已被替代的不予受理。',
  })
  drawId: string;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 500 characters; without it nobody is drawn past the yearly cap on visits. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。',
  })
  overCapReason?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which draw to replace, and why. 重新抽取。' })
export class RedrawInput {
  @Field(() => ID, { description: 'Of the draw to be replaced. 抽查标识。' })
  drawId: string;

  @Field(() => String, {
    description: 'Why, 1 to 500 characters; shown to the public. 重抽原因，1 至 500 字，公开显示。',
  })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when to visit; as before when absent. 新的截止日期；不给出即照旧。',
  })
  dueOn?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

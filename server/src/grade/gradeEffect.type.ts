import { Field, ObjectType } from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';

@ObjectType({ description: "What a write does to today's grade. 对今日等级的影响。" })
export class GradeEffect {
  @Field(() => GradeEnum, { nullable: true, description: 'Before; null before inclusion. 之前。' })
  before: Grade | null;

  @Field(() => GradeEnum, { nullable: true, description: 'After. 之后。' })
  after: Grade | null;
}

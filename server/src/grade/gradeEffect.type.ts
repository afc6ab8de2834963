import { Field, ObjectType } from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';

@ObjectType({ description: "What a write does to today's grade. 一次录入对今日等级的影响。" })
export class GradeEffect {
  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Before the write; null before inclusion. 录入之前；纳入之前为空。',
  })
  before: Grade | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'After the write; null before inclusion. 录入之后；纳入之前为空。',
  })
  after: Grade | null;
}

import { Field, Int, ObjectType } from 'type-graphql';
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

  @Field(() => Int, { description: 'Made by it on days that are planned. 增补的计划任务数。' })
  tasksAdded: number;

  @Field(() => Int, { description: 'Planned, not begun, and owed no longer. 撤回的计划任务数。' })
  tasksWithdrawn: number;
}

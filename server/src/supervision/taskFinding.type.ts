import { Field, ObjectType } from 'type-graphql';
import type { FindingResult } from '@qianqi/shared';
import { FindingResultEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType({ description: 'What was found of one item. 检查项结论。' })
export class TaskFinding {
  @Field(() => String, { description: 'What was looked at. 检查项。' })
  item: string;

  @Field(() => FindingResultEnum, { description: 'NONE is the explicit 无. 结论。' })
  result: FindingResult;

  @Field(() => String, { nullable: true, description: 'What is wrong, where it failed. 问题。' })
  problem: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when to put it right. 整改期限。' })
  rectifyBy: string | null;
}

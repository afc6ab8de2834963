import { Field, ObjectType } from 'type-graphql';
import type { FindingResult } from '@qianqi/shared';
import { FindingResultEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType({ description: 'What was found of one item. 检查项结论。' })
export class TaskFinding {
  @Field(() => String, { description: 'What was looked at. 检查项。' })
  item: string;

  @Field(() => FindingResultEnum, {
    description: 'NONE is the explicit 无: looked at and nothing to say. 结论；NONE 即明确的“无”。',
  })
  result: FindingResult;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong; null where nothing failed. 存在的问题；合格或无时为空。',
  })
  problem: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when to put it right; null where nothing failed. 整改期限；合格或无时为空。',
  })
  rectifyBy: string | null;
}

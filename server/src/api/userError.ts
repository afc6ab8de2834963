import { Field, ObjectType } from 'type-graphql';
import type { Refusal, RefusalCode } from '@qianqi/shared';
import { RefusalCodeEnum } from './enums.js';

@ObjectType({ description: 'Why something entered was not taken, and what to do. 未被接受的原因。' })
export class UserError implements Refusal {
  @Field(() => RefusalCodeEnum, { description: 'For programs. 代码。' })
  code: RefusalCode;

  @Field(() => String, { description: 'For people, in Chinese. 说明。' })
  message: string;

  @Field(() => [String], { description: 'The input field, from the root of `input`. 字段路径。' })
  path: readonly string[];
}

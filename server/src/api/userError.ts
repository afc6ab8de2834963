import { Field, ObjectType } from 'type-graphql';
import type { Refusal, RefusalCode } from '@qianqi/shared';
import { RefusalCodeEnum } from './enums.js';

@ObjectType({
  description:
    'Why something entered was not taken, and what to do. Nothing was written. 未被接受的原因及改正办法；什么也没有写入。',
})
export class UserError implements Refusal {
  @Field(() => RefusalCodeEnum, {
    description: 'For programs, of a closed list. 供程序判断的代码，取自固定清单。',
  })
  code: RefusalCode;

  @Field(() => String, {
    description:
      'For people, in Chinese: what happened and what to do. 供人阅读的中文说明：怎么回事，如何改正。',
  })
  message: string;

  @Field(() => [String], {
    description:
      'The field it is about, from the root of `input`; list positions count from 0. 所涉字段自 input 起的路径；列表位置自 0 起。',
  })
  path: readonly string[];
}

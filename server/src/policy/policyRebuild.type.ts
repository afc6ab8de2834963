import { Field, Int, ObjectType } from 'type-graphql';
import type { RunStatus } from '@qianqi/shared';
import { RunStatusEnum } from '../api/enumsOfPolicy.js';
import { DateTimeScalar } from '../api/scalars.js';

@ObjectType('PolicyRebuild', {
  description: 'The rewriting of all grades after an adoption. 批准后全库等级的重算。',
})
export class PolicyRebuildType {
  @Field(() => String, { description: 'Id of the edition adopted. 批准的版本标识。' })
  editionId: string;

  @Field(() => RunStatusEnum, { description: 'How far it has come. 状态。' })
  status: RunStatus;

  @Field(() => Int, { description: 'Enterprises done. 已重算的企业数。' })
  done: number;

  @Field(() => Int, { description: 'Enterprises in all; 0 before it is known. 企业总数；尚未清点时为 0。' })
  total: number;

  @Field(() => Int, { description: 'Of which some day has another grade. 其中等级有变化的企业数。' })
  changed: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was done; null when still under way. 完成时刻；进行中为空。',
  })
  endedAt: Date | null;
}

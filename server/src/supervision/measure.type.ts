import { Field, ObjectType } from 'type-graphql';
import type { AttentionGround, MeasureKind } from '@qianqi/shared';
import { AttentionGroundEnum, MeasureKindEnum } from '../api/enums.js';

@ObjectType('Measure', { description: 'What a grade brings with it. 监管措施。' })
export class MeasureType {
  @Field(() => MeasureKindEnum, { description: '种类。' })
  kind: MeasureKind;

  @Field(() => String, { description: 'The citation. 条文出处。' })
  article: string;

  @Field(() => [AttentionGroundEnum], { description: 'Why, for article 7. 重点关注事由。' })
  grounds: readonly AttentionGround[];
}

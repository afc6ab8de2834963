import { Field, ObjectType } from 'type-graphql';
import type { AttentionGround, Day, MeasureKind } from '@qianqi/shared';
import { AttentionGroundEnum, MeasureKindEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType('Measure', { description: 'What a grade brings with it. 监管措施。' })
export class MeasureType {
  @Field(() => MeasureKindEnum, { description: 'What is to be done or granted. 措施种类。' })
  kind: MeasureKind;

  @Field(() => String, { description: 'The citation that orders it. 条文出处。' })
  article: string;

  @Field(() => [AttentionGroundEnum], {
    description:
      'For ATTENTION of article 7, why; empty for the others. 重点关注的事由（第七条）；其他措施为空列表。',
  })
  grounds: readonly AttentionGround[];

  @Field(() => DateScalar, {
    description: 'The first day of the run of days on which it applies. 起始日。',
  })
  since: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it applies no longer, as known ahead; null while no end is in sight. 终止日（不含），无可预见的终止时为空。',
  })
  until: Day | null;
}

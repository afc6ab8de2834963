import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many visits an enterprise has in a calendar year. 年度检查次数。' })
export class VisitQuota {
  @Field(() => Int, { description: 'The calendar year counted, that of today. 年度，即今年。' })
  year: number;

  @Field(() => Int, {
    description:
      'Due in the year and not called off, done ones too. 当年应办且未取消的检查次数，含已完成的。',
  })
  visits: number;

  @Field(() => Int, {
    description: 'Most visits in a year; past it only with a reason. 年度检查上限，超出须说明理由。',
  })
  cap: number;
}

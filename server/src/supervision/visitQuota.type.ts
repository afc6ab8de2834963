import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many visits an enterprise has in a calendar year. 年度检查次数。' })
export class VisitQuota {
  @Field(() => Int, { description: 'The calendar year counted, that of today. 年度，即今年。' })
  year: number;

  @Field(() => Int, { description: 'Due in it and not called off, done ones too. 次数。' })
  visits: number;

  @Field(() => Int, { description: 'Past it only with a reason. 上限。' })
  cap: number;
}

import { Arg, Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { formatDay, type Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { gradeDistribution, GradeDistributionBy } from './gradeDistribution.js';

registerEnumType(GradeDistributionBy, {
  name: 'GradeDistributionBy',
  description: 'What to group by. 分组方式。',
  valuesConfig: {
    DIVISION: { description: 'By the place of supervision. 按属地。' },
    SECTOR: { description: 'By sector under supervision. 按行业领域。' },
  },
});

@ObjectType({ description: 'How many enterprises have a grade on the day. 当日某等级的企业数。' })
export class GradeCount {
  @Field(() => String, {
    description:
      'Division code or sector; empty text for the whole registry. 属地代码或行业领域；不分组时为空文字。',
  })
  key: string;

  @Field(() => GradeEnum, { description: 'Which these have. 这些企业的等级。' })
  grade: Grade;

  @Field(() => Int, {
    description: 'From 1; grades that nobody has are left out. 企业数，自 1 起；没有企业的等级不列出。',
  })
  count: number;
}

@Resolver()
export class GradeDistributionResolver {
  @Query(() => [GradeCount], {
    description:
      'Enterprises by grade on a day, of the whole registry or by group. 某日各等级企业数，全旗或分组。',
  })
  gradeDistribution(
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
    @Arg('by', () => GradeDistributionBy, {
      nullable: true,
      description: 'The whole registry as one group when absent. 分组方式；不给出即不分组。',
    })
    by?: GradeDistributionBy | null,
  ): Promise<readonly GradeCount[]> {
    return gradeDistribution(
      context.dataSource.manager,
      context.area,
      asOf ?? formatDay(context.today),
      by ?? null,
    );
  }
}

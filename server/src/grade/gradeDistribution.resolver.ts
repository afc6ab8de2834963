import { Arg, Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { formatDay, type Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { gradeDistribution, GradeDistributionBy } from './gradeDistribution.js';

registerEnumType(GradeDistributionBy, { name: 'GradeDistributionBy', description: '按属地或行业领域分组。' });

@ObjectType({ description: '某等级的企业数。' })
export class GradeCount {
  @Field(() => String, { description: 'Division code or sector; empty for the whole registry. 分组。' })
  key: string;

  @Field(() => GradeEnum, { description: '等级。' })
  grade: Grade;

  @Field(() => Int, { description: '企业数。' })
  count: number;
}

@Resolver()
export class GradeDistributionResolver {
  @Query(() => [GradeCount], { description: 'Enterprises by grade on a day, whole or by group. 等级分布。' })
  gradeDistribution(
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
    @Arg('by', () => GradeDistributionBy, { nullable: true }) by?: GradeDistributionBy | null,
  ): Promise<GradeCount[]> {
    return gradeDistribution(context.dataSource.manager, asOf ?? formatDay(context.today), by ?? null);
  }
}

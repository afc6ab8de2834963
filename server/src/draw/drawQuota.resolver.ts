import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { day, type Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { drawQuotas, type DrawQuotaRow } from './drawQuota.js';

@ObjectType({
  description: 'What draws owe the enterprises of one grade in a quarter. 某等级一个季度的双随机任务。',
})
class DrawQuota {
  @Field(() => GradeEnum, { description: 'On the day asked. 当日等级。' })
  grade: Grade;

  @Field(() => Float, { description: 'To be drawn in a quarter, by the edition. 每季度抽查比例（%）。' })
  percent: number;

  @Field(() => Int, { description: 'Enterprises of the grade, without the deregistered. 该等级在业企业数。' })
  subjects: number;

  @Field(() => Int, { description: 'To be visited in the quarter, rounded up. 应抽查数，向上取整。' })
  quota: number;

  @Field(() => Int, {
    description: 'Drawn with a visit due in the quarter that was not called off. 已抽取数。',
  })
  drawn: number;

  @Field(() => Int, { description: 'Of these, visited. 其中已检查数。' })
  completed: number;
}

@Resolver()
export class DrawQuotaResolver {
  @Query(() => [DrawQuota], {
    description:
      'Of the quarter in which the day lies, a line a grade: whether enough were drawn. 当季双随机抽查进度，按等级。',
  })
  async drawQuotas(
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
  ): Promise<readonly DrawQuotaRow[]> {
    const { history } = await context.policies();
    const on = asOf == null ? context.today : day(asOf);
    return drawQuotas(context.dataSource.manager, history, context.area, on);
  }
}

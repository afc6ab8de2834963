import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { policyOn, type Grade, type Policy } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { Context } from '../context.js';
import { bringUpStandings, countStandings, type StandingCount } from './clauseStandings.js';
import { PolicyType } from './policy.types.js';

@ObjectType({ description: 'How many enterprises a clause strikes today. 今日某条款命中的企业数。' })
class ClauseHit {
  @Field(() => String, { description: 'Of the clause, such as 6.3.1. 条款编号。' })
  code: string;

  @Field(() => Int, { description: 'Enterprises that meet it. 满足该条款的企业数。' })
  met: number;

  @Field(() => Int, {
    description: 'Of these, those it decides the grade of. 其中由该条款决定等级的企业数。',
  })
  decided: number;
}

@ObjectType({ description: 'How many enterprises a line decides today. 今日由某一判定次序决定的企业数。' })
class LineHit {
  @Field(() => Int, { description: 'Its place, counted from 1. 次序，自 1 起。' })
  line: number;

  @Field(() => GradeEnum, { description: 'That it gives. 所定等级。' })
  grade: Grade;

  @Field(() => Int, { description: 'Enterprises it decides. 决定的企业数。' })
  count: number;
}

@ObjectType({ description: 'The edition in force over the registry today. 现行制度今日的命中情况。' })
class ClauseHits {
  @Field(() => PolicyType, { description: 'In force today. 现行制度版本。' })
  policy: Policy;

  @Field(() => Int, { description: 'Enterprises counted, graded or not. 已统计的企业数。' })
  enterprises: number;

  @Field(() => Int, {
    description: 'Still to be counted: ask again in a second. 尚未统计的企业数，稍后再问即可。',
  })
  pending: number;

  @Field(() => [ClauseHit], { description: 'In the order of the text. 各条款，按条文次序。' })
  clauses: readonly ClauseHit[];

  @Field(() => [LineHit], { description: 'In the order in which they are tried. 各判定次序。' })
  lines: readonly LineHit[];
}

@Resolver()
export class ClauseHitsResolver {
  @Query(() => ClauseHits, {
    description:
      'How many enterprises meet each clause today, and how many each decides. 各条款今日满足、决定等级的企业数。',
  })
  async clauseHits(@Ctx() context: Context): Promise<ClauseHits> {
    const { history } = await context.policies();
    const { dataSource, today, area } = context;
    const pending = await bringUpStandings(dataSource, { history, today });
    const policy = policyOn(history, today);
    return { policy, pending, ...hitsOf(policy, await countStandings(dataSource.manager, area, policy.id)) };
  }
}

function hitsOf(policy: Policy, counts: readonly StandingCount[]) {
  const sum = (wanted: (row: StandingCount) => boolean) =>
    counts.reduce((total, row) => (wanted(row) ? total + row.count : total), 0);
  return {
    enterprises: sum(() => true),
    clauses: policy.clauses.map(({ code }) => ({
      code,
      met: sum(({ met }) => met.includes(code)),
      decided: sum(({ decided }) => decided.includes(code)),
    })),
    lines: policy.decision.map(({ grade }, index) => ({
      line: index + 1,
      grade,
      count: sum(({ line }) => line === index),
    })),
  };
}

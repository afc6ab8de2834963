import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { day, lintPolicy, policyOn, printPolicy, type Finding, type Policy } from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { FindingType, PolicyType } from './policy.types.js';

/** An edition never changes, so what the linter finds in it does not either. */
const findingsByPolicy = new WeakMap<Policy, readonly Finding[]>();

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => PolicyType, {
    nullable: true,
    description:
      'In force on a day (today when absent), or by `id`; null when there is no such edition. 某日施行的制度版本，或按标识查询；查无时为空。',
  })
  async policy(
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Day on which it is in force; today when absent. 施行之日；不给出即今天。',
    })
    asOf?: string | null,
    @Arg('id', () => ID, {
      nullable: true,
      description:
        'Or by its id, such as 2023-literal, in force or not; not both. 或按版本标识查询（无论是否施行），二者择一。',
    })
    id?: string | null,
  ): Promise<Policy | null> {
    if (asOf != null && id != null) throw badInput('Give asOf or id, not both');
    const { editions, history } = await context.policies();
    if (id != null) return editions.find(edition => edition.id === id) ?? null;
    return policyOn(history, asOf == null ? context.today : day(asOf));
  }

  @Query(() => [PolicyType], { description: 'All editions, those in force first. 全部制度版本。' })
  async policies(@Ctx() context: Context): Promise<readonly Policy[]> {
    return (await context.policies()).editions;
  }

  @FieldResolver(() => String, { description: 'The rules it is made from. 依据文件。' })
  sourceTitle(@Root() policy: Policy): string {
    return policy.source.title;
  }

  @FieldResolver(() => String, {
    description: 'The whole edition as JSON text, for the shared rules to read. 版本全文。',
  })
  document(@Root() policy: Policy): string {
    return JSON.stringify(printPolicy(policy));
  }

  @FieldResolver(() => [FindingType], { description: 'What the linter finds. 条文缺陷。' })
  findings(@Root() policy: Policy): readonly Finding[] {
    const findings = findingsByPolicy.get(policy) ?? lintPolicy(policy);
    findingsByPolicy.set(policy, findings);
    return findings;
  }
}

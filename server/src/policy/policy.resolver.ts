import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  day,
  historyKnownAt,
  lintPolicy,
  policyOn,
  printPolicy,
  type Finding,
  type Policy,
} from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import type { PolicyBook } from './policyBook.js';
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
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description:
        'Of the editions adopted by then; of all when absent. 只看该时刻已批准的版本；不给出即全部版本。',
    })
    knownAt?: Date | null,
  ): Promise<Policy | null> {
    if (asOf != null && id != null) throw badInput('Give asOf or id, not both');
    const book = await context.policies();
    if (id != null) return knownEditions(book, knownAt).find(edition => edition.id === id) ?? null;
    const history = knownAt == null ? book.history : historyKnownAt(book, knownAt.getTime());
    return policyOn(history, asOf == null ? context.today : day(asOf));
  }

  @Query(() => [PolicyType], { description: 'All editions, those in force first. 全部制度版本。' })
  async policies(
    @Ctx() context: Context,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'Those adopted by then; all when absent. 只列该时刻已批准的版本；不给出即全部版本。',
    })
    knownAt?: Date | null,
  ): Promise<readonly Policy[]> {
    return knownEditions(await context.policies(), knownAt);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was adopted, from when on it is known; null for what ships with the product, which is known always. 批准时刻，此前不知有此版本；随产品提供的版本为空，视为一直已知。',
  })
  async adoptedAt(@Root() { id }: Policy, @Ctx() context: Context): Promise<Date | null> {
    const adoptedAt = (await context.policies()).adoptions.get(id);
    return adoptedAt === undefined ? null : new Date(adoptedAt);
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

function knownEditions(
  { editions, adoptions }: PolicyBook,
  knownAt: Date | null | undefined,
): readonly Policy[] {
  if (knownAt == null) return editions;
  return editions.filter(({ id }) => (adoptions.get(id) ?? -Infinity) <= knownAt.getTime());
}

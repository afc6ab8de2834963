import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GRADES, gradesOfTally, WORK_KINDS, yearlyWorkload, type Grade, type Policy } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import { GradeEnum } from '../api/enums.js';
import { parseFreeId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, pageOffset, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import { PolicyType } from './policy.types.js';
import { editionFrom } from './policyBook.js';
import type { WhatIf } from './whatIf.entity.js';
import {
  cancelWhatIf,
  countMovers,
  latestWhatIfs,
  moverPage,
  startWhatIf,
  whatIfByKey,
  whatIfIdOf,
  type WhatIfReceipt,
} from './whatIf.service.js';
import {
  CancelWhatIfInput,
  ClauseShift,
  GradeTransition,
  StartWhatIfInput,
  WhatIfMoverConnection,
  WhatIfPayload,
  WhatIfType,
  WorkloadShift,
} from './whatIf.types.js';
import { WhatIfMover } from './whatIfMover.entity.js';

@Resolver(() => WhatIfType)
export class WhatIfResolver {
  @Query(() => WhatIfType, {
    nullable: true,
    description: 'By its id; null when there is none. 一次推演；查无时为空。',
  })
  async whatIf(
    @Arg('id', () => ID, { description: 'Of the simulation. 推演标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<WhatIf | null> {
    const key = parseFreeId('sim', id);
    return key === null || !context.area.isEverywhere ? null : whatIfByKey(context.dataSource.manager, key);
  }

  @Query(() => [WhatIfType], { description: 'The last twenty of all accounts. 最近的推演，至多二十次。' })
  async whatIfs(@Ctx() context: Context): Promise<readonly WhatIf[]> {
    return context.area.isEverywhere ? latestWhatIfs(context.dataSource.manager) : [];
  }

  @Mutation(() => WhatIfPayload, {
    description:
      'Begins to judge the whole registry by a draft or an edition, in the background; one at a time an account. 发起全库推演，在后台进行；每个账号同时只能有一次。',
  })
  async startWhatIf(
    @Arg('input', () => StartWhatIfInput) input: StartWhatIfInput,
    @Ctx() context: Context,
  ): Promise<WhatIfPayload> {
    const payload = await change(context, 'startWhatIf', input, writer =>
      startWhatIf(writer, signedIn(context), input),
    );
    if (payload.whatIf) context.policyRuns.startWhatIf(payload.whatIf.id);
    return payload;
  }

  @Mutation(() => WhatIfPayload, { description: "Breaks one's own simulation off. 取消本人的推演。" })
  cancelWhatIf(
    @Arg('input', () => CancelWhatIfInput) input: CancelWhatIfInput,
    @Ctx() context: Context,
  ): Promise<WhatIfPayload> {
    return change(context, 'cancelWhatIf', input, writer =>
      cancelWhatIf(writer, signedIn(context), input.whatIfId),
    );
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: WhatIf): string {
    return whatIfIdOf(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever asks now began it. 是否本人发起。' })
  isOwn(@Root() { accountId }: WhatIf, @Ctx() context: Context): boolean {
    return accountId === context.viewer?.accountId;
  }

  @FieldResolver(() => PolicyType, { description: 'In force on the day judged. 该日施行的制度。' })
  async base(@Root() { baseId }: WhatIf, @Ctx() context: Context): Promise<Policy> {
    return (await context.policies()).editions.find(({ id }) => id === baseId)!;
  }

  @FieldResolver(() => [GradeTransition], {
    description: 'All nine, once it is done; empty before. 等级转移，共九种；未完成时为空列表。',
  })
  transitions(@Root() { tally }: WhatIf): readonly GradeTransition[] {
    if (tally === null) return [];
    return GRADES.flatMap(before =>
      GRADES.map(after => ({ before, after, count: tally.transitions[before + after] ?? 0 })),
    );
  }

  @FieldResolver(() => [ClauseShift], {
    description:
      'Of each clause of either edition, once it is done. 各条款决定等级的企业数；未完成时为空列表。',
  })
  clauses(@Root() { tally, document }: WhatIf): readonly ClauseShift[] {
    if (tally === null) return [];
    const { decidedBefore, decidedAfter } = tally;
    const codes = new Set([
      ...editionFrom(document).clauses.map(({ code }) => code),
      ...Object.keys(decidedBefore),
    ]);
    return [...codes].map(code => ({
      code,
      before: decidedBefore[code] ?? 0,
      after: decidedAfter[code] ?? 0,
    }));
  }

  @FieldResolver(() => [WorkloadShift], {
    description: 'What a year of these grades owes, once it is done. 年度监管工作量；未完成时为空列表。',
  })
  async workload(@Root() whatIf: WhatIf, @Ctx() context: Context): Promise<readonly WorkloadShift[]> {
    const { tally, document } = whatIf;
    if (tally === null) return [];
    const before = yearlyWorkload(await this.base(whatIf, context), gradesOfTally(tally, 'before'));
    const after = yearlyWorkload(editionFrom(document), gradesOfTally(tally, 'after'));
    return WORK_KINDS.map(kind => ({ kind, before: before[kind], after: after[kind] }));
  }

  @FieldResolver(() => WhatIfMoverConnection, {
    description:
      'Whose grade would be another, by name; found so far while it is running. 等级会变化的企业，按名称。',
  })
  async movers(
    @Root() { id }: WhatIf,
    @Ctx() context: Context,
    @Arg('gradeBefore', () => GradeEnum, {
      nullable: true,
      description: 'Only from this grade. 只列原为此等级的。',
    })
    gradeBefore?: Grade | null,
    @Arg('gradeAfter', () => GradeEnum, {
      nullable: true,
      description: 'Only to this grade. 只列变为此等级的。',
    })
    gradeAfter?: Grade | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0 }) offset?: number | null,
  ): Promise<WhatIfMoverConnection> {
    const selection = { whatIfKey: id, before: gradeBefore ?? null, after: gradeAfter ?? null };
    const page = await moverPage(context.dataSource.manager, selection, {
      size: pageSize(first),
      after: after ?? null,
      offset: pageOffset(offset),
    });
    return { ...page, selection };
  }
}

@Resolver(() => WhatIfMoverConnection)
export class WhatIfMoverConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: WhatIfMoverConnection, @Ctx() context: Context): Promise<number> {
    return countMovers(context.dataSource.manager, selection);
  }
}

@Resolver(() => WhatIfMover)
export class WhatIfMoverResolver {
  @FieldResolver(() => Enterprise, { description: 'Whose grade would be another. 企业。' })
  async enterprise(@Root() { enterpriseId }: WhatIfMover, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(enterpriseId))!;
  }
}

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer) => Promise<WhatIfReceipt>,
): Promise<WhatIfPayload> {
  const { receipt, userErrors } = await transact(context, { mutation, input }, work);
  const whatIf = receipt && (await whatIfByKey(context.dataSource.manager, receipt.whatIfKey));
  return { whatIf, userErrors };
}

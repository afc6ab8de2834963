import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { formatDay, type Refusal, type RedressKind, type RedressStatus } from '@qianqi/shared';
import { RedressKindEnum, RedressStatusEnum } from '../api/enumsOfRedress.js';
import { ownedIdOf, parseOwnedId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EventInterface } from '../event/event.types.js';
import type { EventView } from '../event/eventView.js';
import { GradeEffect } from '../grade/gradeEffect.type.js';
import { transact, type Transacted } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import {
  AcceptRedressCaseInput,
  DecideRedressCaseInput,
  FileRedressCaseInput,
  WithdrawRedressCaseInput,
} from './redress.inputs.js';
import {
  acceptRedress,
  decideRedress,
  fileRedress,
  withdrawRedress,
  type RedressReceipt,
} from './redress.service.js';
import { RedressCase } from './redressCase.entity.js';
import { countRedressCases, redressCase, redressPage, type RedressSelection } from './redressPage.js';

@ObjectType({ description: 'A page of cases. 异议与修复案件的一页。' })
class RedressCaseConnection {
  selection: RedressSelection;

  @Field(() => [RedressCase], { description: 'Of this page. 本页案件。' })
  nodes: readonly RedressCase[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What came of a move of a case. 案件办理的结果。' })
class RedressCasePayload {
  @Field(() => RedressCase, { nullable: true, description: 'Null when refused. 案件；未被接受为空。' })
  redressCase: RedressCase | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'What came of a decision. 案件决定的结果。' })
class DecideRedressCasePayload extends RedressCasePayload {
  @Field(() => GradeEffect, {
    nullable: true,
    description: 'Of the record that was voided or repaired; null when none was. 等级影响；未改动记录为空。',
  })
  gradeEffect: GradeEffect | null;
}

@Resolver(() => RedressCaseConnection)
export class RedressCaseConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: RedressCaseConnection, @Ctx() context: Context): Promise<number> {
    return countRedressCases(context.dataSource.manager, selection);
  }
}

@Resolver(() => RedressCase)
export class RedressCaseResolver {
  @Query(() => RedressCase, {
    nullable: true,
    description: 'By its id; null when there is none. 一件异议或修复案件；查无时为空。',
  })
  async redressCase(
    @Arg('id', () => ID, { description: 'Of the case. 案件标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<RedressCase | null> {
    const owned = parseOwnedId('red', id);
    return owned && redressCase(seenBy(context), owned);
  }

  @Query(() => RedressCaseConnection, {
    description:
      'Those due first come first, then those that are over, latest first. 异议与修复案件列表；期限早的在前，办结的在后。',
  })
  async redressCases(
    @Ctx() context: Context,
    @Arg('open', () => Boolean, {
      nullable: true,
      description:
        'Only those still to be decided, or only the others; all when absent. 是否未办结；不给出即全部。',
    })
    open?: boolean | null,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'Only those past their day, or only the others; all when absent. 是否逾期；不给出即全部。',
    })
    overdue?: boolean | null,
    @Arg('kind', () => RedressKindEnum, {
      nullable: true,
      description: 'Only of this kind; all when absent. 事项；不给出即全部。',
    })
    kind?: RedressKind | null,
    @Arg('status', () => RedressStatusEnum, {
      nullable: true,
      description: 'Only those that are so; all when absent. 状态；不给出即全部。',
    })
    status?: RedressStatus | null,
    @Arg('enterpriseId', () => ID, {
      nullable: true,
      description: 'Only of this enterprise; of all when absent. 企业标识；不给出即全部企业。',
    })
    enterpriseId?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<RedressCaseConnection> {
    const selection: RedressSelection = {
      area: context.area,
      open: open ?? null,
      overdue: overdue ?? null,
      kind: kind ?? null,
      status: status ?? null,
      enterpriseId: enterpriseId ?? null,
      today: formatDay(context.today),
    };
    const { manager } = context.dataSource;
    return { selection, ...(await redressPage(manager, selection, pageSize(first), after ?? null)) };
  }

  @Mutation(() => RedressCasePayload, {
    description:
      'Enters a case; an objection within the notice of a grade C suspends its publication. 录入异议或修复申请；在告知期内提出异议的，暂缓公示。',
  })
  async fileRedressCase(
    @Arg('input', () => FileRedressCaseInput) input: FileRedressCaseInput,
    @Ctx() context: Context,
  ): Promise<RedressCasePayload> {
    const { enterpriseId, eventId, idempotencyKey: _key, ...raw } = input;
    const done = await transact(context, { mutation: 'fileRedressCase', input }, writer =>
      fileRedress(writer, enterpriseId, eventId ?? null, { ...raw }),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => RedressCasePayload, {
    description: 'From that day on the time for the decision runs. 受理案件，自此计算决定期限。',
  })
  async acceptRedressCase(
    @Arg('input', () => AcceptRedressCaseInput) input: AcceptRedressCaseInput,
    @Ctx() context: Context,
  ): Promise<RedressCasePayload> {
    const done = await transact(context, { mutation: 'acceptRedressCase', input }, writer =>
      acceptRedress(writer, input.caseId),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => RedressCasePayload, { description: 'Whoever asked asks no longer. 撤回案件。' })
  async withdrawRedressCase(
    @Arg('input', () => WithdrawRedressCaseInput) input: WithdrawRedressCaseInput,
    @Ctx() context: Context,
  ): Promise<RedressCasePayload> {
    const done = await transact(context, { mutation: 'withdrawRedressCase', input }, writer =>
      withdrawRedress(writer, input.caseId, voidReasonOf(input.reason)),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => DecideRedressCasePayload, {
    description:
      'By somebody else than who entered it; upheld, the record is voided or repaired with it, and the grade follows. 由录入人以外的人决定；成立的同时作废或修复记录，等级随之变化。',
  })
  async decideRedressCase(
    @Arg('input', () => DecideRedressCaseInput) input: DecideRedressCaseInput,
    @Ctx() context: Context,
  ): Promise<DecideRedressCasePayload> {
    const { caseId, eventId, decision, reason } = input;
    const done = await transact(context, { mutation: 'decideRedressCase', input }, writer =>
      decideRedress(writer, caseId, eventId ?? null, { decision, reason }),
    );
    return { ...(await payloadOf(context, done)), gradeEffect: done.receipt?.gradeEffect ?? null };
  }

  @FieldResolver(() => ID, { description: 'Opaque: keep it as it is. 标识，不含意义。' })
  id(@Root() { enterpriseId, key }: RedressCase): string {
    return ownedIdOf('red', { enterpriseId, id: key });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is open and past its day. 是否逾期未办。',
  })
  overdue(@Root() { dueOn }: RedressCase, @Ctx() { today }: Context): boolean {
    return dueOn !== null && dueOn < formatDay(today);
  }

  @FieldResolver(() => Enterprise, { description: 'Whose case it is. 案件所属企业。' })
  async enterprise(@Root() { enterpriseId }: RedressCase, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(enterpriseId))!;
  }

  @FieldResolver(() => EventInterface, {
    nullable: true,
    description: 'The record it is about; null when it is about a listing. 所针对的记录；针对名单的为空。',
  })
  async event(
    @Root() { enterpriseId, eventKey }: RedressCase,
    @Ctx() context: Context,
  ): Promise<EventView | null> {
    if (eventKey === null) return null;
    const enterprise = await context.enterpriseByKey.load(enterpriseId);
    const { events } = await context.file.load(enterprise!);
    return events.find(({ key }) => key === eventKey) ?? null;
  }
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<RedressReceipt>,
): Promise<RedressCasePayload> {
  if (receipt === null) return { redressCase: null, userErrors };
  const { enterpriseKey: enterpriseId, caseKey: id } = receipt;
  return { redressCase: await redressCase(seenBy(context), { enterpriseId, id }), userErrors };
}

function seenBy({ dataSource, area }: Context) {
  return { manager: dataSource.manager, area };
}

import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { GradeEnum } from '../api/enums.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateTimeScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { LEDGER_ENTRY_KINDS, type LedgerEntryKind } from '../ledger/ledgerEntry.entity.js';
import { changesAfter } from './changes.js';

const ChangeType = enumOf('ChangeType', LEDGER_ENTRY_KINDS, 'What was written. 变更种类。', {
  ENTERPRISE_CREATED: 'An enterprise came into the registry. 新增企业。',
  ENTERPRISE_UPDATED: 'Its registered fields changed. 企业登记信息有修改。',
  ENTERPRISE_DEREGISTERED: 'An enterprise was deregistered, and is owed nothing. 企业注销、停业。',
  ENTERPRISE_REINSTATED: 'A deregistration was taken back. 企业恢复监管。',
  EVENT_RECORDED: 'An event was recorded. 录入事件记录。',
  EVENT_VOIDED: 'An event was voided, as if never recorded. 作废事件记录。',
  EVENT_OUTCOME_RECORDED: 'What became of an event was recorded. 录入处置结果。',
  CERTIFICATE_GRANTED: 'A standardization certificate was recorded. 录入标准化证书。',
  CERTIFICATE_REVOKED: 'A standardization certificate was revoked. 撤销标准化证书。',
  CERTIFICATE_VOIDED: 'A standardization certificate was voided. 作废标准化证书。',
  TASK_CREATED: 'A supervision task was made. 生成监管任务。',
  TASK_ASSIGNED: 'Inspectors were named for a task. 任务已指派。',
  TASK_RESCHEDULED: 'A task was moved to another day. 任务改期。',
  TASK_COMPLETED: 'A task was done. 任务办结。',
  TASK_CANCELLED: 'A task was called off by somebody. 任务取消。',
  TASK_WITHDRAWN: 'A task was called off by the plan. 任务撤回。',
  RECTIFICATION_EXTENDED: 'A deadline to put something right was moved. 整改延期。',
});

@ObjectType({ description: 'One committed write to the registry, told once. 一次已提交的变更，只告知一次。' })
export class Change {
  @Field(() => CursorScalar, {
    description:
      'Keep it, and give it as `after` to go on from here however much later. 游标；保存后无论何时作为 after 交回，即由此继续。',
  })
  cursor: string;

  @Field(() => ChangeType, { description: 'What was written. 变更种类。' })
  type: LedgerEntryKind;

  enterpriseKey: string;

  @Field(() => GradeEnum, {
    nullable: true,
    description:
      'On the day of writing, before it; null before inclusion. 录入当日变更前的等级；纳入之前为空。',
  })
  gradeBefore: Grade | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description:
      'On the day of writing, after it; null before inclusion. 录入当日变更后的等级；纳入之前为空。',
  })
  gradeAfter: Grade | null;

  @Field(() => DateTimeScalar, {
    description: 'When it was recorded, by the registry. 录入时刻，由系统记下。',
  })
  recordedAt: Date;
}

@ObjectType({
  description: 'A page of changes; an empty one means that nothing is new. 变更的一页；空页即暂无新的变更。',
})
class ChangeConnection {
  @Field(() => [Change], { description: 'Of this page, in the order committed. 本页变更，按提交次序。' })
  nodes: readonly Change[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'Every committed change once, in order, none skipped; from the oldest when `after` is absent. 变更流；每项变更按次序恰好一次，不给 after 即从最早开始。',
  })
  changes(
    @Ctx() context: Context,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
  ): Promise<ChangeConnection> {
    return changesAfter(context.dataSource.manager, after ?? null, pageSize(first));
  }

  @FieldResolver(() => Enterprise, { description: 'Whose file was written to. 信用档案有变更的企业。' })
  async enterprise(@Root() change: Change, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(change.enterpriseKey))!;
  }
}

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateTimeScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { LEDGER_ENTRY_KINDS, type LedgerEntryKind } from '../ledger/ledgerEntry.entity.js';
import { changesAfter } from './changes.js';

const ChangeType = Object.fromEntries(LEDGER_ENTRY_KINDS.map(kind => [kind, kind]));
registerEnumType(ChangeType, { name: 'ChangeType', description: 'What was written. 变更种类。' });

@ObjectType({ description: 'One committed write to the registry. 一次变更。' })
export class Change {
  @Field(() => CursorScalar, { description: 'Give it as `after` to go on from here. 游标。' })
  cursor: string;

  @Field(() => ChangeType, { description: '种类。' })
  type: LedgerEntryKind;

  enterpriseKey: string;

  @Field(() => GradeEnum, { nullable: true, description: 'On the day of writing, before it. 变更前等级。' })
  gradeBefore: Grade | null;

  @Field(() => GradeEnum, { nullable: true, description: 'After it. 变更后等级。' })
  gradeAfter: Grade | null;

  @Field(() => DateTimeScalar, { description: '录入时刻。' })
  recordedAt: Date;
}

@ObjectType({ description: '变更的一页。' })
class ChangeConnection {
  @Field(() => [Change], { description: 'In the order committed. 本页变更。' })
  nodes: readonly Change[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, { description: 'Every committed change once, in order. 变更流。' })
  changes(
    @Ctx() context: Context,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
  ): Promise<ChangeConnection> {
    return changesAfter(context.dataSource.manager, after ?? null, pageSize(first));
  }

  @FieldResolver(() => Enterprise, { description: 'Whose file was written to. 企业。' })
  async enterprise(@Root() change: Change, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(change.enterpriseKey))!;
  }
}

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Refusal, Sector } from '@qianqi/shared';
import { SectorEnum } from '../api/enums.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { typedSearch } from '../api/plainText.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { transact, type Transacted } from '../ledger/transact.js';
import { Inspector } from './inspector.entity.js';
import { createInspector, updateInspector, type InspectorReceipt } from './inspector.service.js';
import { InspectorRecusal } from './inspectorRecusal.entity.js';
import { countInspectors, inspectorPage, type InspectorSelection } from './inspectorPage.js';

@InputType({ description: 'An enterprise to keep away from. 检查人员应回避的企业。' })
class RecusalInput {
  @Field(() => ID, { description: 'From which to keep away. 企业标识。' })
  enterpriseId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 回避原因，1 至 500 字。' })
  reason: string;
}

@InputType({ description: 'Who may be sent. 新增检查人员。' })
class CreateInspectorInput {
  @Field(() => String, { description: 'In full, 1 to 50 characters. 姓名，1 至 50 字。' })
  name: string;

  @Field(() => String, { description: 'Where they serve, 1 to 100 characters. 所在单位，1 至 100 字。' })
  unit: string;

  @Field(() => String, {
    description:
      'Unique and never changed, 1 to 50 characters without spaces. 执法证号，唯一且不能更改，1 至 50 字，不含空格。',
  })
  licenceNumber: string;

  @Field(() => DateScalar, { description: 'The last valid day. 执法证有效期至。' })
  licenceExpiresOn: string;

  @Field(() => [SectorEnum], {
    nullable: true,
    description: 'What they may inspect; everything when empty. 可检查行业；空为全部。',
  })
  sectors?: Sector[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True when absent. 是否在岗。' })
  active?: boolean | null;

  @Field(() => [RecusalInput], {
    nullable: true,
    description: 'Enterprises to keep away from, at most 250. 应回避的企业，至多 250 家。',
  })
  recusals?: RecusalInput[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({
  description: 'Fields that are not given stay as they are. 修改检查人员；未给出的字段保持不变。',
})
class UpdateInspectorInput {
  @Field(() => ID, { description: 'Of the inspector. 检查人员标识。' })
  inspectorId: string;

  @Field(() => String, { nullable: true, description: 'In full, 1 to 50 characters. 姓名，1 至 50 字。' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where they serve, 1 to 100 characters. 所在单位，1 至 100 字。',
  })
  unit?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last valid day of the licence. 执法证有效期的最后一日。',
  })
  licenceExpiresOn?: string | null;

  @Field(() => [SectorEnum], {
    nullable: true,
    description: 'What they may inspect; everything when empty. 可检查行业；空为全部。',
  })
  sectors?: Sector[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they can be given tasks. 是否在岗。' })
  active?: boolean | null;

  @Field(() => [RecusalInput], {
    nullable: true,
    description:
      'All of them in place of those before, at most 250. 应回避的企业，至多 250 家，整体替换原有的。',
  })
  recusals?: RecusalInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why, as when a recusal ends; kept in the audit trail, 1 to 500 characters. 变更原因，如解除回避，留存于操作日志，1 至 500 字。',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The inspector as entered now, or why nothing was written. 检查人员登记的结果。' })
class InspectorPayload {
  @Field(() => Inspector, { nullable: true, description: 'Null when refused. 检查人员；被拒绝时为空。' })
  inspector: Inspector | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'A page of inspectors. 检查人员的一页。' })
class InspectorConnection {
  selection: InspectorSelection;

  @Field(() => [Inspector], { description: 'Of this page. 本页人员。' })
  nodes: readonly Inspector[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => InspectorConnection)
export class InspectorConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: InspectorConnection, @Ctx() context: Context): Promise<number> {
    return countInspectors(context.dataSource.manager, selection);
  }
}

@Resolver(() => Inspector)
export class InspectorResolver {
  @Query(() => InspectorConnection, {
    description:
      'All of them by name, or those in service or with a valid licence. 检查人员列表，按姓名；可只列在岗或执法证有效的。',
  })
  async inspectors(
    @Ctx() context: Context,
    @Arg('active', () => Boolean, {
      nullable: true,
      description: 'Only those in service, or only the others; all when absent. 是否在岗；不给出即全部。',
    })
    active?: boolean | null,
    @Arg('licenceValidOn', () => DateScalar, {
      nullable: true,
      description: 'Only those whose licence is valid on that day. 只列此日执法证有效的。',
    })
    licenceValidOn?: string | null,
    @Arg('licenceExpiredOn', () => DateScalar, {
      nullable: true,
      description: 'Only those whose licence is no longer valid on that day. 只列此日执法证已失效的。',
    })
    licenceExpiredOn?: string | null,
    @Arg('sector', () => SectorEnum, {
      nullable: true,
      description: 'Only those who may inspect it. 只列可以检查此行业的。',
    })
    sector?: Sector | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of name, unit or licence number, or pinyin or initials. 姓名、单位、证号或拼音。',
    })
    search?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0 }) offset?: number | null,
  ): Promise<InspectorConnection> {
    const selection = {
      active: active ?? null,
      licenceValidOn: licenceValidOn ?? null,
      licenceExpiredOn: licenceExpiredOn ?? null,
      sector: sector ?? null,
      search: typedSearch(search),
    };
    const page = await inspectorPage(context.dataSource.manager, {
      ...selection,
      size: pageSize(first),
      after: after ?? null,
      offset: offset ?? 0,
    });
    return { ...page, selection };
  }

  @Query(() => Inspector, {
    nullable: true,
    description: 'Null when there is none. 一名检查人员；没有即为空。',
  })
  async inspector(
    @Arg('id', () => ID, { description: 'Of the inspector. 检查人员标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<Inspector | null> {
    const key = parseFreeId('insp', id);
    return key === null ? null : context.inspector.load(key);
  }

  @Mutation(() => InspectorPayload, {
    description:
      'DUPLICATE_LICENCE_NUMBER when the licence is known already. 新增检查人员；执法证号已登记的不予受理。',
  })
  async createInspector(
    @Arg('input', () => CreateInspectorInput) input: CreateInspectorInput,
    @Ctx() context: Context,
  ): Promise<InspectorPayload> {
    const { recusals, ...raw } = input;
    const done = await transact(context, { mutation: 'createInspector', input }, writer =>
      createInspector(writer, raw, recusals ?? []),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => InspectorPayload, {
    description:
      'Changes what is given and keeps the rest; draws held before stay as they were. 修改检查人员；此前的抽查不受影响。',
  })
  async updateInspector(
    @Arg('input', () => UpdateInspectorInput) input: UpdateInspectorInput,
    @Ctx() context: Context,
  ): Promise<InspectorPayload> {
    const { inspectorId, recusals, ...raw } = input;
    const done = await transact(context, { mutation: 'updateInspector', input }, writer =>
      updateInspector(writer, inspectorId, raw, recusals ?? null),
    );
    return payloadOf(context, done);
  }

  @FieldResolver(() => ID, { description: 'Opaque, `insp_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() { key }: Inspector): string {
    return freeIdOf('insp', key);
  }

  @FieldResolver(() => [InspectorRecusal], {
    description: 'From whom to keep away, and why. 应回避的企业及原因。',
  })
  recusals(@Root() { key }: Inspector, @Ctx() context: Context): Promise<readonly InspectorRecusal[]> {
    return context.recusals.load(key);
  }
}

@Resolver(() => InspectorRecusal)
export class InspectorRecusalResolver {
  @FieldResolver(() => Enterprise, { description: 'From which to keep away. 应回避的企业。' })
  async enterprise(@Root() { enterpriseId }: InspectorRecusal, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(enterpriseId))!;
  }
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<InspectorReceipt>,
): Promise<InspectorPayload> {
  return { inspector: receipt && (await context.inspector.load(receipt.inspectorKey)), userErrors };
}

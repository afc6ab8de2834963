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
import { freeIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { transact, type Transacted } from '../ledger/transact.js';
import { Inspector } from './inspector.entity.js';
import { createInspector, updateInspector, type InspectorReceipt } from './inspector.service.js';
import { InspectorRecusal } from './inspectorRecusal.entity.js';
import { countInspectors, inspectorPage, type InspectorSelection } from './inspectorPage.js';

@InputType({ description: '回避。' })
class RecusalInput {
  @Field(() => ID, { description: 'From which to keep away. 企业标识。' })
  enterpriseId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 回避原因。' })
  reason: string;
}

@InputType({ description: '新增检查人员。' })
class CreateInspectorInput {
  @Field(() => String, { description: '1 to 50 characters. 姓名。' })
  name: string;

  @Field(() => String, { description: '1 to 100 characters. 所在单位。' })
  unit: string;

  @Field(() => String, { description: 'Unique; never changed. 执法证号。' })
  licenceNumber: string;

  @Field(() => DateScalar, { description: 'The last valid day. 执法证有效期至。' })
  licenceExpiresOn: string;

  @Field(() => [SectorEnum], { nullable: true, description: 'Everything when empty. 可检查行业。' })
  sectors?: Sector[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True when absent. 是否在岗。' })
  active?: boolean | null;

  @Field(() => [RecusalInput], { nullable: true, description: 'At most 250. 回避企业。' })
  recusals?: RecusalInput[] | null;

  @Field(() => String, { nullable: true, description: 'The same key and input create once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改检查人员；未给出的字段保持不变。' })
class UpdateInspectorInput {
  @Field(() => ID, { description: 'Of the inspector. 检查人员标识。' })
  inspectorId: string;

  @Field(() => String, { nullable: true, description: '姓名。' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '所在单位。' })
  unit?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '执法证有效期至。' })
  licenceExpiresOn?: string | null;

  @Field(() => [SectorEnum], { nullable: true, description: 'Everything when empty. 可检查行业。' })
  sectors?: Sector[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否在岗。' })
  active?: boolean | null;

  @Field(() => [RecusalInput], { nullable: true, description: 'Replace those before. 回避企业。' })
  recusals?: RecusalInput[] | null;
}

@ObjectType({ description: '检查人员登记的结果。' })
class InspectorPayload {
  @Field(() => Inspector, { nullable: true, description: 'Null when refused. 检查人员。' })
  inspector: Inspector | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: '检查人员的一页。' })
class InspectorConnection {
  selection: InspectorSelection;

  @Field(() => [Inspector], { description: 'Of this page. 本页人员。' })
  nodes: readonly Inspector[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => InspectorConnection)
export class InspectorConnectionResolver {
  @FieldResolver(() => Int, { description: 'In all, before paging. 总数。' })
  totalCount(@Root() { selection }: InspectorConnection, @Ctx() context: Context): Promise<number> {
    return countInspectors(context.dataSource.manager, selection);
  }
}

@Resolver(() => Inspector)
export class InspectorResolver {
  @Query(() => InspectorConnection, { description: 'By name. 检查人员列表。' })
  async inspectors(
    @Ctx() context: Context,
    @Arg('active', () => Boolean, { nullable: true }) active?: boolean | null,
    @Arg('licenceValidOn', () => DateScalar, { nullable: true }) licenceValidOn?: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<InspectorConnection> {
    const selection = { active: active ?? null, licenceValidOn: licenceValidOn ?? null };
    const { manager } = context.dataSource;
    return { ...(await inspectorPage(manager, selection, pageSize(first), after ?? null)), selection };
  }

  @Mutation(() => InspectorPayload, { description: '新增检查人员。' })
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

  @Mutation(() => InspectorPayload, { description: '修改检查人员。' })
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

  @FieldResolver(() => ID, { description: 'Opaque. 标识。' })
  id(@Root() { key }: Inspector): string {
    return freeIdOf('insp', key);
  }

  @FieldResolver(() => [InspectorRecusal], { description: 'From whom to keep away. 回避企业。' })
  recusals(@Root() { key }: Inspector, @Ctx() context: Context): Promise<readonly InspectorRecusal[]> {
    return context.recusals.load(key);
  }
}

@Resolver(() => InspectorRecusal)
export class InspectorRecusalResolver {
  @FieldResolver(() => Enterprise, { description: '企业。' })
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

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { day, must, parseInspectorPool, type Grade, type Refusal } from '@qianqi/shared';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { cutPage, DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { Inspector } from '../inspector/inspector.entity.js';
import { patiently } from '../ledger/patience.js';
import { transact, type Transacted } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { SupervisionTask } from '../supervision/supervisionTask.entity.js';
import { DrawRow } from './draw.entity.js';
import { AnnounceDrawInput, HoldDrawInput, RedrawInput } from './draw.inputs.js';
import { countDraws, drawPage, poolsOf } from './draw.loaders.js';
import { announceDraw, holdDraw, redraw, type DrawReceipt } from './draw.service.js';

@ObjectType({ description: 'Percent of the subjects of each grade. 各等级抽查比例（%）。' })
class GradeRate implements Readonly<Record<Grade, number>> {
  @Field(() => Float, { description: 'Of grade A, 0 to 100 percent. A 级抽查比例，0 至 100。' })
  A: number;

  @Field(() => Float, { description: 'Of grade B, 0 to 100 percent. B 级抽查比例，0 至 100。' })
  B: number;

  @Field(() => Float, { description: 'Of grade C, 0 to 100 percent. C 级抽查比例，0 至 100。' })
  C: number;
}

@ObjectType('DrawPick', { description: 'Who is visited and by whom. 抽取结果。' })
class DrawPickType {
  @Field(() => String, { description: 'Credit code, as in the pool. 统一社会信用代码。' })
  subject: string;

  @Field(() => [String], { description: 'Licence numbers, as in the pool. 执法证号。' })
  licences: readonly string[];
}

@ObjectType({ description: 'A page of draws. 双随机抽查的一页。' })
class DrawConnection {
  @Field(() => [DrawRow], { description: 'Of this page, newest first. 本页抽查，新的在前。' })
  nodes: readonly DrawRow[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'The draw as it stands now, or why nothing was written. 双随机抽查的办理结果。' })
class DrawPayload {
  @Field(() => DrawRow, { nullable: true, description: 'Null when refused. 抽查；被拒绝时为空。' })
  draw: DrawRow | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver(() => DrawConnection)
export class DrawConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Ctx() context: Context): Promise<number> {
    return countDraws(context.dataSource.manager);
  }
}

@Resolver(() => DrawRow)
export class DrawResolver {
  @Query(() => DrawRow, {
    nullable: true,
    description: 'Open to anybody; null when there is none. 一次双随机抽查，无需登录；查无时为空。',
  })
  async draw(
    @Arg('id', () => ID, { description: 'As the API gave it, `draw_…`. 抽查标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<DrawRow | null> {
    const key = parseFreeId('draw', id);
    return key === null ? null : context.draw.load(key);
  }

  @Query(() => DrawConnection, {
    description:
      'Open to anybody: every draw ever announced, newest first. 双随机抽查公示，无需登录；全部历次抽查，新的在前。',
  })
  async draws(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<DrawConnection> {
    const size = pageSize(first);
    const place = after == null ? null : decodeCursor(after, ['uuid'])[0]!;
    const rows = await drawPage(context.dataSource.manager, size, place);
    return cutPage(rows, size, ({ key }) => encodeCursor([key]), place === null);
  }

  @Mutation(() => DrawPayload, {
    description:
      'Freezes both pools; publishes their hashes and a commitment to the seed. EMPTY_POOL or SHORT_OF_INSPECTORS when nothing can be drawn. 公告双随机抽查；冻结名录并公布摘要和种子承诺值。',
  })
  async announceDraw(
    @Arg('input', () => AnnounceDrawInput) input: AnnounceDrawInput,
    @Ctx() context: Context,
  ): Promise<DrawPayload> {
    const { where, ...raw } = input;
    const done = await transact(context, { mutation: 'announceDraw', input }, writer =>
      announceDraw(writer, raw, where ?? {}),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => DrawPayload, {
    description: 'Reveals the seed, draws, makes the tasks. 抽取；公布种子，得出结果并生成任务。',
  })
  async holdDraw(
    @Arg('input', () => HoldDrawInput) input: HoldDrawInput,
    @Ctx() context: Context,
  ): Promise<DrawPayload> {
    const { drawId, overCapReason } = input;
    const done = await patiently(() =>
      transact(context, { mutation: 'holdDraw', input }, writer =>
        holdDraw(writer, drawId, overCapReason == null ? null : voidReasonOf(overCapReason)),
      ),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => DrawPayload, {
    description: 'Announces another in its place; the first stays to be seen. 重新抽取。',
  })
  async redraw(
    @Arg('input', () => RedrawInput) input: RedrawInput,
    @Ctx() context: Context,
  ): Promise<DrawPayload> {
    const { drawId, reason, dueOn } = input;
    const done = await transact(context, { mutation: 'redraw', input }, writer =>
      redraw(writer, drawId, voidReasonOf(reason), dueOn ?? null),
    );
    return payloadOf(context, done);
  }

  @FieldResolver(() => ID, { description: 'Opaque, `draw_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() { key }: DrawRow): string {
    return freeIdOf('draw', key);
  }

  @FieldResolver(() => String, {
    description: 'Frozen: a line a subject, `code grade sector weight`. 检查对象名录（冻结）。',
  })
  async subjectPool(@Root() { key }: DrawRow, @Ctx() context: Context): Promise<string> {
    return (await poolsOf(context.dataSource.manager, key)).subjectPool;
  }

  @FieldResolver(() => String, {
    description: 'Frozen: a line an inspector, `licence expiry sectors recusals`. 检查人员名录（冻结）。',
  })
  async inspectorPool(@Root() { key }: DrawRow, @Ctx() context: Context): Promise<string> {
    return (await poolsOf(context.dataSource.manager, key)).inspectorPool;
  }

  @FieldResolver(() => [String], {
    description:
      'Licences in the pool that expire before the visits are due; not drawn. 届时已到期的执法证号。',
  })
  async expiredLicences(
    @Root() { key, terms }: DrawRow,
    @Ctx() context: Context,
  ): Promise<readonly string[]> {
    const { inspectorPool } = await poolsOf(context.dataSource.manager, key);
    return must(parseInspectorPool(inspectorPool))
      .filter(({ licenceExpiresOn }) => licenceExpiresOn < day(terms.dueOn))
      .map(inspector => inspector.key);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What decides the draw; null until it is held. 种子；未抽取时为空。',
  })
  seed(@Root() { secretSeed, heldAt }: DrawRow): string | null {
    return heldAt === null ? null : secretSeed;
  }

  @FieldResolver(() => GradeRate, { description: 'Percent of each grade. 抽查比例。' })
  ratePerGrade(@Root() { terms }: DrawRow): GradeRate {
    return terms.ratePerGrade;
  }

  @FieldResolver(() => Int, { description: 'At least two. 每组检查人数。' })
  inspectorsPerTask(@Root() { terms }: DrawRow): number {
    return terms.inspectorsPerTask;
  }

  @FieldResolver(() => DateScalar, { description: 'By when to visit. 截止日期。' })
  dueOn(@Root() { terms }: DrawRow): string {
    return terms.dueOn;
  }

  @FieldResolver(() => [DrawPickType], {
    description: 'In the order drawn; none before it is held. 抽取结果。',
  })
  picks(@Root() { storedPicks }: DrawRow): readonly DrawPickType[] {
    return (storedPicks ?? []).map(({ subject, inspectors }) => ({ subject, licences: inspectors }));
  }

  @FieldResolver(() => DrawRow, {
    nullable: true,
    description: "In whose place it was made; null when in none's. 所取代的抽查；非重抽的为空。",
  })
  async replaces(@Root() { replacesKey }: DrawRow, @Ctx() context: Context): Promise<DrawRow | null> {
    return replacesKey === null ? null : context.draw.load(replacesKey);
  }
}

/** What is public of a pick is its credit code and licence numbers; the rest needs the action READ_DRAWN. */
@Resolver(() => DrawPickType)
export class DrawPickResolver {
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Null for those not signed in, who see its code. 企业；未登录时为空，仅见代码。',
  })
  async enterprise(@Root() { subject }: DrawPickType, @Ctx() context: Context): Promise<Enterprise | null> {
    return context.enterpriseByCreditCode.load(subject);
  }

  @FieldResolver(() => [Inspector], {
    nullable: true,
    description:
      'Null for those not signed in, who see their licences. 检查人员；未登录时为空，仅见执法证号。',
  })
  async inspectors(
    @Root() { licences }: DrawPickType,
    @Ctx() context: Context,
  ): Promise<readonly Inspector[]> {
    const inspectors = await Promise.all(licences.map(licence => context.inspectorByLicence.load(licence)));
    return inspectors.filter(inspector => inspector !== null);
  }
}

@Resolver(() => SupervisionTask)
export class TaskDrawResolver {
  @FieldResolver(() => DrawRow, {
    nullable: true,
    description: 'The draw that made it; null for others. 所属双随机抽查；非抽查任务为空。',
  })
  async draw(@Root() { drawKey }: SupervisionTask, @Ctx() context: Context): Promise<DrawRow | null> {
    return drawKey === null ? null : context.draw.load(drawKey);
  }
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<DrawReceipt>,
): Promise<DrawPayload> {
  return { draw: receipt && (await context.draw.load(receipt.drawKey)), userErrors };
}

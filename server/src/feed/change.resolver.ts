import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  dayInShanghai,
  formatDay,
  LIST_OF_GRADE,
  type CreditList,
  type Grade,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { CreditListEnum, GradeEnum } from '../api/enums.js';
import { ownedIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar, DateTimeScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { changesAfter, currentCursor, type ChangePage, type ChangeRow } from './changes.js';
import { ChangeTypeEnum } from './changeType.js';
import { keepUp } from './keepUp.js';

@ObjectType({ description: 'One committed write to the registry, told once. 一次已提交的变更，只告知一次。' })
export class Change {
  @Field(() => CursorScalar, {
    description:
      'Keep it, and give it as `after` to go on from here however much later. 游标；保存后无论何时作为 after 交回，即由此继续。',
  })
  cursor: string;

  @Field(() => ChangeTypeEnum, { description: 'What was written. 变更种类。' })
  type: LedgerEntryKind;

  @Field(() => GradeEnum, {
    nullable: true,
    description:
      "On the day `on`, before it: the grade after of the enterprise's change before; null before inclusion. 变更前等级，即该企业上一项变更之后的等级；纳入之前为空。",
  })
  gradeBefore: Grade | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'On the day `on`, after it; null before inclusion. 变更后等级；纳入之前为空。',
  })
  gradeAfter: Grade | null;

  @Field(() => DateTimeScalar, {
    description:
      'When it was recorded, by the registry; midnight of its day for a change that only time brought. 录入时刻，由系统记下；到期变化为当日零时。',
  })
  recordedAt: Date;
}

@ObjectType({
  description:
    'A page of changes; an empty one at the end means that nothing is new. 变更的一页；末尾的空页即暂无新的变更。',
})
class ChangeConnection {
  @Field(() => [Change], { description: 'Of this page, in the order committed. 本页变更，按提交次序。' })
  nodes: readonly Change[];

  @Field(() => PageInfo, {
    description:
      'Where the page ends, and whether there is more; with filters a page may be short or empty and yet be followed by more. 分页信息；有筛选时，本页不满或为空也可能还有下一页。',
  })
  pageInfo: PageInfo;
}

@ArgsType()
class ChangesArgs {
  @Field(() => CursorScalar, { nullable: true })
  after?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE })
  first?: number | null;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: 'Only these; all when absent. 只取这些种类；不给出即全部。',
  })
  types?: LedgerEntryKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only enterprises of the division, by the 2 to 9 digits its code begins with. 只取该属地的企业，按代码开头 2 至 9 位数字。',
  })
  divisionCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only what changed the grade, and with it the list; or only what did not. 只取引起等级（名单）变化的；或只取未引起的。',
  })
  gradeChanged?: boolean | null;
}

const DIVISION_PREFIX = /^\d{2,9}$/;

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'Every committed change once, in order, none skipped; from the oldest when `after` is absent. Kept for three years; code CURSOR_EXPIRED when something after the cursor no longer is. 变更流；每项变更按次序恰好一次，不给 after 即从最早开始。保留三年，游标之后已有不再保留的即答 CURSOR_EXPIRED。',
  })
  async changes(@Ctx() context: Context, @Args(() => ChangesArgs) args: ChangesArgs): Promise<ChangePage> {
    const { after = null, first, types = null, divisionCode = null, gradeChanged = null } = args;
    const size = pageSize(first);
    if (divisionCode !== null && !DIVISION_PREFIX.test(divisionCode))
      throw badInput('divisionCode must be 2 to 9 digits');
    await keepUp(context.dataSource, context.clock.now());
    return changesAfter(context.dataSource.manager, after, size, {
      area: context.area,
      types,
      divisionCode,
      gradeChanged,
    });
  }

  @Query(() => CursorScalar, {
    description:
      'The end of the feed now. Take it, then read the registry, then follow `changes` from it, and nothing is missed. 变更流当前末尾；先取它，再读取登记册，然后由此跟随，便无遗漏。',
  })
  async currentChangeCursor(@Ctx() context: Context): Promise<string> {
    await keepUp(context.dataSource, context.clock.now());
    return currentCursor(context.dataSource.manager);
  }

  @FieldResolver(() => Enterprise, { description: 'Whose file was written to. 信用档案有变更的企业。' })
  async enterprise(@Root() change: ChangeRow, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(change.enterpriseKey))!;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'Id of the event, certificate, task, rectification or case; null where it is the enterprise itself or its grade. 所涉记录、任务、整改或案件的标识；涉及企业本身或其等级时为空。',
  })
  about(@Root() { enterpriseKey: enterpriseId, ...change }: ChangeRow): string | null {
    const { eventKey, certificateKey, taskKey, rectificationKey, caseKey } = change;
    if (caseKey !== null) return ownedIdOf('red', { enterpriseId, id: caseKey });
    if (taskKey !== null) return ownedIdOf('task', { enterpriseId, id: taskKey });
    if (rectificationKey !== null) return ownedIdOf('rect', { enterpriseId, id: rectificationKey });
    if (certificateKey !== null) return ownedIdOf('cert', { enterpriseId, id: certificateKey });
    return eventKey === null ? null : ownedIdOf('evt', { enterpriseId, id: eventKey });
  }

  @FieldResolver(() => DateScalar, {
    description:
      'The day of the grades: of recording, or on which time brought the change. 等级所属日期：录入之日，或到期变化之日。',
  })
  on(@Root() { type, on, recordedAt }: ChangeRow): string {
    return type === 'GRADE_CHANGED' && on !== null ? on : formatDay(dayInShanghai(recordedAt.getTime()));
  }

  @FieldResolver(() => CreditListEnum, {
    nullable: true,
    description: 'List of the grade before it; null before inclusion. 变更前所在名单；纳入之前为空。',
  })
  listBefore(@Root() { gradeBefore }: ChangeRow): CreditList | null {
    return gradeBefore && LIST_OF_GRADE[gradeBefore];
  }

  @FieldResolver(() => CreditListEnum, {
    nullable: true,
    description: 'List of the grade after it; null before inclusion. 变更后所在名单；纳入之前为空。',
  })
  listAfter(@Root() { gradeAfter }: ChangeRow): CreditList | null {
    return gradeAfter && LIST_OF_GRADE[gradeAfter];
  }
}

import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import {
  day,
  escalationRule,
  formatDay,
  nextStepOn,
  policyOn,
  rectificationStep,
  type Day,
  type Deadline,
  type EscalationRule,
  type RectificationStatus,
  type RectificationStep,
} from '@qianqi/shared';
import { RectificationStatusEnum, RectificationStepEnum } from '../api/enums.js';
import { ownedIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageOffset, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { Rectification } from './rectification.entity.js';
import { countRectifications, rectificationPage, type RectificationSelection } from './rectificationPage.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';

@ObjectType({ description: 'A page of rectifications. 整改事项的一页。' })
class RectificationConnection {
  selection: RectificationSelection;

  @Field(() => [Rectification], { description: 'Of this page. 本页事项。' })
  nodes: readonly Rectification[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => RectificationConnection)
export class RectificationConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: RectificationConnection, @Ctx() context: Context): Promise<number> {
    return countRectifications(context.dataSource.manager, selection);
  }
}

@Resolver(() => Rectification)
export class RectificationResolver {
  @Query(() => RectificationConnection, {
    description:
      'Earliest deadline first, all when nothing is given. 整改事项列表，期限早的在前；不给条件即全部。',
  })
  async rectifications(
    @Ctx() context: Context,
    @Arg('status', () => RectificationStatusEnum, {
      nullable: true,
      description: 'Only those that are so; all when absent. 只列此状态的事项；不给出即全部。',
    })
    status?: RectificationStatus | null,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description:
        'Only those open and past their day, or only the others; all when absent. 是否只列逾期未整改的；不给出即全部。',
    })
    overdue?: boolean | null,
    @Arg('step', () => [RectificationStepEnum], {
      nullable: true,
      description:
        'Only those at any of these steps today; all when absent. 只列今日处于这些步骤的；不给出即全部。',
    })
    step?: RectificationStep[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('offset', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: '0 to 10,000 rows passed over. 跳过条数。',
    })
    offset?: number | null,
  ): Promise<RectificationConnection> {
    const selection = {
      area: context.area,
      status: status ?? null,
      overdue: overdue ?? null,
      steps: step ?? null,
      rule: await ruleOf(context),
      today: formatDay(context.today),
    };
    const page = { size: pageSize(first), after: after ?? null, offset: pageOffset(offset) };
    return { ...(await rectificationPage(context.dataSource.manager, selection, page)), selection };
  }

  @FieldResolver(() => ID, { description: 'Opaque, `rect_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() { enterpriseId, key }: Rectification): string {
    return ownedIdOf('rect', { enterpriseId, id: key });
  }

  @FieldResolver(() => Enterprise, { description: 'Who has to put it right. 整改企业。' })
  async enterprise(@Root() { enterpriseId }: Rectification, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(enterpriseId))!;
  }

  @FieldResolver(() => Boolean, { description: 'Still open, and past its day. 是否逾期未整改。' })
  overdue(@Root() { status, dueOn }: Rectification, @Ctx() context: Context): boolean {
    return status === 'OPEN' && dueOn < formatDay(context.today);
  }

  @FieldResolver(() => RectificationStepEnum, {
    description:
      'How late it is today; reached by the day alone, with nothing that has to run. 今日所处的逾期步骤，随日期自然变化。',
  })
  async step(@Root() rectification: Rectification, @Ctx() context: Context): Promise<RectificationStep> {
    return rectificationStep(await ruleOf(context), deadlineOf(rectification), context.today);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The first day of the next step if nothing happens; null where none is to come. 下一步骤的起始日；没有时为空。',
  })
  async nextStepOn(@Root() rectification: Rectification, @Ctx() context: Context): Promise<Day | null> {
    return nextStepOn(await ruleOf(context), deadlineOf(rectification), context.today);
  }

  @FieldResolver(() => SupervisionTask, { description: 'The task that found it. 发现问题的任务。' })
  async task(
    @Root() { enterpriseId, taskKey: key }: Rectification,
    @Ctx() context: Context,
  ): Promise<SupervisionTask> {
    return (await context.task.load(taskPlace({ enterpriseId, key })))!;
  }

  @FieldResolver(() => SupervisionTask, { description: 'The review due next, or that closed it. 复查任务。' })
  async review(
    @Root() { enterpriseId, reviewTaskKey: key }: Rectification,
    @Ctx() context: Context,
  ): Promise<SupervisionTask> {
    return (await context.task.load(taskPlace({ enterpriseId, key })))!;
  }
}

async function ruleOf(context: Context): Promise<EscalationRule> {
  const { history } = await context.policies();
  return escalationRule(policyOn(history, context.today));
}

function deadlineOf({ status, dueOn, missedOn }: Rectification): Deadline {
  return { status, dueOn: day(dueOn), missedOn: missedOn === null ? null : day(missedOn) };
}

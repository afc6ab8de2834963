import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { canMerge, formatDay, isOpen } from '@qianqi/shared';
import { ownedIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EventInterface } from '../event/event.types.js';
import type { EventView } from '../event/eventView.js';
import { Inspector } from '../inspector/inspector.entity.js';
import { visitOf } from './merging.service.js';
import { Rectification } from './rectification.entity.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { taskPlace } from './supervisionTask.loaders.js';
import { countTasks, taskPage, type TaskSelection } from './taskPage.js';
import { SupervisionTaskOrder, SupervisionTaskWhere } from './taskPage.inputs.js';

@ObjectType({ description: 'A page of supervision tasks. 监管任务的一页。' })
class SupervisionTaskConnection {
  /** What is listed, for the count, which is only made when asked for. */
  selection: TaskSelection;

  @Field(() => [SupervisionTask], { description: 'Of this page. 本页任务。' })
  nodes: readonly SupervisionTask[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => SupervisionTaskConnection)
export class SupervisionTaskConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: SupervisionTaskConnection, @Ctx() context: Context): Promise<number> {
    return countTasks(context.dataSource.manager, selection);
  }
}

@Resolver(() => SupervisionTask)
export class SupervisionTaskResolver {
  @Query(() => SupervisionTaskConnection, {
    description:
      'Filtered and sorted; by due day when nothing is said. 监管任务列表，可筛选和排序，默认按截止日期。',
  })
  async supervisionTasks(
    @Ctx() context: Context,
    @Arg('where', () => SupervisionTaskWhere, { nullable: true }) where?: SupervisionTaskWhere | null,
    @Arg('orderBy', () => [SupervisionTaskOrder], { nullable: true }) orderBy?: SupervisionTaskOrder[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0 }) offset?: number | null,
  ): Promise<SupervisionTaskConnection> {
    const selection = { area: context.area, where: where ?? {}, today: formatDay(context.today) };
    const page = await taskPage(context.dataSource.manager, {
      ...selection,
      orderBy: orderBy ?? [],
      size: pageSize(first),
      after: after ?? null,
      offset: offset ?? 0,
    });
    return { ...page, selection };
  }

  @FieldResolver(() => ID, { description: 'Opaque, `task_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() { enterpriseId, key }: SupervisionTask): string {
    return ownedIdOf('task', { enterpriseId, id: key });
  }

  @FieldResolver(() => Enterprise, { description: 'To whom it is owed. 任务所涉企业。' })
  async enterprise(@Root() task: SupervisionTask, @Ctx() context: Context): Promise<Enterprise> {
    return (await context.enterpriseByKey.load(task.enterpriseId))!;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is still to be done and past its day. 是否逾期，即过期未办结。',
  })
  overdue(@Root() { status, dueOn }: SupervisionTask, @Ctx() context: Context): boolean {
    return isOpen(status) && dueOn < formatDay(context.today);
  }

  @FieldResolver(() => [Inspector], {
    description:
      'Named for it, none while PLANNED; at least two for a visit. 检查人员；待派时为空列表，检查至少两人。',
  })
  async inspectors(
    @Root() { inspectorKeys }: SupervisionTask,
    @Ctx() context: Context,
  ): Promise<readonly Inspector[]> {
    const inspectors = await Promise.all(inspectorKeys.map(key => context.inspector.load(key)));
    return inspectors.filter(inspector => inspector !== null);
  }

  @FieldResolver(() => [Rectification], {
    description: 'What it found wrong, or what it is to review. 查出的问题，或要复查的事项。',
  })
  rectifications(@Root() task: SupervisionTask, @Ctx() context: Context): Promise<readonly Rectification[]> {
    return context.rectifications.load(taskPlace(task));
  }

  @FieldResolver(() => [SupervisionTask], {
    description:
      'Other visits of the enterprise still to be made in the same month, to be made together. 当月可合并的检查（综合查一次）。',
  })
  async mergeable(
    @Root() task: SupervisionTask,
    @Ctx() context: Context,
  ): Promise<readonly SupervisionTask[]> {
    const visit = visitOf(task);
    if (!canMerge(visit, { ...visit, kind: 'EXTRA_INSPECTION' })) return [];
    const tasks = await context.tasks.load(task.enterpriseId);
    return tasks.filter(other => other.key !== task.key && canMerge(visit, visitOf(other)));
  }

  @FieldResolver(() => EventInterface, {
    nullable: true,
    description:
      'The inspection or interview recorded with its completion; null when none was. 办结时录入的检查或约谈记录；没有时为空。',
  })
  async event(
    @Root() { enterpriseId, eventKey }: SupervisionTask,
    @Ctx() context: Context,
  ): Promise<EventView | null> {
    if (eventKey === null) return null;
    const enterprise = await context.enterpriseByKey.load(enterpriseId);
    const { events } = await context.file.load(enterprise!);
    return events.find(({ key }) => key === eventKey) ?? null;
  }
}

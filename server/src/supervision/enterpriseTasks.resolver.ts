import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { TaskStatus } from '@qianqi/shared';
import { badCursor, decodeCursor, encodeCursor } from '../api/cursor.js';
import { TaskStatusEnum } from '../api/enums.js';
import { DEFAULT_PAGE, PageInfo, pageOf, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { SupervisionTask } from './supervisionTask.entity.js';

@ObjectType({ description: 'A page of the tasks of one enterprise. 一家企业监管任务的一页。' })
class EnterpriseTaskConnection {
  @Field(() => Int, { description: 'How many there are in all, whatever the page. 总数，与分页无关。' })
  totalCount: number;

  @Field(() => [SupervisionTask], { description: 'Of this page. 本页任务。' })
  nodes: readonly SupervisionTask[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@Resolver(() => Enterprise)
export class EnterpriseTasksResolver {
  @FieldResolver(() => EnterpriseTaskConnection, {
    description: 'Earliest due first, ended ones included. 监管任务，到期早的在前，含已办结的。',
  })
  async supervisionTasks(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('status', () => [TaskStatusEnum], {
      nullable: true,
      description: 'Only tasks that have come so far; all when absent. 只列这些状态的任务；不给出即全部。',
    })
    status?: TaskStatus[] | null,
  ): Promise<EnterpriseTaskConnection> {
    const all = await context.tasks.load(enterprise.key);
    const tasks = status == null ? all : all.filter(task => status.includes(task.status));
    const start = after ? tasks.findIndex(({ key }) => key === decodeCursor(after, ['uuid'])[0]) + 1 : 0;
    if (after && start === 0) throw badCursor();
    return pageOf(tasks, pageSize(first), start, position => encodeCursor([tasks[position - 1]!.key]));
  }
}

import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { encodeCursor } from '../api/cursor.js';
import { ownedIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageOf, pageSize } from '../api/page.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { SupervisionTask } from './supervisionTask.entity.js';

@ObjectType({ description: '监管任务的一页。' })
class SupervisionTaskConnection {
  @Field(() => Int, { description: 'In all. 总数。' })
  totalCount: number;

  @Field(() => [SupervisionTask], { description: 'Of this page. 本页任务。' })
  nodes: readonly SupervisionTask[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => Enterprise)
export class EnterpriseTasksResolver {
  @FieldResolver(() => SupervisionTaskConnection, { description: 'Earliest due first. 监管任务。' })
  async supervisionTasks(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
  ): Promise<SupervisionTaskConnection> {
    const tasks = await context.tasks.load(enterprise.key);
    return pageOf(tasks, pageSize(first), 0, position => encodeCursor([tasks[position - 1]!.key]));
  }
}

@Resolver(() => SupervisionTask)
export class SupervisionTaskResolver {
  @FieldResolver(() => ID, { description: 'Opaque. 标识。' })
  id(@Root() { enterpriseId, key }: SupervisionTask): string {
    return ownedIdOf('task', { enterpriseId, id: key });
  }
}

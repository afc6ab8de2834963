import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Context } from '../context.js';
import { Inspector } from '../inspector/inspector.entity.js';

@Resolver(() => Inspector)
export class InspectorTasksResolver {
  @FieldResolver(() => Int, {
    description: 'Tasks named for them and still to be done. 在手任务数：已派给其人而未办结的。',
  })
  assignedTasks(@Root() { key }: Inspector, @Ctx() context: Context): Promise<number> {
    return context.assignedTasks.load(key);
  }
}

/** Whether an answer about the grades of a day mixes two editions, because those of all enterprises are just being rewritten. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.js';
import { Dashboard } from '../dashboard/dashboard.types.js';
import { EnterpriseConnection } from '../enterprise/enterpriseConnection.type.js';
import { rebuildOfDay } from './policyRebuild.js';
import { PolicyRebuildType } from './policyRebuild.type.js';

@Resolver(() => EnterpriseConnection)
export class ListRewritingResolver {
  @FieldResolver(() => PolicyRebuildType, {
    nullable: true,
    description:
      'Under way after an adoption that concerns the day asked: until it is done, grades in this list are by either edition. Null when all are by the same. 涉及查看日的等级正在按新批准的版本重算，完成之前本列表新旧版本并存；没有则为空。',
  })
  rewriting(
    @Root() { selection }: EnterpriseConnection,
    @Ctx() { dataSource }: Context,
  ): Promise<PolicyRebuildType | null> {
    return rebuildOfDay(dataSource.manager, selection.asOf);
  }
}

@Resolver(() => Dashboard)
export class DashboardRewritingResolver {
  @FieldResolver(() => PolicyRebuildType, {
    nullable: true,
    description:
      'Under way after an adoption that concerns the day of the figures: until it is done, they count by either edition. Null when all are by the same. 涉及截至日的等级正在按新批准的版本重算，完成之前统计中新旧版本并存；没有则为空。',
  })
  rewriting(@Root() { asOf }: Dashboard, @Ctx() { dataSource }: Context): Promise<PolicyRebuildType | null> {
    return rebuildOfDay(dataSource.manager, asOf);
  }
}

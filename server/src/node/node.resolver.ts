import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Context } from '../context.js';
import { findNode } from './findNode.js';
import { NodeInterface } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description:
      'By any id of an enterprise, event, certificate, task, rectification, inspector or draw; null when there is none, or none within the area of who asks. 按标识查询企业、记录、证书、任务、整改事项、检查人员或抽查；查无或不在管辖范围内时为空。',
  })
  node(
    @Arg('id', () => ID, { description: 'As the API gave it, whole. 标识，须完整给出。' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return findNode(context, id);
  }
}

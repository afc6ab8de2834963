import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact, type Transacted } from '../ledger/transact.js';
import {
  deregisterEnterprise,
  reinstateEnterprise,
  type DeregistrationReceipt,
} from './deregistration.service.js';
import { Enterprise } from './enterprise.entity.js';

@InputType({ description: 'From which day on an enterprise is supervised no longer. 企业注销、停业。' })
class DeregisterEnterpriseInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => DateScalar, { description: 'The first day without it; not in the future. 注销、停业日期。' })
  deregisteredOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 注销、停业的原因，1 至 500 字。' })
  reason: string;

  @Field(() => Int, { description: 'The version that was read. 读取时的版本号。' })
  expectedVersion: number;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A deregistration taken back. 企业恢复监管。' })
class ReinstateEnterpriseInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 恢复监管的原因，1 至 500 字。' })
  reason: string;

  @Field(() => Int, { description: 'The version that was read. 读取时的版本号。' })
  expectedVersion: number;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({
  description: 'What came of a deregistration or of taking it back. 企业注销、停业或恢复监管的结果。',
})
class DeregistrationPayload {
  @Field(() => Enterprise, { nullable: true, description: 'Null when refused. 企业；被拒绝时为空。' })
  enterprise: Enterprise | null;

  @Field(() => Int, {
    description: 'Tasks called off, or owed again, with it. 随之撤回或恢复的任务数。',
  })
  tasksChanged: number;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class DeregistrationResolver {
  @Mutation(() => DeregistrationPayload, {
    description:
      'From that day on the enterprise is owed nothing; what nobody has begun with is withdrawn. Its grade is computed as ever. 企业注销、停业：撤回未开始的任务，等级照常计算。',
  })
  async deregisterEnterprise(
    @Arg('input', () => DeregisterEnterpriseInput) input: DeregisterEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<DeregistrationPayload> {
    const { enterpriseId, expectedVersion, deregisteredOn, reason } = input;
    const done = await transact(context, { mutation: 'deregisterEnterprise', input }, writer =>
      deregisterEnterprise(writer, { enterpriseId, expectedVersion }, { deregisteredOn, reason }),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => DeregistrationPayload, {
    description: 'Takes a deregistration back: what the grade asks for is owed again. 企业恢复监管。',
  })
  async reinstateEnterprise(
    @Arg('input', () => ReinstateEnterpriseInput) input: ReinstateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<DeregistrationPayload> {
    const { enterpriseId, expectedVersion, reason } = input;
    const done = await transact(context, { mutation: 'reinstateEnterprise', input }, writer =>
      reinstateEnterprise(writer, { enterpriseId, expectedVersion }, reason),
    );
    return payloadOf(context, done);
  }
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<DeregistrationReceipt>,
): Promise<DeregistrationPayload> {
  return {
    enterprise: receipt && (await context.enterpriseByKey.load(receipt.enterpriseKey)),
    tasksChanged: receipt?.tasksChanged ?? 0,
    userErrors,
  };
}

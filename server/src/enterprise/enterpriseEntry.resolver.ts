/** Enterprises are entered and corrected. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { Enterprise } from './enterprise.entity.js';
import { CreateEnterpriseInput, UpdateEnterpriseInput } from './enterprise.inputs.js';
import { createEnterprise, updateEnterprise, type EnterpriseReceipt } from './enterprise.service.js';

@ObjectType({ description: 'The enterprise as it stands now, or why nothing was written. 企业登记的结果。' })
class EnterprisePayload {
  @Field(() => Enterprise, { nullable: true, description: 'Null when refused. 企业；被拒绝时为空。' })
  enterprise: Enterprise | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class EnterpriseEntryResolver {
  @Mutation(() => EnterprisePayload, {
    description:
      'Enters a subject; BAD_CREDIT_CODE or DUPLICATE_CREDIT_CODE when its code is not good or not new. 新增企业；代码有误或已登记的不予受理。',
  })
  async createEnterprise(
    @Arg('input', () => CreateEnterpriseInput) input: CreateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<EnterprisePayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'createEnterprise', input }, writer =>
      createEnterprise(writer, input),
    );
    return { enterprise: await enterpriseOfReceipt(context, receipt), userErrors };
  }

  @Mutation(() => EnterprisePayload, {
    description:
      'Changes what is given and keeps the rest; VERSION_CONFLICT when somebody was faster. 修改企业登记信息；已被他人先行修改的不予受理。',
  })
  async updateEnterprise(
    @Arg('input', () => UpdateEnterpriseInput) input: UpdateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<EnterprisePayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'updateEnterprise', input }, writer =>
      updateEnterprise(writer, input),
    );
    return { enterprise: await enterpriseOfReceipt(context, receipt), userErrors };
  }
}

async function enterpriseOfReceipt(
  context: Context,
  receipt: EnterpriseReceipt | null,
): Promise<Enterprise | null> {
  return receipt === null ? null : context.enterpriseByKey.load(receipt.enterpriseKey);
}

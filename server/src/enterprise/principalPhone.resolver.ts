import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { maskPhone, type Refusal } from '@qianqi/shared';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { refuse } from '../ledger/writer.js';
import { Enterprise } from './enterprise.entity.js';
import { enterprisesByKey } from './enterprise.loaders.js';

@InputType({ description: 'Whose number, and why it is needed. 查阅哪家企业的电话及其事由。' })
class RevealPrincipalPhoneInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => String, {
    description:
      'Why, 1 to 500 characters; kept with who asked and when. 事由，1 至 500 字；连同查阅人、时刻一并留存。',
  })
  reason: string;
}

@ObjectType({ description: 'The whole number, or why not. 完整的主要负责人电话。' })
class RevealPrincipalPhonePayload {
  @Field(() => String, {
    nullable: true,
    description: 'Never published; null when refused. 主要负责人电话，不公示；被拒绝时为空。',
  })
  principalPhone: string | null;

  @Field(() => [UserError], {
    description: 'Empty when it is told. 未被接受的原因；为空列表即已告知。',
  })
  userErrors: readonly Refusal[];
}

/** A number is shown masked; reading it whole is an act of its own, with a reason, and goes into the audit log. */
@Resolver(() => Enterprise)
export class PrincipalPhoneResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Of the principal responsible person, as 138****1234; null when not entered. Whole by `revealPrincipalPhone`. 主要负责人电话（脱敏）；未填写时为空，完整号码须说明事由查阅。',
  })
  principalPhone(@Root() { principalPhone }: Enterprise): string | null {
    return principalPhone === null ? null : maskPhone(principalPhone);
  }

  @Mutation(() => RevealPrincipalPhonePayload, {
    description:
      'Tells the whole number and keeps who asked, when and why. 查阅完整的主要负责人电话，留存记录。',
  })
  async revealPrincipalPhone(
    @Arg('input', () => RevealPrincipalPhoneInput) input: RevealPrincipalPhoneInput,
    @Ctx() context: Context,
  ): Promise<RevealPrincipalPhonePayload> {
    const request = { mutation: 'revealPrincipalPhone', input };
    // What is kept of it says whose number it was, and not the number.
    const { receipt, userErrors } = await transact(context, request, async ({ manager, area }) => {
      voidReasonOf(input.reason);
      const key = parseEnterpriseId(input.enterpriseId);
      const [enterprise] = key === null ? [null] : await enterprisesByKey(manager, area, [key]);
      if (!enterprise) refuse('NOT_FOUND', '找不到该企业，请核对后重试', ['enterpriseId']);
      if (enterprise.principalPhone === null)
        refuse('NOT_FOUND', '该企业没有登记主要负责人电话', ['enterpriseId']);
      return { enterpriseKey: enterprise.key };
    });
    const enterprise = receipt && (await context.enterpriseByKey.load(receipt.enterpriseKey));
    return { principalPhone: enterprise?.principalPhone ?? null, userErrors };
  }
}

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
import type { Refusal, StandardizationLevel } from '@qianqi/shared';
import { StandardizationLevelEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { GradeEffect } from '../grade/gradeEffect.type.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import {
  grantStandardization,
  revokeStandardization,
  voidStandardization,
  type CertificateReceipt,
} from './certificate.service.js';
import { StandardizationCertificate } from './standardizationCertificate.entity.js';
import { certificateIdOf } from './toCertificate.js';

@InputType({ description: 'A certificate as it was issued. 录入标准化证书。' })
class GrantStandardizationInput {
  @Field(() => ID, {
    description: 'Of the enterprise; NOT_FOUND when there is none. 企业标识；没有时不予受理。',
  })
  enterpriseId: string;

  @Field(() => StandardizationLevelEnum, { description: 'LEVEL_1 is the highest. 等级，一级最高。' })
  level: StandardizationLevel;

  @Field(() => String, { description: 'As printed, 1 to 100 characters. 证书编号，1 至 100 字。' })
  certificateNumber: string;

  @Field(() => DateScalar, {
    description: 'First day of validity, not in the future. 发证日期，不晚于今天，当日起有效。',
  })
  issuedOn: string;

  @Field(() => DateScalar, {
    description: 'Last day of validity, not before `issuedOn`. 有效期的最后一日，不早于发证日期。',
  })
  expiresOn: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which certificate was revoked, from what day, and why. 撤销标准化证书。' })
class RevokeStandardizationInput {
  @Field(() => ID, {
    description:
      'Of the certificate; ILLEGAL_MOVE or ALREADY_VOIDED when it cannot be. 证书标识；已撤销或已作废的不予受理。',
  })
  certificateId: string;

  @Field(() => DateScalar, {
    description:
      'First day no longer valid, from `issuedOn` to today. 撤销日期，当日起无效；不早于发证日期、不晚于今天。',
  })
  revokedOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 撤销原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which certificate was entered in error, and why. 作废误录的标准化证书。' })
class VoidStandardizationInput {
  @Field(() => ID, {
    description: 'Of the certificate; ALREADY_VOIDED when it is. 证书标识；已作废的不予受理。',
  })
  certificateId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 作废原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({
  description: 'The certificate as it stands now, or why nothing was written. 对标准化证书的处理结果。',
})
class CertificatePayload {
  @Field(() => StandardizationCertificate, {
    nullable: true,
    description: 'Null when refused. 证书；被拒绝时为空。',
  })
  certificate: StandardizationCertificate | null;

  @Field(() => GradeEffect, { nullable: true, description: 'Null when refused. 等级影响；被拒绝时为空。' })
  gradeEffect: GradeEffect | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class CertificateResolver {
  @Mutation(() => CertificatePayload, {
    description:
      'Records a certificate; what it does to the grade is answered. 录入标准化证书，并给出对等级的影响。',
  })
  grantStandardization(
    @Arg('input', () => GrantStandardizationInput) input: GrantStandardizationInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return change(context, 'grantStandardization', input, writer =>
      grantStandardization(writer, input.enterpriseId, { ...input }),
    );
  }

  @Mutation(() => CertificatePayload, {
    description:
      'Takes back a certificate that was rightly recorded, from a day on. 撤销标准化证书，自某日起无效。',
  })
  revokeStandardization(
    @Arg('input', () => RevokeStandardizationInput) input: RevokeStandardizationInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return change(context, 'revokeStandardization', input, writer =>
      revokeStandardization(writer, input.certificateId, { ...input }),
    );
  }

  @Mutation(() => CertificatePayload, {
    description:
      'For a certificate entered in error: as if never recorded, and still readable. 作废误录的标准化证书；视为从未录入，仍可查阅。',
  })
  voidStandardization(
    @Arg('input', () => VoidStandardizationInput) input: VoidStandardizationInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return change(context, 'voidStandardization', input, writer =>
      voidStandardization(writer, input.certificateId, input.reason),
    );
  }
}

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer) => Promise<CertificateReceipt>,
): Promise<CertificatePayload> {
  const { receipt, userErrors } = await transact(context, { mutation, input }, work);
  if (receipt === null) return { certificate: null, gradeEffect: null, userErrors };
  const enterprise = await context.enterpriseByKey.load(receipt.enterpriseKey);
  const { certificates } = await context.file.load(enterprise!);
  const certificate = certificates.find(each => certificateIdOf(each) === receipt.certificateId) ?? null;
  return { certificate, gradeEffect: receipt.gradeEffect, userErrors };
}

@Resolver(() => StandardizationCertificate)
export class StandardizationCertificateResolver {
  @FieldResolver(() => ID, { description: 'Opaque, `cert_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() certificate: StandardizationCertificate): string {
    return certificateIdOf(certificate);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseCertificatesResolver {
  @FieldResolver(() => [StandardizationCertificate], {
    description: 'Newest first, voided ones included. 标准化证书，最近发证的在前，含已作废的。',
  })
  async certificates(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
  ): Promise<readonly StandardizationCertificate[]> {
    return (await context.file.load(enterprise)).certificates;
  }
}

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

@InputType({ description: '录入标准化证书。' })
class GrantStandardizationInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => StandardizationLevelEnum, { description: '等级。' })
  level: StandardizationLevel;

  @Field(() => String, { description: '1 to 100 characters. 证书编号。' })
  certificateNumber: string;

  @Field(() => DateScalar, { description: 'First day of validity, not in the future. 发证日期。' })
  issuedOn: string;

  @Field(() => DateScalar, { description: 'Last day of validity. 有效期至。' })
  expiresOn: string;

  @Field(() => String, { nullable: true, description: 'The same key and input record once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '撤销标准化证书。' })
class RevokeStandardizationInput {
  @Field(() => ID, { description: 'Of the certificate. 证书标识。' })
  certificateId: string;

  @Field(() => DateScalar, { description: 'First day no longer valid, not in the future. 撤销日期。' })
  revokedOn: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 撤销原因。' })
  reason: string;
}

@InputType({ description: '作废误录的标准化证书。' })
class VoidStandardizationInput {
  @Field(() => ID, { description: 'Of the certificate. 证书标识。' })
  certificateId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 作废原因。' })
  reason: string;
}

@ObjectType({ description: '对标准化证书的处理结果。' })
class CertificatePayload {
  @Field(() => StandardizationCertificate, { nullable: true, description: 'Null when refused. 证书。' })
  certificate: StandardizationCertificate | null;

  @Field(() => GradeEffect, { nullable: true, description: 'Null when refused. 等级影响。' })
  gradeEffect: GradeEffect | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class CertificateResolver {
  @Mutation(() => CertificatePayload, { description: '录入标准化证书。' })
  grantStandardization(
    @Arg('input', () => GrantStandardizationInput) input: GrantStandardizationInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return change(context, 'grantStandardization', input, writer =>
      grantStandardization(writer, input.enterpriseId, { ...input }),
    );
  }

  @Mutation(() => CertificatePayload, { description: '撤销标准化证书。' })
  revokeStandardization(
    @Arg('input', () => RevokeStandardizationInput) input: RevokeStandardizationInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return change(context, 'revokeStandardization', input, writer =>
      revokeStandardization(writer, input.certificateId, { ...input }),
    );
  }

  @Mutation(() => CertificatePayload, { description: '作废误录的标准化证书。' })
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
  @FieldResolver(() => ID, { description: 'Opaque. 标识。' })
  id(@Root() certificate: StandardizationCertificate): string {
    return certificateIdOf(certificate);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseCertificatesResolver {
  @FieldResolver(() => [StandardizationCertificate], {
    description: 'Newest first, voided ones included. 标准化证书。',
  })
  async certificates(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
  ): Promise<readonly StandardizationCertificate[]> {
    return (await context.file.load(enterprise)).certificates;
  }
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { StandardizationLevel } from '@qianqi/shared';
import { StandardizationLevelEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { NodeInterface } from '../node/node.type.js';

@ObjectType({
  implements: NodeInterface,
  description: 'Safety standardization certificate. 安全生产标准化证书。',
})
@Entity('standardization_certificate')
@Check('standardization_certificate_days_check', 'issued_on <= expires_on')
@Check('standardization_certificate_revoked_check', '(revoked_on IS NULL) = (revoked_at IS NULL)')
export class StandardizationCertificate {
  @PrimaryColumn({
    type: 'uuid',
    name: 'enterprise_id',
    primaryKeyConstraintName: 'standardization_certificate_key',
  })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'standardization_certificate_key' })
  key: string;

  @Field(() => StandardizationLevelEnum, { description: 'LEVEL_1 is the highest. 等级，一级最高。' })
  @Column({ type: 'text' })
  level: StandardizationLevel;

  @Field(() => String, { description: 'As printed on the certificate. 证书编号。' })
  @Column({ type: 'text', name: 'certificate_number' })
  certificateNumber: string;

  @Field(() => DateScalar, { description: 'First day of validity. 发证日期，当日起有效。' })
  @Column({ type: 'date', name: 'issued_on' })
  issuedOn: string;

  @Field(() => DateScalar, { description: 'Last day of validity, included. 有效期的最后一日（含）。' })
  @Column({ type: 'date', name: 'expires_on' })
  expiresOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which it is no longer valid; null when not revoked. 撤销日期，当日起无效；未撤销时为空。',
  })
  @Column({ type: 'date', name: 'revoked_on', nullable: true })
  revokedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was revoked; null when not revoked. 撤销原因；未撤销时为空。',
  })
  @Column({ type: 'text', name: 'revoke_reason', nullable: true })
  revokeReason: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the revocation was recorded; null when not revoked. 撤销的录入时刻；未撤销时为空。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Field(() => DateTimeScalar, {
    description: 'When it was recorded, by the registry. 录入时刻，由系统记下。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who recorded it. 录入人的用户名。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was voided, as if never recorded; null while it stands. 作废时刻（视为从未录入）；未作废时为空。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'voided_at', nullable: true })
  voidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who voided it; null while it stands. 作废人的用户名；未作废时为空。',
  })
  @Column({ type: 'text', name: 'voided_by', nullable: true })
  voidedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was voided; null while it stands. 作废原因；未作废时为空。',
  })
  @Column({ type: 'text', name: 'void_reason', nullable: true })
  voidReason: string | null;
}

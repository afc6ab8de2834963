import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { StandardizationLevel } from '@qianqi/shared';
import { StandardizationLevelEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';

@ObjectType({ description: 'Safety standardization certificate. 安全生产标准化证书。' })
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

  @Field(() => StandardizationLevelEnum, { description: 'Level 1 is the highest. 等级。' })
  @Column({ type: 'text' })
  level: StandardizationLevel;

  @Field(() => String, { description: 'Number on the certificate. 证书编号。' })
  @Column({ type: 'text', name: 'certificate_number' })
  certificateNumber: string;

  @Field(() => DateScalar, { description: 'First day of validity. 发证日期。' })
  @Column({ type: 'date', name: 'issued_on' })
  issuedOn: string;

  @Field(() => DateScalar, { description: 'Last day of validity. 有效期至。' })
  @Column({ type: 'date', name: 'expires_on' })
  expiresOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer valid by revocation. 撤销日期。',
  })
  @Column({ type: 'date', name: 'revoked_on', nullable: true })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked. 撤销原因。' })
  @Column({ type: 'text', name: 'revoke_reason', nullable: true })
  revokeReason: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the revocation was recorded. 撤销录入时刻。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. 录入时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'By whom. 录入人。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was voided: as if never recorded. 作废时刻。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'voided_at', nullable: true })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom. 作废人。' })
  @Column({ type: 'text', name: 'voided_by', nullable: true })
  voidedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why. 作废原因。' })
  @Column({ type: 'text', name: 'void_reason', nullable: true })
  voidReason: string | null;
}

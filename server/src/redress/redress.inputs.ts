import { Field, ID, InputType } from 'type-graphql';
import type { RedressApplicant, RedressDecision, RedressGround, RedressKind } from '@qianqi/shared';
import {
  RedressApplicantEnum,
  RedressDecisionEnum,
  RedressGroundEnum,
  RedressKindEnum,
} from '../api/enumsOfRedress.js';
import { DateScalar } from '../api/scalars.js';

@InputType({ description: 'An objection or a request for repair. 提出异议或申请信用修复。' })
export class FileRedressCaseInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The record it is about; an objection without one is to the place on a list. 所针对的记录；异议不给出即针对名单。',
  })
  eventId?: string | null;

  @Field(() => RedressKindEnum, { description: 'Objection or repair. 事项：异议或信用修复。' })
  kind: RedressKind;

  @Field(() => RedressGroundEnum, { description: 'Why; RECTIFIED of a repair. 理由；信用修复为已整改。' })
  ground: RedressGround;

  @Field(() => RedressApplicantEnum, {
    nullable: true,
    defaultValue: 'ENTERPRISE',
    description: 'Who asks for it; the enterprise when absent. 提出方，默认为企业。',
  })
  applicant?: RedressApplicant | null;

  @Field(() => DateScalar, {
    description: 'When it came to the bureau; not before the record, not in the future. 提出日期。',
  })
  filedOn: string;

  @Field(() => String, { description: 'What is said for it, 1 to 2000 characters. 情况说明。' })
  statement: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Needed with the ground REVOKED, and only then. 处罚撤销日期；理由为已撤销时必填，否则不填。',
  })
  revokedOn?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'That a case is in order. 受理案件。' })
export class AcceptRedressCaseInput {
  @Field(() => ID, { description: 'Of the case. 案件标识。' })
  caseId: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'That whoever asked asks no longer. 撤回案件。' })
export class WithdrawRedressCaseInput {
  @Field(() => ID, { description: 'Of the case. 案件标识。' })
  caseId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 撤回原因。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a case is decided to be. 案件决定。' })
export class DecideRedressCaseInput {
  @Field(() => ID, { description: 'Of the case, which somebody else entered. 案件标识；须由他人录入。' })
  caseId: string;

  @Field(() => RedressDecisionEnum, {
    description:
      'REFUSE before it is accepted, REJECT or UPHOLD after. 决定：受理前只能不予受理，受理后维持或成立。',
  })
  decision: RedressDecision;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 决定理由。' })
  reason: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The record that is wrong: needed to uphold an objection to a listing. 有误的记录；针对名单的异议成立时必填。',
  })
  eventId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with the effect and decide nothing. 仅试算。',
  })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PolicyDraftStatus, Refusal } from '@qianqi/shared';
import { PolicyDraftStatusEnum } from '../api/enumsOfPolicy.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import type { PolicyDraftRow } from './policyDraft.entity.js';

/** The root of these fields is the row. */
@ObjectType('PolicyDraft', { description: 'An edition that is being written. 制度草案。' })
export class PolicyDraftType implements Omit<PolicyDraftRow, 'id' | 'authorId'> {
  @Field(() => String, { description: 'Id of the edition it was forked from. 所依据版本的标识。' })
  basedOn: string;

  @Field(() => String, {
    description: 'The whole edition as JSON text, for the shared rules to read. 草案全文。',
  })
  document: string;

  @Field(() => Int, { description: 'Grows with every change, from 1. 版次，自 1 起。' })
  version: number;

  @Field(() => PolicyDraftStatusEnum, { description: 'How far it has come. 草案状态。' })
  status: PolicyDraftStatus;

  @Field(() => String, { description: 'User name of who writes it. 起草人的用户名。' })
  author: string;

  @Field(() => DateTimeScalar, { description: 'When it was forked. 起草时刻。' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was changed or moved last. 最近变动时刻。' })
  updatedAt: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'What its author says to whoever decides; null when not proposed yet. 提请说明；尚未提请时为空。',
  })
  note: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was adopted or rejected; null when it was not yet. 批准或退回时刻；尚未决定时为空。',
  })
  decidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who decided; null when nobody has. 批准人或退回人；尚未决定时为空。',
  })
  decidedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was rejected; null when it was not. 退回理由；未被退回时为空。',
  })
  decisionNote: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the edition it became; null when not adopted. 批准后的版本标识；未批准时为空。',
  })
  editionId: string | null;
}

@ObjectType({ description: 'What came of a move of a draft. 草案办理的结果。' })
export class PolicyDraftPayload {
  @Field(() => PolicyDraftType, { nullable: true, description: 'Null when refused. 草案；未被接受为空。' })
  policyDraft: PolicyDraftRow | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@InputType({ description: 'Which edition to fork. 起草所依据的版本。' })
export class CreatePolicyDraftInput {
  @Field(() => String, { description: 'Id of an edition. 所依据版本的标识。' })
  basedOn: string;

  @Field(() => String, {
    description:
      'Of the edition to come: 2 to 40 small letters, digits, hyphens; DUPLICATE_EDITION when taken. 新版本标识，2 至 40 个小写字母、数字或连字符。',
  })
  editionId: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which draft, as it was read. 草案及其版次。' })
class DraftPlaceInput {
  @Field(() => ID, { description: 'Of the draft. 草案标识。' })
  draftId: string;

  @Field(() => Int, { description: 'As it was read. 读取时的版次。' })
  version: number;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A draft as changed. 修改后的草案。' })
export class UpdatePolicyDraftInput extends DraftPlaceInput {
  @Field(() => String, {
    description:
      'The whole edition as JSON text. What the rules cannot read is MALFORMED with the path of the field; DUPLICATE_EDITION for a taken id. 草案全文；读不懂之处逐项指出。',
  })
  document: string;
}

@InputType({ description: 'What is proposed. 提请批准的草案。' })
export class ProposePolicyDraftInput extends DraftPlaceInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters. 提请说明，1 至 500 字。' })
  note: string;
}

@InputType({ description: 'Whose proposal is taken back. 撤回提请的草案。' })
export class WithdrawPolicyDraftInput extends DraftPlaceInput {}

@InputType({ description: 'What is given up. 废弃的草案。' })
export class DiscardPolicyDraftInput extends DraftPlaceInput {}

@InputType({ description: 'What is sent back. 退回的草案。' })
export class RejectPolicyDraftInput extends DraftPlaceInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters. 退回理由，1 至 500 字。' })
  reason: string;
}

@InputType({ description: 'What is adopted, and from when on. 批准的草案及施行日期。' })
export class AdoptPolicyDraftInput extends DraftPlaceInput {
  @Field(() => DateScalar, {
    description:
      'First day in force: today or later, never past, on which no other edition begins. 施行日期：今天或以后。',
  })
  inForceFrom: string;
}

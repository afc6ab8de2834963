import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Grade, Refusal, RunStatus, WorkKind } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { RunStatusEnum, WorkKindEnum } from '../api/enumsOfPolicy.js';
import { PageInfo } from '../api/page.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import type { WhatIf } from './whatIf.entity.js';
import { WhatIfMover } from './whatIfMover.entity.js';
import type { MoverSelection } from './whatIf.service.js';

@ObjectType({ description: 'How many go from one grade to another. 由一等级到另一等级的企业数。' })
export class GradeTransition {
  @Field(() => GradeEnum, { description: 'By the edition in force. 现行制度下的等级。' })
  before: Grade;

  @Field(() => GradeEnum, { description: 'By the edition simulated. 推演制度下的等级。' })
  after: Grade;

  @Field(() => Int, { description: 'Enterprises, those that stay too. 企业数，含不变的。' })
  count: number;
}

@ObjectType({ description: 'How many a clause decides, by either edition. 条款决定等级的企业数，两版对照。' })
export class ClauseShift {
  @Field(() => String, { description: 'Of the clause. 条款编号。' })
  code: string;

  @Field(() => Int, { description: 'By the edition in force. 现行制度下的企业数。' })
  before: number;

  @Field(() => Int, { description: 'By the edition simulated. 推演制度下的企业数。' })
  after: number;
}

@ObjectType({ description: 'What a year of these grades owes. 年度监管工作量，两版对照。' })
export class WorkloadShift {
  @Field(() => WorkKindEnum, { description: 'Of what. 种类。' })
  kind: WorkKind;

  @Field(() => Int, { description: 'By grades and rates of the edition in force. 现行制度下的次数。' })
  before: number;

  @Field(() => Int, { description: 'And of the edition simulated. 推演制度下的次数。' })
  after: number;
}

/** The root of these fields is the row. */
@ObjectType('WhatIf', {
  description: 'A simulation; nothing of the registry is written. 制度推演，不改动任何记录。',
})
export class WhatIfType implements Pick<WhatIf, 'title' | 'document' | 'asOf' | 'status' | 'done' | 'total'> {
  @Field(() => String, { description: 'Of what is simulated. 推演的制度名称。' })
  title: string;

  @Field(() => String, { description: 'The whole edition simulated, as JSON text. 推演的制度全文。' })
  document: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the draft as it stood then; null when an edition was asked for. 草案当时的版次；推演的是既有版本时为空。',
  })
  draftVersion: number | null;

  @Field(() => DateScalar, { description: 'The day judged. 推演的日期。' })
  asOf: string;

  @Field(() => RunStatusEnum, { description: 'How far it has come. 状态。' })
  status: RunStatus;

  @Field(() => Int, { description: 'Enterprises judged so far. 已推演的企业数。' })
  done: number;

  @Field(() => Int, { description: 'Enterprises in all; 0 before it is known. 企业总数；尚未清点时为 0。' })
  total: number;

  @Field(() => String, { description: 'User name of who asked. 发起人。' })
  requestedBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for. 发起时刻。' })
  requestedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended; null when still running. 结束时刻；进行中为空。',
  })
  endedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, in Chinese; null when it did not. 失败原因；未失败时为空。',
  })
  failure: string | null;
}

@ObjectType({ description: 'A page of movers. 等级会变化的企业的一页。' })
export class WhatIfMoverConnection {
  selection: MoverSelection;

  @Field(() => [WhatIfMover], { description: 'Of this page. 本页企业。' })
  nodes: readonly WhatIfMover[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What came of asking for a simulation. 发起或取消推演的结果。' })
export class WhatIfPayload {
  @Field(() => WhatIfType, { nullable: true, description: 'Null when refused. 推演；未被接受为空。' })
  whatIf: WhatIf | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@InputType({ description: 'What to simulate: a draft or an edition. 推演的草案或版本。' })
export class StartWhatIfInput {
  @Field(() => ID, { nullable: true, description: 'Either a draft. 草案标识，与版本二者择一。' })
  draftId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or an edition by its id. 版本标识。' })
  editionId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day judged; today when absent. 推演的日期，默认今天。',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which simulation to break off. 取消的推演。' })
export class CancelWhatIfInput {
  @Field(() => ID, { description: "One's own, still running. 本人发起、正在进行的推演。" })
  whatIfId: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

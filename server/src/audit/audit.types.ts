/** What the API shows of the audit. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  ACTOR_KINDS,
  AUDIT_OUTCOMES,
  type ActorKind,
  type AuditOutcome,
  type Role,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { RoleEnum } from '../access/access.types.js';
import { enumOf } from '../api/enumOf.js';
import { PageInfo } from '../api/page.js';
import { DateTimeScalar } from '../api/scalars.js';
import { ChangeTypeEnum } from '../feed/changeType.js';
import type { Checkpoint } from './checkpoint/checkpoint.entity.js';
import type { AuditSelection } from './reading/auditPage.js';
import type { AuditRow } from './reading/auditRows.js';
import { DISCREPANCY_CODES, type DiscrepancyCode } from './verify/discrepancy.js';

const ActorKindEnum = enumOf('ActorKind', ACTOR_KINDS, 'Who acted. 操作人种类。', {
  ACCOUNT: 'A person with a session. 登录的人员。',
  TOKEN: 'A program with a token. 持令牌的程序。',
  ANONYMOUS: 'Somebody not signed in. 未登录者。',
  SYSTEM: 'The server by itself. 系统自身。',
});

const AuditOutcomeEnum = enumOf('AuditOutcome', AUDIT_OUTCOMES, 'What came of it. 操作结果。', {
  DONE: 'It was done. 已完成。',
  DRY_RUN: 'It was tried out, and nothing changed. 试算，未作更改。',
  REPEATED: 'It had been done before under the same key. 重复提交，返回原结果。',
  REFUSED: 'It was refused, with codes. 未被接受。',
  FORBIDDEN: 'The actor may not do it. 没有权限。',
  UNAUTHENTICATED: 'The actor was not signed in. 未登录。',
  INVALID: 'It was not a valid request. 请求无效。',
  FAILED: 'The server or its database failed. 系统故障。',
});

const DiscrepancyCodeEnum = enumOf(
  'AuditDiscrepancyCode',
  DISCREPANCY_CODES,
  'What does not fit. 不符的种类。',
  {
    CHANGED: 'An entry was changed, swapped or put in. 记录被改动、调换或插入。',
    MISSING: 'Entries in between are gone. 中间的记录不见了。',
    TRUNCATED: 'Entries at the end are gone. 末尾的记录不见了。',
    ADDED: 'There are more entries than the end of the chain knows. 多出链尾未记载的记录。',
    REWRITTEN: 'An entry is not what a checkpoint sealed. 与检查点封存的不同。',
    END_CHANGED: 'What is written of the end of the chain was changed. 链尾记载被改动。',
    END_MISSING: 'What is written of the end of the chain is gone. 链尾记载不见了。',
    RECORD_CHANGED: 'A record is not as its last entry left it. 业务记录被绕过台账改动。',
    RECORD_MISSING: 'A record is gone. 业务记录不见了。',
    RECORD_UNKNOWN: 'A record has no entry. 业务记录没有对应的台账。',
    CHECKPOINT_CHANGED: 'A checkpoint was changed. 检查点被改动。',
    CHECKPOINT_MISSING: 'Checkpoints are gone. 检查点不见了。',
    CHECKPOINT_UNSIGNED: 'A signature does not hold. 检查点签名不成立。',
    CHECKPOINT_ENDS_CHANGED: 'What a checkpoint names was changed. 检查点所封存的链尾被改动。',
    UNKNOWN_KEY: 'Signed with a key that is not known. 由不认识的密钥签名。',
    OLDER_DATABASE: 'The database is older than what this machine signed. 数据库早于本机签下的检查点。',
  },
);

@ObjectType('AuditCheckpoint', {
  description: 'A signed statement of how far every chain had come. 检查点：对各链链尾的签名封存。',
})
export class AuditCheckpointType {
  @Field(() => Int, { description: 'Counted from 1. 序号，从 1 起。' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it was made. 生成时刻。' })
  madeAt: Date;

  @Field(() => Int, { description: 'How many chains had moved since the one before. 新封存的链数。' })
  headCount: number;
}

@ObjectType('AuditCheckpointConnection', { description: 'A page of checkpoints. 检查点的一页。' })
export class AuditCheckpointConnection {
  @Field(() => [AuditCheckpointType], { description: 'Of this page, newest first. 本页检查点，新的在前。' })
  nodes: readonly Checkpoint[];

  @Field(() => PageInfo, { description: 'Where the page ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType('AuditEntry', {
  description: 'Who did or tried what, in a chain of hashes. 审计记录，逐条以哈希相连。',
})
export class AuditEntryType {
  @Field(() => Int, { description: 'In its chain, counted from 1. 在链中的序号，从 1 起。' })
  position: number;

  @Field(() => ActorKindEnum, {
    description: 'Who acted: a person, a program, a stranger or the server itself. 操作人种类。',
  })
  actorKind: ActorKind;

  @Field(() => String, {
    nullable: true,
    description:
      'By which they sign in; masked where nobody bears the name, null for strangers and the system. 用户名；无此账号的已遮盖，未登录者和系统为空。',
  })
  username: string | null;

  @Field(() => [RoleEnum], { description: 'As they were then. 当时的角色。' })
  roles: readonly Role[];

  @Field(() => String, {
    nullable: true,
    description:
      'From where; null for the system, and where many were counted together. 来源地址；系统或合并计数的为空。',
  })
  address: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the request; null for the system. 请求编号；系统自身的为空。',
  })
  requestId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The root field; null for what no request asked for. 操作名称；并非由请求引起的为空。',
  })
  action: string | null;

  @Field(() => ChangeTypeEnum, {
    nullable: true,
    description:
      'What was written to an enterprise’s ledger; null for other entries. 台账种类；不属企业台账的为空。',
  })
  change: LedgerEntryKind | null;

  @Field(() => AuditOutcomeEnum, { description: 'What came of it: done, refused or failed. 操作的结果。' })
  outcome: AuditOutcome;

  @Field(() => [String], {
    description: 'Why it was refused; empty when it was not. 拒绝代码；未被拒绝时为空。',
  })
  codes: readonly string[];

  @Field(() => Int, {
    description: 'How often, where equal refusals were counted. 次数，相同的拒绝合并计数。',
  })
  times: number;

  @Field(() => DateTimeScalar, {
    description: 'When it happened, or the first of them. 发生时刻，合并计数的为首次。',
  })
  firstAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was written down. 记录时刻。' })
  recordedAt: Date;
}

@ObjectType('AuditEntryConnection', { description: 'A page of the audit. 审计记录的一页。' })
export class AuditEntryConnection {
  /** What is listed, for the count, which is only made when asked for. */
  selection: AuditSelection;

  @Field(() => [AuditEntryType], { description: 'Of this page, newest first. 本页记录，新的在前。' })
  nodes: readonly AuditRow[];

  @Field(() => PageInfo, { description: 'Where the page ends. 分页信息。' })
  pageInfo: PageInfo;
}

@InputType({
  description:
    'All that is given must hold; nothing given is everything. 审计筛选条件，须同时成立；都不给出即全部。',
})
export class AuditEntryWhere {
  @Field(() => String, { nullable: true, description: 'By exactly this username. 用户名，须完全相同。' })
  username?: string | null;

  @Field(() => ActorKindEnum, { nullable: true, description: 'By this kind of actor. 操作人种类。' })
  actorKind?: ActorKind | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these root fields, at most 250. 操作名称，任一，至多 250 个。',
  })
  actions?: string[] | null;

  @Field(() => [AuditOutcomeEnum], { nullable: true, description: 'Any of these outcomes. 结果，任一。' })
  outcomes?: AuditOutcome[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About this: the id of an enterprise or of anything else. 涉及的对象标识。',
  })
  objectId?: string | null;

  @Field(() => String, { nullable: true, description: 'From exactly this address. 来源地址，须完全相同。' })
  address?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Written down then or later. 记录时刻不早于。',
  })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written down before then. 记录时刻早于。' })
  until?: Date | null;
}

@ObjectType({ description: 'Something that can be done, as the audit calls it. 一种操作。' })
export class AuditAction {
  @Field(() => String, { description: 'The root field. 操作名称。' })
  name: string;

  @Field(() => String, { description: 'The same in Chinese. 中文名称。' })
  label: string;
}

@ObjectType({ description: 'Something in a chain that does not fit. 链中的一处不符。' })
export class AuditDiscrepancy {
  @Field(() => DiscrepancyCodeEnum, { description: 'For programs, of a closed list. 供程序判断的代码。' })
  code: DiscrepancyCode;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the entry, the first of several; null where the whole chain is at fault. 序号，多条时为首条；涉及整条链时为空。',
  })
  position: number | null;

  @Field(() => String, {
    description: 'For people, in Chinese: what does not fit, and where. 供人阅读的说明：何处不符。',
  })
  message: string;
}

@ObjectType({ description: 'What following a chain found. 对一条链的核验结果。' })
export class AuditVerification {
  @Field(() => Int, { description: 'How many entries were followed. 已核对的条数。' })
  checked: number;

  @Field(() => Int, {
    description: 'The last position looked at; go on after it. 核对到的序号，可由此继续。',
  })
  through: number;

  @Field(() => Boolean, { description: 'Whether that is the end of the chain. 是否已到链尾。' })
  complete: boolean;

  @Field(() => [AuditDiscrepancy], { description: 'Empty when everything fits. 不符之处，全部相符时为空。' })
  discrepancies: readonly AuditDiscrepancy[];
}

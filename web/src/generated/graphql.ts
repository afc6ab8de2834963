/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** That a case is in order. 受理案件。 */
export type AcceptRedressCaseInput = {
  /** Of the case. 案件标识。 */
  caseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
};

/** State Council Order 493, article 3. 事故等级。 */
export type AccidentClass =
  /** 30 deaths, 100 serious injuries or a loss of 100 million yuan, or more. 特别重大事故：死亡 30 人以上，或重伤 100 人以上，或损失 1 亿元以上。 */
  | 'EXTRAORDINARY'
  /** 3 to 9 deaths, 10 to 49 serious injuries, or a loss of 10 to under 50 million yuan. 较大事故：死亡 3 至 9 人，或重伤 10 至 49 人，或损失 1000 万元以上 5000 万元以下。 */
  | 'LARGER'
  /** 10 to 29 deaths, 50 to 99 serious injuries, or a loss of 50 to under 100 million yuan. 重大事故：死亡 10 至 29 人，或重伤 50 至 99 人，或损失 5000 万元以上 1 亿元以下。 */
  | 'MAJOR'
  /** Below all the measures of the others. 一般事故。 */
  | 'ORDINARY';

/** What can be done, as the table of permissions names it. 权限表中的操作。 */
export type Action =
  /** Adopt or reject editions that somebody else wrote. 批准、退回制度版本。 */
  | 'ADOPT_POLICY'
  /** Decide objections and requests for repair. 决定异议和信用修复。 */
  | 'DECIDE_REDRESS'
  /** Draft editions of the rules, and simulate what they would do. 起草、推演制度版本。 */
  | 'DRAFT_POLICY'
  /** Announce, hold and repeat draws. 组织双随机抽查。 */
  | 'DRAW'
  /** Enter, accept and withdraw objections and requests for repair. 录入、受理、撤回异议和信用修复申请。 */
  | 'FILE_REDRESS'
  /** Make accounts, change and disable them. 管理账号。 */
  | 'KEEP_ACCOUNTS'
  /** Grant, revoke and void standardization certificates. 维护标准化证书。 */
  | 'KEEP_CERTIFICATES'
  /** Keep what one is typing, for oneself. 保存本人的录入草稿。 */
  | 'KEEP_DRAFTS'
  /** Enter enterprises and correct them. 维护企业信息。 */
  | 'KEEP_ENTERPRISES'
  /** Enter inspectors and correct them. 维护检查人员。 */
  | 'KEEP_INSPECTORS'
  /** Change one's own password, see and end one's own sessions. 管理本人的密码和会话。 */
  | 'KEEP_OWN_ACCOUNT'
  /** Make and revoke programs' tokens. 管理程序令牌。 */
  | 'KEEP_TOKENS'
  /** Keep views of lists, and share them. 保存和共享列表视图。 */
  | 'KEEP_VIEWS'
  /** Make, test and disable webhooks, see and repeat their deliveries. 管理变更通知。 */
  | 'KEEP_WEBHOOKS'
  /** Assign, move, complete and cancel tasks; extend rectifications. 办理监管任务和整改延期。 */
  | 'MOVE_TASKS'
  /** Order extra inspections. 下达加查。 */
  | 'ORDER_INSPECTIONS'
  /** Plan what the grades ask for. 编排监管任务。 */
  | 'PLAN_SUPERVISION'
  /** Read who may sign in and which tokens there are. 查阅账号和程序令牌。 */
  | 'READ_ACCOUNTS'
  /** Read who did what, and verify that it stands as it was written. 查阅并核验审计记录。 */
  | 'READ_AUDIT'
  /** Read what a complaint says. 查阅投诉举报内容。 */
  | 'READ_COMPLAINT'
  /** See whom a draw picked, by name. 查阅抽查结果的名称。 */
  | 'READ_DRAWN'
  /** Read names of natural persons, and phone numbers with the middle hidden. 查阅自然人姓名和脱敏电话。 */
  | 'READ_PERSON'
  /** Read what is published. 查阅公示信息。 */
  | 'READ_PUBLISHED'
  /** Read objections and requests for repair. 查阅异议和信用修复案件。 */
  | 'READ_REDRESS'
  /** Read the registry. 查阅登记册。 */
  | 'READ_REGISTRY'
  /** Record events and their outcomes, and void them. 录入、作废记录。 */
  | 'RECORD_EVENTS'
  /** Read a whole phone number, having said why. 说明事由后查阅完整电话。 */
  | 'REVEAL_PERSON'
  /** Sign in and out, and ask who is signed in. 登录与退出。 */
  | 'SIGN_IN';

/** Who acted. 操作人种类。 */
export type ActorKind =
  /** A person with a session. 登录的人员。 */
  | 'ACCOUNT'
  /** Somebody not signed in. 未登录者。 */
  | 'ANONYMOUS'
  /** The server by itself. 系统自身。 */
  | 'SYSTEM'
  /** A program with a token. 持令牌的程序。 */
  | 'TOKEN';

/** What is adopted, and from when on. 批准的草案及施行日期。 */
export type AdoptPolicyDraftInput = {
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** First day in force: today or later, never past, on which no other edition begins. 施行日期：今天或以后。 */
  inForceFrom: string;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** Whom to draw from, at what rate, by when to visit. 公告双随机抽查。 */
export type AnnounceDrawInput = {
  /** By when to visit; licences must be valid then. 截止日期。 */
  dueOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** 2 to 10 for each visit. 每组检查人数，2 至 10 人。 */
  inspectorsPerTask?: number | null | undefined;
  /** Shown to the public, 1 to 100 characters. 抽查名称，公开显示，1 至 100 字。 */
  name: string;
  /** Percent to be drawn of each grade; by the edition when absent. 各等级抽查比例；不给出即按制度规定。 */
  perGradeRate?: GradeRateInput | null | undefined;
  /** Who is in the pool, of those with a grade today; all when absent. 检查对象范围。 */
  where?: EnterpriseWhere | null | undefined;
};

/** What a token may do. 令牌权限范围。 */
export type ApiScope =
  /** Read the registry. 读取登记册。 */
  | 'READ'
  /** Enter enterprises and record into their files. 登记企业、录入记录。 */
  | 'RECORD'
  /** Plan, order and carry out supervision. 编排、下达和办理监管任务。 */
  | 'SCHEDULE';

/** How a token stands; it works only while ACTIVE. 令牌状态，仅 ACTIVE 可用。 */
export type ApiTokenStanding =
  /** It works. 有效。 */
  | 'ACTIVE'
  /** Who made it may not sign in; it works again when they may. 创建人已停用；恢复启用后即可再用。 */
  | 'CREATOR_DISABLED'
  /** Past its last day. 已过有效期。 */
  | 'EXPIRED'
  /** Taken back for good. 已吊销，不可恢复。 */
  | 'REVOKED';

/** Who is to carry out a task. 指派检查人员。 */
export type AssignTaskInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** All of them, 2 to 10 for a visit, 1 to 10 otherwise; RECUSED or LICENCE_EXPIRED name those who may not. 全部检查人员标识，检查 2 至 10 人，其他 1 至 10 人；应回避或执法证届时过期的不予受理。 */
  inspectorIds: Array<string | number>;
  /** Those who were seen to be named before, when others are to go instead; VERSION_CONFLICT if others have been named meanwhile. Nobody when absent. 改派时所见的原检查人员；其间已被他人指派的不予受理。不给出即原先无人。 */
  replacing?: Array<string | number> | null | undefined;
  /** Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。 */
  taskId: string | number;
};

/** Who does many tasks. 批量指派。 */
export type AssignTasksInput = {
  /** Answer task by task and change nothing. 仅试算结果，不作改动。 */
  dryRun?: boolean | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Those who go to each of them. 检查人员标识，逐项相同。 */
  inspectorIds: Array<string | number>;
  /** Instead of whoever is named already; without it those tasks are answered VERSION_CONFLICT. 已派给他人的一并改派；不给出则这些任务不予受理。 */
  reassign?: boolean | null | undefined;
  /** These, or give `where`, not both; an answer for each, in this order, doubles once. 任务标识；与筛选条件只能给出一种，按此次序逐项作答，重复的只算一次。 */
  taskIds?: Array<string | number> | null | undefined;
  /** All that match when the call is made, at most 5,000. 调用时符合筛选条件的全部任务，至多 5000 项。 */
  where?: SupervisionTaskWhere | null | undefined;
};

/** What does not fit. 不符的种类。 */
export type AuditDiscrepancyCode =
  /** There are more entries than the end of the chain knows. 多出链尾未记载的记录。 */
  | 'ADDED'
  /** An entry was changed, swapped or put in. 记录被改动、调换或插入。 */
  | 'CHANGED'
  /** A checkpoint was changed. 检查点被改动。 */
  | 'CHECKPOINT_CHANGED'
  /** What a checkpoint names was changed. 检查点所封存的链尾被改动。 */
  | 'CHECKPOINT_ENDS_CHANGED'
  /** Checkpoints are gone. 检查点不见了。 */
  | 'CHECKPOINT_MISSING'
  /** A signature does not hold. 检查点签名不成立。 */
  | 'CHECKPOINT_UNSIGNED'
  /** What is written of the end of the chain was changed. 链尾记载被改动。 */
  | 'END_CHANGED'
  /** What is written of the end of the chain is gone. 链尾记载不见了。 */
  | 'END_MISSING'
  /** Entries in between are gone. 中间的记录不见了。 */
  | 'MISSING'
  /** The database is older than what this machine signed. 数据库早于本机签下的检查点。 */
  | 'OLDER_DATABASE'
  /** A record is not as its last entry left it. 业务记录被绕过台账改动。 */
  | 'RECORD_CHANGED'
  /** A record is gone. 业务记录不见了。 */
  | 'RECORD_MISSING'
  /** A record has no entry. 业务记录没有对应的台账。 */
  | 'RECORD_UNKNOWN'
  /** An entry is not what a checkpoint sealed. 与检查点封存的不同。 */
  | 'REWRITTEN'
  /** Entries at the end are gone. 末尾的记录不见了。 */
  | 'TRUNCATED'
  /** Signed with a key that is not known. 由不认识的密钥签名。 */
  | 'UNKNOWN_KEY';

/** All that is given must hold; nothing given is everything. 审计筛选条件，须同时成立；都不给出即全部。 */
export type AuditEntryWhere = {
  /** Any of these root fields, at most 250. 操作名称，任一，至多 250 个。 */
  actions?: Array<string> | null | undefined;
  /** By this kind of actor. 操作人种类。 */
  actorKind?: ActorKind | null | undefined;
  /** From exactly this address. 来源地址，须完全相同。 */
  address?: string | null | undefined;
  /** Written down then or later. 记录时刻不早于。 */
  from?: string | null | undefined;
  /** About this: the id of an enterprise or of anything else. 涉及的对象标识。 */
  objectId?: string | number | null | undefined;
  /** Any of these outcomes. 结果，任一。 */
  outcomes?: Array<AuditOutcome> | null | undefined;
  /** Written down before then. 记录时刻早于。 */
  until?: string | null | undefined;
  /** By exactly this username. 用户名，须完全相同。 */
  username?: string | null | undefined;
};

/** What came of it. 操作结果。 */
export type AuditOutcome =
  /** It was done. 已完成。 */
  | 'DONE'
  /** It was tried out, and nothing changed. 试算，未作更改。 */
  | 'DRY_RUN'
  /** The server or its database failed. 系统故障。 */
  | 'FAILED'
  /** The actor may not do it. 没有权限。 */
  | 'FORBIDDEN'
  /** It was not a valid request. 请求无效。 */
  | 'INVALID'
  /** It was refused, with codes. 未被接受。 */
  | 'REFUSED'
  /** It had been done before under the same key. 重复提交，返回原结果。 */
  | 'REPEATED'
  /** The actor was not signed in. 未登录。 */
  | 'UNAUTHENTICATED';

/** A task that will not be done, and why. 取消任务。 */
export type CancelTaskInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 取消原因，1 至 500 字。 */
  reason: string;
  /** Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。 */
  taskId: string | number;
};

/** Many tasks that will not be done, and why. 批量取消。 */
export type CancelTasksInput = {
  /** Answer task by task and change nothing. 仅试算结果，不作改动。 */
  dryRun?: boolean | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 取消原因，1 至 500 字。 */
  reason: string;
  /** These, or give `where`, not both; an answer for each, in this order, doubles once. 任务标识；与筛选条件只能给出一种，按此次序逐项作答，重复的只算一次。 */
  taskIds?: Array<string | number> | null | undefined;
  /** All that match when the call is made, at most 5,000. 调用时符合筛选条件的全部任务，至多 5000 项。 */
  where?: SupervisionTaskWhere | null | undefined;
};

/** Which simulation to break off. 取消的推演。 */
export type CancelWhatIfInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** One's own, still running. 本人发起、正在进行的推演。 */
  whatIfId: string | number;
};

/** What is wrong with a cell. 单元格的问题。 */
export type CellFaultCode =
  /** The code fails its check. 统一社会信用代码有误。 */
  | 'BAD_CREDIT_CODE'
  /** A spreadsheet made a number of it; its end is lost. 代码被转成数字，后几位已丢失。 */
  | 'CODE_LOST'
  /** An enterprise of that code is in the registry. 该代码的企业已在册。 */
  | 'DUPLICATE_CREDIT_CODE'
  /** That document number is recorded. 该文号已录入。 */
  | 'DUPLICATE_DOCUMENT_NUMBER'
  /** The enterprise has a record that says the very same. 该企业已有内容完全相同的记录。 */
  | 'DUPLICATE_RECORD'
  /** An earlier row of the sheet says the same. 与前面的行重复。 */
  | 'DUPLICATE_ROW'
  /** The day has not come. 日期晚于今天。 */
  | 'FUTURE_DATE'
  /** Not of its shape. 格式有误。 */
  | 'MALFORMED'
  /** A warning: the code is of an enterprise of another name. 提醒：名称与在册的不一致。 */
  | 'NAME_DIFFERS'
  /** No such enterprise. 企业不在册。 */
  | 'NOT_FOUND'
  /** Beyond its range. 超出范围。 */
  | 'OUT_OF_RANGE'
  /** Nothing is entered. 未填写。 */
  | 'REQUIRED';

/** What a cell shall hold. 单元格的新内容。 */
export type CellPatchInput = {
  /** The column, from 0. 列序号，自 0 起。 */
  column: number;
  /** The row, as the spreadsheet counts. 行号。 */
  row: number;
  /** At most 4,000 characters. 新内容。 */
  value: string;
};

/** The password in use and the one to come. 原密码和新密码。 */
export type ChangePasswordInput = {
  /** The one in use until now. 正在使用的密码。 */
  currentPassword: string;
  /** As long and as mixed as `accessRules` asks, and none of the last. 新密码，须符合 accessRules 的规则，且不得与近期密码相同。 */
  newPassword: string;
};

/** What was written. 变更种类。 */
export type ChangeType =
  /** A standardization certificate was recorded. 录入标准化证书。 */
  | 'CERTIFICATE_GRANTED'
  /** A standardization certificate was revoked. 撤销标准化证书。 */
  | 'CERTIFICATE_REVOKED'
  /** A removal: a standardization certificate was voided. 作废标准化证书。 */
  | 'CERTIFICATE_VOIDED'
  /** An enterprise came into the registry. 新增企业。 */
  | 'ENTERPRISE_CREATED'
  /** An enterprise was deregistered, and is owed nothing. 企业注销、停业。 */
  | 'ENTERPRISE_DEREGISTERED'
  /** A deregistration was taken back. 企业恢复监管。 */
  | 'ENTERPRISE_REINSTATED'
  /** Its registered fields changed. 企业登记信息有修改。 */
  | 'ENTERPRISE_UPDATED'
  /** What became of an event was recorded, such as its repair. 录入处置结果。 */
  | 'EVENT_OUTCOME_RECORDED'
  /** An event was recorded. 录入事件记录。 */
  | 'EVENT_RECORDED'
  /** A removal: an event was voided, as if never recorded. 作废事件记录。 */
  | 'EVENT_VOIDED'
  /** Its grade, and with it its list, changed as time passed, and nobody wrote. 等级和名单到期变化，无人录入。 */
  | 'GRADE_CHANGED'
  /** A deadline to put something right was moved. 整改延期。 */
  | 'RECTIFICATION_EXTENDED'
  /** One was accepted, and will be decided. 受理异议或信用修复申请。 */
  | 'REDRESS_ACCEPTED'
  /** One was decided; what it does to a record is an entry of its own. 异议或信用修复已决定；对记录的改动另记一项。 */
  | 'REDRESS_DECIDED'
  /** An objection or a request for repair was entered. 录入异议或信用修复申请。 */
  | 'REDRESS_FILED'
  /** One was taken back. 异议或信用修复申请已撤回。 */
  | 'REDRESS_WITHDRAWN'
  /** Inspectors were named for a task. 任务已指派。 */
  | 'TASK_ASSIGNED'
  /** A task was called off by somebody. 任务取消。 */
  | 'TASK_CANCELLED'
  /** A task was done. 任务办结。 */
  | 'TASK_COMPLETED'
  /** A supervision task was made. 生成监管任务。 */
  | 'TASK_CREATED'
  /** A visit was called off as merged into another. 检查并入另一次。 */
  | 'TASK_MERGED'
  /** A task was moved to another day. 任务改期。 */
  | 'TASK_RESCHEDULED'
  /** A removal: a task was called off by the plan. 任务撤回。 */
  | 'TASK_WITHDRAWN';

/** By the clauses that hold today by the edition in force; only for today. 按今日成立的条款筛选（仅限查看今日）。 */
export type ClauseFilter = {
  /** Code of a clause that decides the grade. 决定等级的条款编号。 */
  decided?: string | null | undefined;
  /** Place of the deciding line in the decision list, counted from 1. 决定等级的判定次序，自 1 起。 */
  line?: number | null | undefined;
  /** Code of a clause that is met, such as 6.1.4. 满足的条款编号。 */
  met?: string | null | undefined;
};

/** What a column fills. 一列对应的录入栏。 */
export type ColumnMapInput = {
  /** The place of the column, from 0. 列序号，自 0 起。 */
  column: number;
  /** Of `targets`; null for nothing. 录入栏名称；空即不用。 */
  target?: string | null | undefined;
};

/** What to record. 录入方式。 */
export type CommitImportInput = {
  /** The same key does it once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Of the import. 导入标识。 */
  importId: string | number;
  /** What faulty rows do to the others. 有错误的行如何影响其余。 */
  mode: ImportMode;
};

/** How a complaint came in. 投诉举报的来源渠道。 */
export type ComplaintChannel =
  /** By letter or fax. 来信。 */
  | 'LETTER'
  /** By a web site or an app. 网络。 */
  | 'ONLINE'
  /** By telephone, 12350 too. 电话，含 12350。 */
  | 'PHONE'
  /** Passed on by another department. 其他部门移送。 */
  | 'TRANSFERRED'
  /** Told in person at the bureau. 来访。 */
  | 'VISIT';

/** What came of a task. 办结任务。 */
export type CompleteTaskInput = {
  /** When it was done, not in the future. 完成日期，不晚于今天。 */
  completedOn: string;
  /** Item by item, at most 250; at least one for a visit or a review. 检查项结论，至多 250 条；检查和复查至少一条。 */
  findings?: Array<TaskFindingInput> | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Of a reminder interview; PRINCIPAL when absent. 约谈对象。 */
  interviewee?: Interviewee | null | undefined;
  /** What came of it, at most 2,000 characters. 情况说明，至多 2000 字。 */
  summary?: string | null | undefined;
  /** Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。 */
  taskId: string | number;
};

/** As the list of coverage gaps is asked. 检查缺口列表的条件。 */
export type CountCoverageGapsInput = {
  /** Not inspected from that day on. 自此日起未检查。 */
  since: string;
  /** Of the enterprises. 企业筛选条件。 */
  where?: EnterpriseWhere | null | undefined;
};

/** As the list of enterprises is asked. 企业列表的条件。 */
export type CountEnterprisesInput = {
  /** Today when absent. 查看日，默认今天。 */
  asOf?: string | null | undefined;
  /** As in `enterprises`. 关键词。 */
  search?: string | null | undefined;
  /** Of the enterprises. 企业筛选条件。 */
  where?: EnterpriseWhere | null | undefined;
};

/** As the list of inspectors is asked. 检查人员列表的条件。 */
export type CountInspectorsInput = {
  /** Only in service, or not. 是否在岗。 */
  active?: boolean | null | undefined;
  /** Licence expired by then. 此日执法证已失效。 */
  licenceExpiredOn?: string | null | undefined;
  /** Licence valid that day. 此日执法证有效。 */
  licenceValidOn?: string | null | undefined;
  /** As in `inspectors`. 关键词。 */
  search?: string | null | undefined;
  /** Who may inspect it. 可以检查此行业的。 */
  sector?: Sector | null | undefined;
};

/** As the list of rectifications is asked. 整改列表的条件。 */
export type CountRectificationsInput = {
  /** Only those so. 只计此状态的。 */
  status?: RectificationStatus | null | undefined;
  /** Only at these. 只计这些步骤的。 */
  step?: Array<RectificationStep> | null | undefined;
};

/** Who shall sign in, and what for. 新建账号的内容。 */
export type CreateAccountInput = {
  /** In full, 1 to 50 characters. 姓名，1 至 50 字。 */
  displayName: string;
  /** Beginnings of division codes, 2 to 12 digits; everywhere when empty. Not for administrators. 管辖属地，空为全部。 */
  divisions?: Array<string> | null | undefined;
  /** One at least, of those that the profile lets go together. 角色，至少一项；不相容的角色不能兼任。 */
  roles: Array<Role>;
  /** 3 to 32 small letters, digits, dots, hyphens; a letter first. 用户名。 */
  username: string;
};

/** A key for a program. 新建程序令牌的内容。 */
export type CreateApiTokenInput = {
  /** Beginnings of the division codes it sees, 2 to 12 digits each; everywhere when empty. 管辖属地，各为代码开头 2 至 12 位；空为全部。 */
  divisions?: Array<string> | null | undefined;
  /** Last day on which it works, today to 366 days ahead. 有效期的最后一日，今天起至 366 天内。 */
  expiresOn: string;
  /** What it is for, 1 to 100 characters. 用途名称，1 至 100 字。 */
  name: string;
  /** One at least; it may do nothing beyond them. 权限范围，至少一项；令牌不能做范围以外的事。 */
  scopes: Array<ApiScope>;
};

/** A subject to be supervised from `includedOn` on. 新增的企业。 */
export type CreateEnterpriseInput = {
  /** Where it works, at most 300 characters. 生产经营地址，至多 300 字。 */
  address?: string | null | undefined;
  /** 18 characters, folded to half-width capitals; its check character must hold. 统一社会信用代码，18 位，自动折合为半角大写，校验位须正确。 */
  creditCode: string;
  /** GB/T 2260, 6 to 12 digits. 属地代码，6 至 12 位数字。 */
  divisionCode: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** First day under credit supervision, not in the future; never changed later. 首次纳入日期，不晚于今天，以后不能更改。 */
  includedOn: string;
  /** GB/T 4754-2017 class, such as 0610 or B0610. 国民经济行业代码，形如 0610 或 B0610。 */
  industryCode?: string | null | undefined;
  /** As registered, 1 to 200 characters. 企业名称，1 至 200 字。 */
  name: string;
  /** Principal responsible person, at most 50 characters. 主要负责人，至多 50 字。 */
  principalName?: string | null | undefined;
  /** 5 to 25 digits, spaces and hyphens, a + in front. 主要负责人电话，5 至 25 位数字、空格和连字符，可以 + 开头。 */
  principalPhone?: string | null | undefined;
  /** By which the bureau supervises it. 所属监管行业领域。 */
  sector: Sector;
};

/** For named enterprises, or for all that match. 加查：指定企业，或所有符合条件的企业。 */
export type CreateExtraInspectionsInput = {
  /** A ground of article 7, or OTHER with the reason in words. 加查事由：第七条所列，或其他。 */
  basis: TaskBasis;
  /** Answer with the outcomes and create nothing. 仅试算结果，不生成任务。 */
  dryRun?: boolean | null | undefined;
  /** By when, today or later. 截止日期，不早于今天。 */
  dueOn: string;
  /** These, or give `where`, not both; an answer for each in this order. 企业标识；与筛选条件只能给出一种，按此次序逐家作答。 */
  enterpriseIds?: Array<string | number> | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** 1 to 500 characters; without it nobody is visited more often in a year than the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。 */
  overCapReason?: string | null | undefined;
  /** Why, in words, 1 to 500 characters. 加查原因，1 至 500 字。 */
  reason: string;
  /** Name, pinyin, initials, code or former name, at most 100 characters; narrows `where`. 关键词：名称、拼音、首字母、代码、曾用名，至多 100 字；进一步缩小筛选范围。 */
  search?: string | null | undefined;
  /** All that match when the call is made, at most 20,000; grades are those of today. 调用时符合筛选条件的全部企业，至多 20000 家，以今日等级为准。 */
  where?: EnterpriseWhere | null | undefined;
};

/** Who may be sent. 新增检查人员。 */
export type CreateInspectorInput = {
  /** True when absent. 是否在岗。 */
  active?: boolean | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** The last valid day. 执法证有效期至。 */
  licenceExpiresOn: string;
  /** Unique and never changed, 1 to 50 characters without spaces. 执法证号，唯一且不能更改，1 至 50 字，不含空格。 */
  licenceNumber: string;
  /** In full, 1 to 50 characters. 姓名，1 至 50 字。 */
  name: string;
  /** Enterprises to keep away from, at most 250. 应回避的企业，至多 250 家。 */
  recusals?: Array<RecusalInput> | null | undefined;
  /** What they may inspect; everything when empty. 可检查行业；空为全部。 */
  sectors?: Array<Sector> | null | undefined;
  /** Where they serve, 1 to 100 characters. 所在单位，1 至 100 字。 */
  unit: string;
};

/** Which edition to fork. 起草所依据的版本。 */
export type CreatePolicyDraftInput = {
  /** Id of an edition. 所依据版本的标识。 */
  basedOn: string;
  /** Of the edition to come: 2 to 40 small letters, digits, hyphens; DUPLICATE_EDITION when taken. 新版本标识，2 至 40 个小写字母、数字或连字符。 */
  editionId: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
};

/** A view to keep. 要保存的视图。 */
export type CreateSavedViewInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Of which list. 所属列表。 */
  list: ViewedList;
  /** 1 to 30 characters, of its own. 名称，1 至 30 字，不重名。 */
  name: string;
  /** The list opens with it, for the viewer. 是否作为本人打开列表时的视图。 */
  opens?: boolean | null | undefined;
  /** Of the page's URL, what it keeps and nothing else. 页面地址中的条件，仅限该列表已有的各项。 */
  search: string;
  /** For everybody. 是否共享。 */
  shared?: boolean | null | undefined;
};

/** Where to call. 新建变更通知的内容。 */
export type CreateWebhookInput = {
  /** The same key makes one webhook however often it is sent; its secret is told the first time only. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** What it is for, 1 to 100 characters. 名称，1 至 100 字。 */
  name: string;
  /** Kinds of change to be told of; all when empty. 通知的变更种类；不给出即全部。 */
  types?: Array<ChangeType> | null | undefined;
  /** https only, at most 500 characters; its host must be on the public network. 接收地址，须为公网上的 https 网址。 */
  url: string;
};

/** The list of a grade: red A, ordinary B, black C (article 5). 名单类别（第五条）。 */
export type CreditList =
  /** Enterprises of grade C; the bureau's own, not the national list of seriously untrustworthy subjects. 黑名单，C 级企业；为本局名单，不是国家严重失信主体名单。 */
  | 'BLACK'
  /** Enterprises of grade B, on no published list. 普通信用主体，B 级企业。 */
  | 'ORDINARY'
  /** Enterprises of grade A. 红名单，A 级企业。 */
  | 'RED';

/** Which enterprises the figures are of; nothing given is everybody. 统计范围；都不给出即全部企业。 */
export type DashboardWhere = {
  /** Of the place of supervision; a beginning takes in all below it. 属地代码。 */
  divisionCode?: TextFilter | null | undefined;
  /** By which the bureau supervises it. 行业领域。 */
  sector?: SectorFilter | null | undefined;
};

/** By a calendar day, both ends included. 按日期筛选，含首尾两日。 */
export type DateFilter = {
  /** This day or later. 此日或之后。 */
  from?: string | null | undefined;
  /** This day or earlier. 此日或之前。 */
  to?: string | null | undefined;
};

/** What a case is decided to be. 案件决定。 */
export type DecideRedressCaseInput = {
  /** Of the case, which somebody else entered. 案件标识；须由他人录入。 */
  caseId: string | number;
  /** REFUSE before it is accepted, REJECT or UPHOLD after. 决定：受理前只能不予受理，受理后维持或成立。 */
  decision: RedressDecision;
  /** Answer with the effect and decide nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** The record that is wrong: needed to uphold an objection to a listing. 有误的记录；针对名单的异议成立时必填。 */
  eventId?: string | number | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 决定理由。 */
  reason: string;
};

/** A view that is no longer wanted. 要删除的视图。 */
export type DeleteSavedViewInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** The one last read; VERSION_CONFLICT otherwise. 所依据的版本号。 */
  version: number;
  /** One of one's own; ILLEGAL_MOVE otherwise. 本人的视图标识。 */
  viewId: string | number;
};

/** Why an attempt did not succeed. 发送未成的原因。 */
export type DeliveryFailure =
  /** Nobody answered, or the connection broke. 无法连接或连接中断。 */
  | 'NO_CONNECTION'
  /** The host is not on the public network, or its URL is no longer allowed. 地址不在公网上。 */
  | 'PRIVATE_ADDRESS'
  /** It answered with another address, which is not followed. 对方要求转到别处，不予跟随。 */
  | 'REDIRECTED'
  /** It answered with another status than 2xx. 对方以非 2xx 状态应答。 */
  | 'REFUSED'
  /** No answer within ten seconds. 十秒内未应答。 */
  | 'TIMED_OUT'
  /** The host name is not known. 主机名无法解析。 */
  | 'UNKNOWN_HOST'
  /** The certificate is not one to trust. 证书不可信。 */
  | 'UNTRUSTED';

/** What for. 发送缘由。 */
export type DeliveryPurpose =
  /** There is something new in the change feed. 变更流有新内容。 */
  | 'CHANGES'
  /** Somebody wanted to see whether it arrives. 测试。 */
  | 'TEST';

/** How far a delivery is. 发送状态。 */
export type DeliveryStatus =
  /** The webhook was disabled meanwhile. 因停用而取消。 */
  | 'CANCELLED'
  /** The receiver answered 2xx. 已送达。 */
  | 'DELIVERED'
  /** Not taken in any attempt. 多次失败，不再重试。 */
  | 'GIVEN_UP'
  /** Not taken yet, and tried again. 待发送或待重试。 */
  | 'PENDING';

/** From which day on an enterprise is supervised no longer. 企业注销、停业。 */
export type DeregisterEnterpriseInput = {
  /** The first day without it; not in the future. 注销、停业日期。 */
  deregisteredOn: string;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The version that was read. 读取时的版本号。 */
  expectedVersion: number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 注销、停业的原因，1 至 500 字。 */
  reason: string;
};

/** Which account to disable. 要停用的账号。 */
export type DisableAccountInput = {
  /** Of the account. 账号标识。 */
  accountId: string | number;
};

/** Which webhook to disable. 要停用的变更通知。 */
export type DisableWebhookInput = {
  /** Of the webhook. 变更通知标识。 */
  webhookId: string | number;
};

/** What is given up. 废弃的草案。 */
export type DiscardPolicyDraftInput = {
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** Why a subject is not visited. 未列入或未检查的原因。 */
export type DrawExclusionReason =
  /** It is deregistered: there is nobody left to visit. 企业已注销或停业。 */
  | 'DEREGISTERED';

/** How far a draw has come. 抽查状态。 */
export type DrawStatus =
  /** Pools and commitment are public, nothing is drawn yet. 已公告，待抽取。 */
  | 'ANNOUNCED'
  /** Drawn, with the seed made public. 已抽取，种子已公布。 */
  | 'HELD'
  /** Another draw was announced in its place. 已被重抽取代。 */
  | 'REPLACED';

/** Which account to enable. 要启用的账号。 */
export type EnableAccountInput = {
  /** Of the account. 账号标识。 */
  accountId: string | number;
};

/** Which webhook to enable. 要启用的变更通知。 */
export type EnableWebhookInput = {
  /** Of the webhook. 变更通知标识。 */
  webhookId: string | number;
};

/** Which session to end. 要结束的会话。 */
export type EndSessionInput = {
  /** All but the one that asks when absent. 会话标识。 */
  sessionId?: string | number | null | undefined;
};

/** One key of the sort order. 排序的一项。 */
export type EnterpriseOrder = {
  /** Rising unless said otherwise. 方向，默认升序。 */
  direction?: OrderDirection | null | undefined;
  /** What to sort by. 排序字段。 */
  field: EnterpriseOrderField;
};

/** Names sort by pinyin; ties by name and id. 排序字段（名称按拼音）。 */
export type EnterpriseOrderField =
  /** By credit code, character by character. 统一社会信用代码。 */
  | 'CREDIT_CODE'
  /** By code of the place of supervision. 属地代码。 */
  | 'DIVISION_CODE'
  /** By grade on the day asked, A first. 所查日期的等级，A 级在前。 */
  | 'GRADE'
  /** By first day under credit supervision. 首次纳入日期。 */
  | 'INCLUDED_ON'
  /** By pinyin of the name. 名称拼音。 */
  | 'NAME';

/** All that is given must hold; nothing given is everybody. 企业筛选条件，须同时成立；都不给出即全部企业。 */
export type EnterpriseWhere = {
  /** By the clauses that hold today. 按今日成立的条款。 */
  clause?: ClauseFilter | null | undefined;
  /** Unified social credit code, whole or its beginning. 统一社会信用代码或其开头。 */
  creditCode?: TextFilter | null | undefined;
  /** A clause among those that decide the grade of the day asked; empty text where only the remainder decides. 所查日期等级所依据的条款代码；空文字即由“其余情形”认定。 */
  decidedBy?: string | null | undefined;
  /** Deregistered by the day asked, or not; both when absent. 是否已注销、停业。 */
  deregistered?: boolean | null | undefined;
  /** Of the place of supervision; a beginning takes in all below it. 属地代码；以开头筛选即含其下各级。 */
  divisionCode?: TextFilter | null | undefined;
  /** On the day asked. 所查日期的信用等级。 */
  grade?: GradeFilter | null | undefined;
  /** Had that grade on another day: with `grade`, who moved from one to the other. 另一日的等级；与 grade 并用即为等级变动的企业。 */
  gradeOnOtherDay?: OtherDayFilter | null | undefined;
  /** Has, of each of these kinds, a record of the day asked or earlier that is not voided. 截至所查日期，各类记录均有（不含已作废）。 */
  hasRecordsOf?: Array<EventKind> | null | undefined;
  /** First day under credit supervision. 首次纳入日期。 */
  includedOn?: DateFilter | null | undefined;
  /** Has none of any of these kinds. 截至所查日期，这些类别的记录一条也没有。 */
  lacksRecordsOf?: Array<EventKind> | null | undefined;
  /** Has no record and no certificate from this day up to the day asked. 自此日（含）至所查日期没有任何记录和证书。 */
  nothingSince?: string | null | undefined;
  /** Has a problem still to be put right whose first missed deadline lies before this day; all when absent. 有在此日之前已逾期、至今未整改的事项。 */
  rectificationMissedBefore?: string | null | undefined;
  /** By which the bureau supervises it. 行业领域。 */
  sector?: SectorFilter | null | undefined;
  /** Has a penalty without any money, decided from this day up to the day asked. 自此日（含）至所查日期有罚没金额为零的处罚。 */
  zeroPenaltySince?: string | null | undefined;
};

/** What can happen to an enterprise. 事件种类。 */
export type EventKind =
  /** Being on the abnormal-operation list, until lifted. 列入异常名录。 */
  | 'ABNORMAL_LISTING'
  /** A work safety accident. 安全事故。 */
  | 'ACCIDENT'
  /** A complaint or report that was accepted. 投诉举报。 */
  | 'COMPLAINT'
  /** An inspection that was carried out. 经常性监督检查。 */
  | 'INSPECTION'
  /** A talk with the authority because something was wrong. 约谈。 */
  | 'INTERVIEW'
  /** A licence granted, renewed, suspended or revoked. 许可管理。 */
  | 'LICENCE'
  /** A reading of the trade's monitoring. 行业监测。 */
  | 'MONITORING'
  /** One administrative penalty case. 行政处罚（案件）。 */
  | 'PENALTY'
  /** A score given by the public. 公众评价。 */
  | 'PUBLIC_EVALUATION'
  /** A scored grading by other rules. 量化分级。 */
  | 'QUANTIFIED_GRADING'
  /** A serious violation, until repaired. 严重违法。 */
  | 'SERIOUS_VIOLATION';

/** What became of an event. 处置结果。 */
export type EventOutcomeKind =
  /** Of a complaint: merged into another about the same. 重复投诉，已并入另案。 */
  | 'DUPLICATE'
  /** Of an abnormal listing: taken off the list. 已移出异常名录。 */
  | 'LIFTED'
  /** Of a penalty or serious violation: credit repaired, no longer counted or published. 已信用修复，不再计入和公示。 */
  | 'REPAIRED'
  /** Of a complaint: found true; counts on. 投诉查证属实，继续计入。 */
  | 'VERIFIED'
  /** Of a complaint: taken back by who made it; counts until the day before. 投诉撤回，此前一日为止仍计入。 */
  | 'WITHDRAWN';

/** A later deadline for a problem still open. 整改延期。 */
export type ExtendRectificationInput = {
  /** The new deadline, later than the old, today or later. 新期限，晚于原期限且不早于今天。 */
  dueOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 延期原因，1 至 500 字。 */
  reason: string;
  /** Of the rectification; ILLEGAL_MOVE when it is put right. 整改事项标识；已完成的不予受理。 */
  rectificationId: string | number;
};

/** What ordering an extra inspection came to. 加查结果。 */
export type ExtraOutcome =
  /** One is open already, and no second was made. 已有未完成的加查，未重复新建。 */
  | 'ALREADY_OPEN'
  /** A task was created. 已新建。 */
  | 'CREATED'
  /** It is deregistered, and owed nothing any more. 企业已注销或停业，未新建。 */
  | 'DEREGISTERED'
  /** There is no such enterprise. 没有这家企业。 */
  | 'NOT_FOUND'
  /** The yearly cap is reached and no reason was given to go past it. 已达年度上限且未说明理由，未新建。 */
  | 'OVER_CAP';

/** An objection or a request for repair. 提出异议或申请信用修复。 */
export type FileRedressCaseInput = {
  /** Who asks for it; the enterprise when absent. 提出方，默认为企业。 */
  applicant?: RedressApplicant | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The record it is about; an objection without one is to the place on a list. 所针对的记录；异议不给出即针对名单。 */
  eventId?: string | number | null | undefined;
  /** When it came to the bureau; not before the record, not in the future. 提出日期。 */
  filedOn: string;
  /** Why; RECTIFIED of a repair. 理由；信用修复为已整改。 */
  ground: RedressGround;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Objection or repair. 事项：异议或信用修复。 */
  kind: RedressKind;
  /** Needed with the ground REVOKED, and only then. 处罚撤销日期；理由为已撤销时必填，否则不填。 */
  revokedOn?: string | null | undefined;
  /** What is said for it, 1 to 2000 characters. 情况说明。 */
  statement: string;
};

/** Defects of an edition. 条文缺陷种类。 */
export type FindingKind =
  /** A state in which no clause about that subject is met. 空档：相关条款都不符合的情形。 */
  | 'GAP'
  /** Something bad that costs grade A and never leads to C. 单向作用：只影响 A 级，从不导致 C 级。 */
  | 'ONE_SIDED'
  /** Lines of two grades can match at once; only their order decides. 重叠：两个等级可同时符合，仅凭次序决定。 */
  | 'OVERLAP'
  /** A clause that could be struck without any grade changing. 被遮蔽：删去也不影响任何等级的条款。 */
  | 'SHADOWED'
  /** A source of article 4 that no clause tests. 未被使用的来源：第四条所列而无条款采用。 */
  | 'UNUSED_SOURCE'
  /** Words for one bound that point both ways. 用语矛盾：同一界限的措辞相互冲突。 */
  | 'WORDING';

/** Of one item; NONE is the explicit 无. 检查项结论。 */
export type FindingResult =
  /** Not as it should be; a problem is named. 不合格，须写明问题。 */
  | 'FAIL'
  /** Looked at, and nothing to say: the explicit 无. 无，即已检查而没有问题。 */
  | 'NONE'
  /** As it should be. 合格。 */
  | 'PASS';

/** A good, B ordinary, C poor (article 5). 信用等级（第五条）。 */
export type Grade =
  /** Good: on the red list. 良好，列入红名单。 */
  | 'A'
  /** Ordinary: on neither list. 一般，普通信用主体。 */
  | 'B'
  /** Poor: on the black list. 较差，列入黑名单。 */
  | 'C';

/** By grade on the day asked. 按所查日期的等级筛选。 */
export type GradeFilter = {
  /** Exactly this grade. 等于此等级。 */
  eq?: Grade | null | undefined;
  /** Any of these grades. 属于其中任一等级。 */
  in?: Array<Grade> | null | undefined;
};

/** Percent of the subjects of each grade. 各等级抽查比例（%）。 */
export type GradeRateInput = {
  /** 0 to 100 percent; by the edition when absent. A 级抽查比例，0 至 100；不给出即按制度规定。 */
  A?: number | null | undefined;
  /** 0 to 100 percent; by the edition when absent. B 级抽查比例，0 至 100；不给出即按制度规定。 */
  B?: number | null | undefined;
  /** 0 to 100 percent; by the edition when absent. C 级抽查比例，0 至 100；不给出即按制度规定。 */
  C?: number | null | undefined;
};

/** A certificate as it was issued. 录入标准化证书。 */
export type GrantStandardizationInput = {
  /** As printed, 1 to 100 characters. 证书编号，1 至 100 字。 */
  certificateNumber: string;
  /** Of the enterprise; NOT_FOUND when there is none. 企业标识；没有时不予受理。 */
  enterpriseId: string | number;
  /** Last day of validity, not before `issuedOn`. 有效期的最后一日，不早于发证日期。 */
  expiresOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** First day of validity, not in the future. 发证日期，不晚于今天，当日起有效。 */
  issuedOn: string;
  /** LEVEL_1 is the highest. 等级，一级最高。 */
  level: StandardizationLevel;
};

/** Which draw to hold, and whether past the cap. 抽取。 */
export type HoldDrawInput = {
  /** Of an announced draw; ILLEGAL_MOVE when it was held or replaced. 抽查标识；已抽取或已被替代的不予受理。 */
  drawId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** 1 to 500 characters; without it nobody is drawn past the yearly cap on visits. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。 */
  overCapReason?: string | null | undefined;
};

/** What a sheet holds, one a row. 导入内容的种类。 */
export type ImportKind =
  /** One complaint a row. 投诉举报。 */
  | 'COMPLAINT'
  /** One enterprise a row. 企业。 */
  | 'ENTERPRISE'
  /** One inspection a row. 监督检查。 */
  | 'INSPECTION'
  /** One interview a row. 约谈。 */
  | 'INTERVIEW'
  /** Penalties: the national sheet. 行政处罚（双公示表）。 */
  | 'PENALTY';

/** What faulty rows do to the others. 有错误的行如何影响其余。 */
export type ImportMode =
  /** One faulty row keeps all back. 全部无误才录入。 */
  | 'ALL_OR_NOTHING'
  /** Nothing: the good ones are recorded. 只录入无误的行。 */
  | 'ONLY_GOOD';

/** What becomes of a row. 一行的状态。 */
export type ImportRowStatus =
  /** Is not taken until its faults are mended. 有错误，改正前不录入。 */
  | 'FAULTY'
  /** Will be recorded. 可录入。 */
  | 'GOOD'
  /** Is recorded. 已录入。 */
  | 'RECORDED'
  /** Was recorded and is voided. 已撤销。 */
  | 'REVERTED'
  /** No record: a total, a natural person, nothing. 不是记录：合计行、自然人、空行。 */
  | 'SKIPPED';

/** How far an import is. 导入状态。 */
export type ImportStatus =
  /** Checked; nothing is recorded. 已校验，尚未录入。 */
  | 'CHECKED'
  /** Is being checked. 校验中。 */
  | 'CHECKING'
  /** Its good rows are recorded. 已录入。 */
  | 'COMMITTED'
  /** Is being recorded. 录入中。 */
  | 'COMMITTING'
  /** All that it recorded is voided. 已整批撤销。 */
  | 'REVERTED'
  /** Is being taken back. 撤销中。 */
  | 'REVERTING';

/** Outcome of an inspection. 检查结果。 */
export type InspectionResult =
  /** At least one item failed. 不合格。 */
  | 'FAIL'
  /** Nothing was found wrong. 合格。 */
  | 'PASS';

/** A violation, or grade C itself. 约谈起因。 */
export type InterviewTrigger =
  /** Grade C orders it by article 11; does not count, or nobody would ever leave C. 因 C 级措施（第十一条），不计入。 */
  | 'GRADE_MEASURE'
  /** Something was wrong. 因违法违规。 */
  | 'VIOLATION';

/** Principal responsible person, or another. 约谈对象。 */
export type Interviewee =
  /** Somebody else, whose interviews do not count. 其他人员，不计入。 */
  | 'OTHER'
  /** The principal responsible person. 主要负责人。 */
  | 'PRINCIPAL';

/** What was decided of a licence. 许可事项。 */
export type LicenceAction =
  /** Given for the first time. 准予。 */
  | 'GRANTED'
  /** Given for a further term. 延续。 */
  | 'RENEWED'
  /** Taken away for good. 吊销。 */
  | 'REVOKED'
  /** Taken away for a time. 暂扣。 */
  | 'SUSPENDED';

/** One list to count: give one of them. 要计数的一个列表，只给出其一。 */
export type ListToCountInput = {
  /** As the list of coverage gaps is asked. 检查缺口。 */
  coverageGaps?: CountCoverageGapsInput | null | undefined;
  /** As the list of enterprises is asked. 企业。 */
  enterprises?: CountEnterprisesInput | null | undefined;
  /** As the list of inspectors is asked. 检查人员。 */
  inspectors?: CountInspectorsInput | null | undefined;
  /** As the list of rectifications is asked. 整改事项。 */
  rectifications?: CountRectificationsInput | null | undefined;
  /** As the list of tasks is asked. 监管任务。 */
  tasks?: SupervisionTaskWhere | null | undefined;
};

/** Whether a place on a list is published. 公示状态。 */
export type ListingState =
  /** Told to the enterprise, not published yet. 告知期内，尚未公示。 */
  | 'NOTICE'
  /** On the published list. 已公示。 */
  | 'PUBLISHED'
  /** Not published until an objection that was filed in time is decided. 异议期内提出异议，决定前暂缓公示。 */
  | 'SUSPENDED';

/** How columns are to be read. 各列的对应。 */
export type MapImportInput = {
  /** Others stay as they are. 未给出的列不变。 */
  columns: Array<ColumnMapInput>;
  /** The same key does it once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Of the import. 导入标识。 */
  importId: string | number;
};

/** Visits of one enterprise in one month, to be made as one. 合并检查（综合查一次）。 */
export type MergeVisitsInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** The visit that is made; it keeps its day, its inspectors and its draw. 保留的检查任务标识，其日期、人员和抽查不变。 */
  keepTaskId: string | number;
  /** Why, 1 to 500 characters. 合并原因，1 至 500 字。 */
  reason: string;
  /** The visits that it answers for, at most 250, of the same enterprise and due in the same month; ILLEGAL_MOVE otherwise. 并入的检查任务标识，至多 250 项，须为同一企业且同月到期，否则不予受理。 */
  taskIds: Array<string | number>;
};

/** Outcome of monitoring. 监测结果。 */
export type MonitoringResult =
  /** Outside the limits of the trade. 异常。 */
  | 'ABNORMAL'
  /** Within the limits of the trade. 正常。 */
  | 'NORMAL';

/** Which end comes first. 排序方向。 */
export type OrderDirection =
  /** Smallest or earliest first. 升序。 */
  | 'ASC'
  /** Largest or latest first. 降序。 */
  | 'DESC';

/** By grade on another day than the one asked. 按另一日的等级筛选。 */
export type OtherDayFilter = {
  /** Exactly this grade; null for those not included yet. 当日等级；为空即当日尚未纳入。 */
  grade?: Grade | null | undefined;
  /** That day. 另一日。 */
  on: string;
};

/** Cells to mend. 要改正的单元格。 */
export type PatchImportInput = {
  /** At most 250. 至多 250 个。 */
  cells: Array<CellPatchInput>;
  /** The same key does it once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Of the import. 导入标识。 */
  importId: string | number;
};

/** By how grave a penalty is, how long it is published. 公示类别，决定公示期限。 */
export type PenaltyGravity =
  /** Large fines, suspended or revoked licences, orders to stop: published for 3 years. 严重，公示 3 年。 */
  | 'GRAVE'
  /** Published for 3 months. 轻微，公示 3 个月。 */
  | 'MINOR'
  /** Published for 1 year. 一般，公示 1 年。 */
  | 'ORDINARY';

/** The days for which to plan, both included. 编排监管任务的起止日期。 */
export type PlanSupervisionInput = {
  /** Answer with what would be done and do nothing. 仅试算，不作任何编排。 */
  dryRun?: boolean | null | undefined;
  /** First day on which duties fall due. 起始日期。 */
  from: string;
  /** Last such day, at most two years after `from`. 终止日期（含），与起始日期相距至多两年。 */
  to: string;
};

/** How far a draft of an edition has come. 制度草案状态。 */
export type PolicyDraftStatus =
  /** It became an edition. 已批准。 */
  | 'ADOPTED'
  /** Given up. 已废弃。 */
  | 'DISCARDED'
  /** Being written. 起草中。 */
  | 'DRAFT'
  /** To be decided by somebody else. 已提请，待他人批准。 */
  | 'PROPOSED'
  /** Sent back to its author. 已退回。 */
  | 'REJECTED';

/** What is proposed. 提请批准的草案。 */
export type ProposePolicyDraftInput = {
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 提请说明，1 至 500 字。 */
  note: string;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** What is entered for one abnormal listing. 录入异常名录的内容。 */
export type RecordAbnormalListingInput = {
  /** Who put it on the list, 1 to 100 characters. 列入机关，1 至 100 字。 */
  authority: string;
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** First day on the list, not in the future. 列入日期，不晚于今天。 */
  listedOn: string;
  /** Why it was put there, 1 to 2,000 characters. 列入原因，1 至 2000 字。 */
  reason: string;
};

/** What is entered for one accident. 录入安全事故的内容。 */
export type RecordAccidentInput = {
  /** People killed, 0 to 9,999. 死亡人数，0 至 9999。 */
  deaths?: number | null | undefined;
  /** Direct economic loss in yuan. 直接经济损失（元）。 */
  directLoss?: string | null | undefined;
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Day on which it happened, not in the future; counts from then. 事故发生日期，不晚于今天，当日起计入。 */
  occurredOn: string;
  /** People seriously injured, 0 to 9,999. 重伤人数，0 至 9999。 */
  seriousInjuries?: number | null | undefined;
  /** What happened, 1 to 2,000 characters. 事故简况，1 至 2000 字。 */
  summary: string;
};

/** What is entered for one complaint. 录入投诉举报的内容。 */
export type RecordComplaintInput = {
  /** Day on which it was accepted, not in the future; counts from then. 受理日期，不晚于今天，当日起计入。 */
  acceptedOn: string;
  /** How it came in. 来源渠道。 */
  channel: ComplaintChannel;
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** What it says, 1 to 2,000 characters; never who complained. 投诉举报内容，1 至 2000 字，不写投诉人。 */
  summary: string;
};

/** What became of an event, from a day on. 事件的处置结果及生效日期。 */
export type RecordEventOutcomeInput = {
  /** Of the event; ALREADY_VOIDED when it is. 记录标识；已作废的不予受理。 */
  eventId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** One that events of its kind can have; MALFORMED otherwise. 该种记录可有的处置结果。 */
  kind: EventOutcomeKind;
  /** Why, 1 to 500 characters. 处置说明，1 至 500 字。 */
  note: string;
  /** First day on which it holds; from the event's own day to today. 生效日期，不早于事件日期、不晚于今天。 */
  on: string;
};

/** What is entered for one inspection. 录入经常性监督检查的内容。 */
export type RecordInspectionInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Day of the inspection, not in the future. 检查日期，不晚于今天。 */
  inspectedOn: string;
  /** Passed, or failed in at least one item. 检查结果。 */
  result: InspectionResult;
  /** What was found, 1 to 2,000 characters. 检查情况，1 至 2000 字。 */
  summary: string;
};

/** What is entered for one interview. 录入约谈的内容。 */
export type RecordInterviewInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Day on which it was held, not in the future; counts from then. 约谈日期，不晚于今天，当日起计入。 */
  heldOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Only interviews of the principal responsible person count. 约谈对象；只计约谈主要负责人的。 */
  interviewee: Interviewee;
  /** What it was about, 1 to 2,000 characters. 约谈事由，1 至 2000 字。 */
  subject: string;
  /** One held because of grade C itself does not count. 约谈起因；因 C 级措施而约谈的不计入。 */
  trigger?: InterviewTrigger | null | undefined;
};

/** What is entered for one licence. 录入许可管理的内容。 */
export type RecordLicenceInput = {
  /** What was decided of the licence. 许可事项。 */
  action: LicenceAction;
  /** Day of the decision, not in the future. 许可决定日期，不晚于今天。 */
  decidedOn: string;
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Last day of validity; null when it has none. 有效期的最后一日；长期有效的为空。 */
  expiresOn?: string | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Kind of licence, 1 to 100 characters. 证照名称，1 至 100 字。 */
  licenceName: string;
  /** As printed on it, 1 to 100 characters. 证照编号，1 至 100 字。 */
  licenceNumber: string;
};

/** What is entered for one monitoring. 录入行业监测的内容。 */
export type RecordMonitoringInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Day of the reading, not in the future. 监测日期，不晚于今天。 */
  observedOn: string;
  /** Normal or abnormal, by the limits of the trade. 监测结果，以行业限值为准。 */
  result: MonitoringResult;
  /** What was observed, 1 to 2,000 characters. 监测情况，1 至 2000 字。 */
  summary: string;
};

/** What is entered for one penalty. 录入行政处罚的内容。 */
export type RecordPenaltyInput = {
  /** Unlawful gains and property taken, in yuan. 没收违法所得、非法财物的金额（元）。 */
  confiscated?: string | null | undefined;
  /** Day of the decision, not in the future; counts from then. 处罚决定日期，不晚于今天，当日起计入。 */
  decidedOn: string;
  /** Of the decision, 1 to 100 characters; unique among penalties that are not voided. 处罚决定书文号，1 至 100 字；未作废的处罚中不得重复。 */
  documentNumber: string;
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Money to be paid, in yuan. 罚款金额（元）。 */
  fine?: string | null | undefined;
  /** Decides how long it is published; counting does not depend on it. 公示类别，决定公示期限，不影响计入。 */
  gravity?: PenaltyGravity | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Keeps it from being published or shared; null when nothing does. 涉密情形；不涉密的为空。 */
  secrecy?: Secrecy | null | undefined;
  /** What was done against the law, 1 to 2,000 characters. 违法事实，1 至 2000 字。 */
  violation: string;
};

/** What is entered for one public evaluation. 录入公众评价的内容。 */
export type RecordPublicEvaluationInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Day of the evaluation, not in the future. 评价日期，不晚于今天。 */
  evaluatedOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Points, 0 to 100. 得分，0 至 100。 */
  score: number;
  /** What was said, 1 to 2,000 characters; never by whom. 评价内容，1 至 2000 字，不写评价人。 */
  summary: string;
};

/** What is entered for one quantified grading. 录入量化分级的内容。 */
export type RecordQuantifiedGradingInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Day of the grading, not in the future. 量化分级日期，不晚于今天。 */
  gradedOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** Points, 0 to 100. 得分，0 至 100。 */
  score: number;
  /** By what rules and why, 1 to 2,000 characters. 分级说明，1 至 2000 字。 */
  summary: string;
};

/** What is entered for one serious violation. 录入严重违法的内容。 */
export type RecordSeriousViolationInput = {
  /** Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。 */
  enterpriseId: string | number;
  /** Day on which it was established, not in the future. 认定日期，不晚于今天。 */
  foundOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。 */
  idempotencyKey?: string | null | undefined;
  /** What was done, 1 to 2,000 characters. 严重违法情形，1 至 2000 字。 */
  summary: string;
};

/** Open until a review finds it put right. 整改状态。 */
export type RectificationStatus =
  /** The enterprise was deregistered before; open again should it be reinstated. 因企业注销、停业而终止；恢复监管后继续。 */
  | 'LAPSED'
  /** Not yet found put right. 未完成整改。 */
  | 'OPEN'
  /** A review found it put right. 复查确认已整改。 */
  | 'RECTIFIED';

/** How late what is to be put right is, counted from the first deadline missed. 整改逾期步骤，自最初未按期的期限起算。 */
export type RectificationStep =
  /** Its deadline passed long ago: an extra inspection is suggested. 逾期过久，建议加查。 */
  | 'ESCALATED'
  /** Its deadline has not passed, or it is done with. 未逾期，或已整改、已终止。 */
  | 'IN_TIME'
  /** Its deadline has passed. 已逾期。 */
  | 'OVERDUE';

/** An enterprise to keep away from. 检查人员应回避的企业。 */
export type RecusalInput = {
  /** From which to keep away. 企业标识。 */
  enterpriseId: string | number;
  /** Why, 1 to 500 characters. 回避原因，1 至 500 字。 */
  reason: string;
};

/** Which draw to replace, and why. 重新抽取。 */
export type RedrawInput = {
  /** Of the draw to be replaced. 抽查标识。 */
  drawId: string | number;
  /** By when to visit; as before when absent. 新的截止日期；不给出即照旧。 */
  dueOn?: string | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters; shown to the public. 重抽原因，1 至 500 字，公开显示。 */
  reason: string;
};

/** Who asks. 提出方。 */
export type RedressApplicant =
  /** Somebody it authorized. 企业委托的代理人。 */
  | 'AGENT'
  /** The bureau of its own accord. 本局依职权。 */
  | 'BUREAU'
  /** The enterprise itself. 企业。 */
  | 'ENTERPRISE';

/** What a case is decided to be. 决定。 */
export type RedressDecision =
  /** It is not looked into; before it was accepted. 不予受理。 */
  | 'REFUSE'
  /** It is not right: nothing changes. 不成立：维持。 */
  | 'REJECT'
  /** It is right: voids or repairs the record. 成立：作废或修复记录。 */
  | 'UPHOLD';

/** Why an enterprise asks. 理由。 */
export type RedressGround =
  /** The same case stands twice. 重复登记。 */
  | 'DUPLICATE'
  /** Another, which the statement tells. 其他。 */
  | 'OTHER'
  /** It is published for too long. 超过公示期。 */
  | 'OVERDUE'
  /** It tells what must not be told: secrets, persons. 涉及秘密或个人信息。 */
  | 'PROTECTED'
  /** The duties are done and the wrong is put right; of a repair. 已履行义务并整改，用于信用修复。 */
  | 'RECTIFIED'
  /** The authority or a court revoked the penalty. 处罚决定已被撤销。 */
  | 'REVOKED'
  /** The facts are wrong. 事实有误。 */
  | 'WRONG_FACT'
  /** It was somebody else. 主体有误。 */
  | 'WRONG_SUBJECT';

/** What an enterprise may ask for. 异议或信用修复。 */
export type RedressKind =
  /** A record, or the place on a list, is said to be wrong. 异议。 */
  | 'OBJECTION'
  /** A record that was put right is to be published, shared and counted no longer. 信用修复。 */
  | 'REPAIR';

/** How far a case has come. 案件状态。 */
export type RedressStatus =
  /** To be decided. 已受理，待决定。 */
  | 'ACCEPTED'
  /** To be accepted or refused. 待受理。 */
  | 'FILED'
  /** Not looked into. 不予受理。 */
  | 'REFUSED'
  /** Not right: the record stands. 不成立，记录维持。 */
  | 'REJECTED'
  /** Right: the record was voided, or repaired. 成立，记录已作废或修复。 */
  | 'UPHELD'
  /** Taken back by whoever asked. 已撤回。 */
  | 'WITHDRAWN';

/** Why something entered was refused; a closed list, to which words are only added. 拒绝代码；固定清单，只增不改。 */
export type RefusalCode =
  /** The record was voided before. Read it again. 该记录已作废；请重新读取。 */
  | 'ALREADY_VOIDED'
  /** Unknown name or wrong password, which are not told apart. 用户名或密码不正确，不作区分。 */
  | 'BAD_CREDENTIALS'
  /** The credit code fails its check or shape; the message offers the likely digit. 统一社会信用代码有误；说明中提示可能的正确写法。 */
  | 'BAD_CREDIT_CODE'
  /** An enterprise of that code is in the registry. Look it up. 该代码的企业已在册；请查询后使用。 */
  | 'DUPLICATE_CREDIT_CODE'
  /** A penalty of that document number is recorded; a case counts once. 该文号的处罚已录入；同一案件只录一次。 */
  | 'DUPLICATE_DOCUMENT_NUMBER'
  /** An edition of the rules has that id. Take another. 已有同一标识的制度版本；请另取。 */
  | 'DUPLICATE_EDITION'
  /** An inspector with that licence is known. 该执法证号已登记。 */
  | 'DUPLICATE_LICENCE_NUMBER'
  /** An account has that name. 用户名已有人使用。 */
  | 'DUPLICATE_USERNAME'
  /** Duties are kept apart: administrators and auditors hold no other role. 已启用三员分立，系统管理员、审计员不得兼任其他角色。 */
  | 'DUTIES_NOT_SEPARATED'
  /** Nobody matches, so there is nobody to draw from. Widen the filter. 没有符合条件的检查对象；请放宽条件。 */
  | 'EMPTY_POOL'
  /** What is recorded has happened: the day must not be after today. 日期不能晚于今天。 */
  | 'FUTURE_DATE'
  /** The key was used for another input. Take a new one. 该幂等键已用于另一次不同的提交；请换用新键。 */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Not possible in its present state. Read it again. 现状态下不能作此操作；请重新读取。 */
  | 'ILLEGAL_MOVE'
  /** Nobody else could keep accounts then. 这是最后一个可用的系统管理员。 */
  | 'LAST_ADMINISTRATOR'
  /** An inspector's licence is not valid on the day. Name another. 执法证届时已过期；请另行指派。 */
  | 'LICENCE_EXPIRED'
  /** Too many wrong passwords: locked for 30 minutes. 密码连续输错，账号锁定 30 分钟。 */
  | 'LOCKED'
  /** Not of the shape asked for; the message shows one that is. 格式不符；说明中给出正确写法。 */
  | 'MALFORMED'
  /** There is nothing of that id. 查无此标识。 */
  | 'NOT_FOUND'
  /** Outside the divisions that the account sees. 超出账号的管辖属地。 */
  | 'OUTSIDE_AREA'
  /** Of the right shape, but too small, too large or too long. 超出允许的范围或长度。 */
  | 'OUT_OF_RANGE'
  /** The yearly cap on visits is reached. Give `overCapReason` if it must be. 已达年度检查上限；确需检查的请填写理由。 */
  | 'OVER_CAP'
  /** Who entered it does not decide it. Ask somebody else. 由您录入的，须由他人决定。 */
  | 'OWN_ENTRY'
  /** One of the last passwords. 不能再用最近用过的密码。 */
  | 'PASSWORD_REUSED'
  /** The host is not on the public network. Give one that is. 该主机不在公网上；请换用公网地址。 */
  | 'PRIVATE_ADDRESS'
  /** The inspector keeps away from this enterprise. Name another. 检查人员应当回避；请另行指派。 */
  | 'RECUSED'
  /** Needed and not given. 必填而未填。 */
  | 'REQUIRED'
  /** Fewer inspectors than a visit needs. 检查人员不足。 */
  | 'SHORT_OF_INSPECTORS'
  /** The host name is not known. Check its spelling. 主机名无法解析；请核对拼写。 */
  | 'UNKNOWN_HOST'
  /** Somebody changed it since it was read. Read it again and redo. 已被他人修改；请重新读取后再改。 */
  | 'VERSION_CONFLICT'
  /** Not by the rules of `accessRules`. 密码不符合规则。 */
  | 'WEAK_PASSWORD';

/** A deregistration taken back. 企业恢复监管。 */
export type ReinstateEnterpriseInput = {
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The version that was read. 读取时的版本号。 */
  expectedVersion: number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 恢复监管的原因，1 至 500 字。 */
  reason: string;
};

/** What is sent back. 退回的草案。 */
export type RejectPolicyDraftInput = {
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 退回理由，1 至 500 字。 */
  reason: string;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** Another day for a task, and why. 任务改期。 */
export type RescheduleTaskInput = {
  /** The new day, today or later. 新的截止日期，不早于今天。 */
  dueOn: string;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** 1 to 500 characters; without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。 */
  overCapReason?: string | null | undefined;
  /** Why, 1 to 500 characters. 改期原因，1 至 500 字。 */
  reason: string;
  /** The day that was seen; VERSION_CONFLICT if it has been moved meanwhile. Not looked at when absent. 改期时所见的原截止日期；其间已被他人改期的不予受理，不给出则不核对。 */
  seenDueOn?: string | null | undefined;
  /** Of a task still to be done; ILLEGAL_MOVE otherwise. 任务标识；已结束的不予受理。 */
  taskId: string | number;
};

/** Another day for many tasks, and why. 批量改期。 */
export type RescheduleTasksInput = {
  /** Answer task by task and change nothing. 仅试算结果，不作改动。 */
  dryRun?: boolean | null | undefined;
  /** One new day for all of them, today or later; or give `monthsLater`. 统一的新截止日期，不早于今天；与推迟月数只能给出一种。 */
  dueOn?: string | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Each by so many months from its own day, -12 to 12 and not 0. 各自的截止日期推迟的月数，-12 至 12 且不为 0。 */
  monthsLater?: number | null | undefined;
  /** 1 to 500 characters; without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由，1 至 500 字；不给出即不超出上限。 */
  overCapReason?: string | null | undefined;
  /** Why, 1 to 500 characters. 改期原因，1 至 500 字。 */
  reason: string;
  /** These, or give `where`, not both; an answer for each, in this order, doubles once. 任务标识；与筛选条件只能给出一种，按此次序逐项作答，重复的只算一次。 */
  taskIds?: Array<string | number> | null | undefined;
  /** All that match when the call is made, at most 5,000. 调用时符合筛选条件的全部任务，至多 5000 项。 */
  where?: SupervisionTaskWhere | null | undefined;
};

/** Which delivery to make again. 要重新发送的一次通知。 */
export type ResendWebhookDeliveryInput = {
  /** Of the delivery. 发送标识。 */
  deliveryId: string | number;
};

/** Whose password to reset. 要重置密码的账号。 */
export type ResetPasswordInput = {
  /** Of the account. 账号标识。 */
  accountId: string | number;
};

/** Whose number, and why it is needed. 查阅哪家企业的电话及其事由。 */
export type RevealPrincipalPhoneInput = {
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** Why, 1 to 500 characters; kept with who asked and when. 事由，1 至 500 字；连同查阅人、时刻一并留存。 */
  reason: string;
};

/** What to take back, and why. 要撤销的导入。 */
export type RevertImportInput = {
  /** The same key does it once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Of the import. 导入标识。 */
  importId: string | number;
  /** 1 to 500 characters, kept with each record. 原因，1 至 500 字。 */
  reason: string;
};

/** Which token to revoke. 要吊销的程序令牌。 */
export type RevokeApiTokenInput = {
  /** Of the token. 令牌标识。 */
  tokenId: string | number;
};

/** Which certificate was revoked, from what day, and why. 撤销标准化证书。 */
export type RevokeStandardizationInput = {
  /** Of the certificate; ILLEGAL_MOVE or ALREADY_VOIDED when it cannot be. 证书标识；已撤销或已作废的不予受理。 */
  certificateId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 撤销原因，1 至 500 字。 */
  reason: string;
  /** First day no longer valid, from `issuedOn` to today. 撤销日期，当日起无效；不早于发证日期、不晚于今天。 */
  revokedOn: string;
};

/** What an account is for; it may have several. 账号角色，可兼任。 */
export type Role =
  /** Keeps accounts and settings. 管理员，管理账号和设置。 */
  | 'ADMINISTRATOR'
  /** Reads what was done, and writes nothing. 审计员，查阅操作记录，不作任何录入。 */
  | 'AUDITOR'
  /** Enters enterprises and records. 录入员，登记企业和记录。 */
  | 'CLERK'
  /** Reads everything and approves. 领导，查阅并审批。 */
  | 'LEADER'
  /** Plans and orders supervision. 调度员，编排和下达监管任务。 */
  | 'SCHEDULER';

/** How far work over the whole registry has come. 全库任务状态。 */
export type RunStatus =
  /** Broken off by whoever asked. 已取消。 */
  | 'CANCELLED'
  /** It is done. 已完成。 */
  | 'DONE'
  /** It failed, or its process is gone; ask again. 失败或中断，可重新发起。 */
  | 'FAILED'
  /** Under way. 进行中。 */
  | 'RUNNING';

/** What to keep of what is being typed. 要保存的草稿。 */
export type SaveEntryDraftInput = {
  /** At most 180000 bytes of UTF-8; empty when nothing is left to keep. 草稿内容，不超过 180000 字节；没有可留的内容时为空文本。 */
  content: string;
  /** One draft a kind and account. 种类；每个账号每种一份。 */
  kind: EventKind;
  /** The one last read, 0 when there was none; VERSION_CONFLICT when it is no longer that. 所依据的版本，没有草稿时为 0；已被更新的不予受理。 */
  version: number;
};

/** What keeps a record from being published or shared. 涉密情形，涉密的不公示、不共享。 */
export type Secrecy =
  /** State secrets are its main facts. 主要事实涉及国家秘密。 */
  | 'STATE_SECRET'
  /** Trade secrets are its main facts. 主要事实涉及商业秘密。 */
  | 'TRADE_SECRET';

/** What the bureau supervises it for. 行业领域。 */
export type Sector =
  /** Coal mines. 煤矿。 */
  | 'COAL_MINE'
  /** Fireworks and firecrackers. 烟花爆竹。 */
  | 'FIREWORKS'
  /** Production, storage and sale of hazardous chemicals, filling stations too. 危险化学品生产、储存、经营，含加油站。 */
  | 'HAZARDOUS_CHEMICALS'
  /** Metallurgy, building materials, machinery, light industry, textiles, tobacco, commerce. 工贸：冶金、有色、建材、机械、轻工、纺织、烟草、商贸。 */
  | 'INDUSTRY_AND_TRADE'
  /** Bodies that assess and test for others. 安全评价、检测检验等中介机构。 */
  | 'INTERMEDIARY'
  /** Smelting of metals. 金属冶炼。 */
  | 'METAL_SMELTING'
  /** Other mines and tailings ponds. 非煤矿山及尾矿库。 */
  | 'NON_COAL_MINE'
  /** None of these sectors. 其他行业。 */
  | 'OTHER';

/** By sector under supervision. 按行业领域筛选。 */
export type SectorFilter = {
  /** Exactly this sector. 等于此领域。 */
  eq?: Sector | null | undefined;
  /** Any of these sectors. 属于其中任一领域。 */
  in?: Array<Sector> | null | undefined;
};

/** A name and its password, for a session. 登录所需的用户名和密码。 */
export type SignInInput = {
  /** Compared exactly, blanks included. 密码，含空格在内逐字比较。 */
  password: string;
  /** Case matters. 用户名，区分大小写。 */
  username: string;
};

/** LEVEL_1 is the highest. 标准化等级。 */
export type StandardizationLevel =
  /** The highest, given by the ministry. 一级，最高，部级评定。 */
  | 'LEVEL_1'
  /** Given by the province. 二级，自治区评定。 */
  | 'LEVEL_2'
  /** The lowest, given by the league. 三级，盟市评定。 */
  | 'LEVEL_3';

/** What to simulate: a draft or an edition. 推演的草案或版本。 */
export type StartWhatIfInput = {
  /** The day judged; today when absent. 推演的日期，默认今天。 */
  asOf?: string | null | undefined;
  /** Either a draft. 草案标识，与版本二者择一。 */
  draftId?: string | number | null | undefined;
  /** Or an edition by its id. 版本标识。 */
  editionId?: string | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
};

/** One key of the sort order. 排序的一项。 */
export type SupervisionTaskOrder = {
  /** Rising unless said otherwise. 方向，默认升序。 */
  direction?: OrderDirection | null | undefined;
  /** What to sort by. 排序字段。 */
  field: SupervisionTaskOrderField;
};

/** Names sort by pinyin; grades are those of today. 排序字段（名称按拼音，等级以今日为准）。 */
export type SupervisionTaskOrderField =
  /** By the day it is due. 截止日期。 */
  | 'DUE_ON'
  /** By pinyin of the name of the enterprise. 企业名称拼音。 */
  | 'ENTERPRISE_NAME'
  /** By grade of the enterprise today, A first. 企业今日等级，A 级在前。 */
  | 'GRADE'
  /** By kind, alphabetically by its word. 任务种类，按代码字母。 */
  | 'KIND'
  /** By status, alphabetically by its word. 任务状态，按代码字母。 */
  | 'STATUS';

/** All that is given must hold; nothing given is every task. 任务筛选条件，须同时成立；都不给出即全部任务。 */
export type SupervisionTaskWhere = {
  /** Of extra inspections. 加查事由。 */
  basis?: TaskBasisFilter | null | undefined;
  /** Of the enterprise. 属地代码。 */
  divisionCode?: TextFilter | null | undefined;
  /** Made by this draw. 抽查标识。 */
  drawId?: string | number | null | undefined;
  /** By when it is to be done. 截止日期。 */
  dueOn?: DateFilter | null | undefined;
  /** Of this enterprise. 企业标识。 */
  enterpriseId?: string | number | null | undefined;
  /** Of the enterprise, today. 企业信用等级。 */
  grade?: GradeFilter | null | undefined;
  /** Named for it. 检查人员标识。 */
  inspectorId?: string | number | null | undefined;
  /** What is to be done. 任务种类。 */
  kind?: TaskKindFilter | null | undefined;
  /** What made the task. 任务来源。 */
  origin?: TaskOriginFilter | null | undefined;
  /** Still to be done and past its day, or not so. 是否逾期。 */
  overdue?: boolean | null | undefined;
  /** Name, pinyin, initials or code of the enterprise, at most 100 characters. 企业名称、拼音、首字母或代码，至多 100 字。 */
  search?: string | null | undefined;
  /** Of the enterprise. 行业领域。 */
  sector?: SectorFilter | null | undefined;
  /** How it stands on a day, by what is known now. 任务在某日的进度，以现有记录为准。 */
  standing?: TaskStandingFilter | null | undefined;
  /** How far it has come. 任务状态。 */
  status?: TaskStatusFilter | null | undefined;
};

/** Why an extra inspection: a ground of article 7, or another. 加查事由。 */
export type TaskBasis =
  /** It is on the abnormal-operation list. 列入异常名录。 */
  | 'ABNORMAL_LISTING'
  /** Its grade is C. 信用等级为 C。 */
  | 'LOW_GRADE'
  /** More than five complaints within a year. 一年内投诉举报超过五件。 */
  | 'MANY_COMPLAINTS'
  /** Another ground, which the reason names. 其他事由，见原因。 */
  | 'OTHER'
  /** A problem is far past its deadline (step ESCALATED); the house’s own ground. 整改逾期过久（步骤 ESCALATED）。 */
  | 'OVERDUE_RECTIFICATION'
  /** It has a serious violation that is not repaired. 有严重违法且未修复。 */
  | 'SERIOUS_VIOLATION';

/** By the ground of an extra inspection. 按加查事由筛选。 */
export type TaskBasisFilter = {
  /** Exactly this ground. 等于此事由。 */
  eq?: TaskBasis | null | undefined;
  /** Any of these grounds. 属于其中任一事由。 */
  in?: Array<TaskBasis> | null | undefined;
};

/** What was found of one item. 一条检查项结论。 */
export type TaskFindingInput = {
  /** What was looked at, 1 to 200 characters. 检查项。 */
  item: string;
  /** What is wrong, at most 1,000 characters; needed where it failed, refused elsewhere. 存在的问题，至多 1000 字；不合格时必填，其余不填。 */
  problem?: string | null | undefined;
  /** In a review: which problem it is about; by its item, or about all, when absent. 整改事项标识。 */
  rectificationId?: string | number | null | undefined;
  /** By when to put it right, from the day completed on; by the edition when absent. 整改期限，不早于完成日期；不给出即按制度规定。 */
  rectifyBy?: string | null | undefined;
  /** NONE is the explicit 无: looked at and nothing to say. 结论；NONE 即明确的“无”。 */
  result: FindingResult;
};

/** What supervision does at or with an enterprise. 监管任务种类。 */
export type TaskKind =
  /** A visit that was drawn; counts towards the yearly cap. 双随机抽查，计入年度上限。 */
  | 'DOUBLE_RANDOM_INSPECTION'
  /** A visit ordered by article 7; counts towards the yearly cap. 加查，计入年度上限。 */
  | 'EXTRA_INSPECTION'
  /** Looking again whether problems were put right. 整改复查。 */
  | 'RECTIFICATION_REVIEW'
  /** An interview that grade C asks for. 提醒约谈。 */
  | 'REMINDER_INTERVIEW'
  /** A visit that the grade asks for; counts towards the yearly cap. 日常检查，计入年度上限。 */
  | 'ROUTINE_INSPECTION'
  /** Training of the principal and staff. 培训。 */
  | 'TRAINING';

/** By kind of task. 按任务种类筛选。 */
export type TaskKindFilter = {
  /** Exactly this kind. 等于此种类。 */
  eq?: TaskKind | null | undefined;
  /** Any of these kinds. 属于其中任一种类。 */
  in?: Array<TaskKind> | null | undefined;
};

/** What made a task, once and for all. 任务来源。 */
export type TaskOrigin =
  /** A double-random draw. 双随机抽取。 */
  | 'DRAW'
  /** An order for extra inspections. 下达加查。 */
  | 'EXTRA'
  /** A measure following from a record, such as a review. 由记录引起的措施，如复查。 */
  | 'MEASURE'
  /** A duty planned from the grade. 按等级编排。 */
  | 'PLAN';

/** By what made the task. 按任务来源筛选。 */
export type TaskOriginFilter = {
  /** Exactly this origin. 等于此来源。 */
  eq?: TaskOrigin | null | undefined;
  /** Any of these origins. 属于其中任一来源。 */
  in?: Array<TaskOrigin> | null | undefined;
};

/** How a task stands on a day: KEPT is all that follow it. 任务在某日的进度，KEPT 为其余三者之和。 */
export type TaskStanding =
  /** Completed on the day or before. 当日或之前已完成。 */
  | 'DONE'
  /** Not called off. 未取消、未撤回。 */
  | 'KEPT'
  /** Not completed, and due before the day. 当日尚未完成，已过期。 */
  | 'OVERDUE'
  /** Not completed, and not due before the day. 当日尚未完成，也未到期。 */
  | 'PENDING';

/** By how the task stands on a day. 按任务在某日的进度筛选。 */
export type TaskStandingFilter = {
  /** How it stands then. 当日进度。 */
  is: TaskStanding;
  /** That day. 该日。 */
  on: string;
};

/** How far a task has come. 任务状态。 */
export type TaskStatus =
  /** To be done, by named inspectors. 已派。 */
  | 'ASSIGNED'
  /** Called off by somebody, with a reason. 已取消。 */
  | 'CANCELLED'
  /** Done, with what was found. 已完成。 */
  | 'COMPLETED'
  /** To be done, nobody named for it yet. 待派。 */
  | 'PLANNED'
  /** Called off by the plan, as the grade no longer asks for it. 因等级变化不再应办而撤回。 */
  | 'WITHDRAWN';

/** By how far the task has come. 按任务状态筛选。 */
export type TaskStatusFilter = {
  /** Exactly this status. 等于此状态。 */
  eq?: TaskStatus | null | undefined;
  /** Any of these statuses. 属于其中任一状态。 */
  in?: Array<TaskStatus> | null | undefined;
};

/** Which webhook to test. 要测试的变更通知。 */
export type TestWebhookInput = {
  /** Of the webhook. 变更通知标识。 */
  webhookId: string | number;
};

/** By a text, character by character. 按文字逐字筛选。 */
export type TextFilter = {
  /** Exactly this text. 与此完全相同。 */
  eq?: string | null | undefined;
  /** Any of these texts, at most 250. 与其中任一相同，至多 250 个。 */
  in?: Array<string> | null | undefined;
  /** Beginning with this text. 以此开头。 */
  startsWith?: string | null | undefined;
};

/** What is not given stays as it is. 修改账号；未给出的字段保持不变。 */
export type UpdateAccountInput = {
  /** Of the account. 账号标识。 */
  accountId: string | number;
  /** In full, 1 to 50 characters. 姓名，1 至 50 字。 */
  displayName?: string | null | undefined;
  /** Beginnings of the division codes, 2 to 12 digits each, in place of those before; everywhere when empty. 管辖属地，各为代码开头 2 至 12 位，整体替换原有的；空为全部。 */
  divisions?: Array<string> | null | undefined;
  /** All of them, instead of those before; one at least. 角色，整体替换原有的，至少一项。 */
  roles?: Array<Role> | null | undefined;
};

/** Fields that are not given stay as they are; null empties one that may be empty. 修改企业登记信息；未给出的保持不变，可空的给空值即清除。 */
export type UpdateEnterpriseInput = {
  /** Where it works, at most 300 characters. 生产经营地址，至多 300 字。 */
  address?: string | null | undefined;
  /** GB/T 2260, 6 to 12 digits. 属地代码，6 至 12 位数字。 */
  divisionCode?: string | null | undefined;
  /** Of the enterprise; NOT_FOUND when there is none. 企业标识；没有时不予受理。 */
  enterpriseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** GB/T 4754-2017 class, such as 0610 or B0610. 国民经济行业代码，形如 0610 或 B0610。 */
  industryCode?: string | null | undefined;
  /** 1 to 200 characters; the old one stays as a former name. 企业名称，1 至 200 字；原名转为曾用名。 */
  name?: string | null | undefined;
  /** Principal responsible person, at most 50 characters. 主要负责人，至多 50 字。 */
  principalName?: string | null | undefined;
  /** 5 to 25 digits, spaces and hyphens, a + in front. 主要负责人电话，5 至 25 位数字、空格和连字符，可以 + 开头。 */
  principalPhone?: string | null | undefined;
  /** By which the bureau supervises it. 所属监管行业领域。 */
  sector?: Sector | null | undefined;
  /** As it was read; VERSION_CONFLICT when it has grown since. 读取时的版本号；其后有人改过即不予受理。 */
  version: number;
};

/** Fields that are not given stay as they are. 修改检查人员；未给出的字段保持不变。 */
export type UpdateInspectorInput = {
  /** Whether they can be given tasks. 是否在岗。 */
  active?: boolean | null | undefined;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Of the inspector. 检查人员标识。 */
  inspectorId: string | number;
  /** The last valid day of the licence. 执法证有效期的最后一日。 */
  licenceExpiresOn?: string | null | undefined;
  /** In full, 1 to 50 characters. 姓名，1 至 50 字。 */
  name?: string | null | undefined;
  /** Why, as when a recusal ends; kept in the audit trail, 1 to 500 characters. 变更原因，如解除回避，留存于操作日志，1 至 500 字。 */
  reason?: string | null | undefined;
  /** All of them in place of those before, at most 250. 应回避的企业，至多 250 家，整体替换原有的。 */
  recusals?: Array<RecusalInput> | null | undefined;
  /** What they may inspect; everything when empty. 可检查行业；空为全部。 */
  sectors?: Array<Sector> | null | undefined;
  /** Where they serve, 1 to 100 characters. 所在单位，1 至 100 字。 */
  unit?: string | null | undefined;
};

/** A draft as changed. 修改后的草案。 */
export type UpdatePolicyDraftInput = {
  /** The whole edition as JSON text. What the rules cannot read is MALFORMED with the path of the field; DUPLICATE_EDITION for a taken id. 草案全文；读不懂之处逐项指出。 */
  document: string;
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** Fields that are not given stay as they are. 修改视图；未给出的保持不变。 */
export type UpdateSavedViewInput = {
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** 1 to 30 characters. 名称，1 至 30 字。 */
  name?: string | null | undefined;
  /** The list opens with it, for the viewer. 是否作为本人打开列表时的视图。 */
  opens?: boolean | null | undefined;
  /** 0 to 1,000, the smallest first. 标签的次序。 */
  position?: number | null | undefined;
  /** Of the page's URL, what it keeps and nothing else. 页面地址中的条件，仅限该列表已有的各项。 */
  search?: string | null | undefined;
  /** For everybody. 是否共享。 */
  shared?: boolean | null | undefined;
  /** The one last read; VERSION_CONFLICT otherwise. 所依据的版本号。 */
  version: number;
  /** One of one's own; ILLEGAL_MOVE otherwise. 本人的视图标识。 */
  viewId: string | number;
};

/** A list whose views are kept. 可保存视图的列表。 */
export type ViewedList =
  /** Enterprises that nobody inspected. 检查缺口列表。 */
  | 'COVERAGE_GAPS'
  /** The list of enterprises. 企业列表。 */
  | 'ENTERPRISES'
  /** The list of inspectors. 检查人员列表。 */
  | 'INSPECTORS'
  /** The list of rectifications. 整改事项列表。 */
  | 'RECTIFICATIONS'
  /** The queue of tasks. 监管任务列表。 */
  | 'TASKS';

/** Which event to void and why. 要作废的记录及原因。 */
export type VoidEventInput = {
  /** Of the event; ALREADY_VOIDED when it is. 记录标识；已作废的不予受理。 */
  eventId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 作废原因，1 至 500 字。 */
  reason: string;
};

/** Which certificate was entered in error, and why. 作废误录的标准化证书。 */
export type VoidStandardizationInput = {
  /** Of the certificate; ALREADY_VOIDED when it is. 证书标识；已作废的不予受理。 */
  certificateId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 作废原因，1 至 500 字。 */
  reason: string;
};

/** How a webhook stands. 通知状态。 */
export type WebhookStatus =
  /** It is told of changes. 正常通知。 */
  | 'ACTIVE'
  /** It is told nothing. 已停用。 */
  | 'DISABLED'
  /** A delivery was given up; tried again once an hour. 发送失败，每小时再试一次。 */
  | 'FAILING';

/** Whose proposal is taken back. 撤回提请的草案。 */
export type WithdrawPolicyDraftInput = {
  /** Of the draft. 草案标识。 */
  draftId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** As it was read. 读取时的版次。 */
  version: number;
};

/** That whoever asked asks no longer. 撤回案件。 */
export type WithdrawRedressCaseInput = {
  /** Of the case. 案件标识。 */
  caseId: string | number;
  /** 1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。 */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters. 撤回原因。 */
  reason: string;
};

/** Why a record is not disclosed. 不公开的原因。 */
export type WithheldReason =
  /** Its time of publication is over. 公示期已满。 */
  | 'EXPIRED'
  /** Nothing of that kind is disclosed to the audience. 此类记录不对其公开。 */
  | 'NOT_DISCLOSED'
  /** It was repaired. 已信用修复。 */
  | 'REPAIRED'
  /** It is said to have been revoked, and that is being looked into. 据称已被撤销，正在核查。 */
  | 'REVOKED'
  /** State or trade secrets are its main facts. 主要事实涉密。 */
  | 'SECRET'
  /** It was voided. 已作废。 */
  | 'VOIDED';

/** What supervision owes in a year. 年度监管工作量的种类。 */
export type WorkKind =
  /** Visits by draw, as the quarterly share says. 双随机抽查。 */
  | 'DRAWN_VISIT'
  /** Routine inspections. 日常检查。 */
  | 'INSPECTION'
  /** Reminder interviews of grade C. C 级提醒约谈。 */
  | 'REMINDER_INTERVIEW'
  /** Trainings of staff. 培训。 */
  | 'TRAINING';

export type AccountPageQueryVariables = Exact<{
  active?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountPageQuery = { today: string, accessRules: { separatesDuties: boolean }, active: { totalCount: number }, disabled: { totalCount: number }, accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null }> } };

export type ListedAccountFragment = { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { password: string | null, account: { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { account: { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { account: { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount: { account: { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { password: string | null, account: { id: string, username: string, displayName: string, roles: Array<Role>, divisions: Array<string>, active: boolean, mustChangePassword: boolean, lockedUntil: string | null, signedInAt: string | null, disabledAt: string | null, disabledBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ApiTokenPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiTokenPageQuery = { today: string, apiTokens: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, hint: string, scopes: Array<ApiScope>, divisions: Array<string>, expiresOn: string, createdAt: string, createdBy: string, usedAt: string | null, standing: ApiTokenStanding, revokedAt: string | null, revokedBy: string | null }> } };

export type ListedTokenFragment = { id: string, name: string, hint: string, scopes: Array<ApiScope>, divisions: Array<string>, expiresOn: string, createdAt: string, createdBy: string, usedAt: string | null, standing: ApiTokenStanding, revokedAt: string | null, revokedBy: string | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, token: { id: string, name: string, hint: string, scopes: Array<ApiScope>, divisions: Array<string>, expiresOn: string, createdAt: string, createdBy: string, usedAt: string | null, standing: ApiTokenStanding, revokedAt: string | null, revokedBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { token: { id: string, name: string, hint: string, scopes: Array<ApiScope>, divisions: Array<string>, expiresOn: string, createdAt: string, createdBy: string, usedAt: string | null, standing: ApiTokenStanding, revokedAt: string | null, revokedBy: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { permissions: Array<{ action: Action, description: string, anybody: boolean, roles: Array<Role>, scopes: Array<ApiScope> }> };

export type RefusedFragment = { code: RefusalCode, message: string, path: Array<string> };

export type AuditRowFragment = { id: string, recordedAt: string, actorKind: ActorKind, username: string | null, action: string | null, actionLabel: string | null, change: ChangeType | null, outcome: AuditOutcome, codes: Array<string>, times: number, address: string | null, sealedBy: number | null, enterprise: { id: string, name: string, creditCode: string } | null };

export type AuditPageQueryVariables = Exact<{
  where?: AuditEntryWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { auditActions: Array<{ name: string, label: string }>, auditEntries: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, actorKind: ActorKind, username: string | null, action: string | null, actionLabel: string | null, change: ChangeType | null, outcome: AuditOutcome, codes: Array<string>, times: number, address: string | null, sealedBy: number | null, enterprise: { id: string, name: string, creditCode: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditEntryShowQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEntryShowQuery = { auditEntry: { chainId: string, position: number, hash: string, roles: Array<Role>, requestId: string | null, firstAt: string, objectIds: Array<string>, asked: string | null, id: string, recordedAt: string, actorKind: ActorKind, username: string | null, action: string | null, actionLabel: string | null, change: ChangeType | null, outcome: AuditOutcome, codes: Array<string>, times: number, address: string | null, sealedBy: number | null, enterprise: { id: string, name: string, creditCode: string } | null } | null };

export type AuditChainQueryVariables = Exact<{
  chainId: string | number;
  after?: number | null | undefined;
}>;


export type AuditChainQuery = { auditVerification: { checked: number, through: number, complete: boolean, discrepancies: Array<{ code: AuditDiscrepancyCode, position: number | null, message: string }> } | null };

export type AuditCheckpointsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AuditCheckpointsQuery = { auditCheckpoints: { nodes: Array<{ number: number, madeAt: string, headCount: number, hash: string, publicKey: string, signed: boolean }> } };

export type GrantStandardizationMutationVariables = Exact<{
  input: GrantStandardizationInput;
}>;


export type GrantStandardizationMutation = { grantStandardization: { gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevokeStandardizationMutationVariables = Exact<{
  input: RevokeStandardizationInput;
}>;


export type RevokeStandardizationMutation = { revokeStandardization: { gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type VoidStandardizationMutationVariables = Exact<{
  input: VoidStandardizationInput;
}>;


export type VoidStandardizationMutation = { voidStandardization: { gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DashboardQueryVariables = Exact<{
  asOf?: string | null | undefined;
  where: DashboardWhere;
  days: Array<string> | string;
  since: string;
  dueFrom: string;
  dueTo: string;
  staleMonths: number;
}>;


export type DashboardQuery = { today: string, dashboard: { asOf: string, rewriting: { done: number, total: number } | null, sectorGrades: Array<{ sector: Sector, grade: Grade | null, count: number }>, gradesOnDays: Array<{ on: string, grade: Grade, count: number }>, transitions: Array<{ before: Grade | null, after: Grade, count: number }>, decidingClauses: Array<{ grade: Grade, count: number, clause: { code: string, text: string } | null }>, taskProgress: Array<{ divisionCode: string, kept: number, done: number, pending: number, overdue: number }>, quality: { enterprises: number, everySource: number, staleSince: string, stale: number, yearBefore: string, neverRecorded: number, zeroPenalty: number, sources: Array<{ kind: EventKind, count: number }> } } };

export type RedressRowFragment = { id: string, kind: RedressKind, status: RedressStatus, ground: RedressGround, applicant: RedressApplicant, filedOn: string, dueOn: string | null, overdue: boolean, recordedAt: string, recordedBy: string, event:
    | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'Penalty', documentNumber: string, id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string }
    | { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string }
   | null };

type DisputedRecord_AbnormalListing_Fragment = { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Accident_Fragment = { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Complaint_Fragment = { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Inspection_Fragment = { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Interview_Fragment = { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Licence_Fragment = { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Monitoring_Fragment = { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_Penalty_Fragment = { __typename: 'Penalty', documentNumber: string, id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_PublicEvaluation_Fragment = { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_QuantifiedGrading_Fragment = { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string };

type DisputedRecord_SeriousViolation_Fragment = { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string };

export type DisputedRecordFragment =
  | DisputedRecord_AbnormalListing_Fragment
  | DisputedRecord_Accident_Fragment
  | DisputedRecord_Complaint_Fragment
  | DisputedRecord_Inspection_Fragment
  | DisputedRecord_Interview_Fragment
  | DisputedRecord_Licence_Fragment
  | DisputedRecord_Monitoring_Fragment
  | DisputedRecord_Penalty_Fragment
  | DisputedRecord_PublicEvaluation_Fragment
  | DisputedRecord_QuantifiedGrading_Fragment
  | DisputedRecord_SeriousViolation_Fragment
;

export type RedressPageQueryVariables = Exact<{
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type RedressPageQuery = { today: string, open: { totalCount: number }, late: { totalCount: number }, over: { totalCount: number }, redressCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: RedressKind, status: RedressStatus, ground: RedressGround, applicant: RedressApplicant, filedOn: string, dueOn: string | null, overdue: boolean, recordedAt: string, recordedBy: string, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null }, event:
        | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Penalty', documentNumber: string, id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string }
       | null }> } };

export type RedressCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type RedressCaseQuery = { today: string, redressCase: { statement: string, revokedOn: string | null, acceptedAt: string | null, acceptedBy: string | null, endedAt: string | null, endedBy: string | null, endReason: string | null, id: string, kind: RedressKind, status: RedressStatus, ground: RedressGround, applicant: RedressApplicant, filedOn: string, dueOn: string | null, overdue: boolean, recordedAt: string, recordedBy: string, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null }, event:
      | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'Penalty', documentNumber: string, id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string }
      | { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string }
     | null } | null };

export type EnterprisePublicationQueryVariables = Exact<{
  id: string | number;
  creditCode: string;
  cases: boolean;
}>;


export type EnterprisePublicationQuery = { enterprise: { id: string, listing: { list: CreditList, state: ListingState, since: string, until: string | null } | null, disclosures: Array<{ disclosed: boolean, until: string | null, reason: WithheldReason | null, disputed: boolean, event:
        | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Penalty', gravity: PenaltyGravity, documentNumber: string, id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string }
      , fields: Array<{ name: string, label: string, value: string }> }> } | null, redressCases?: { totalCount: number, nodes: Array<{ id: string, kind: RedressKind, status: RedressStatus, ground: RedressGround, applicant: RedressApplicant, filedOn: string, dueOn: string | null, overdue: boolean, recordedAt: string, recordedBy: string, event:
        | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Accident', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Complaint', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Inspection', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Interview', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Licence', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Monitoring', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'Penalty', documentNumber: string, id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'PublicEvaluation', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'QuantifiedGrading', id: string, kind: EventKind, countsFrom: string }
        | { __typename: 'SeriousViolation', id: string, kind: EventKind, countsFrom: string }
       | null }> } };

export type FileRedressCaseMutationVariables = Exact<{
  input: FileRedressCaseInput;
}>;


export type FileRedressCaseMutation = { fileRedressCase: { redressCase: { id: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AcceptRedressCaseMutationVariables = Exact<{
  input: AcceptRedressCaseInput;
}>;


export type AcceptRedressCaseMutation = { acceptRedressCase: { redressCase: { id: string, status: RedressStatus, dueOn: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type WithdrawRedressCaseMutationVariables = Exact<{
  input: WithdrawRedressCaseInput;
}>;


export type WithdrawRedressCaseMutation = { withdrawRedressCase: { redressCase: { id: string, status: RedressStatus, dueOn: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DecideRedressCaseMutationVariables = Exact<{
  input: DecideRedressCaseInput;
}>;


export type DecideRedressCaseMutation = { decideRedressCase: { redressCase: { id: string, status: RedressStatus, dueOn: string | null } | null, gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CreditFileQueryVariables = Exact<{
  creditCode: string;
  first: number;
  after?: string | null | undefined;
  complaints: boolean;
}>;


export type CreditFileQuery = { today: string, policies: Array<{ id: string, title: string, inForceFrom: string | null, adoptedAt: string | null, document: string }>, enterprise: { id: string, creditCode: string, name: string, sector: Sector, divisionCode: string, divisionName: string, includedOn: string, industryCode: string | null, address: string | null, principalName: string | null, principalPhone: string | null, version: number, recordedAt: string, deregisteredOn: string | null, deregisterReason: string | null, grade: Grade | null, formerNames: Array<{ name: string, replacedAt: string }>, certificates: Array<{ id: string, level: StandardizationLevel, certificateNumber: string, issuedOn: string, expiresOn: string, revokedOn: string | null, revokedAt: string | null, revokeReason: string | null, recordedAt: string, recordedBy: string, voidedAt: string | null, voidReason: string | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'AbnormalListing', authority: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, listingReason: string, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Accident', summary: string, deaths: number, seriousInjuries: number, directLoss: string, accidentClass: AccidentClass, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Complaint', channel: ComplaintChannel, summary?: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Inspection', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, inspectionResult: InspectionResult, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Interview', subject: string, interviewee: Interviewee, trigger: InterviewTrigger, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Licence', action: LicenceAction, licenceName: string, licenceNumber: string, expiresOn: string | null, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Monitoring', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, monitoringResult: MonitoringResult, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Penalty', documentNumber: string, violation: string, fine: string, confiscated: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'PublicEvaluation', score: number, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'QuantifiedGrading', score: number, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'SeriousViolation', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
      > } } | null };

export type FiledCertificateFragment = { id: string, level: StandardizationLevel, certificateNumber: string, issuedOn: string, expiresOn: string, revokedOn: string | null, revokedAt: string | null, revokeReason: string | null, recordedAt: string, recordedBy: string, voidedAt: string | null, voidReason: string | null };

type FiledEvent_AbnormalListing_Fragment = { __typename: 'AbnormalListing', authority: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, listingReason: string, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Accident_Fragment = { __typename: 'Accident', summary: string, deaths: number, seriousInjuries: number, directLoss: string, accidentClass: AccidentClass, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Complaint_Fragment = { __typename: 'Complaint', channel: ComplaintChannel, summary?: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Inspection_Fragment = { __typename: 'Inspection', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, inspectionResult: InspectionResult, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Interview_Fragment = { __typename: 'Interview', subject: string, interviewee: Interviewee, trigger: InterviewTrigger, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Licence_Fragment = { __typename: 'Licence', action: LicenceAction, licenceName: string, licenceNumber: string, expiresOn: string | null, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Monitoring_Fragment = { __typename: 'Monitoring', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, monitoringResult: MonitoringResult, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_Penalty_Fragment = { __typename: 'Penalty', documentNumber: string, violation: string, fine: string, confiscated: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_PublicEvaluation_Fragment = { __typename: 'PublicEvaluation', score: number, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_QuantifiedGrading_Fragment = { __typename: 'QuantifiedGrading', score: number, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

type FiledEvent_SeriousViolation_Fragment = { __typename: 'SeriousViolation', summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

export type FiledEventFragment =
  | FiledEvent_AbnormalListing_Fragment
  | FiledEvent_Accident_Fragment
  | FiledEvent_Complaint_Fragment
  | FiledEvent_Inspection_Fragment
  | FiledEvent_Interview_Fragment
  | FiledEvent_Licence_Fragment
  | FiledEvent_Monitoring_Fragment
  | FiledEvent_Penalty_Fragment
  | FiledEvent_PublicEvaluation_Fragment
  | FiledEvent_QuantifiedGrading_Fragment
  | FiledEvent_SeriousViolation_Fragment
;

export type PickEnterprisesQueryVariables = Exact<{
  search: string;
}>;


export type PickEnterprisesQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, name: string, creditCode: string, divisionName: string, grade: Grade | null }> } };

export type ViewTabFragment = { id: string, name: string, search: string, shared: boolean, mine: boolean, opens: boolean, position: number, version: number, ownerName: string };

export type SavedViewsQueryVariables = Exact<{
  list: ViewedList;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, search: string, shared: boolean, mine: boolean, opens: boolean, position: number, version: number, ownerName: string }> };

export type ListCountsQueryVariables = Exact<{
  of: Array<ListToCountInput> | ListToCountInput;
}>;


export type ListCountsQuery = { listCounts: Array<number> };

export type CreateSavedViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type CreateSavedViewMutation = { createSavedView: { savedView: { id: string, name: string, search: string, shared: boolean, mine: boolean, opens: boolean, position: number, version: number, ownerName: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UpdateSavedViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;


export type UpdateSavedViewMutation = { updateSavedView: { savedView: { id: string, name: string, search: string, shared: boolean, mine: boolean, opens: boolean, position: number, version: number, ownerName: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DeleteSavedViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeleteSavedViewMutation = { deleteSavedView: { userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RewritingFragment = { done: number, total: number };

export type DrawPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DrawPageQuery = { today: string, draws: { totalCount: number, nodes: Array<{ id: string, name: string, status: DrawStatus, announcedAt: string, heldAt: string | null, dueOn: string, seedCommitment: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DrawPreviewQueryVariables = Exact<{
  dueOn: string;
  a?: EnterpriseWhere | null | undefined;
  b?: EnterpriseWhere | null | undefined;
  c?: EnterpriseWhere | null | undefined;
  gone?: EnterpriseWhere | null | undefined;
}>;


export type DrawPreviewQuery = { policy: { id: string, document: string } | null, a: { totalCount: number }, b: { totalCount: number }, c: { totalCount: number }, gone: { totalCount: number }, inspectors: { totalCount: number, nodes: Array<{ id: string, name: string, licenceExpiresOn: string, sectors: Array<Sector> }> } };

export type DrawShowQueryVariables = Exact<{
  id: string | number;
}>;


export type DrawShowQuery = { today: string, draw: { id: string, name: string, status: DrawStatus, announcedAt: string, heldAt: string | null, dueOn: string, inspectorsPerTask: number, expiredLicences: Array<string>, subjectPool: string, inspectorPool: string, subjectPoolHash: string, inspectorPoolHash: string, seedCommitment: string, seed: string | null, redrawReason: string | null, ratePerGrade: { A: number, B: number, C: number }, exclusions: Array<{ subject: string, reason: DrawExclusionReason, on: string, afterAnnouncement: boolean }>, replaces: { id: string, name: string } | null, picks: Array<{ subject: string, licences: Array<string>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null } | null, inspectors: Array<{ id: string, name: string }> | null }> } | null };

export type AnnounceDrawMutationVariables = Exact<{
  input: AnnounceDrawInput;
}>;


export type AnnounceDrawMutation = { announceDraw: { draw: { id: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type HoldDrawMutationVariables = Exact<{
  input: HoldDrawInput;
}>;


export type HoldDrawMutation = { holdDraw: { draw: { id: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RedrawMutationVariables = Exact<{
  input: RedrawInput;
}>;


export type RedrawMutation = { redraw: { draw: { id: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EnterprisePageQueryVariables = Exact<{
  where?: EnterpriseWhere | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<EnterpriseOrder> | EnterpriseOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  more?: boolean | null | undefined;
}>;


export type EnterprisePageQuery = { today: string, gradeDistribution: Array<{ key: string, grade: Grade, count: number }>, enterprises: { totalCount: number, rewriting: { done: number, total: number } | null, nodes: Array<{ id: string, creditCode: string, name: string, sector: Sector, divisionName: string, includedOn: string, deregisteredOn?: string | null, industryCode?: string | null, address?: string | null, principalName?: string | null, principalPhone?: string | null, formerNames?: Array<{ name: string }>, assessment: { grade: Grade, decidedBy: Array<{ clause: { code: string, text: string } }> } | null }> } };

export type EnterpriseCardQueryVariables = Exact<{
  creditCode: string;
  asOf?: string | null | undefined;
  complaints: boolean;
}>;


export type EnterpriseCardQuery = { enterprise: { id: string, name: string, creditCode: string, sector: Sector, divisionName: string, includedOn: string, deregisteredOn: string | null, assessment: { grade: Grade, decidedBy: Array<{ clause: { code: string, text: string } }>, nextChange: { on: string, grade: Grade } | null } | null, events: { totalCount: number, nodes: Array<
        | { __typename: 'AbnormalListing', id: string, kind: EventKind, countsFrom: string, voidedAt: string | null, listingReason: string }
        | { __typename: 'Accident', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Complaint', summary?: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Inspection', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Interview', subject: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Licence', licenceName: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Monitoring', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'Penalty', violation: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'PublicEvaluation', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'QuantifiedGrading', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
        | { __typename: 'SeriousViolation', summary: string, id: string, kind: EventKind, countsFrom: string, voidedAt: string | null }
      > }, supervisionTasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, dueOn: string, overdue: boolean }> } } | null };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { today: string };

export type CreateEnterpriseMutationVariables = Exact<{
  input: CreateEnterpriseInput;
}>;


export type CreateEnterpriseMutation = { createEnterprise: { enterprise: { id: string, creditCode: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UpdateEnterpriseMutationVariables = Exact<{
  input: UpdateEnterpriseInput;
}>;


export type UpdateEnterpriseMutation = { updateEnterprise: { enterprise: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DeregisterEnterpriseMutationVariables = Exact<{
  input: DeregisterEnterpriseInput;
}>;


export type DeregisterEnterpriseMutation = { deregisterEnterprise: { tasksChanged: number, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ReinstateEnterpriseMutationVariables = Exact<{
  input: ReinstateEnterpriseInput;
}>;


export type ReinstateEnterpriseMutation = { reinstateEnterprise: { tasksChanged: number, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevealPrincipalPhoneMutationVariables = Exact<{
  input: RevealPrincipalPhoneInput;
}>;


export type RevealPrincipalPhoneMutation = { revealPrincipalPhone: { principalPhone: string | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EntryDraftQueryVariables = Exact<{
  kind: EventKind;
}>;


export type EntryDraftQuery = { entryDraft: { version: number, content: string } | null };

export type SaveEntryDraftMutationVariables = Exact<{
  input: SaveEntryDraftInput;
}>;


export type SaveEntryDraftMutation = { saveEntryDraft: { draft: { version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PenaltyOnFileQueryVariables = Exact<{
  documentNumber: string;
  complaints?: boolean | null | undefined;
}>;


export type PenaltyOnFileQuery = { penaltyByDocumentNumber: { enterprise: { id: string, name: string }, penalty: { __typename: 'Penalty', documentNumber: string, violation: string, fine: string, confiscated: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> } } | null };

export type VoidEventMutationVariables = Exact<{
  input: VoidEventInput;
}>;


export type VoidEventMutation = { voidEvent: { gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordEventOutcomeMutationVariables = Exact<{
  input: RecordEventOutcomeInput;
}>;


export type RecordEventOutcomeMutation = { recordEventOutcome: { gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordAccidentMutationVariables = Exact<{
  input: RecordAccidentInput;
}>;


export type RecordAccidentMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordInterviewMutationVariables = Exact<{
  input: RecordInterviewInput;
}>;


export type RecordInterviewMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordPenaltyMutationVariables = Exact<{
  input: RecordPenaltyInput;
}>;


export type RecordPenaltyMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;


export type RecordComplaintMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordInspectionMutationVariables = Exact<{
  input: RecordInspectionInput;
}>;


export type RecordInspectionMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordMonitoringMutationVariables = Exact<{
  input: RecordMonitoringInput;
}>;


export type RecordMonitoringMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordLicenceMutationVariables = Exact<{
  input: RecordLicenceInput;
}>;


export type RecordLicenceMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordQuantifiedGradingMutationVariables = Exact<{
  input: RecordQuantifiedGradingInput;
}>;


export type RecordQuantifiedGradingMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordPublicEvaluationMutationVariables = Exact<{
  input: RecordPublicEvaluationInput;
}>;


export type RecordPublicEvaluationMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordSeriousViolationMutationVariables = Exact<{
  input: RecordSeriousViolationInput;
}>;


export type RecordSeriousViolationMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordAbnormalListingMutationVariables = Exact<{
  input: RecordAbnormalListingInput;
}>;


export type RecordAbnormalListingMutation = { recorded: { event: { id: string } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ImportSummaryFragment = { id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null };

export type ImportRowShownFragment = { number: number, status: ImportRowStatus, cells: Array<string>, faults: Array<{ cell: string | null, column: number | null, code: CellFaultCode, message: string, suggestion: string | null }> };

export type ImportPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportPageQuery = { importBatches: { nodes: Array<{ id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportShowQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportShowQuery = { importBatch: { notice: string | null, revertReason: string | null, missingColumns: Array<string>, id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, faultCounts: Array<{ code: CellFaultCode, rows: number }>, columns: Array<{ index: number, letters: string, label: string, target: string | null }>, targets: Array<{ name: string, label: string, isRequired: boolean }>, sameFileBefore: Array<{ id: string, filename: string, status: ImportStatus, uploadedBy: string, uploadedAt: string }>, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  status?: ImportRowStatus | null | undefined;
  code?: CellFaultCode | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importBatch: { id: string, rows: { nodes: Array<{ number: number, status: ImportRowStatus, cells: Array<string>, faults: Array<{ cell: string | null, column: number | null, code: CellFaultCode, message: string, suggestion: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportGradesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ImportGradesQuery = { importBatch: { id: string, gradeChanges: { nodes: Array<{ before: Grade | null, after: Grade | null, clausesBefore: Array<string>, clausesAfter: Array<string>, isRecorded: boolean, enterprise: { id: string, name: string, creditCode: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportChangedSinceQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportChangedSinceQuery = { importBatch: { id: string, changedSince: { standing: number, voided: number, withOutcome: number, enterprises: number, enterprisesWithOthers: number } } | null };

export type PatchImportMutationVariables = Exact<{
  input: PatchImportInput;
}>;


export type PatchImportMutation = { patchImport: { importBatch: { id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, faultCounts: Array<{ code: CellFaultCode, rows: number }>, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null } | null, rows: Array<{ number: number, status: ImportRowStatus, cells: Array<string>, faults: Array<{ cell: string | null, column: number | null, code: CellFaultCode, message: string, suggestion: string | null }> }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImportMutation = { mapImport: { importBatch: { missingColumns: Array<string>, id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, columns: Array<{ index: number, letters: string, label: string, target: string | null }>, faultCounts: Array<{ code: CellFaultCode, rows: number }>, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CommitImportMutationVariables = Exact<{
  input: CommitImportInput;
}>;


export type CommitImportMutation = { commitImport: { importBatch: { notice: string | null, id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevertImportMutationVariables = Exact<{
  input: RevertImportInput;
}>;


export type RevertImportMutation = { revertImport: { importBatch: { revertReason: string | null, id: string, kind: ImportKind, filename: string, status: ImportStatus, mode: ImportMode | null, uploadedBy: string, uploadedAt: string, failures: number, retryAt: string | null, clearedAt: string | null, gradeChangeCount: number, counts: { good: number, faulty: number, skipped: number, recorded: number, reverted: number }, progress: { done: number, total: number } | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type InspectorCardFragment = { id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, sectors: Array<Sector>, active: boolean };

export type InspectorPageQueryVariables = Exact<{
  search?: string | null | undefined;
  sector?: Sector | null | undefined;
  active?: boolean | null | undefined;
  licenceValidOn?: string | null | undefined;
  licenceExpiredOn?: string | null | undefined;
  today: string;
  soon: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type InspectorPageQuery = { today: string, serving: { totalCount: number }, expiring: { totalCount: number }, expired: { totalCount: number }, retired: { totalCount: number }, inspectors: { totalCount: number, nodes: Array<{ assignedTasks: number, id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, sectors: Array<Sector>, active: boolean, recusals: Array<{ reason: string }> }> } };

export type InspectorShowQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectorShowQuery = { today: string, inspector: { assignedTasks: number, id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, sectors: Array<Sector>, active: boolean, recusals: Array<{ reason: string, enterprise: { id: string, name: string, creditCode: string, divisionName: string } }> } | null };

export type CreateInspectorMutationVariables = Exact<{
  input: CreateInspectorInput;
}>;


export type CreateInspectorMutation = { createInspector: { inspector: { id: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UpdateInspectorMutationVariables = Exact<{
  input: UpdateInspectorInput;
}>;


export type UpdateInspectorMutation = { updateInspector: { inspector: { id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, sectors: Array<Sector>, active: boolean, recusals: Array<{ reason: string, enterprise: { id: string, name: string, creditCode: string, divisionName: string } }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type WebhookRowFragment = { id: string, name: string, url: string, types: Array<ChangeType> | null, status: WebhookStatus, failingSince: string | null, createdAt: string, createdBy: string, disabledAt: string | null };

export type DeliveryRowFragment = { id: string, purpose: DeliveryPurpose, status: DeliveryStatus, changeCount: number, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, httpStatus: number | null, failure: DeliveryFailure | null }> };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, name: string, url: string, types: Array<ChangeType> | null, status: WebhookStatus, failingSince: string | null, createdAt: string, createdBy: string, disabledAt: string | null, deliveries: { nodes: Array<{ id: string, purpose: DeliveryPurpose, status: DeliveryStatus, changeCount: number, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, httpStatus: number | null, failure: DeliveryFailure | null }> }> } }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: string | number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhook: { id: string, deliveries: { nodes: Array<{ id: string, purpose: DeliveryPurpose, status: DeliveryStatus, changeCount: number, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, httpStatus: number | null, failure: DeliveryFailure | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string | null, webhook: { id: string, name: string, url: string, types: Array<ChangeType> | null, status: WebhookStatus, failingSince: string | null, createdAt: string, createdBy: string, disabledAt: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DisableWebhookMutationVariables = Exact<{
  input: DisableWebhookInput;
}>;


export type DisableWebhookMutation = { disableWebhook: { webhook: { id: string, name: string, url: string, types: Array<ChangeType> | null, status: WebhookStatus, failingSince: string | null, createdAt: string, createdBy: string, disabledAt: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EnableWebhookMutationVariables = Exact<{
  input: EnableWebhookInput;
}>;


export type EnableWebhookMutation = { enableWebhook: { webhook: { id: string, name: string, url: string, types: Array<ChangeType> | null, status: WebhookStatus, failingSince: string | null, createdAt: string, createdBy: string, disabledAt: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { delivery: { id: string, purpose: DeliveryPurpose, status: DeliveryStatus, changeCount: number, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, httpStatus: number | null, failure: DeliveryFailure | null }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ResendWebhookDeliveryMutationVariables = Exact<{
  input: ResendWebhookDeliveryInput;
}>;


export type ResendWebhookDeliveryMutation = { resendWebhookDelivery: { delivery: { id: string, purpose: DeliveryPurpose, status: DeliveryStatus, changeCount: number, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, httpStatus: number | null, failure: DeliveryFailure | null }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PolicyDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyDraftsQuery = { policyDrafts: Array<{ id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null }>, policyRebuilds: Array<{ editionId: string, status: RunStatus, done: number, total: number, changed: number }> };

export type PolicyDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyDraftQuery = { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null };

export type PolicyRebuildsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRebuildsQuery = { policyRebuilds: Array<{ editionId: string, status: RunStatus, done: number, total: number, changed: number }> };

export type PolicyRebuildProgressFragment = { editionId: string, status: RunStatus, done: number, total: number, changed: number };

export type PolicyDraftRowFragment = { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null };

export type CreatePolicyDraftMutationVariables = Exact<{
  input: CreatePolicyDraftInput;
}>;


export type CreatePolicyDraftMutation = { createPolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UpdatePolicyDraftMutationVariables = Exact<{
  input: UpdatePolicyDraftInput;
}>;


export type UpdatePolicyDraftMutation = { updatePolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ProposePolicyDraftMutationVariables = Exact<{
  input: ProposePolicyDraftInput;
}>;


export type ProposePolicyDraftMutation = { proposePolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type WithdrawPolicyDraftMutationVariables = Exact<{
  input: WithdrawPolicyDraftInput;
}>;


export type WithdrawPolicyDraftMutation = { withdrawPolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DiscardPolicyDraftMutationVariables = Exact<{
  input: DiscardPolicyDraftInput;
}>;


export type DiscardPolicyDraftMutation = { discardPolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RejectPolicyDraftMutationVariables = Exact<{
  input: RejectPolicyDraftInput;
}>;


export type RejectPolicyDraftMutation = { rejectPolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AdoptPolicyDraftMutationVariables = Exact<{
  input: AdoptPolicyDraftInput;
}>;


export type AdoptPolicyDraftMutation = { adoptPolicyDraft: { policyDraft: { id: string, basedOn: string, document: string, version: number, status: PolicyDraftStatus, author: string, isOwn: boolean, updatedAt: string, note: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, editionId: string | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { today: string, policies: Array<{ id: string, title: string, inForceFrom: string | null, adoptedAt: string | null, reading: string, sourceTitle: string, document: string, clauses: Array<{ code: string, article: string, text: string }>, findings: Array<{ kind: FindingKind, message: string, example: string, clauses: Array<{ code: string }> }> }> };

export type ClauseHitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClauseHitsQuery = { clauseHits: { enterprises: number, pending: number, clauses: Array<{ code: string, met: number, decided: number }>, lines: Array<{ line: number, count: number }> } };

export type WhatIfsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIfsQuery = { policyDrafts: Array<{ id: string, document: string, status: PolicyDraftStatus, version: number }>, whatIfs: Array<{ id: string, title: string, draftVersion: number | null, asOf: string, status: RunStatus, done: number, total: number, requestedBy: string, requestedAt: string, endedAt: string | null, failure: string | null, isOwn: boolean }> };

export type WhatIfQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfQuery = { whatIf: { document: string, id: string, title: string, draftVersion: number | null, asOf: string, status: RunStatus, done: number, total: number, requestedBy: string, requestedAt: string, endedAt: string | null, failure: string | null, isOwn: boolean, base: { id: string, title: string, document: string }, transitions: Array<{ before: Grade, after: Grade, count: number }>, clauses: Array<{ code: string, before: number, after: number }>, workload: Array<{ kind: WorkKind, before: number, after: number }> } | null };

export type WhatIfMoversQueryVariables = Exact<{
  id: string | number;
  before?: Grade | null | undefined;
  after?: Grade | null | undefined;
  first: number;
  offset: number;
}>;


export type WhatIfMoversQuery = { whatIf: { id: string, movers: { totalCount: number, nodes: Array<{ gradeBefore: Grade, gradeAfter: Grade, decidedBefore: Array<string>, decidedAfter: Array<string>, enterprise: { id: string, creditCode: string, name: string, sector: Sector, divisionName: string } }> } } | null };

export type WhatIfHeadFragment = { id: string, title: string, draftVersion: number | null, asOf: string, status: RunStatus, done: number, total: number, requestedBy: string, requestedAt: string, endedAt: string | null, failure: string | null, isOwn: boolean };

export type StartWhatIfMutationVariables = Exact<{
  input: StartWhatIfInput;
}>;


export type StartWhatIfMutation = { startWhatIf: { whatIf: { id: string, title: string, draftVersion: number | null, asOf: string, status: RunStatus, done: number, total: number, requestedBy: string, requestedAt: string, endedAt: string | null, failure: string | null, isOwn: boolean } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelWhatIfMutationVariables = Exact<{
  input: CancelWhatIfInput;
}>;


export type CancelWhatIfMutation = { cancelWhatIf: { whatIf: { id: string, title: string, draftVersion: number | null, asOf: string, status: RunStatus, done: number, total: number, requestedBy: string, requestedAt: string, endedAt: string | null, failure: string | null, isOwn: boolean } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { demo: boolean, viewer: { username: string, displayName: string, roles: Array<Role>, actions: Array<Action>, divisions: Array<string>, mustChangePassword: boolean } | null, demoSignIns: Array<{ username: string, password: string, purpose: string }> };

export type SignedInFragment = { username: string, displayName: string, roles: Array<Role>, actions: Array<Action>, divisions: Array<string>, mustChangePassword: boolean };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { username: string, displayName: string, roles: Array<Role>, actions: Array<Action>, divisions: Array<string>, mustChangePassword: boolean } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { accessRules: { shortestPassword: number, kindsInPassword: number, rememberedPasswords: number, passwordDays: number | null, separatesDuties: boolean }, sessions: Array<{ id: string, startedAt: string, seenAt: string, endsAt: string, address: string, userAgent: string, current: boolean }> };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { username: string, displayName: string, roles: Array<Role>, actions: Array<Action>, divisions: Array<string>, mustChangePassword: boolean } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PaletteQueryVariables = Exact<{
  search: string;
  numbers: boolean;
}>;


export type PaletteQuery = { enterprises: { nodes: Array<{ id: string, name: string, creditCode: string, divisionName: string, grade: Grade | null }> }, penaltiesByDocumentNumber?: Array<{ enterprise: { id: string, name: string, creditCode: string }, penalty: { id: string, documentNumber: string, decidedOn: string } }> };

export type InspectorNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectorNamesQuery = { inspectors: { nodes: Array<{ id: string, name: string, unit: string }> } };

export type TaskRowFragment = { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> };

export type TaskPageQueryVariables = Exact<{
  where?: SupervisionTaskWhere | null | undefined;
  owed?: SupervisionTaskWhere | null | undefined;
  overdue?: SupervisionTaskWhere | null | undefined;
  extra?: SupervisionTaskWhere | null | undefined;
  orderBy?: Array<SupervisionTaskOrder> | SupervisionTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TaskPageQuery = { today: string, owed: { totalCount: number }, overdue: { totalCount: number }, extra: { totalCount: number }, supervisionTasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }> } };

export type CompletionContextQueryVariables = Exact<{
  enterpriseId: string | number;
}>;


export type CompletionContextQuery = { reviews: { nodes: Array<{ id: string, rectifications: Array<{ id: string, item: string, problem: string, status: RectificationStatus }> }> }, done: { nodes: Array<{ id: string, findings: Array<{ item: string }> }> } };

export type FiledTaskFragment = { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, merged: Array<{ id: string, kind: TaskKind, dueOn: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, step: RectificationStep, missedOn: string | null, nextStepOn: string | null, extensions: Array<{ from: string, to: string, reason: string }> }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> };

export type TaskCardQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskCardQuery = { node:
    | { __typename: 'AbnormalListing' }
    | { __typename: 'Accident' }
    | { __typename: 'Complaint' }
    | { __typename: 'Draw' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Inspection' }
    | { __typename: 'Inspector' }
    | { __typename: 'Interview' }
    | { __typename: 'Licence' }
    | { __typename: 'Monitoring' }
    | { __typename: 'Penalty' }
    | { __typename: 'PublicEvaluation' }
    | { __typename: 'QuantifiedGrading' }
    | { __typename: 'Rectification' }
    | { __typename: 'SeriousViolation' }
    | { __typename: 'StandardizationCertificate' }
    | { __typename: 'SupervisionTask', summary: string | null, overCapReason: string | null, recordedAt: string, recordedBy: string, endedAt: string | null, endedBy: string | null, id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, findings: Array<{ item: string, result: FindingResult, problem: string | null }>, merged: Array<{ id: string, kind: TaskKind, dueOn: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, step: RectificationStep, missedOn: string | null, nextStepOn: string | null, extensions: Array<{ from: string, to: string, reason: string }> }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }
   | null };

export type EnterpriseTasksQueryVariables = Exact<{
  enterpriseId: string | number;
  creditCode: string;
  offset: number;
}>;


export type EnterpriseTasksQuery = { enterprise: { id: string, visitQuota: { year: number, visits: number, cap: number } } | null, open: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, merged: Array<{ id: string, kind: TaskKind, dueOn: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, step: RectificationStep, missedOn: string | null, nextStepOn: string | null, extensions: Array<{ from: string, to: string, reason: string }> }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }> }, ended: { totalCount: number, nodes: Array<{ summary: string | null, interviewee: Interviewee | null, id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, findings: Array<{ item: string, result: FindingResult, problem: string | null }>, merged: Array<{ id: string, kind: TaskKind, dueOn: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, step: RectificationStep, missedOn: string | null, nextStepOn: string | null, extensions: Array<{ from: string, to: string, reason: string }> }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }> } };

export type InspectorsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type InspectorsQuery = { inspectors: { totalCount: number, nodes: Array<{ id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, sectors: Array<Sector>, assignedTasks: number, recusals: Array<{ reason: string, enterprise: { id: string } }> }> } };

export type VisitQuotaQueryVariables = Exact<{
  creditCode: string;
}>;


export type VisitQuotaQuery = { enterprise: { id: string, visitQuota: { year: number, visits: number, cap: number } } | null };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MergeVisitsMutationVariables = Exact<{
  input: MergeVisitsInput;
}>;


export type MergeVisitsMutation = { mergeVisits: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, rectifications: Array<{ id: string, status: RectificationStatus }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> } | null, gradeEffect: { before: Grade | null, after: Grade | null, tasksAdded: number, tasksWithdrawn: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelTaskMutationVariables = Exact<{
  input: CancelTaskInput;
}>;


export type CancelTaskMutation = { cancelTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RescheduleTaskMutationVariables = Exact<{
  input: RescheduleTaskInput;
}>;


export type RescheduleTaskMutation = { rescheduleTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ExtendRectificationMutationVariables = Exact<{
  input: ExtendRectificationInput;
}>;


export type ExtendRectificationMutation = { extendRectification: { rectification: { id: string, dueOn: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PlanSupervisionMutationVariables = Exact<{
  input: PlanSupervisionInput;
}>;


export type PlanSupervisionMutation = { planSupervision: { plannedCount: number, createdCount: number, overCapCount: number, withdrawnCount: number, tasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, article: string | null, dueOn: string, enterprise: { id: string, name: string } }> }, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CreateExtraInspectionsMutationVariables = Exact<{
  input: CreateExtraInspectionsInput;
}>;


export type CreateExtraInspectionsMutation = { createExtraInspections: { createdCount: number, results: Array<{ outcome: ExtraOutcome, enterprise: { id: string, name: string, creditCode: string } | null, task: { id: string, dueOn: string } | null }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MatchingEnterprisesQueryVariables = Exact<{
  where?: EnterpriseWhere | null | undefined;
  search?: string | null | undefined;
}>;


export type MatchingEnterprisesQuery = { enterprises: { totalCount: number } };

export type BoardQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BoardQuery = { today: string, supervisionMeters: Array<{ grade: Grade, kind: TaskKind, completed: number, open: number, overdue: number }> };

export type BoardTasksQueryVariables = Exact<{
  where: SupervisionTaskWhere;
  after?: string | null | undefined;
}>;


export type BoardTasksQuery = { supervisionTasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardQueueQueryVariables = Exact<{
  owed?: SupervisionTaskWhere | null | undefined;
  overdue?: SupervisionTaskWhere | null | undefined;
  extra?: SupervisionTaskWhere | null | undefined;
  where?: SupervisionTaskWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BoardQueueQuery = { owed: { totalCount: number }, overdue: { totalCount: number }, extra: { totalCount: number }, tasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }> } };

export type RectificationPageQueryVariables = Exact<{
  status?: RectificationStatus | null | undefined;
  step?: Array<RectificationStep> | RectificationStep | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RectificationPageQuery = { today: string, open: { totalCount: number }, late: { totalCount: number }, escalated: { totalCount: number }, rectified: { totalCount: number }, rectifications: { totalCount: number, nodes: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, step: RectificationStep, missedOn: string | null, nextStepOn: string | null, extensions: Array<{ from: string, to: string, reason: string }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null } }> } };

export type CoverageGapsQueryVariables = Exact<{
  since: string;
  where?: EnterpriseWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CoverageGapsQuery = { today: string, coverageGaps: { totalCount: number, nodes: Array<{ lastInspectedOn: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string, sector: Sector } }> } };

export type TaskSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskSheetQuery = { today: string, node:
    | { __typename: 'AbnormalListing', id: string }
    | { __typename: 'Accident', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Draw', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'Inspector', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'Licence', id: string }
    | { __typename: 'Monitoring', id: string }
    | { __typename: 'Penalty', id: string }
    | { __typename: 'PublicEvaluation', id: string }
    | { __typename: 'QuantifiedGrading', id: string }
    | { __typename: 'Rectification', id: string }
    | { __typename: 'SeriousViolation', id: string }
    | { __typename: 'StandardizationCertificate', id: string }
    | { __typename: 'SupervisionTask', id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, address: string | null, principalName: string | null, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, licenceNumber: string, name: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> }
   | null };

export type SheetTaskFragment = { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, address: string | null, principalName: string | null, name: string, creditCode: string, grade: Grade | null, sector: Sector, divisionName: string }, inspectors: Array<{ id: string, licenceNumber: string, name: string }>, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus }>, mergeable: Array<{ id: string, kind: TaskKind, status: TaskStatus, dueOn: string, inspectors: Array<{ id: string, name: string }> }> };

export type MovedTasksFragment = { doneCount: number, results: Array<{ taskId: string, task: { id: string, kind: TaskKind, status: TaskStatus, dueOn: string, enterprise: { id: string, name: string, creditCode: string } } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { assignTasks: { doneCount: number, results: Array<{ taskId: string, task: { id: string, kind: TaskKind, status: TaskStatus, dueOn: string, enterprise: { id: string, name: string, creditCode: string } } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RescheduleTasksMutationVariables = Exact<{
  input: RescheduleTasksInput;
}>;


export type RescheduleTasksMutation = { rescheduleTasks: { doneCount: number, results: Array<{ taskId: string, task: { id: string, kind: TaskKind, status: TaskStatus, dueOn: string, enterprise: { id: string, name: string, creditCode: string } } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelTasksMutationVariables = Exact<{
  input: CancelTasksInput;
}>;


export type CancelTasksMutation = { cancelTasks: { doneCount: number, results: Array<{ taskId: string, task: { id: string, kind: TaskKind, status: TaskStatus, dueOn: string, enterprise: { id: string, name: string, creditCode: string } } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> }>, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export const ListedAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}}]} as unknown as DocumentNode<ListedAccountFragment, unknown>;
export const ListedTokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}}]} as unknown as DocumentNode<ListedTokenFragment, unknown>;
export const AuditRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"sealedBy"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}}]} as unknown as DocumentNode<AuditRowFragment, unknown>;
export const DisputedRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]} as unknown as DocumentNode<DisputedRecordFragment, unknown>;
export const RedressRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedressRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedressCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputedRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]} as unknown as DocumentNode<RedressRowFragment, unknown>;
export const FiledCertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}}]} as unknown as DocumentNode<FiledCertificateFragment, unknown>;
export const FiledEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FiledEventFragment, unknown>;
export const ViewTabFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewTab"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]} as unknown as DocumentNode<ViewTabFragment, unknown>;
export const RewritingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rewriting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]} as unknown as DocumentNode<RewritingFragment, unknown>;
export const ImportSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}}]} as unknown as DocumentNode<ImportSummaryFragment, unknown>;
export const ImportRowShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}}]}}]} as unknown as DocumentNode<ImportRowShownFragment, unknown>;
export const InspectorCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<InspectorCardFragment, unknown>;
export const WebhookRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}}]} as unknown as DocumentNode<WebhookRowFragment, unknown>;
export const DeliveryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]} as unknown as DocumentNode<DeliveryRowFragment, unknown>;
export const PolicyRebuildProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRebuildProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]} as unknown as DocumentNode<PolicyRebuildProgressFragment, unknown>;
export const PolicyDraftRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<PolicyDraftRowFragment, unknown>;
export const WhatIfHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<WhatIfHeadFragment, unknown>;
export const SignedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]} as unknown as DocumentNode<SignedInFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const FiledTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"missedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FiledTaskFragment, unknown>;
export const SheetTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SheetTaskFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const MovedTasksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<MovedTasksFragment, unknown>;
export const AccountPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"accessRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separatesDuties"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disabled"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}}]} as unknown as DocumentNode<AccountPageQuery, AccountPageQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ApiTokenPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokenPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedToken"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}}]} as unknown as DocumentNode<ApiTokenPageQuery, ApiTokenPageQueryVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const PermissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"anybody"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<PermissionsQuery, PermissionsQueryVariables>;
export const AuditPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"sealedBy"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const AuditEntryShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntryShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow"}},{"kind":"Field","name":{"kind":"Name","value":"chainId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectIds"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"sealedBy"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}}]} as unknown as DocumentNode<AuditEntryShowQuery, AuditEntryShowQueryVariables>;
export const AuditChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chainId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chainId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chainId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AuditChainQuery, AuditChainQueryVariables>;
export const AuditCheckpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditCheckpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditCheckpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"headCount"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}}]}}]}}]}}]} as unknown as DocumentNode<AuditCheckpointsQuery, AuditCheckpointsQueryVariables>;
export const GrantStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<GrantStandardizationMutation, GrantStandardizationMutationVariables>;
export const RevokeStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevokeStandardizationMutation, RevokeStandardizationMutationVariables>;
export const VoidStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<VoidStandardizationMutation, VoidStandardizationMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DashboardWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staleMonths"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rewriting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rewriting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectorGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradesOnDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidingClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"staleMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staleMonths"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"everySource"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"yearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"neverRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"zeroPenalty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rewriting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const RedressPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RedressPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"redressCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"redressCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"over"},"name":{"kind":"Name","value":"redressCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redressCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedressRow"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedressRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedressCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputedRecord"}}]}}]}}]} as unknown as DocumentNode<RedressPageQuery, RedressPageQueryVariables>;
export const RedressCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RedressCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"redressCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedressRow"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedressRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedressCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputedRecord"}}]}}]}}]} as unknown as DocumentNode<RedressCaseQuery, RedressCaseQueryVariables>;
export const EnterprisePublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"EnumValue","value":"PUBLIC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputedRecord"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gravity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosed"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"redressCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedressRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedressRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedressCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputedRecord"}}]}}]}}]} as unknown as DocumentNode<EnterprisePublicationQuery, EnterprisePublicationQueryVariables>;
export const FileRedressCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileRedressCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileRedressCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileRedressCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redressCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<FileRedressCaseMutation, FileRedressCaseMutationVariables>;
export const AcceptRedressCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptRedressCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptRedressCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptRedressCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redressCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptRedressCaseMutation, AcceptRedressCaseMutationVariables>;
export const WithdrawRedressCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRedressCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRedressCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRedressCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redressCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawRedressCaseMutation, WithdrawRedressCaseMutationVariables>;
export const DecideRedressCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRedressCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRedressCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRedressCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redressCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRedressCaseMutation, DecideRedressCaseMutationVariables>;
export const CreditFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"industryCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"principalPhone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deregisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"deregisterReason"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledCertificate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledEvent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CreditFileQuery, CreditFileQueryVariables>;
export const PickEnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickEnterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}}]} as unknown as DocumentNode<PickEnterprisesQuery, PickEnterprisesQueryVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewedList"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewTab"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewTab"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const ListCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListToCountInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}]}]}}]} as unknown as DocumentNode<ListCountsQuery, ListCountsQueryVariables>;
export const CreateSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewTab"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewTab"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateSavedViewMutation, CreateSavedViewMutationVariables>;
export const UpdateSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewTab"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewTab"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateSavedViewMutation, UpdateSavedViewMutationVariables>;
export const DeleteSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DeleteSavedViewMutation, DeleteSavedViewMutationVariables>;
export const DrawPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"draws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DrawPageQuery, DrawPageQueryVariables>;
export const DrawPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"c"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"c"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gone"},"name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gone"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}}]}}]}}]}}]} as unknown as DocumentNode<DrawPreviewQuery, DrawPreviewQueryVariables>;
export const DrawShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsPerTask"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"A"}},{"kind":"Field","name":{"kind":"Name","value":"B"}},{"kind":"Field","name":{"kind":"Name","value":"C"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiredLicences"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"afterAnnouncement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectPool"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorPool"}},{"kind":"Field","name":{"kind":"Name","value":"subjectPoolHash"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorPoolHash"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"redrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"picks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"licences"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DrawShowQuery, DrawShowQueryVariables>;
export const AnnounceDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnounceDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announceDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AnnounceDrawMutation, AnnounceDrawMutationVariables>;
export const HoldDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<HoldDrawMutation, HoldDrawMutationVariables>;
export const RedrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Redraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RedrawMutation, RedrawMutationVariables>;
export const EnterprisePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"more"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"gradeDistribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rewriting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rewriting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deregisteredOn"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"industryCode"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"address"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"principalName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"principalPhone"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rewriting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]} as unknown as DocumentNode<EnterprisePageQuery, EnterprisePageQueryVariables>;
export const EnterpriseCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deregisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenceName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"ASSIGNED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseCardQuery, EnterpriseCardQueryVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const CreateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateEnterpriseMutation, CreateEnterpriseMutationVariables>;
export const UpdateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateEnterpriseMutation, UpdateEnterpriseMutationVariables>;
export const DeregisterEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeregisterEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeregisterEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deregisterEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DeregisterEnterpriseMutation, DeregisterEnterpriseMutationVariables>;
export const ReinstateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReinstateEnterpriseMutation, ReinstateEnterpriseMutationVariables>;
export const RevealPrincipalPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealPrincipalPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPrincipalPhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealPrincipalPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principalPhone"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevealPrincipalPhoneMutation, RevealPrincipalPhoneMutationVariables>;
export const EntryDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntryDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<EntryDraftQuery, EntryDraftQueryVariables>;
export const SaveEntryDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveEntryDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveEntryDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveEntryDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SaveEntryDraftMutation, SaveEntryDraftMutationVariables>;
export const PenaltyOnFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PenaltyOnFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penaltyByDocumentNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"documentNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledEvent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PenaltyOnFileQuery, PenaltyOnFileQueryVariables>;
export const VoidEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<VoidEventMutation, VoidEventMutationVariables>;
export const RecordEventOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEventOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEventOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEventOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordEventOutcomeMutation, RecordEventOutcomeMutationVariables>;
export const RecordAccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAccident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAccidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordAccident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordAccidentMutation, RecordAccidentMutationVariables>;
export const RecordInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordInterviewMutation, RecordInterviewMutationVariables>;
export const RecordPenaltyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPenalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPenaltyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordPenalty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordPenaltyMutation, RecordPenaltyMutationVariables>;
export const RecordComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const RecordInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const RecordMonitoringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordMonitoringMutation, RecordMonitoringMutationVariables>;
export const RecordLicenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLicence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLicenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordLicence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordLicenceMutation, RecordLicenceMutationVariables>;
export const RecordQuantifiedGradingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordQuantifiedGrading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordQuantifiedGradingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordQuantifiedGrading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"quantifiedGrading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordQuantifiedGradingMutation, RecordQuantifiedGradingMutationVariables>;
export const RecordPublicEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPublicEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPublicEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordPublicEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"publicEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordPublicEvaluationMutation, RecordPublicEvaluationMutationVariables>;
export const RecordSeriousViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSeriousViolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSeriousViolationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordSeriousViolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"seriousViolation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordSeriousViolationMutation, RecordSeriousViolationMutationVariables>;
export const RecordAbnormalListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAbnormalListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAbnormalListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordAbnormalListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"abnormalListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordAbnormalListingMutation, RecordAbnormalListingMutationVariables>;
export const ImportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const ImportShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"revertReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingColumns"}},{"kind":"Field","name":{"kind":"Name","value":"faultCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameFileBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}}]} as unknown as DocumentNode<ImportShowQuery, ImportShowQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CellFaultCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportGradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportGrades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gradeChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"clausesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"clausesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"isRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportGradesQuery, ImportGradesQueryVariables>;
export const ImportChangedSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportChangedSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"voided"}},{"kind":"Field","name":{"kind":"Name","value":"withOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"enterprisesWithOthers"}}]}}]}}]}}]} as unknown as DocumentNode<ImportChangedSinceQuery, ImportChangedSinceQueryVariables>;
export const PatchImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatchImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}},{"kind":"Field","name":{"kind":"Name","value":"faultCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PatchImportMutation, PatchImportMutationVariables>;
export const MapImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MapImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}},{"kind":"Field","name":{"kind":"Name","value":"missingColumns"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faultCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<MapImportMutation, MapImportMutationVariables>;
export const CommitImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommitImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CommitImportMutation, CommitImportMutationVariables>;
export const RevertImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportSummary"}},{"kind":"Field","name":{"kind":"Name","value":"revertReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"reverted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeChangeCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevertImportMutation, RevertImportMutationVariables>;
export const InspectorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectorPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"licenceValidOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"licenceExpiredOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","alias":{"kind":"Name","value":"serving"},"name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"expiring"},"name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"licenceValidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"Argument","name":{"kind":"Name","value":"licenceExpiredOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soon"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"expired"},"name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"licenceExpiredOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"retired"},"name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}},{"kind":"Argument","name":{"kind":"Name","value":"licenceValidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"licenceValidOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"licenceExpiredOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"licenceExpiredOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectorCard"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTasks"}},{"kind":"Field","name":{"kind":"Name","value":"recusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<InspectorPageQuery, InspectorPageQueryVariables>;
export const InspectorShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectorShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"inspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectorCard"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTasks"}},{"kind":"Field","name":{"kind":"Name","value":"recusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<InspectorShowQuery, InspectorShowQueryVariables>;
export const CreateInspectorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInspector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInspectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateInspectorMutation, CreateInspectorMutationVariables>;
export const UpdateInspectorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInspector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInspectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectorCard"}},{"kind":"Field","name":{"kind":"Name","value":"recusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateInspectorMutation, UpdateInspectorMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DisableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DisableWebhookMutation, DisableWebhookMutationVariables>;
export const EnableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EnableWebhookMutation, EnableWebhookMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;
export const ResendWebhookDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendWebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendWebhookDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ResendWebhookDeliveryMutation, ResendWebhookDeliveryMutationVariables>;
export const PolicyDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyRebuilds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRebuildProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRebuildProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]} as unknown as DocumentNode<PolicyDraftsQuery, PolicyDraftsQueryVariables>;
export const PolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<PolicyDraftQuery, PolicyDraftQueryVariables>;
export const PolicyRebuildsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRebuilds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyRebuilds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRebuildProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRebuildProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRebuild"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]} as unknown as DocumentNode<PolicyRebuildsQuery, PolicyRebuildsQueryVariables>;
export const CreatePolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<CreatePolicyDraftMutation, CreatePolicyDraftMutationVariables>;
export const UpdatePolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<UpdatePolicyDraftMutation, UpdatePolicyDraftMutationVariables>;
export const ProposePolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<ProposePolicyDraftMutation, ProposePolicyDraftMutationVariables>;
export const WithdrawPolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<WithdrawPolicyDraftMutation, WithdrawPolicyDraftMutationVariables>;
export const DiscardPolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardPolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardPolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardPolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<DiscardPolicyDraftMutation, DiscardPolicyDraftMutationVariables>;
export const RejectPolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectPolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectPolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectPolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<RejectPolicyDraftMutation, RejectPolicyDraftMutationVariables>;
export const AdoptPolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptPolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptPolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptPolicyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}}]}}]} as unknown as DocumentNode<AdoptPolicyDraftMutation, AdoptPolicyDraftMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const ClauseHitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClauseHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ClauseHitsQuery, ClauseHitsQueryVariables>;
export const WhatIfsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIfs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<WhatIfsQuery, WhatIfsQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const WhatIfMoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfMovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"movers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gradeBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"gradeAfter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"gradeAfter"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAfter"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfMoversQuery, WhatIfMoversQueryVariables>;
export const StartWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartWhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<StartWhatIfMutation, StartWhatIfMutationVariables>;
export const CancelWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelWhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<CancelWhatIfMutation, CancelWhatIfMutationVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"demoSignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const OwnSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortestPassword"}},{"kind":"Field","name":{"kind":"Name","value":"kindsInPassword"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"separatesDuties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numbers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"penaltiesByDocumentNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numbers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const InspectorNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectorNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<InspectorNamesQuery, InspectorNamesQueryVariables>;
export const TaskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"extra"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","alias":{"kind":"Name","value":"owed"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"extra"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"extra"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaskPageQuery, TaskPageQueryVariables>;
export const CompletionContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompletionContext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reviews"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RECTIFICATION_REVIEW"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"ASSIGNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompletionContextQuery, CompletionContextQueryVariables>;
export const TaskCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledTask"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"overCapReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"missedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCardQuery, TaskCardQueryVariables>;
export const EnterpriseTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"ASSIGNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledTask"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMPLETED"},{"kind":"EnumValue","value":"CANCELLED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledTask"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"missedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseTasksQuery, EnterpriseTasksQueryVariables>;
export const InspectorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTasks"}},{"kind":"Field","name":{"kind":"Name","value":"recusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectorsQuery, InspectorsQueryVariables>;
export const VisitQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}}]}}]}}]}}]} as unknown as DocumentNode<VisitQuotaQuery, VisitQuotaQueryVariables>;
export const AssignTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const MergeVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeVisitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<MergeVisitsMutation, MergeVisitsMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAdded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CancelTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CancelTaskMutation, CancelTaskMutationVariables>;
export const RescheduleTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RescheduleTaskMutation, RescheduleTaskMutationVariables>;
export const ExtendRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExtendRectificationMutation, ExtendRectificationMutationVariables>;
export const PlanSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSupervisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"overCapCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PlanSupervisionMutation, PlanSupervisionMutationVariables>;
export const CreateExtraInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExtraInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExtraInspectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExtraInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateExtraInspectionsMutation, CreateExtraInspectionsMutationVariables>;
export const MatchingEnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchingEnterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MatchingEnterprisesQuery, MatchingEnterprisesQueryVariables>;
export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionMeters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const BoardTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BoardTasksQuery, BoardTasksQueryVariables>;
export const BoardQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"extra"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"owed"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"extra"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"extra"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tasks"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BoardQueueQuery, BoardQueueQueryVariables>;
export const RectificationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RectificationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RectificationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RectificationStep"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERDUE"},{"kind":"EnumValue","value":"ESCALATED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"escalated"},"name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ESCALATED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"rectified"},"name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"RECTIFIED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"missedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RectificationPageQuery, RectificationPageQueryVariables>;
export const CoverageGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"coverageGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastInspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageGapsQuery, CoverageGapsQueryVariables>;
export const TaskSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTask"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<TaskSheetQuery, TaskSheetQueryVariables>;
export const AssignTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTasks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]} as unknown as DocumentNode<AssignTasksMutation, AssignTasksMutationVariables>;
export const RescheduleTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTasks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]} as unknown as DocumentNode<RescheduleTasksMutation, RescheduleTasksMutationVariables>;
export const CancelTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTasks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]} as unknown as DocumentNode<CancelTasksMutation, CancelTasksMutationVariables>;
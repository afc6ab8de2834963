/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** State Council Order 493, article 3. 事故等级。 */
export type AccidentClass =
  | 'EXTRAORDINARY'
  | 'LARGER'
  | 'MAJOR'
  | 'ORDINARY';

/** What a viewer may do. 可作的操作。 */
export type Action =
  /** Announce, hold and repeat draws. 组织双随机抽查。 */
  | 'DRAW'
  /** Grant, revoke and void standardization certificates. 维护标准化证书。 */
  | 'KEEP_CERTIFICATES'
  /** Enter enterprises and correct them. 维护企业信息。 */
  | 'KEEP_ENTERPRISES'
  /** Enter inspectors and correct them. 维护检查人员。 */
  | 'KEEP_INSPECTORS'
  /** Make and revoke programs' tokens. 管理程序令牌。 */
  | 'KEEP_TOKENS'
  /** Assign, move, complete and cancel tasks; extend rectifications. 办理监管任务和整改延期。 */
  | 'MOVE_TASKS'
  /** Order extra inspections. 下达加查。 */
  | 'ORDER_INSPECTIONS'
  /** Plan what the grades ask for. 编排监管任务。 */
  | 'PLAN_SUPERVISION'
  /** Read what a complaint says. 查阅投诉举报内容。 */
  | 'READ_COMPLAINT'
  /** See whom a draw picked, by name. 查阅抽查结果的名称。 */
  | 'READ_DRAWN'
  /** Read names of natural persons, and phone numbers with the middle hidden. 查阅自然人姓名和脱敏电话。 */
  | 'READ_PERSON'
  /** Read what is published. 查阅公示信息。 */
  | 'READ_PUBLISHED'
  /** Read the registry. 查阅登记册。 */
  | 'READ_REGISTRY'
  /** Record events and their outcomes, and void them. 录入、作废记录。 */
  | 'RECORD_EVENTS'
  /** Sign in and out, and ask who is signed in. 登录与退出。 */
  | 'SIGN_IN';

/** 公告双随机抽查。 */
export type AnnounceDrawInput = {
  /** By when to visit; licences must be valid then. 截止日期。 */
  dueOn: string;
  /** The same key and input announce once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 2 to 10. 每组检查人数。 */
  inspectorsPerTask?: number | null | undefined;
  /** 1 to 100 characters. 抽查名称。 */
  name: string;
  /** By the edition when absent. 抽查比例。 */
  perGradeRate?: GradeRateInput | null | undefined;
  /** Who is in the pool, of those with a grade today; all when absent. 检查对象范围。 */
  where?: EnterpriseWhere | null | undefined;
};

/** 指派检查人员。 */
export type AssignTaskInput = {
  /** The same key and input assign once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** All of them; at least two for a visit. 检查人员标识。 */
  inspectorIds: Array<string | number>;
  /** Of the task. 任务标识。 */
  taskId: string | number;
};

/** 取消任务。 */
export type CancelTaskInput = {
  /** Why, 1 to 500 characters. 取消原因。 */
  reason: string;
  /** Of the task. 任务标识。 */
  taskId: string | number;
};

/** How it came in. 来源渠道。 */
export type ComplaintChannel =
  | 'LETTER'
  | 'ONLINE'
  | 'PHONE'
  | 'TRANSFERRED'
  | 'VISIT';

/** 办结任务。 */
export type CompleteTaskInput = {
  /** When it was done; not in the future. 完成日期。 */
  completedOn: string;
  /** Item by item; at least one for a visit or a review. 检查项结论。 */
  findings?: Array<TaskFindingInput> | null | undefined;
  /** The same key and input complete once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Of a reminder interview; PRINCIPAL when absent. 约谈对象。 */
  interviewee?: Interviewee | null | undefined;
  /** At most 2000 characters. 情况说明。 */
  summary?: string | null | undefined;
  /** Of the task. 任务标识。 */
  taskId: string | number;
};

/** 新增企业。 */
export type CreateEnterpriseInput = {
  /** Where it works. 生产经营地址。 */
  address?: string | null | undefined;
  /** Folded to half-width capitals; its check must hold. 统一社会信用代码。 */
  creditCode: string;
  /** Six to twelve digits. 属地代码。 */
  divisionCode: string;
  /** The same key and input create once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** First day under credit supervision, not in the future. 首次纳入日期。 */
  includedOn: string;
  /** GB/T 4754-2017 class. 国民经济行业代码。 */
  industryCode?: string | null | undefined;
  /** Registered name, 1 to 200 characters. 企业名称。 */
  name: string;
  /** Principal responsible person. 主要负责人。 */
  principalName?: string | null | undefined;
  /** Digits, spaces, + and -. 主要负责人电话。 */
  principalPhone?: string | null | undefined;
  /** Sector under supervision. 行业领域。 */
  sector: Sector;
};

/** 加查：指定企业，或所有符合条件的企业。 */
export type CreateExtraInspectionsInput = {
  /** A ground of article 7, or OTHER. 加查事由。 */
  basis: TaskBasis;
  /** Answer with the outcomes and create nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** By when; today or later. 截止日期。 */
  dueOn: string;
  /** These; or give `where`. 企业标识。 */
  enterpriseIds?: Array<string | number> | null | undefined;
  /** The same key and input create once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Without it nobody is visited more often in a year than the cap. 超出年度上限的理由。 */
  overCapReason?: string | null | undefined;
  /** In words, 1 to 500 characters. 原因。 */
  reason: string;
  /** Together with `where`, as in a list. 关键词。 */
  search?: string | null | undefined;
  /** All that match when the call is made; grades are those of today. 筛选条件。 */
  where?: EnterpriseWhere | null | undefined;
};

/** 按日期筛选。 */
export type DateFilter = {
  /** This day or later. 起。 */
  from?: string | null | undefined;
  /** This day or earlier. 止。 */
  to?: string | null | undefined;
};

/** How far a draw has come. 抽查状态。 */
export type DrawStatus =
  | 'ANNOUNCED'
  | 'HELD'
  | 'REPLACED';

/** 企业排序。 */
export type EnterpriseOrder = {
  /** 方向。 */
  direction?: OrderDirection | null | undefined;
  /** 字段。 */
  field: EnterpriseOrderField;
};

/** Names sort by pinyin; grades as of the day asked. 排序字段（名称按拼音）。 */
export type EnterpriseOrderField =
  | 'CREDIT_CODE'
  | 'DIVISION_CODE'
  | 'GRADE'
  | 'INCLUDED_ON'
  | 'NAME';

/** All that is given must hold. 企业筛选条件（同时成立）。 */
export type EnterpriseWhere = {
  /** 统一社会信用代码。 */
  creditCode?: TextFilter | null | undefined;
  /** 属地代码。 */
  divisionCode?: TextFilter | null | undefined;
  /** On the day asked. 信用等级。 */
  grade?: GradeFilter | null | undefined;
  /** 首次纳入日期。 */
  includedOn?: DateFilter | null | undefined;
  /** 行业领域。 */
  sector?: SectorFilter | null | undefined;
};

/** What can happen to an enterprise. 事件种类。 */
export type EventKind =
  | 'ABNORMAL_LISTING'
  | 'ACCIDENT'
  | 'COMPLAINT'
  | 'INSPECTION'
  | 'INTERVIEW'
  | 'LICENCE'
  | 'MONITORING'
  | 'PENALTY'
  | 'PUBLIC_EVALUATION'
  | 'QUANTIFIED_GRADING'
  | 'SERIOUS_VIOLATION';

/** What became of an event. 处置结果。 */
export type EventOutcomeKind =
  | 'DUPLICATE'
  | 'LIFTED'
  | 'REPAIRED'
  | 'VERIFIED'
  | 'WITHDRAWN';

/** 整改延期。 */
export type ExtendRectificationInput = {
  /** The new deadline, later than the old. 新期限。 */
  dueOn: string;
  /** Why, 1 to 500 characters. 延期原因。 */
  reason: string;
  /** Of the rectification. 整改事项标识。 */
  rectificationId: string | number;
};

/** What ordering an extra inspection came to. 加查结果。 */
export type ExtraOutcome =
  | 'ALREADY_OPEN'
  | 'CREATED'
  | 'NOT_FOUND'
  | 'OVER_CAP';

/** Defects of an edition. 条文缺陷种类。 */
export type FindingKind =
  | 'GAP'
  | 'ONE_SIDED'
  | 'OVERLAP'
  | 'SHADOWED'
  | 'UNUSED_SOURCE'
  | 'WORDING';

/** Of one item; NONE is the explicit 无. 检查项结论。 */
export type FindingResult =
  | 'FAIL'
  | 'NONE'
  | 'PASS';

/** A good, B ordinary, C poor (article 5). 信用等级。 */
export type Grade =
  | 'A'
  | 'B'
  | 'C';

/** By grade on the day asked. 按等级筛选。 */
export type GradeFilter = {
  /** This one. 等于。 */
  eq?: Grade | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<Grade> | null | undefined;
};

/** Percent of the subjects of each grade. 各等级抽查比例（%）。 */
export type GradeRateInput = {
  /** 0 to 100; by the edition when absent. A 级。 */
  A?: number | null | undefined;
  /** 0 to 100; by the edition when absent. B 级。 */
  B?: number | null | undefined;
  /** 0 to 100; by the edition when absent. C 级。 */
  C?: number | null | undefined;
};

/** 录入标准化证书。 */
export type GrantStandardizationInput = {
  /** 1 to 100 characters. 证书编号。 */
  certificateNumber: string;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** Last day of validity. 有效期至。 */
  expiresOn: string;
  /** The same key and input record once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** First day of validity, not in the future. 发证日期。 */
  issuedOn: string;
  /** 等级。 */
  level: StandardizationLevel;
};

/** 抽取。 */
export type HoldDrawInput = {
  /** Of an announced draw. 抽查标识。 */
  drawId: string | number;
  /** The same key and input hold once. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** Without it nobody is drawn past the yearly cap on visits. 超出年度上限的理由。 */
  overCapReason?: string | null | undefined;
};

/** Outcome of an inspection. 检查结果。 */
export type InspectionResult =
  | 'FAIL'
  | 'PASS';

/** A violation, or grade C itself. 约谈起因。 */
export type InterviewTrigger =
  | 'GRADE_MEASURE'
  | 'VIOLATION';

/** Principal responsible person, or another. 约谈对象。 */
export type Interviewee =
  | 'OTHER'
  | 'PRINCIPAL';

/** What was decided of a licence. 许可事项。 */
export type LicenceAction =
  | 'GRANTED'
  | 'RENEWED'
  | 'REVOKED'
  | 'SUSPENDED';

/** Outcome of monitoring. 监测结果。 */
export type MonitoringResult =
  | 'ABNORMAL'
  | 'NORMAL';

/** 升序或降序。 */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** How long it is published: 3 months, 1 year, 3 years. 公示类别：轻微、一般、严重。 */
export type PenaltyGravity =
  | 'GRAVE'
  | 'MINOR'
  | 'ORDINARY';

/** 编排监管任务。 */
export type PlanSupervisionInput = {
  /** Answer with what would be done and do nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** First day on which duties fall due. 起始日期。 */
  from: string;
  /** Last such day, at most two years on. 终止日期。 */
  to: string;
};

/** 录入异常名录。 */
export type RecordAbnormalListingInput = {
  /** 列入机关。 */
  authority: string;
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 列入日期。 */
  listedOn: string;
  /** 列入原因。 */
  reason: string;
};

/** 录入安全事故。 */
export type RecordAccidentInput = {
  /** 死亡人数。 */
  deaths?: number | null | undefined;
  /** 直接经济损失。 */
  directLoss?: string | null | undefined;
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 事故发生日期。 */
  occurredOn: string;
  /** 重伤人数。 */
  seriousInjuries?: number | null | undefined;
  /** 事故简况。 */
  summary: string;
};

/** 录入投诉举报。 */
export type RecordComplaintInput = {
  /** 受理日期。 */
  acceptedOn: string;
  /** 来源渠道。 */
  channel: ComplaintChannel;
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 投诉举报内容。 */
  summary: string;
};

/** 录入处置结果。 */
export type RecordEventOutcomeInput = {
  /** Of the event. 记录标识。 */
  eventId: string | number;
  /** One that its kind can have. 处置结果。 */
  kind: EventOutcomeKind;
  /** Why. 说明。 */
  note: string;
  /** First day on which it holds. 生效日期。 */
  on: string;
};

/** 录入经常性监督检查。 */
export type RecordInspectionInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 检查日期。 */
  inspectedOn: string;
  /** 检查结果。 */
  result: InspectionResult;
  /** 检查情况。 */
  summary: string;
};

/** 录入约谈。 */
export type RecordInterviewInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 约谈日期。 */
  heldOn: string;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 约谈对象。 */
  interviewee: Interviewee;
  /** 约谈事由。 */
  subject: string;
  /** 约谈起因。 */
  trigger?: InterviewTrigger | null | undefined;
};

/** 录入许可管理。 */
export type RecordLicenceInput = {
  /** 许可事项。 */
  action: LicenceAction;
  /** 许可决定日期。 */
  decidedOn: string;
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 有效期至。 */
  expiresOn?: string | null | undefined;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 证照名称。 */
  licenceName: string;
  /** 证照编号。 */
  licenceNumber: string;
};

/** 录入行业监测。 */
export type RecordMonitoringInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 监测日期。 */
  observedOn: string;
  /** 监测结果。 */
  result: MonitoringResult;
  /** 监测情况。 */
  summary: string;
};

/** 录入行政处罚。 */
export type RecordPenaltyInput = {
  /** 没收金额。 */
  confiscated?: string | null | undefined;
  /** 处罚决定日期。 */
  decidedOn: string;
  /** 处罚决定书文号。 */
  documentNumber: string;
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 罚款金额。 */
  fine?: string | null | undefined;
  /** 公示类别。 */
  gravity?: PenaltyGravity | null | undefined;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 涉密情形。 */
  secrecy?: Secrecy | null | undefined;
  /** 违法事实。 */
  violation: string;
};

/** 录入公众评价。 */
export type RecordPublicEvaluationInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 评价日期。 */
  evaluatedOn: string;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 得分。 */
  score: number;
  /** 评价内容。 */
  summary: string;
};

/** 录入量化分级。 */
export type RecordQuantifiedGradingInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 量化分级日期。 */
  gradedOn: string;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 得分。 */
  score: number;
  /** 分级说明。 */
  summary: string;
};

/** 录入严重违法。 */
export type RecordSeriousViolationInput = {
  /** Answer with the effect and record nothing. 仅试算。 */
  dryRun?: boolean | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** 认定日期。 */
  foundOn: string;
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
  /** 严重违法情形。 */
  summary: string;
};

/** Open until a review finds it put right. 整改状态。 */
export type RectificationStatus =
  | 'OPEN'
  | 'RECTIFIED';

/** 重新抽取。 */
export type RedrawInput = {
  /** Of the draw to be replaced. 抽查标识。 */
  drawId: string | number;
  /** As before when absent. 新的截止日期。 */
  dueOn?: string | null | undefined;
  /** Why, 1 to 500 characters. 重抽原因。 */
  reason: string;
};

/** Why something entered was refused. 拒绝代码。 */
export type RefusalCode =
  | 'ALREADY_VOIDED'
  | 'BAD_CREDENTIALS'
  | 'BAD_CREDIT_CODE'
  | 'DUPLICATE_CREDIT_CODE'
  | 'DUPLICATE_DOCUMENT_NUMBER'
  | 'DUPLICATE_LICENCE_NUMBER'
  | 'EMPTY_POOL'
  | 'FUTURE_DATE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'ILLEGAL_MOVE'
  | 'LICENCE_EXPIRED'
  | 'LOCKED'
  | 'MALFORMED'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'OVER_CAP'
  | 'RECUSED'
  | 'REQUIRED'
  | 'SHORT_OF_INSPECTORS'
  | 'VERSION_CONFLICT';

/** 任务改期。 */
export type RescheduleTaskInput = {
  /** The new day; today or later. 新的截止日期。 */
  dueOn: string;
  /** Without it no visit is moved into a year that has as many as the cap. 超出年度上限的理由。 */
  overCapReason?: string | null | undefined;
  /** Why, 1 to 500 characters. 改期原因。 */
  reason: string;
  /** Of the task. 任务标识。 */
  taskId: string | number;
};

/** 撤销标准化证书。 */
export type RevokeStandardizationInput = {
  /** Of the certificate. 证书标识。 */
  certificateId: string | number;
  /** Why, 1 to 500 characters. 撤销原因。 */
  reason: string;
  /** First day no longer valid, not in the future. 撤销日期。 */
  revokedOn: string;
};

/** What an account is for. 角色。 */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CLERK'
  | 'LEADER'
  | 'SCHEDULER';

/** What keeps a record from being published or shared. 涉密情形：国家秘密、商业秘密。 */
export type Secrecy =
  | 'STATE_SECRET'
  | 'TRADE_SECRET';

/** What the bureau supervises it for. 行业领域。 */
export type Sector =
  | 'COAL_MINE'
  | 'FIREWORKS'
  | 'HAZARDOUS_CHEMICALS'
  | 'INDUSTRY_AND_TRADE'
  | 'INTERMEDIARY'
  | 'METAL_SMELTING'
  | 'NON_COAL_MINE'
  | 'OTHER';

/** 按行业领域筛选。 */
export type SectorFilter = {
  /** This one. 等于。 */
  eq?: Sector | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<Sector> | null | undefined;
};

/** 登录。 */
export type SignInInput = {
  /** 密码。 */
  password: string;
  /** 用户名。 */
  username: string;
};

/** LEVEL_1 is the highest. 标准化等级。 */
export type StandardizationLevel =
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3';

/** 任务排序。 */
export type SupervisionTaskOrder = {
  /** 方向。 */
  direction?: OrderDirection | null | undefined;
  /** 字段。 */
  field: SupervisionTaskOrderField;
};

/** Names sort by pinyin; grades are those of today. 排序字段（名称按拼音）。 */
export type SupervisionTaskOrderField =
  | 'DUE_ON'
  | 'ENTERPRISE_NAME'
  | 'GRADE'
  | 'KIND'
  | 'STATUS';

/** All that is given must hold. 任务筛选条件（同时成立）。 */
export type SupervisionTaskWhere = {
  /** 加查事由。 */
  basis?: TaskBasisFilter | null | undefined;
  /** Of the enterprise. 属地代码。 */
  divisionCode?: TextFilter | null | undefined;
  /** Made by this draw. 抽查标识。 */
  drawId?: string | number | null | undefined;
  /** 截止日期。 */
  dueOn?: DateFilter | null | undefined;
  /** Of this enterprise. 企业标识。 */
  enterpriseId?: string | number | null | undefined;
  /** Of the enterprise, today. 企业信用等级。 */
  grade?: GradeFilter | null | undefined;
  /** Named for it. 检查人员标识。 */
  inspectorId?: string | number | null | undefined;
  /** 任务种类。 */
  kind?: TaskKindFilter | null | undefined;
  /** 来源。 */
  origin?: TaskOriginFilter | null | undefined;
  /** Still to be done and past its day, or not so. 是否逾期。 */
  overdue?: boolean | null | undefined;
  /** Name, pinyin, initials, code of the enterprise. 企业关键词。 */
  search?: string | null | undefined;
  /** Of the enterprise. 行业领域。 */
  sector?: SectorFilter | null | undefined;
  /** 状态。 */
  status?: TaskStatusFilter | null | undefined;
};

/** Why an extra inspection: a ground of article 7, or another. 加查事由。 */
export type TaskBasis =
  | 'ABNORMAL_LISTING'
  | 'LOW_GRADE'
  | 'MANY_COMPLAINTS'
  | 'OTHER'
  | 'SERIOUS_VIOLATION';

/** 按加查事由筛选。 */
export type TaskBasisFilter = {
  /** This one. 等于。 */
  eq?: TaskBasis | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<TaskBasis> | null | undefined;
};

/** 检查项结论。 */
export type TaskFindingInput = {
  /** What was looked at, 1 to 200 characters. 检查项。 */
  item: string;
  /** What is wrong; needed where it failed. 问题。 */
  problem?: string | null | undefined;
  /** In a review: which problem it is about; by its item, or about all, when absent. 整改事项标识。 */
  rectificationId?: string | number | null | undefined;
  /** By when to put it right; by the edition when absent. 整改期限。 */
  rectifyBy?: string | null | undefined;
  /** NONE is the explicit 无. 结论。 */
  result: FindingResult;
};

/** What supervision does. 任务种类。 */
export type TaskKind =
  | 'DOUBLE_RANDOM_INSPECTION'
  | 'EXTRA_INSPECTION'
  | 'RECTIFICATION_REVIEW'
  | 'REMINDER_INTERVIEW'
  | 'ROUTINE_INSPECTION'
  | 'TRAINING';

/** 按任务种类筛选。 */
export type TaskKindFilter = {
  /** This one. 等于。 */
  eq?: TaskKind | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<TaskKind> | null | undefined;
};

/** What made a task. 任务来源。 */
export type TaskOrigin =
  | 'DRAW'
  | 'EXTRA'
  | 'MEASURE'
  | 'PLAN';

/** 按任务来源筛选。 */
export type TaskOriginFilter = {
  /** This one. 等于。 */
  eq?: TaskOrigin | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<TaskOrigin> | null | undefined;
};

/** How far a task has come. 任务状态。 */
export type TaskStatus =
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PLANNED'
  | 'WITHDRAWN';

/** 按任务状态筛选。 */
export type TaskStatusFilter = {
  /** This one. 等于。 */
  eq?: TaskStatus | null | undefined;
  /** Any of these. 属于。 */
  in?: Array<TaskStatus> | null | undefined;
};

/** 按文字筛选。 */
export type TextFilter = {
  /** Exactly this. 等于。 */
  eq?: string | null | undefined;
  /** Any of these, at most 250. 属于。 */
  in?: Array<string> | null | undefined;
  /** Beginning so. 以此开头。 */
  startsWith?: string | null | undefined;
};

/** 修改企业登记信息；未给出的字段保持不变。 */
export type UpdateEnterpriseInput = {
  /** Where it works. 生产经营地址。 */
  address?: string | null | undefined;
  /** Six to twelve digits. 属地代码。 */
  divisionCode?: string | null | undefined;
  /** Of the enterprise. 企业标识。 */
  enterpriseId: string | number;
  /** GB/T 4754-2017 class. 国民经济行业代码。 */
  industryCode?: string | null | undefined;
  /** The old one stays as a former name. 企业名称。 */
  name?: string | null | undefined;
  /** Principal responsible person. 主要负责人。 */
  principalName?: string | null | undefined;
  /** Digits, spaces, + and -. 主要负责人电话。 */
  principalPhone?: string | null | undefined;
  /** Sector under supervision. 行业领域。 */
  sector?: Sector | null | undefined;
  /** The version that was read. 读取时的版本号。 */
  version: number;
};

/** 作废记录。 */
export type VoidEventInput = {
  /** Of the event. 记录标识。 */
  eventId: string | number;
  /** Why, 1 to 500 characters. 作废原因。 */
  reason: string;
};

/** 作废误录的标准化证书。 */
export type VoidStandardizationInput = {
  /** Of the certificate. 证书标识。 */
  certificateId: string | number;
  /** Why, 1 to 500 characters. 作废原因。 */
  reason: string;
};

export type RefusedFragment = { code: RefusalCode, message: string, path: Array<string> };

export type GrantStandardizationMutationVariables = Exact<{
  input: GrantStandardizationInput;
}>;


export type GrantStandardizationMutation = { grantStandardization: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevokeStandardizationMutationVariables = Exact<{
  input: RevokeStandardizationInput;
}>;


export type RevokeStandardizationMutation = { revokeStandardization: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type VoidStandardizationMutationVariables = Exact<{
  input: VoidStandardizationInput;
}>;


export type VoidStandardizationMutation = { voidStandardization: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CreditFileQueryVariables = Exact<{
  creditCode: string;
  first: number;
  after?: string | null | undefined;
  complaints: boolean;
}>;


export type CreditFileQuery = { today: string, policies: Array<{ id: string, title: string, inForceFrom: string | null, document: string }>, enterprise: { id: string, creditCode: string, name: string, sector: Sector, divisionCode: string, divisionName: string, includedOn: string, industryCode: string | null, address: string | null, principalName: string | null, principalPhone: string | null, version: number, recordedAt: string, grade: Grade | null, formerNames: Array<{ name: string, replacedAt: string }>, certificates: Array<{ id: string, level: StandardizationLevel, certificateNumber: string, issuedOn: string, expiresOn: string, revokedOn: string | null, revokedAt: string | null, revokeReason: string | null, recordedAt: string, recordedBy: string, voidedAt: string | null, voidReason: string | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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

export type DrawPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DrawPageQuery = { draws: { totalCount: number, nodes: Array<{ id: string, name: string, status: DrawStatus, announcedAt: string, heldAt: string | null, dueOn: string, seedCommitment: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DrawShowQueryVariables = Exact<{
  id: string | number;
}>;


export type DrawShowQuery = { draw: { id: string, name: string, status: DrawStatus, announcedAt: string, heldAt: string | null, dueOn: string, inspectorsPerTask: number, expiredLicences: Array<string>, subjectPool: string, inspectorPool: string, subjectPoolHash: string, inspectorPoolHash: string, seedCommitment: string, seed: string | null, redrawReason: string | null, ratePerGrade: { A: number, B: number, C: number }, replaces: { id: string, name: string } | null, picks: Array<{ subject: string, licences: Array<string>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null } | null, inspectors: Array<{ id: string, name: string }> | null }> } | null };

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
}>;


export type EnterprisePageQuery = { today: string, gradeDistribution: Array<{ key: string, grade: Grade, count: number }>, enterprises: { totalCount: number, nodes: Array<{ id: string, creditCode: string, name: string, sector: Sector, divisionName: string, includedOn: string, assessment: { grade: Grade, decidedBy: Array<{ clause: { code: string, text: string } }> } | null }> } };

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

export type VoidEventMutationVariables = Exact<{
  input: VoidEventInput;
}>;


export type VoidEventMutation = { voidEvent: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordEventOutcomeMutationVariables = Exact<{
  input: RecordEventOutcomeInput;
}>;


export type RecordEventOutcomeMutation = { recordEventOutcome: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordAccidentMutationVariables = Exact<{
  input: RecordAccidentInput;
}>;


export type RecordAccidentMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordInterviewMutationVariables = Exact<{
  input: RecordInterviewInput;
}>;


export type RecordInterviewMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordPenaltyMutationVariables = Exact<{
  input: RecordPenaltyInput;
}>;


export type RecordPenaltyMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;


export type RecordComplaintMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordInspectionMutationVariables = Exact<{
  input: RecordInspectionInput;
}>;


export type RecordInspectionMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordMonitoringMutationVariables = Exact<{
  input: RecordMonitoringInput;
}>;


export type RecordMonitoringMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordLicenceMutationVariables = Exact<{
  input: RecordLicenceInput;
}>;


export type RecordLicenceMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordQuantifiedGradingMutationVariables = Exact<{
  input: RecordQuantifiedGradingInput;
}>;


export type RecordQuantifiedGradingMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordPublicEvaluationMutationVariables = Exact<{
  input: RecordPublicEvaluationInput;
}>;


export type RecordPublicEvaluationMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordSeriousViolationMutationVariables = Exact<{
  input: RecordSeriousViolationInput;
}>;


export type RecordSeriousViolationMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordAbnormalListingMutationVariables = Exact<{
  input: RecordAbnormalListingInput;
}>;


export type RecordAbnormalListingMutation = { recorded: { gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { today: string, policies: Array<{ id: string, title: string, inForceFrom: string | null, reading: string, sourceTitle: string, document: string, clauses: Array<{ code: string, article: string, text: string }>, findings: Array<{ kind: FindingKind, message: string, example: string, clauses: Array<{ code: string }> }> }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { demo: boolean, viewer: { username: string, roles: Array<Role>, actions: Array<Action> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { username: string, roles: Array<Role>, actions: Array<Action> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type TaskRowFragment = { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> };

export type TaskPageQueryVariables = Exact<{
  where?: SupervisionTaskWhere | null | undefined;
  owed?: SupervisionTaskWhere | null | undefined;
  overdue?: SupervisionTaskWhere | null | undefined;
  extra?: SupervisionTaskWhere | null | undefined;
  orderBy?: Array<SupervisionTaskOrder> | SupervisionTaskOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskPageQuery = { today: string, owed: { totalCount: number }, overdue: { totalCount: number }, extra: { totalCount: number }, supervisionTasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnterpriseTasksQueryVariables = Exact<{
  enterpriseId: string | number;
  creditCode: string;
  after?: string | null | undefined;
}>;


export type EnterpriseTasksQuery = { enterprise: { id: string, visitQuota: { year: number, visits: number, cap: number } } | null, supervisionTasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, rectifications: Array<{ id: string, item: string, problem: string, dueOn: string, status: RectificationStatus, overdue: boolean, rectifiedOn: string | null, extensions: Array<{ from: string, to: string, reason: string }> }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InspectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectorsQuery = { inspectors: { totalCount: number, nodes: Array<{ id: string, name: string, unit: string, licenceNumber: string, licenceExpiresOn: string, recusals: Array<{ reason: string, enterprise: { id: string } }> }> } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, rectifications: Array<{ id: string }>, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> } | null, gradeEffect: { before: Grade | null, after: Grade | null } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelTaskMutationVariables = Exact<{
  input: CancelTaskInput;
}>;


export type CancelTaskMutation = { cancelTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RescheduleTaskMutationVariables = Exact<{
  input: RescheduleTaskInput;
}>;


export type RescheduleTaskMutation = { rescheduleTask: { task: { id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ExtendRectificationMutationVariables = Exact<{
  input: ExtendRectificationInput;
}>;


export type ExtendRectificationMutation = { extendRectification: { rectification: { id: string, dueOn: string } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PlanSupervisionMutationVariables = Exact<{
  input: PlanSupervisionInput;
}>;


export type PlanSupervisionMutation = { planSupervision: { plannedCount: number, createdCount: number, overCapCount: number, withdrawnCount: number, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

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
  planned: SupervisionTaskWhere;
  assigned: SupervisionTaskWhere;
  from: string;
  to: string;
}>;


export type BoardQuery = { today: string, supervisionMeters: Array<{ grade: Grade, kind: TaskKind, completed: number, open: number, overdue: number }>, planned: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> }> }, assigned: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind, status: TaskStatus, origin: TaskOrigin, basis: TaskBasis | null, article: string | null, reason: string | null, dueOn: string, overdue: boolean, completedOn: string | null, endReason: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string }, inspectors: Array<{ id: string, name: string }>, mergeable: Array<{ id: string, kind: TaskKind, dueOn: string }> }> } };

export type CoverageGapsQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageGapsQuery = { coverageGaps: { totalCount: number, nodes: Array<{ lastInspectedOn: string | null, enterprise: { id: string, name: string, creditCode: string, grade: Grade | null, divisionName: string, sector: Sector } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const FiledCertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}}]} as unknown as DocumentNode<FiledCertificateFragment, unknown>;
export const FiledEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FiledEventFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const GrantStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<GrantStandardizationMutation, GrantStandardizationMutationVariables>;
export const RevokeStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevokeStandardizationMutation, RevokeStandardizationMutationVariables>;
export const VoidStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<VoidStandardizationMutation, VoidStandardizationMutationVariables>;
export const CreditFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"industryCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"principalPhone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledCertificate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledEvent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complaints"}}}]}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CreditFileQuery, CreditFileQueryVariables>;
export const DrawPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DrawPageQuery, DrawPageQueryVariables>;
export const DrawShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsPerTask"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"A"}},{"kind":"Field","name":{"kind":"Name","value":"B"}},{"kind":"Field","name":{"kind":"Name","value":"C"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiredLicences"}},{"kind":"Field","name":{"kind":"Name","value":"subjectPool"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorPool"}},{"kind":"Field","name":{"kind":"Name","value":"subjectPoolHash"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorPoolHash"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"redrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"picks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"licences"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DrawShowQuery, DrawShowQueryVariables>;
export const AnnounceDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnounceDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announceDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AnnounceDrawMutation, AnnounceDrawMutationVariables>;
export const HoldDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<HoldDrawMutation, HoldDrawMutationVariables>;
export const RedrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Redraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RedrawMutation, RedrawMutationVariables>;
export const EnterprisePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"gradeDistribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisePageQuery, EnterprisePageQueryVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const CreateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateEnterpriseMutation, CreateEnterpriseMutationVariables>;
export const UpdateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateEnterpriseMutation, UpdateEnterpriseMutationVariables>;
export const VoidEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<VoidEventMutation, VoidEventMutationVariables>;
export const RecordEventOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEventOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEventOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEventOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordEventOutcomeMutation, RecordEventOutcomeMutationVariables>;
export const RecordAccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAccident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAccidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordAccident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordAccidentMutation, RecordAccidentMutationVariables>;
export const RecordInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordInterviewMutation, RecordInterviewMutationVariables>;
export const RecordPenaltyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPenalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPenaltyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordPenalty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordPenaltyMutation, RecordPenaltyMutationVariables>;
export const RecordComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const RecordInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const RecordMonitoringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordMonitoringMutation, RecordMonitoringMutationVariables>;
export const RecordLicenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLicence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLicenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordLicence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordLicenceMutation, RecordLicenceMutationVariables>;
export const RecordQuantifiedGradingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordQuantifiedGrading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordQuantifiedGradingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordQuantifiedGrading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordQuantifiedGradingMutation, RecordQuantifiedGradingMutationVariables>;
export const RecordPublicEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPublicEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPublicEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordPublicEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordPublicEvaluationMutation, RecordPublicEvaluationMutationVariables>;
export const RecordSeriousViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSeriousViolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSeriousViolationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordSeriousViolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordSeriousViolationMutation, RecordSeriousViolationMutationVariables>;
export const RecordAbnormalListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAbnormalListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAbnormalListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"recordAbnormalListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RecordAbnormalListingMutation, RecordAbnormalListingMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const TaskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"extra"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","alias":{"kind":"Name","value":"owed"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"extra"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"extra"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<TaskPageQuery, TaskPageQueryVariables>;
export const EnterpriseTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<EnterpriseTasksQuery, EnterpriseTasksQueryVariables>;
export const InspectorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"licenceExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"recusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectorsQuery, InspectorsQueryVariables>;
export const AssignTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CancelTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CancelTaskMutation, CancelTaskMutationVariables>;
export const RescheduleTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RescheduleTaskMutation, RescheduleTaskMutationVariables>;
export const ExtendRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExtendRectificationMutation, ExtendRectificationMutationVariables>;
export const PlanSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSupervisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"overCapCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PlanSupervisionMutation, PlanSupervisionMutationVariables>;
export const CreateExtraInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExtraInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExtraInspectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExtraInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateExtraInspectionsMutation, CreateExtraInspectionsMutationVariables>;
export const MatchingEnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchingEnterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MatchingEnterprisesQuery, MatchingEnterprisesQueryVariables>;
export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planned"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assigned"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTaskWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionMeters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planned"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"assigned"},"name":{"kind":"Name","value":"supervisionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assigned"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const CoverageGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastInspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageGapsQuery, CoverageGapsQueryVariables>;
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

/** How it came in. 来源渠道。 */
export type ComplaintChannel =
  | 'LETTER'
  | 'ONLINE'
  | 'PHONE'
  | 'TRANSFERRED'
  | 'VISIT';

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

/** 按日期筛选。 */
export type DateFilter = {
  /** This day or later. 起。 */
  from?: string | null | undefined;
  /** This day or earlier. 止。 */
  to?: string | null | undefined;
};

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

/** Defects of an edition. 条文缺陷种类。 */
export type FindingKind =
  | 'GAP'
  | 'ONE_SIDED'
  | 'OVERLAP'
  | 'SHADOWED'
  | 'UNUSED_SOURCE'
  | 'WORDING';

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
  /** The same key and input record once, however often sent. 幂等键。 */
  idempotencyKey?: string | null | undefined;
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
}>;


export type CreditFileQuery = { today: string, policies: Array<{ id: string, title: string, inForceFrom: string | null, document: string }>, enterprise: { id: string, creditCode: string, name: string, sector: Sector, divisionCode: string, divisionName: string, includedOn: string, industryCode: string | null, address: string | null, principalName: string | null, principalPhone: string | null, version: number, recordedAt: string, grade: Grade | null, formerNames: Array<{ name: string, replacedAt: string }>, certificates: Array<{ id: string, level: StandardizationLevel, certificateNumber: string, issuedOn: string, expiresOn: string, revokedOn: string | null, revokedAt: string | null, revokeReason: string | null, recordedAt: string, recordedBy: string, voidedAt: string | null, voidReason: string | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'AbnormalListing', authority: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, listingReason: string, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Accident', summary: string, deaths: number, seriousInjuries: number, directLoss: string, accidentClass: AccidentClass, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
        | { __typename: 'Complaint', channel: ComplaintChannel, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> }
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

type FiledEvent_Complaint_Fragment = { __typename: 'Complaint', channel: ComplaintChannel, summary: string, id: string, kind: EventKind, countsFrom: string, recordedAt: string, recordedBy: string, voidedAt: string | null, voidedBy: string | null, voidReason: string | null, outcomes: Array<{ id: string, kind: EventOutcomeKind, on: string, note: string, recordedAt: string, recordedBy: string }> };

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


export type SessionQuery = { demo: boolean, viewer: { username: string, roles: Array<Role> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { username: string, roles: Array<Role> } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const FiledCertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}}]} as unknown as DocumentNode<FiledCertificateFragment, unknown>;
export const FiledEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FiledEventFragment, unknown>;
export const GrantStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<GrantStandardizationMutation, GrantStandardizationMutationVariables>;
export const RevokeStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RevokeStandardizationMutation, RevokeStandardizationMutationVariables>;
export const VoidStandardizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidStandardization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidStandardizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidStandardization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<VoidStandardizationMutation, VoidStandardizationMutationVariables>;
export const CreditFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"industryCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"principalPhone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledCertificate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiledEvent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledCertificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardizationCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiledEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"accidentClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"interviewee"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inspectionResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"monitoringResult"},"name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuantifiedGrading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriousViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","alias":{"kind":"Name","value":"listingReason"},"name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CreditFileQuery, CreditFileQueryVariables>;
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
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
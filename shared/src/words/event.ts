/** How records, and the fields of records that are closed lists, are said. */
import type {
  AccidentClass,
  CertificateStanding,
  ComplaintChannel,
  EventKind,
  EventOutcomeKind,
  InspectionResult,
  InterviewTrigger,
  Interviewee,
  LicenceAction,
  MonitoringResult,
  StandardizationLevel,
} from '../vocabulary.js';
import type { Labels } from './labels.js';

export const EVENT_KIND_LABELS: Labels<EventKind> = {
  ACCIDENT: '安全事故',
  INTERVIEW: '约谈',
  PENALTY: '行政处罚',
  COMPLAINT: '投诉举报',
  INSPECTION: '经常性监督检查',
  MONITORING: '行业监测',
  LICENCE: '许可管理',
  QUANTIFIED_GRADING: '量化分级',
  PUBLIC_EVALUATION: '公众评价',
  SERIOUS_VIOLATION: '严重违法',
  ABNORMAL_LISTING: '异常名录',
};

export const INTERVIEWEE_LABELS: Labels<Interviewee> = { PRINCIPAL: '主要负责人', OTHER: '其他人员' };

export const TRIGGER_LABELS: Labels<InterviewTrigger> = {
  VIOLATION: '违法违规',
  GRADE_MEASURE: 'C 级提醒约谈（第十一条）',
};

export const CHANNEL_LABELS: Labels<ComplaintChannel> = {
  PHONE: '电话',
  ONLINE: '网络',
  VISIT: '来访',
  LETTER: '来信',
  TRANSFERRED: '部门移送',
};

export const INSPECTION_LABELS: Labels<InspectionResult> = { PASS: '合格', FAIL: '不合格' };

export const MONITORING_LABELS: Labels<MonitoringResult> = { NORMAL: '正常', ABNORMAL: '异常' };

export const LICENCE_LABELS: Labels<LicenceAction> = {
  GRANTED: '准予',
  RENEWED: '延续',
  SUSPENDED: '暂扣',
  REVOKED: '吊销',
};

export const ACCIDENT_CLASS_LABELS: Labels<AccidentClass> = {
  ORDINARY: '一般事故',
  LARGER: '较大事故',
  MAJOR: '重大事故',
  EXTRAORDINARY: '特别重大事故',
};

export const STANDARDIZATION_LABELS: Labels<StandardizationLevel> = {
  LEVEL_1: '一级',
  LEVEL_2: '二级',
  LEVEL_3: '三级',
};

export const CERTIFICATE_STANDING_LABELS: Labels<CertificateStanding> = {
  BEST: '有效 · 作为依据',
  VALID: '有效',
  NOT_YET: '尚未生效',
  EXPIRED: '已过期',
  REVOKED: '已撤销',
  VOIDED: '已作废',
};

export const EVENT_OUTCOME_LABELS: Labels<EventOutcomeKind> = {
  WITHDRAWN: '已撤回',
  DUPLICATE: '重复件',
  VERIFIED: '查证属实',
  REPAIRED: '信用修复',
  LIFTED: '移出名录',
};

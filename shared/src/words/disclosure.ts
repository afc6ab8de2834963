/** How publication, objections and repair are said. */
import type {
  ListingState,
  PenaltyGravity,
  RedressApplicant,
  RedressGround,
  RedressKind,
  RedressStatus,
  Secrecy,
  WithheldReason,
} from '../vocabulary.js';
import type { RedressDecision } from '../redress/redressEntry.js';
import type { Labels } from './labels.js';

export const GRAVITY_LABELS: Labels<PenaltyGravity> = { MINOR: '轻微', ORDINARY: '一般', GRAVE: '严重' };

export const SECRECY_LABELS: Labels<Secrecy> = { STATE_SECRET: '国家秘密', TRADE_SECRET: '商业秘密' };

export const LISTING_STATE_LABELS: Labels<ListingState> = {
  PUBLISHED: '已公示',
  NOTICE: '告知期内，尚未公示',
  SUSPENDED: '异议核查中，暂缓公示',
};

export const WITHHELD_LABELS: Labels<WithheldReason> = {
  VOIDED: '已作废',
  SECRET: '涉密，不公开',
  NOT_DISCLOSED: '此类记录不公开',
  REPAIRED: '已信用修复',
  REVOKED: '据称已撤销，核查期间不公示',
  EXPIRED: '公示期已满',
};

export const REDRESS_KIND_LABELS: Labels<RedressKind> = { OBJECTION: '异议', REPAIR: '信用修复' };

export const REDRESS_STATUS_LABELS: Labels<RedressStatus> = {
  FILED: '待受理',
  ACCEPTED: '已受理，待决定',
  UPHELD: '成立',
  REJECTED: '不成立',
  REFUSED: '不予受理',
  WITHDRAWN: '已撤回',
};

export const REDRESS_GROUND_LABELS: Labels<RedressGround> = {
  WRONG_FACT: '事实有误',
  WRONG_SUBJECT: '不是本企业',
  DUPLICATE: '重复登记',
  REVOKED: '处罚已被撤销',
  PROTECTED: '涉及秘密或个人信息',
  OVERDUE: '超过公示期',
  OTHER: '其他',
  RECTIFIED: '已履行并整改',
};

export const REDRESS_APPLICANT_LABELS: Labels<RedressApplicant> = {
  ENTERPRISE: '企业',
  AGENT: '代理人',
  BUREAU: '本局依职权',
};

export const REDRESS_DECISION_LABELS: Labels<RedressDecision> = {
  UPHOLD: '成立',
  REJECT: '不成立',
  REFUSE: '不予受理',
};

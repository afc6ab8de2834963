/** The screen's words for the closed lists of `shared/vocabulary.ts`; one table a list, so that a missing word fails to compile. */
import type {
  AccidentClass,
  ApiScope,
  ApiTokenStanding,
  AttentionGround,
  CertificateStanding,
  ComplaintChannel,
  CreditList,
  DrawExclusionReason,
  DrawStatus,
  EventOutcomeKind,
  ExtraOutcome,
  FindingKind,
  FindingResult,
  Grade,
  InspectionResult,
  Interviewee,
  InterviewTrigger,
  LicenceAction,
  ListingState,
  MeasureKind,
  MonitoringResult,
  NotCountedReason,
  PenaltyGravity,
  RedressApplicant,
  RedressDecision,
  RedressGround,
  RedressKind,
  RedressStatus,
  Secrecy,
  RectificationStatus,
  Role,
  Sector,
  StandardizationLevel,
  TaskBasis,
  TaskKind,
  TaskOrigin,
  TaskStatus,
  WithheldReason,
} from '@qianqi/shared';
import type { TaskStanding } from '../generated/graphql';
import type { Choice } from '../ui/entry/field';

type Labels<W extends string> = Readonly<Record<W, string>>;

/** Shapes, so that a grade is never told by colour alone. */
export const GRADE_MARKS: Labels<Grade> = { A: '●', B: '▲', C: '■' };
export const GRADE_WORDS: Labels<Grade> = { A: '良好', B: '一般', C: '较差' };
export const LIST_LABELS: Labels<CreditList> = { RED: '红名单', ORDINARY: '普通', BLACK: '黑名单' };

export const SECTOR_LABELS: Labels<Sector> = {
  COAL_MINE: '煤矿',
  NON_COAL_MINE: '非煤矿山',
  HAZARDOUS_CHEMICALS: '危险化学品',
  FIREWORKS: '烟花爆竹',
  METAL_SMELTING: '金属冶炼',
  INDUSTRY_AND_TRADE: '工贸',
  INTERMEDIARY: '中介机构',
  OTHER: '其他',
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
export const STANDING_LABELS: Labels<CertificateStanding> = {
  BEST: '有效 · 作为依据',
  VALID: '有效',
  NOT_YET: '尚未生效',
  EXPIRED: '已过期',
  REVOKED: '已撤销',
  VOIDED: '已作废',
};

export const OUTCOME_LABELS: Labels<EventOutcomeKind> = {
  WITHDRAWN: '已撤回',
  DUPLICATE: '重复件',
  VERIFIED: '查证属实',
  REPAIRED: '信用修复',
  LIFTED: '移出名录',
};

export const NOT_COUNTED_LABELS: Labels<NotCountedReason> = {
  VOIDED: '已作废',
  OUTSIDE_WINDOW: '不在时间窗内',
  NOT_PRINCIPAL: '约谈的不是主要负责人',
  TRIGGER: '因 C 级约谈，不重复计',
  WITHDRAWN: '投诉已撤回',
  DUPLICATE: '重复件，已并案',
  REPAIRED: '已信用修复',
  NOT_VERIFIED: '尚未查证属实',
  NOT_USED: '没有条款使用此类记录',
};

export const MEASURE_LABELS: Labels<MeasureKind> = {
  DOUBLE_RANDOM: '双随机抽查（低频次）',
  GREEN_CHANNEL: '行政许可绿色通道',
  COMMENDATION: '评先评优优先',
  KEY_OBJECT: '列为重点对象，加密检查',
  TRAINING: '主要负责人和员工培训',
  KEY_MONITORING: '重点监控，大幅增加检查频次',
  REMINDER_INTERVIEW: '提醒约谈，限期整改',
  EXPOSURE: '公开曝光',
  ATTENTION: '重点关注，增加检查',
};
export const GROUND_LABELS: Labels<AttentionGround> = {
  LOW_GRADE: '信用等级为 C',
  MANY_COMPLAINTS: '投诉举报较多',
  ABNORMAL_LISTING: '列入异常名录',
  SERIOUS_VIOLATION: '有严重违法行为',
};

export const FINDING_LABELS: Labels<FindingKind> = {
  GAP: '空档',
  OVERLAP: '重叠',
  SHADOWED: '被遮蔽',
  ONE_SIDED: '单向作用',
  WORDING: '用语矛盾',
  UNUSED_SOURCE: '未被使用的来源',
};

export const TASK_KIND_LABELS: Labels<TaskKind> = {
  DOUBLE_RANDOM_INSPECTION: '双随机抽查',
  ROUTINE_INSPECTION: '日常检查',
  EXTRA_INSPECTION: '加查',
  TRAINING: '培训',
  REMINDER_INTERVIEW: '提醒约谈',
  RECTIFICATION_REVIEW: '整改复查',
};
export const TASK_STATUS_LABELS: Labels<TaskStatus> = {
  PLANNED: '待派',
  ASSIGNED: '已派',
  COMPLETED: '已完成',
  CANCELLED: '已取消',
  WITHDRAWN: '已撤回',
};
export const TASK_STANDING_LABELS: Labels<TaskStanding> = {
  KEPT: '应办',
  DONE: '已完成',
  PENDING: '未到期',
  OVERDUE: '逾期未办',
};
export const TASK_ORIGIN_LABELS: Labels<TaskOrigin> = {
  PLAN: '计划',
  EXTRA: '加查',
  DRAW: '抽取',
  MEASURE: '措施',
};
export const TASK_BASIS_LABELS: Labels<TaskBasis> = {
  ...GROUND_LABELS,
  OVERDUE_RECTIFICATION: '整改逾期过久',
  OTHER: '其他情形',
};
export const EXTRA_OUTCOME_LABELS: Labels<ExtraOutcome> = {
  CREATED: '已新建',
  ALREADY_OPEN: '已有未完成的加查，未重复新建',
  OVER_CAP: '超出年度上限，未新建',
  DEREGISTERED: '企业已注销或停业，未新建',
  NOT_FOUND: '没有这家企业',
};
export const FINDING_RESULT_LABELS: Labels<FindingResult> = { PASS: '合格', FAIL: '不合格', NONE: '无' };
/** Of a review: whether what was ordered has been put right. */
export const REVIEW_RESULT_LABELS: Labels<FindingResult> = { PASS: '已整改', FAIL: '未整改', NONE: '无' };
export const RECTIFICATION_STATUS_LABELS: Labels<RectificationStatus> = {
  OPEN: '整改中',
  RECTIFIED: '已整改',
  LAPSED: '已终止（企业注销或停业）',
};
export const DRAW_EXCLUSION_LABELS: Labels<DrawExclusionReason> = { DEREGISTERED: '已注销或停业' };
export const DRAW_STATUS_LABELS: Labels<DrawStatus> = {
  ANNOUNCED: '已公告，待抽取',
  HELD: '已抽取',
  REPLACED: '已被重抽替代',
};

export const ROLE_LABELS: Labels<Role> = {
  CLERK: '录入员',
  SCHEDULER: '调度员',
  LEADER: '领导',
  AUDITOR: '审计员',
  ADMINISTRATOR: '系统管理员',
};
export const SCOPE_LABELS: Labels<ApiScope> = { READ: '读取', RECORD: '录入', SCHEDULE: '调度' };
export const TOKEN_STANDING_LABELS: Labels<ApiTokenStanding> = {
  ACTIVE: '有效',
  EXPIRED: '已过期',
  REVOKED: '已吊销',
  CREATOR_DISABLED: '创建人已停用，暂停使用',
};

export function choicesOf<W extends string>(labels: Labels<W>): readonly Choice[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}

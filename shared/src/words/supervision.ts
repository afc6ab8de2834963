/** How tasks, what they find and draws are said. */
import type {
  DrawExclusionReason,
  DrawStatus,
  ExtraOutcome,
  FindingResult,
  RectificationStatus,
  TaskBasis,
  TaskKind,
  TaskOrigin,
  TaskStanding,
  TaskStatus,
} from '../vocabulary.js';
import type { Labels } from './labels.js';
import { GROUND_LABELS } from './grade.js';

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

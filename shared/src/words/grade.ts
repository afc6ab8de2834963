/** How grades, lists and what follows from them are said. */
import type {
  AttentionGround,
  CreditList,
  FindingKind,
  Grade,
  MeasureKind,
  NotCountedReason,
} from '../vocabulary.js';
import type { Labels } from './labels.js';

/** Shapes, so that a grade is never told by colour alone. */
export const GRADE_MARKS: Labels<Grade> = { A: '●', B: '▲', C: '■' };

export const GRADE_WORDS: Labels<Grade> = { A: '良好', B: '一般', C: '较差' };

export const LIST_LABELS: Labels<CreditList> = { RED: '红名单', ORDINARY: '普通', BLACK: '黑名单' };

/** As the regulation calls them: for the public and for files. */
export const LIST_TERMS: Labels<CreditList> = { ...LIST_LABELS, ORDINARY: '普通信用主体' };

/** For running text: `C■`. Before inclusion there is no grade, and that is said too. */
export function gradeText(grade: Grade | null): string {
  return grade === null ? '未纳入' : `${grade}${GRADE_MARKS[grade]}`;
}

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

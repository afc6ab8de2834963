import type { ComparedSection, PolicyDraftStatus, RunStatus, WorkKind } from '@qianqi/shared';

export const SECTION_LABELS: Readonly<Record<ComparedSection, string>> = {
  READING: '解释口径',
  DECISION: '判定次序',
  CLAUSES: '第六条各目',
  WINDOWS: '计算期',
  SWITCHES: '计入规则',
  ATTENTION: '重点关注（第七条）',
  SUPERVISION: '监管频次',
  DISCLOSURE: '公示与异议',
};

export const DRAFT_STATUS_LABELS: Readonly<Record<PolicyDraftStatus, string>> = {
  DRAFT: '起草中',
  PROPOSED: '待批准',
  ADOPTED: '已批准',
  REJECTED: '已退回',
  DISCARDED: '已废弃',
};

export const RUN_STATUS_LABELS: Readonly<Record<RunStatus, string>> = {
  RUNNING: '进行中',
  DONE: '已完成',
  CANCELLED: '已取消',
  FAILED: '失败',
};

export const WORK_LABELS: Readonly<Record<WorkKind, string>> = {
  INSPECTION: '日常检查',
  DRAWN_VISIT: '双随机抽查',
  TRAINING: '培训',
  REMINDER_INTERVIEW: '提醒约谈',
};

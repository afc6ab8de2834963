/** How what was written to a file is said. */
import type { LedgerEntryKind } from '../systemVocabulary.js';
import type { Labels } from './labels.js';

export const CHANGE_TYPE_LABELS: Labels<LedgerEntryKind> = {
  GRADE_CHANGED: '等级到期变化',
  EVENT_RECORDED: '事件录入',
  EVENT_VOIDED: '事件作废',
  EVENT_OUTCOME_RECORDED: '处置结果录入',
  CERTIFICATE_GRANTED: '证书录入',
  CERTIFICATE_REVOKED: '证书撤销',
  CERTIFICATE_VOIDED: '证书作废',
  ENTERPRISE_CREATED: '企业登记',
  ENTERPRISE_UPDATED: '企业信息修改',
  ENTERPRISE_DEREGISTERED: '企业注销',
  ENTERPRISE_REINSTATED: '企业恢复监管',
  REDRESS_FILED: '异议、修复申请',
  REDRESS_ACCEPTED: '异议、修复受理',
  REDRESS_DECIDED: '异议、修复决定',
  REDRESS_WITHDRAWN: '异议、修复撤回',
  TASK_CREATED: '任务生成',
  TASK_ASSIGNED: '任务指派',
  TASK_RESCHEDULED: '任务改期',
  TASK_MERGED: '任务合并',
  TASK_COMPLETED: '任务办结',
  TASK_CANCELLED: '任务取消',
  TASK_WITHDRAWN: '任务撤回',
  RECTIFICATION_EXTENDED: '整改延期',
};

/** How roles and tokens are said. */
import type { ApiScope, ApiTokenStanding, Role } from '../systemVocabulary.js';
import type { Labels } from './labels.js';

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

/** How the audit says who acted and what came of it. */
import type { ActorKind, AuditOutcome, LedgerEntryKind } from '../systemVocabulary.js';
import { CHANGE_TYPE_LABELS } from './change.js';
import type { Labels } from './labels.js';

export const AUDIT_OUTCOME_LABELS: Labels<AuditOutcome> = {
  DONE: '已完成',
  DRY_RUN: '试算',
  REPEATED: '重复提交',
  REFUSED: '未被接受',
  FORBIDDEN: '没有权限',
  UNAUTHENTICATED: '未登录',
  INVALID: '请求无效',
  FAILED: '系统故障',
};

export const ACTOR_LABELS: Labels<ActorKind> = {
  ACCOUNT: '人员',
  TOKEN: '程序令牌',
  ANONYMOUS: '未登录者',
  SYSTEM: '系统',
};

interface Acting {
  readonly actorKind: ActorKind;
  readonly username: string | null;
}

/** `wangxy`, `wangxy（程序令牌）`, `未登录者`. */
export function actorText({ actorKind, username }: Acting): string {
  if (actorKind === 'ACCOUNT') return username ?? ACTOR_LABELS.ACCOUNT;
  return username === null ? ACTOR_LABELS[actorKind] : `${username}（${ACTOR_LABELS[actorKind]}）`;
}

interface Named {
  readonly actionLabel: string | null;
  readonly action: string | null;
  readonly change: LedgerEntryKind | null;
}

/** By what was asked; what no request asked for goes by what was written. */
export function actionText({ actionLabel, action, change }: Named): string {
  return actionLabel ?? action ?? (change === null ? '' : CHANGE_TYPE_LABELS[change]);
}

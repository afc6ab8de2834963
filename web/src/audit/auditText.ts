/** What the audit's words are called on the screen. */
import type { ActorKind, AuditOutcome, AuditRowFragment, ChangeType } from '../generated/graphql';

export const OUTCOME_LABELS: Readonly<Record<AuditOutcome, string>> = {
  DONE: '已完成',
  DRY_RUN: '试算',
  REPEATED: '重复提交',
  REFUSED: '未被接受',
  FORBIDDEN: '没有权限',
  UNAUTHENTICATED: '未登录',
  INVALID: '请求无效',
  FAILED: '系统故障',
};

/** Told apart by a mark before the word, not by colour alone. */
export const OUTCOME_MARKS: Readonly<Record<AuditOutcome, string>> = {
  DONE: '✓',
  DRY_RUN: '○',
  REPEATED: '○',
  REFUSED: '×',
  FORBIDDEN: '×',
  UNAUTHENTICATED: '×',
  INVALID: '×',
  FAILED: '!',
};

export const ACTOR_LABELS: Readonly<Record<ActorKind, string>> = {
  ACCOUNT: '人员',
  TOKEN: '程序令牌',
  ANONYMOUS: '未登录者',
  SYSTEM: '系统',
};

/** Of entries that no request asked for; others go by their action. */
const CHANGE_LABELS: Readonly<Partial<Record<ChangeType, string>>> = {
  GRADE_CHANGED: '等级到期变化',
  ENTERPRISE_CREATED: '新增企业',
  ENTERPRISE_UPDATED: '修改企业信息',
  EVENT_RECORDED: '录入事件记录',
  EVENT_VOIDED: '作废事件记录',
  EVENT_OUTCOME_RECORDED: '录入处置结果',
  CERTIFICATE_GRANTED: '录入标准化证书',
  CERTIFICATE_REVOKED: '撤销标准化证书',
  CERTIFICATE_VOIDED: '作废标准化证书',
  TASK_CREATED: '生成监管任务',
  TASK_WITHDRAWN: '撤回监管任务',
};

type Named = Pick<AuditRowFragment, 'actionLabel' | 'action' | 'change'>;

export function actionText({ actionLabel, action, change }: Named): string {
  return actionLabel ?? action ?? (change === null ? '' : (CHANGE_LABELS[change] ?? change));
}

type Acting = Pick<AuditRowFragment, 'actorKind' | 'username'>;

/** `王晓燕`, `王晓燕（程序令牌）`, `未登录者`. */
export function actorText({ actorKind, username }: Acting): string {
  if (actorKind === 'ACCOUNT') return username ?? ACTOR_LABELS.ACCOUNT;
  return username === null ? ACTOR_LABELS[actorKind] : `${username}（${ACTOR_LABELS[actorKind]}）`;
}

/** The first characters of a hash, enough to compare two by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}

/** Canonical JSON on lines of its own, for reading. */
export function readableJson(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

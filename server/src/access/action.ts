/**
 * What can be done, and who may do it: one line an action, and nowhere else. `permission.ts` says which field asks for which
 * action; the README prints this table, and a test holds it to it.
 */
import { ROLES, type ApiScope, type Role } from '@qianqi/shared';

export interface Grant {
  /** Whoever asks, signed in or not. */
  readonly anybody: boolean;
  /** Whose sessions may; for each of them the action is open as soon as the account holds one of these. */
  readonly roles: readonly Role[];
  /** Which scope of a token is enough; none for what only a person may do. */
  readonly scopes: readonly ApiScope[];
  readonly english: string;
  readonly chinese: string;
}

const open = (english: string, chinese: string): Grant => ({
  anybody: true,
  roles: [],
  scopes: [],
  english,
  chinese,
});

const granted = (
  roles: readonly Role[],
  scopes: readonly ApiScope[],
  english: string,
  chinese: string,
): Grant => ({ anybody: false, roles, scopes, english, chinese });

const ACTIONS = {
  READ_PUBLISHED: open('Read what is published.', '查阅公示信息'),
  SIGN_IN: open('Sign in and out, and ask who is signed in.', '登录与退出'),

  READ_REGISTRY: granted(ROLES, ['READ'], 'Read the registry.', '查阅登记册'),
  READ_DRAWN: granted(ROLES, ['READ', 'SCHEDULE'], 'See whom a draw picked, by name.', '查阅抽查结果的名称'),
  READ_PERSON: granted(
    ROLES,
    ['READ', 'RECORD', 'SCHEDULE'],
    'Read names of natural persons, and phone numbers with the middle hidden.',
    '查阅自然人姓名和脱敏电话',
  ),
  REVEAL_PERSON: granted(
    ['CLERK', 'SCHEDULER', 'LEADER'],
    [],
    'Read a whole phone number, having said why.',
    '说明事由后查阅完整电话',
  ),
  // What somebody complained of can tell who complained, so those who only keep accounts do not see it.
  READ_COMPLAINT: granted(
    ['CLERK', 'SCHEDULER', 'LEADER', 'AUDITOR'],
    ['RECORD'],
    'Read what a complaint says.',
    '查阅投诉举报内容',
  ),

  KEEP_ENTERPRISES: granted(['CLERK'], ['RECORD'], 'Enter enterprises and correct them.', '维护企业信息'),
  RECORD_EVENTS: granted(
    ['CLERK'],
    ['RECORD'],
    'Record events and their outcomes, and void them.',
    '录入、作废记录',
  ),
  // What a person has half typed is nobody else's, a program's least of all.
  KEEP_VIEWS: granted(ROLES, [], 'Keep views of lists, and share them.', '保存和共享列表视图'),
  KEEP_DRAFTS: granted(['CLERK'], [], 'Keep what one is typing, for oneself.', '保存本人的录入草稿'),
  KEEP_CERTIFICATES: granted(
    ['CLERK'],
    ['RECORD'],
    'Grant, revoke and void standardization certificates.',
    '维护标准化证书',
  ),
  READ_REDRESS: granted(
    ['CLERK', 'LEADER', 'AUDITOR'],
    ['RECORD'],
    'Read objections and requests for repair.',
    '查阅异议和信用修复案件',
  ),
  FILE_REDRESS: granted(
    ['CLERK'],
    ['RECORD'],
    'Enter, accept and withdraw objections and requests for repair.',
    '录入、受理、撤回异议和信用修复申请',
  ),
  // What voids or repairs a record is a person's decision, and another person's than who entered it.
  DECIDE_REDRESS: granted(['LEADER'], [], 'Decide objections and requests for repair.', '决定异议和信用修复'),

  PLAN_SUPERVISION: granted(['SCHEDULER'], ['SCHEDULE'], 'Plan what the grades ask for.', '编排监管任务'),
  ORDER_INSPECTIONS: granted(['SCHEDULER'], ['SCHEDULE'], 'Order extra inspections.', '下达加查'),
  MOVE_TASKS: granted(
    ['SCHEDULER'],
    ['SCHEDULE'],
    'Assign, move, complete and cancel tasks; extend rectifications.',
    '办理监管任务和整改延期',
  ),
  KEEP_INSPECTORS: granted(['SCHEDULER'], ['SCHEDULE'], 'Enter inspectors and correct them.', '维护检查人员'),
  DRAW: granted(['SCHEDULER'], ['SCHEDULE'], 'Announce, hold and repeat draws.', '组织双随机抽查'),

  // Whoever writes an edition does not adopt it: the draft's own table asks for two.
  DRAFT_POLICY: granted(
    ['SCHEDULER', 'LEADER', 'ADMINISTRATOR'],
    [],
    'Draft editions of the rules, and simulate what they would do.',
    '起草、推演制度版本',
  ),
  ADOPT_POLICY: granted(
    ['LEADER', 'ADMINISTRATOR'],
    [],
    'Adopt or reject editions that somebody else wrote.',
    '批准、退回制度版本',
  ),

  READ_ACCOUNTS: granted(
    ['AUDITOR', 'ADMINISTRATOR'],
    [],
    'Read who may sign in and which tokens there are.',
    '查阅账号和程序令牌',
  ),
  // Who is audited does not audit: no role beside the auditor's, and no program.
  READ_AUDIT: granted(
    ['AUDITOR'],
    [],
    'Read who did what, and verify that it stands as it was written.',
    '查阅并核验审计记录',
  ),
  KEEP_ACCOUNTS: granted(['ADMINISTRATOR'], [], 'Make accounts, change and disable them.', '管理账号'),
  KEEP_TOKENS: granted(['ADMINISTRATOR'], [], "Make and revoke programs' tokens.", '管理程序令牌'),
  KEEP_WEBHOOKS: granted(
    ['ADMINISTRATOR'],
    [],
    'Make, test and disable webhooks, see and repeat their deliveries.',
    '管理变更通知',
  ),
  KEEP_OWN_ACCOUNT: granted(
    ROLES,
    [],
    "Change one's own password, see and end one's own sessions.",
    '管理本人的密码和会话',
  ),
} as const satisfies Readonly<Record<string, Grant>>;

export type Action = keyof typeof ACTIONS;

export const ACTION_NAMES = Object.keys(ACTIONS) as readonly Action[];

export function grantOf(action: Action): Grant {
  return ACTIONS[action];
}

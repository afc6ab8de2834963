/** GraphQL types that sign-in, accounts and tokens have in common. */
import { Field, ObjectType } from 'type-graphql';
import { API_SCOPES, API_TOKEN_STANDINGS, ROLES, type Role } from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { ACTION_NAMES, grantOf, type Action } from './action.js';
import { actionsOf } from './permission.js';
import type { Viewer } from './viewer.js';

export const RoleEnum = enumOf(
  'Role',
  ROLES,
  'What an account is for; it may have several. 账号角色，可兼任。',
  {
    CLERK: 'Enters enterprises and records. 录入员，登记企业和记录。',
    SCHEDULER: 'Plans and orders supervision. 调度员，编排和下达监管任务。',
    LEADER: 'Reads everything and approves. 领导，查阅并审批。',
    AUDITOR: 'Reads what was done, and writes nothing. 审计员，查阅操作记录，不作任何录入。',
    ADMINISTRATOR: 'Keeps accounts and settings. 管理员，管理账号和设置。',
  },
);

export const ApiScopeEnum = enumOf('ApiScope', API_SCOPES, 'What a token may do. 令牌权限范围。', {
  READ: 'Read the registry. 读取登记册。',
  RECORD: 'Enter enterprises and record into their files. 登记企业、录入记录。',
  SCHEDULE: 'Plan, order and carry out supervision. 编排、下达和办理监管任务。',
});

export const ApiTokenStandingEnum = enumOf(
  'ApiTokenStanding',
  API_TOKEN_STANDINGS,
  'How a token stands; it works only while ACTIVE. 令牌状态，仅 ACTIVE 可用。',
  {
    ACTIVE: 'It works. 有效。',
    EXPIRED: 'Past its last day. 已过有效期。',
    REVOKED: 'Taken back for good. 已吊销，不可恢复。',
    CREATOR_DISABLED:
      'Who made it may not sign in; it works again when they may. 创建人已停用；恢复启用后即可再用。',
  },
);

export const ActionEnum = enumOf(
  'Action',
  ACTION_NAMES,
  'What can be done, as the table of permissions names it. 权限表中的操作。',
  Object.fromEntries(
    ACTION_NAMES.map(action => {
      const { english, chinese } = grantOf(action);
      return [action, `${english} ${chinese}。`];
    }),
  ) as Record<Action, string>,
);

@ObjectType('Viewer', {
  description: 'Who is signed in, or whose token asks. 当前用户；使用令牌时为令牌所属账号。',
})
export class ViewerType {
  @Field(() => String, { description: 'By which they sign in. 登录用户名。' })
  username: string;

  @Field(() => String, { description: 'What people call them. 当前用户的姓名。' })
  displayName: string;

  @Field(() => [RoleEnum], {
    description: 'One or more; what they may do is in `actions`. 一个或多个角色，可做之事见 actions。',
  })
  roles: readonly Role[];

  @Field(() => [ActionEnum], {
    description: 'By the table of permissions; of a token, what its scopes allow. 可作的操作。',
  })
  actions: readonly Action[];

  @Field(() => [String], {
    description: 'Beginnings of the division codes they see; empty for everywhere. 管辖属地，空为全部。',
  })
  divisions: readonly string[];

  @Field(() => Boolean, {
    description: 'Then nothing else may be done before the password is changed. 是否须先修改密码。',
  })
  mustChangePassword: boolean;
}

export function viewerShown(viewer: Viewer): ViewerType {
  const { username, displayName, roles, divisions, mustChangePassword } = viewer;
  return { username, displayName, roles, divisions, mustChangePassword, actions: actionsOf(viewer) };
}

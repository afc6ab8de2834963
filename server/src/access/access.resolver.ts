import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import {
  API_SCOPES,
  formatDay,
  refusal,
  ROLES,
  type ApiScope,
  type Refusal,
  type Role,
} from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { recorded, signsInAs } from '../audit/recorded.js';
import { transact } from '../ledger/transact.js';
import { Refused } from '../ledger/writer.js';
import { checkCredentials } from './account.service.js';
import { ACTION_NAMES, grantOf, type Action } from './action.js';
import type { ApiToken } from './apiToken.entity.js';
import { createApiToken } from './apiToken.service.js';
import { actionsOf, signedIn } from './permission.js';
import { endSession, startSession } from './session.service.js';
import type { Viewer } from './viewer.js';

const RoleEnum = enumOf('Role', ROLES, 'What an account is for; it may have several. 账号角色，可兼任。', {
  ADMINISTRATOR: 'Keeps accounts and settings. 管理员，管理账号和设置。',
  CLERK: 'Enters enterprises and records. 录入员，登记企业和记录。',
  SCHEDULER: 'Plans and orders supervision. 调度员，编排和下达监管任务。',
  LEADER: 'Reads everything and approves. 领导，查阅并审批。',
  AUDITOR: 'Reads what was done, and writes nothing. 审计员，查阅操作记录，不作任何录入。',
});
const ApiScopeEnum = enumOf('ApiScope', API_SCOPES, 'What a token may do. 令牌权限范围。', {
  READ: 'Read the registry. 读取登记册。',
  RECORD: 'Enter enterprises and record into their files. 登记企业、录入记录。',
  SCHEDULE: 'Plan, order and carry out supervision. 编排、下达和办理监管任务。',
});
const ActionEnum = enumOf(
  'Action',
  ACTION_NAMES,
  'What a viewer may do. 可作的操作。',
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
class ViewerType {
  @Field(() => String, { description: 'As typed at sign-in. 登录用户名。' })
  username: string;

  @Field(() => [RoleEnum], {
    description:
      'One or more; what they may do is decided by the permission table. 一个或多个角色，可做之事以权限表为准。',
  })
  roles: readonly Role[];

  @Field(() => [ActionEnum], {
    description: 'By the table of permissions; of a token, what its scopes allow. 可作的操作。',
  })
  actions: readonly Action[];
}

function viewerShown(viewer: Viewer | null): ViewerType | null {
  return viewer && { username: viewer.username, roles: viewer.roles, actions: actionsOf(viewer) };
}

@InputType({ description: 'A name and its password, for a session. 登录所需的用户名和密码。' })
class SignInInput {
  @Field(() => String, { description: 'Case matters. 用户名，区分大小写。' })
  username: string;

  @Field(() => String, { description: 'Compared exactly, blanks included. 密码，含空格在内逐字比较。' })
  password: string;
}

@ObjectType({ description: 'The viewer, or why not. 登录结果。' })
class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Null when refused. 当前用户；被拒绝时为空。' })
  viewer: ViewerType | null;

  @Field(() => [UserError], {
    description:
      'Empty when signed in; BAD_CREDENTIALS or LOCKED otherwise. 未能登录的原因；登录成功时为空列表。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'Nothing but that the session has ended. 退出结果。' })
class SignOutPayload {
  @Field(() => [UserError], {
    description: 'Always empty; here so that all mutations answer alike. 总为空列表，仅为与其他操作一致。',
  })
  userErrors: readonly Refusal[];
}

@InputType({ description: 'A key for a program, of the account that is signed in. 为当前账号新建程序令牌。' })
class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters. 用途名称，1 至 100 字。' })
  name: string;

  @Field(() => [ApiScopeEnum], {
    description:
      'What it may do; nothing beyond them whatever the account may. 权限范围；令牌不能做范围以外的事。',
  })
  scopes: ApiScope[];

  @Field(() => DateScalar, {
    description: 'Last day on which it works, today to 366 days ahead. 有效期的最后一日，今天起至 366 天内。',
  })
  expiresOn: string;
}

@ObjectType('ApiToken', { description: "A program's key, without its secret. 程序令牌（不含密钥）。" })
class ApiTokenType {
  @Field(() => ID, { description: 'Opaque, and not the secret. 不透明标识，不是密钥。' })
  id: string;

  @Field(() => String, { description: 'What it is for, as its maker named it. 用途名称。' })
  name: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may do. 权限范围。' })
  scopes: readonly ApiScope[];

  @Field(() => DateScalar, { description: 'Last day on which it works. 有效期的最后一日。' })
  expiresOn: string;
}

@ObjectType({ description: 'The new key, or why not. 新建程序令牌的结果。' })
class CreateApiTokenPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Shown once, never again; send it as `Authorization: Bearer …`. Null when refused. 令牌密钥，仅此一次显示；被拒绝时为空。',
  })
  secret: string | null;

  @Field(() => ApiTokenType, { nullable: true, description: 'Null when refused. 令牌；被拒绝时为空。' })
  token: ApiToken | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

const REFUSED = {
  BAD_CREDENTIALS: refusal('BAD_CREDENTIALS', '用户名或密码不正确', ['password']),
  LOCKED: refusal('LOCKED', '密码连续输错，账号已锁定 30 分钟', ['username']),
};

@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'Null when nobody is signed in. 当前用户；未登录时为空。',
  })
  viewer(@Ctx() context: Context): ViewerType | null {
    return viewerShown(context.viewer);
  }

  @Query(() => DateScalar, {
    description:
      "The bureau's calendar day, by which grades are asked when no day is given. 今天（北京时间）；未指定日期时即以此日认定。",
  })
  today(@Ctx() context: Context): string {
    return formatDay(context.today);
  }

  @Query(() => Boolean, {
    description:
      'Whether this is the demo registry, all of whose enterprises are made up. 是否演示数据；演示数据均为虚构。',
  })
  demo(@Ctx() context: Context): boolean {
    return context.demo;
  }

  @Mutation(() => SignInPayload, {
    description:
      'Starts a session of at most 8 hours, 30 minutes idle, in an HttpOnly cookie. Five wrong passwords lock the account for 30 minutes. 登录；会话最长 8 小时、闲置 30 分钟；连错 5 次锁定 30 分钟。',
  })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const now = context.clock.now();
    const verdict = await checkCredentials(context.dataSource.manager, input, now);
    if ('refused' in verdict) {
      signsInAs(context, verdict.of, input.username);
      return { viewer: null, userErrors: [REFUSED[verdict.refused]] };
    }
    const { id, username, roles } = verdict.account;
    signsInAs(context, verdict.account, username);
    const { secret } = context.cookie;
    const started = await recorded(context, async manager => {
      if (secret !== undefined) await endSession(manager, secret);
      return startSession(manager, id, now);
    });
    context.cookie.set(started);
    context.viewer = { accountId: id, tokenId: null, username, roles, scopes: null };
    return { viewer: viewerShown(context.viewer), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, {
    description: 'Ends the session at once, everywhere that cookie is used. 退出登录，会话立即失效。',
  })
  async signOut(@Ctx() context: Context): Promise<SignOutPayload> {
    const { secret } = context.cookie;
    if (secret !== undefined) await recorded(context, manager => endSession(manager, secret));
    context.cookie.clear();
    context.viewer = null;
    return { userErrors: [] };
  }

  @Mutation(() => CreateApiTokenPayload, {
    description:
      'Needs a session; a token cannot make tokens. 新建程序令牌；须以密码登录，令牌不能再建令牌。',
  })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateApiTokenPayload> {
    const { accountId } = signedIn(context);
    const { receipt, userErrors } = await transact(
      context,
      { mutation: 'createApiToken', input },
      async ({ manager, now, today }) => {
        const created = await createApiToken(manager, accountId, input, now, today);
        if (!created.ok) throw new Refused(created.error);
        return created.value;
      },
    );
    return { secret: receipt?.secret ?? null, token: receipt?.token ?? null, userErrors };
  }
}

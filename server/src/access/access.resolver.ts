import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import {
  API_SCOPES,
  formatDay,
  refusal,
  ROLES,
  type ApiScope,
  type Refusal,
  type Role,
} from '@qianqi/shared';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { checkCredentials } from './account.service.js';
import { ACTION_NAMES, grantOf, type Action } from './action.js';
import type { ApiToken } from './apiToken.entity.js';
import { createApiToken } from './apiToken.service.js';
import { actionsOf, signedIn } from './permission.js';
import { endSession, startSession } from './session.service.js';
import type { Viewer } from './viewer.js';

const RoleEnum = Object.fromEntries(ROLES.map(role => [role, role]));
registerEnumType(RoleEnum, { name: 'Role', description: 'What an account is for. 角色。' });
const ApiScopeEnum = Object.fromEntries(API_SCOPES.map(scope => [scope, scope]));
registerEnumType(ApiScopeEnum, { name: 'ApiScope', description: 'What a token may do. 令牌权限范围。' });
const ActionEnum = Object.fromEntries(ACTION_NAMES.map(action => [action, action]));
registerEnumType(ActionEnum, {
  name: 'Action',
  description: 'What a viewer may do. 可作的操作。',
  valuesConfig: Object.fromEntries(
    ACTION_NAMES.map(action => {
      const { english, chinese } = grantOf(action);
      return [action, { description: `${english} ${chinese}。` }];
    }),
  ),
});

@ObjectType('Viewer', { description: 'Who is signed in. 当前用户。' })
class ViewerType {
  @Field(() => String, { description: '用户名。' })
  username: string;

  @Field(() => [RoleEnum], { description: '角色。' })
  roles: readonly Role[];

  @Field(() => [ActionEnum], {
    description: 'By the table of permissions; of a token, what its scopes allow. 可作的操作。',
  })
  actions: readonly Action[];
}

function viewerShown(viewer: Viewer | null): ViewerType | null {
  return viewer && { username: viewer.username, roles: viewer.roles, actions: actionsOf(viewer) };
}

@InputType({ description: '登录。' })
class SignInInput {
  @Field(() => String, { description: '用户名。' })
  username: string;

  @Field(() => String, { description: '密码。' })
  password: string;
}

@ObjectType({ description: '登录结果。' })
class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Null when refused. 当前用户。' })
  viewer: ViewerType | null;

  @Field(() => [UserError], { description: 'Empty when signed in. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: '退出结果。' })
class SignOutPayload {
  @Field(() => [UserError], { description: 'Always empty. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@InputType({ description: '新建程序令牌。' })
class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters. 名称。' })
  name: string;

  @Field(() => [ApiScopeEnum], { description: '权限范围。' })
  scopes: ApiScope[];

  @Field(() => DateScalar, { description: 'Last day on which it works, at most a year ahead. 有效期至。' })
  expiresOn: string;
}

@ObjectType('ApiToken', { description: "A program's key. 程序令牌。" })
class ApiTokenType {
  @Field(() => ID, { description: '标识。' })
  id: string;

  @Field(() => String, { description: '名称。' })
  name: string;

  @Field(() => [ApiScopeEnum], { description: '权限范围。' })
  scopes: readonly ApiScope[];

  @Field(() => DateScalar, { description: '有效期至。' })
  expiresOn: string;
}

@ObjectType({ description: '新建程序令牌的结果。' })
class CreateApiTokenPayload {
  @Field(() => String, { nullable: true, description: 'Shown once, never again. 令牌密钥，仅显示一次。' })
  secret: string | null;

  @Field(() => ApiTokenType, { nullable: true, description: 'Null when refused. 令牌。' })
  token: ApiToken | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

const REFUSED = {
  BAD_CREDENTIALS: refusal('BAD_CREDENTIALS', '用户名或密码不正确', ['password']),
  LOCKED: refusal('LOCKED', '密码连续输错，账号已锁定 30 分钟', ['username']),
};

@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when not signed in. 当前用户。' })
  viewer(@Ctx() context: Context): ViewerType | null {
    return viewerShown(context.viewer);
  }

  @Query(() => DateScalar, { description: "The bureau's calendar day. 今天（北京时间）。" })
  today(@Ctx() context: Context): string {
    return formatDay(context.today);
  }

  @Query(() => Boolean, { description: 'Whether the registry is the demo. 是否演示数据。' })
  demo(@Ctx() context: Context): boolean {
    return context.demo;
  }

  @Mutation(() => SignInPayload, { description: 'Starts a session, in a cookie. 登录。' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const { manager } = context.dataSource;
    const now = context.clock.now();
    const verdict = await checkCredentials(manager, input, now);
    if ('refused' in verdict) return { viewer: null, userErrors: [REFUSED[verdict.refused]] };
    const { id, username, roles } = verdict.account;
    if (context.cookie.secret !== undefined) await endSession(manager, context.cookie.secret);
    context.cookie.set(await startSession(manager, id, now));
    context.viewer = { accountId: id, username, roles, scopes: null };
    return { viewer: viewerShown(context.viewer), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session at once. 退出登录。' })
  async signOut(@Ctx() context: Context): Promise<SignOutPayload> {
    if (context.cookie.secret !== undefined)
      await endSession(context.dataSource.manager, context.cookie.secret);
    context.cookie.clear();
    context.viewer = null;
    return { userErrors: [] };
  }

  @Mutation(() => CreateApiTokenPayload, { description: '新建程序令牌。' })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateApiTokenPayload> {
    const { accountId } = signedIn(context);
    const created = await createApiToken(
      context.dataSource.manager,
      accountId,
      input,
      context.clock.now(),
      context.today,
    );
    if (!created.ok) return { secret: null, token: null, userErrors: created.error };
    return { ...created.value, userErrors: [] };
  }
}

import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { AccessProfile, ApiScope, Role } from '@qianqi/shared';
import { Context } from '../context.js';
import type { DemoSignIn } from '../demo/demoAccounts.js';
import { ActionEnum, ApiScopeEnum, RoleEnum } from './access.types.js';
import { ACTION_NAMES, grantOf, type Action } from './action.js';

@ObjectType({ description: 'A line of the table of permissions. 权限表的一行。' })
class Permission {
  @Field(() => ActionEnum, { description: 'What is done by it. 可作的操作。' })
  action: Action;

  @Field(() => String, { description: 'What that is, in Chinese. 中文说明。' })
  description: string;

  @Field(() => Boolean, { description: 'Whether signed in or not. 是否任何人可作。' })
  anybody: boolean;

  @Field(() => [RoleEnum], { description: 'Any of these is enough for a session. 可作此操作的角色。' })
  roles: readonly Role[];

  @Field(() => [ApiScopeEnum], { description: 'Any of these is enough for a token. 可作此操作的令牌权限。' })
  scopes: readonly ApiScope[];
}

@ObjectType({ description: 'How strictly accounts are kept. 账号管理规则。' })
class AccessRules {
  @Field(() => Boolean, {
    description: 'Whether administrators and auditors may hold no other role. 是否启用三员分立。',
  })
  separatesDuties: boolean;

  @Field(() => Int, { description: 'Fewest characters of a password. 密码最短长度。' })
  shortestPassword: number;

  @Field(() => Int, {
    description:
      'How many of small letters, capitals, digits and others a password needs. 密码须含的字符种类数。',
  })
  kindsInPassword: number;

  @Field(() => Int, {
    description: 'How many of the last may not be taken again. 不得重复使用的最近密码数。',
  })
  rememberedPasswords: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'After how many days a password must be changed; null when never. 密码有效天数；不限期时为空。',
  })
  passwordDays: number | null;
}

@ObjectType('DemoSignIn', { description: 'An account of the demo, known to everybody. 演示账号。' })
class DemoSignInType {
  @Field(() => String, { description: 'By which to sign in. 用户名。' })
  username: string;

  @Field(() => String, { description: 'The same for all of them. 密码，各账号相同。' })
  password: string;

  @Field(() => String, { description: 'What to try it for, in Chinese. 可用来试做什么。' })
  purpose: string;
}

@Resolver()
export class RulesResolver {
  @Query(() => [DemoSignInType], {
    description: 'With whom to try the demo; none in a registry of your own. 演示账号；非演示环境为空。',
  })
  demoSignIns(@Ctx() context: Context): readonly DemoSignIn[] {
    return context.demoSignIns;
  }

  @Query(() => [Permission], { description: 'Who may do what. 权限表。' })
  permissions(): readonly Permission[] {
    return ACTION_NAMES.map(action => {
      const { anybody, roles, scopes, chinese } = grantOf(action);
      return { action, description: chinese, anybody, roles, scopes };
    });
  }

  @Query(() => AccessRules, { description: 'The profile in force. 账号与密码规则。' })
  accessRules(@Ctx() context: Context): AccessProfile {
    return context.profile;
  }
}

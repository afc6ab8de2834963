import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { formatDay, refusal, type Refusal } from '@qianqi/shared';
import { DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { recorded, signsInAs } from '../audit/recorded.js';
import { Context } from '../context.js';
import { viewerShown, ViewerType } from './access.types.js';
import { endSession, viewerOfSession } from './session.service.js';
import { checkCredentials, enter } from './signIn.service.js';

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
    return context.viewer && viewerShown(context.viewer);
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
    const { dataSource, cookie, profile } = context;
    const now = context.clock.now();
    const checked = await checkCredentials(dataSource.manager, input, now);
    if ('refused' in checked) {
      signsInAs(context, checked.of, input.username);
      return { viewer: null, userErrors: [REFUSED[checked.refused]] };
    }
    signsInAs(context, checked.account, input.username);
    const { secret: before, client } = cookie;
    const secret = await recorded(context, manager =>
      enter(manager, checked.account, { before, client, now }),
    );
    if (secret === null) return { viewer: null, userErrors: [REFUSED.BAD_CREDENTIALS] };
    context.viewer = await viewerOfSession(dataSource.manager, secret, now, profile);
    cookie.set(secret);
    return { viewer: context.viewer && viewerShown(context.viewer), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, {
    description: 'Ends the session at once, everywhere that cookie is used. 退出登录，会话立即失效。',
  })
  async signOut(@Ctx() context: Context): Promise<SignOutPayload> {
    const { cookie } = context;
    const { secret } = cookie;
    if (secret !== undefined) await recorded(context, manager => endSession(manager, secret));
    cookie.clear();
    context.viewer = null;
    return { userErrors: [] };
  }
}

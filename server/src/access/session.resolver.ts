import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { refuse, Refused } from '../ledger/writer.js';
import { viewerShown, ViewerType } from './access.types.js';
import { changePassword, checkChange } from './ownPassword.service.js';
import { signedIn } from './permission.js';
import type { Session } from './session.entity.js';
import {
  endOf,
  endOwnSession,
  endSessions,
  sessionsOf,
  startSession,
  viewerOfSession,
} from './session.service.js';

@ObjectType('Session', { description: 'A browser that is signed in. 登录会话。' })
class SessionType {
  @Field(() => DateTimeScalar, { description: 'When it began. 登录时刻。' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { description: 'To the minute. 最近使用时刻。' })
  seenAt: Date;

  @Field(() => String, { description: 'From which the sign-in came. 登录地址。' })
  address: string;

  @Field(() => String, { description: 'As the browser calls itself. 浏览器。' })
  userAgent: string;
}

@InputType({ description: 'Which session to end. 要结束的会话。' })
class EndSessionInput {
  @Field(() => ID, { nullable: true, description: 'All but the one that asks when absent. 会话标识。' })
  sessionId?: string | null;
}

@InputType({ description: 'The password in use and the one to come. 原密码和新密码。' })
class ChangePasswordInput {
  @Field(() => String, { description: 'The one in use until now. 正在使用的密码。' })
  currentPassword: string;

  @Field(() => String, {
    description:
      'As long and as mixed as `accessRules` asks, and none of the last. 新密码，须符合 accessRules 的规则，且不得与近期密码相同。',
  })
  newPassword: string;
}

@ObjectType({ description: 'The viewer, signed in anew, or why not. 修改密码的结果。' })
class ChangePasswordPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Null when refused. 当前用户；被拒绝时为空。' })
  viewer: ViewerType | null;

  @Field(() => [UserError], {
    description: 'Empty when it was changed; otherwise nothing was. 未被接受的原因；为空列表即已修改。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'Whether the session was ended. 结束会话的结果。' })
class EndSessionPayload {
  @Field(() => [UserError], {
    description: 'Empty when it was ended; otherwise nothing was. 未被接受的原因；为空列表即已结束。',
  })
  userErrors: readonly Refusal[];
}

/** What everybody may do with their own account. */
@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => [SessionType], { description: "One's own, last seen first. 本人的登录会话。" })
  sessions(@Ctx() context: Context): Promise<readonly Session[]> {
    const { accountId } = signedIn(context);
    return sessionsOf(context.dataSource.manager, accountId, context.clock.now());
  }

  @Mutation(() => EndSessionPayload, { description: "One of one's own, dead at once. 结束本人的会话。" })
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() context: Context,
  ): Promise<EndSessionPayload> {
    const { accountId, sessionId } = signedIn(context);
    const { userErrors } = await transact(context, { mutation: 'endSession', input }, async ({ manager }) => {
      if (input.sessionId == null) return endSessions(manager, accountId, sessionId);
      const id = parseFreeId('sess', input.sessionId);
      if (id === null || !(await endOwnSession(manager, accountId, id)))
        refuse('NOT_FOUND', '该会话已经结束', ['sessionId']);
    });
    return { userErrors };
  }

  @Mutation(() => ChangePasswordPayload, {
    description: 'Ends all other sessions, and renews the one that asks. 修改本人的密码。',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<ChangePasswordPayload> {
    const viewer = signedIn(context);
    const { dataSource, profile, cookie } = context;
    const now = context.clock.now();
    const checked = await checkChange(dataSource.manager, viewer, input, profile, now);
    // Neither password is passed on: what a mutation was given is kept.
    const request = { mutation: 'changePassword', input: {} };
    let secret = '';
    const { userErrors } = await transact(context, request, async writer => {
      if (!('passwordHash' in checked)) throw new Refused(checked);
      await changePassword(writer, checked, profile);
      secret = await startSession(writer.manager, viewer.accountId, cookie.client, now);
    });
    if (userErrors.length > 0) return { viewer: null, userErrors };
    context.viewer = await viewerOfSession(dataSource.manager, secret, now, profile);
    cookie.set(secret);
    return { viewer: context.viewer && viewerShown(context.viewer), userErrors };
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: Session): string {
    return freeIdOf('sess', id);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it ends if it is not used. 失效时刻。' })
  endsAt(@Root() session: Session): Date {
    return endOf(session);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks. 是否当前会话。' })
  current(@Root() { id }: Session, @Ctx() context: Context): boolean {
    return context.viewer?.sessionId === id;
  }
}

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { formatDay, type ApiScope, type ApiTokenStanding, type Refusal } from '@qianqi/shared';
import { freeIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar, DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { ApiScopeEnum, ApiTokenStandingEnum } from './access.types.js';
import {
  createApiToken,
  drawTokenSecret,
  revokeApiToken,
  standingOf,
  type ListedToken,
} from './apiToken.service.js';
import { apiTokenById, apiTokenPage, countApiTokens } from './apiTokenPage.js';
import { signedIn } from './permission.js';

@InputType({ description: 'A key for a program. 新建程序令牌的内容。' })
class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters. 用途名称，1 至 100 字。' })
  name: string;

  @Field(() => [ApiScopeEnum], {
    description: 'One at least; it may do nothing beyond them. 权限范围，至少一项；令牌不能做范围以外的事。',
  })
  scopes: ApiScope[];

  @Field(() => DateScalar, {
    description: 'Last day on which it works, today to 366 days ahead. 有效期的最后一日，今天起至 366 天内。',
  })
  expiresOn: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Beginnings of the division codes it sees, 2 to 12 digits each; everywhere when empty. 管辖属地，各为代码开头 2 至 12 位；空为全部。',
  })
  divisions?: string[] | null;
}

@InputType({ description: 'Which token to revoke. 要吊销的程序令牌。' })
class RevokeApiTokenInput {
  @Field(() => ID, { description: 'Of the token. 令牌标识。' })
  tokenId: string;
}

@ObjectType('ApiToken', { description: "A program's key, without its secret. 程序令牌（不含密钥）。" })
class ApiTokenType {
  @Field(() => String, { description: 'What it is for, as its maker named it. 用途名称。' })
  name: string;

  @Field(() => String, { description: 'The beginning of its secret, to know it by. 密钥的开头，供辨认。' })
  hint: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may do. 权限范围。' })
  scopes: readonly ApiScope[];

  @Field(() => [String], {
    description: 'Beginnings of the division codes it sees; empty for everywhere. 管辖属地，空为全部。',
  })
  divisions: readonly string[];

  @Field(() => DateScalar, { description: 'The last day on which it works. 有效期的最后一日。' })
  expiresOn: string;

  @Field(() => DateTimeScalar, { description: 'When it was made. 创建时刻。' })
  createdAt: Date;

  @Field(() => String, {
    description: 'By whom; it works while they may sign in. 创建人；其账号停用期间令牌不可用。',
  })
  createdBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was last used, to the minute; null when never. 最近使用时刻，精确到分；从未使用时为空。',
  })
  usedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked; null while it is not. 吊销时刻；未吊销时为空。',
  })
  revokedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who revoked it; null while it is not. 吊销人的用户名；未吊销时为空。',
  })
  revokedBy: string | null;
}

@ObjectType({ description: 'A page of tokens. 程序令牌的一页。' })
class ApiTokenConnection {
  @Field(() => [ApiTokenType], { description: 'Of this page, newest first. 本页令牌，新的在前。' })
  nodes: readonly ListedToken[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'The token as it stands now, or why not. 吊销程序令牌的结果。' })
class ApiTokenPayload {
  @Field(() => ApiTokenType, { nullable: true, description: 'Null when refused. 令牌；被拒绝时为空。' })
  token: ListedToken | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'The new key, or why not. 新建程序令牌的结果。' })
class CreateApiTokenPayload extends ApiTokenPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Shown once, never again; send it as `Authorization: Bearer …`. Null when refused. 令牌密钥，仅此一次显示；被拒绝时为空。',
  })
  secret: string | null;
}

@Resolver(() => ApiTokenConnection)
export class ApiTokenConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Ctx() context: Context): Promise<number> {
    return countApiTokens(context.dataSource.manager);
  }
}

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, { description: 'All ever made, newest first. 程序令牌列表。' })
  apiTokens(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<ApiTokenConnection> {
    return apiTokenPage(context.dataSource.manager, pageSize(first), after ?? null);
  }

  @Mutation(() => CreateApiTokenPayload, {
    description:
      'Its secret is told once. Needs a session; a token cannot make tokens. 新建程序令牌；须以密码登录，令牌不能再建令牌。',
  })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateApiTokenPayload> {
    const { accountId } = signedIn(context);
    const secret = drawTokenSecret();
    // The receipt is kept and passed on, so the secret is no part of it.
    const { receipt, userErrors } = await transact(
      context,
      { mutation: 'createApiToken', input },
      async writer => ({ tokenId: (await createApiToken(writer, accountId, input, secret)).id }),
    );
    if (receipt === null) return { secret: null, token: null, userErrors };
    return { secret, token: await apiTokenById(context.dataSource.manager, receipt.tokenId), userErrors };
  }

  @Mutation(() => ApiTokenPayload, {
    description: 'Dead at once, for good. 吊销程序令牌，立即失效，不可恢复。',
  })
  async revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput) input: RevokeApiTokenInput,
    @Ctx() context: Context,
  ): Promise<ApiTokenPayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'revokeApiToken', input }, writer =>
      revokeApiToken(writer, input.tokenId),
    );
    const token = receipt && (await apiTokenById(context.dataSource.manager, receipt.tokenId));
    return { token, userErrors };
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: ListedToken): string {
    return freeIdOf('tok', id);
  }

  @FieldResolver(() => ApiTokenStandingEnum, {
    description: 'It works while ACTIVE, and only then. 令牌状态；仅 ACTIVE 时可用。',
  })
  standing(@Root() token: ListedToken, @Ctx() context: Context): ApiTokenStanding {
    return standingOf(token, formatDay(context.today));
  }
}

import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { freeIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CursorScalar, DateTimeScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { transact, type Transacted } from '../ledger/transact.js';
import type { Account } from './account.entity.js';
import {
  createAccount,
  disableAccount,
  enableAccount,
  resetPassword,
  updateAccount,
  type AccountReceipt,
} from './account.service.js';
import {
  AccountConnection,
  AccountPayload,
  AccountType,
  CreateAccountInput,
  DisableAccountInput,
  EnableAccountInput,
  NewPasswordPayload,
  ResetPasswordInput,
  UpdateAccountInput,
} from './account.types.js';
import { accountById, accountPage, countAccounts } from './accountPage.js';
import { drawPassword, hashPassword } from './password.js';

@Resolver(() => AccountConnection)
export class AccountConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'How many there are in all, whatever the page. 总数，与分页无关。',
  })
  totalCount(@Root() { selection }: AccountConnection, @Ctx() context: Context): Promise<number> {
    return countAccounts(context.dataSource.manager, selection);
  }
}

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection, {
    description: 'Those who may sign in and those who may not, by username. 账号列表，按用户名排列。',
  })
  async accounts(
    @Ctx() context: Context,
    @Arg('active', () => Boolean, {
      nullable: true,
      description:
        'Only those who may sign in, or only those who may not; all when absent. 是否启用；不给出即全部。',
    })
    active?: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<AccountConnection> {
    const selection = { active: active ?? null };
    const { manager } = context.dataSource;
    return { ...(await accountPage(manager, selection, pageSize(first), after ?? null)), selection };
  }

  @Mutation(() => NewPasswordPayload, {
    description: 'With a password that is told once and must be changed at the first sign-in. 新建账号。',
  })
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: Context,
  ): Promise<NewPasswordPayload> {
    return withNewPassword(context, passwordHash =>
      transact(context, { mutation: 'createAccount', input }, writer =>
        createAccount(writer, context.profile, { ...input }, passwordHash),
      ),
    );
  }

  @Mutation(() => AccountPayload, {
    description: 'Only what is given; holds from its next request on. 修改账号的姓名、角色或管辖属地。',
  })
  async updateAccount(
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    const { accountId, ...raw } = input;
    const done = await transact(context, { mutation: 'updateAccount', input }, writer =>
      updateAccount(writer, context.profile, accountId, raw),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => AccountPayload, {
    description: 'Ends its sessions at once, and stops the tokens it made. 停用账号。',
  })
  async disableAccount(
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    const done = await transact(context, { mutation: 'disableAccount', input }, writer =>
      disableAccount(writer, input.accountId),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => AccountPayload, {
    description: 'With the roles and the password it had. 启用账号，角色和密码不变。',
  })
  async enableAccount(
    @Arg('input', () => EnableAccountInput) input: EnableAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    const done = await transact(context, { mutation: 'enableAccount', input }, writer =>
      enableAccount(writer, context.profile, input.accountId),
    );
    return payloadOf(context, done);
  }

  @Mutation(() => NewPasswordPayload, {
    description: 'A new one, told once; ends its sessions and takes back a lock. 重置密码并解除锁定。',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<NewPasswordPayload> {
    return withNewPassword(context, passwordHash =>
      transact(context, { mutation: 'resetPassword', input }, writer =>
        resetPassword(writer, input.accountId, passwordHash),
      ),
    );
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: Account): string {
    return freeIdOf('acct', id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it may sign in. 是否启用。' })
  active(@Root() { disabledAt }: Account): boolean {
    return disabledAt === null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when nobody can sign in by its name, after five wrong passwords; null when not locked. 连错五次后锁定至此刻；未锁定时为空。',
  })
  lockedUntil(@Root() { username }: Account, @Ctx() context: Context): Promise<Date | null> {
    return context.lockedUntil.load(username);
  }
}

/** Drawn and hashed before the transaction, and told only when that took it; no part of the receipt, which is kept. */
async function withNewPassword(
  context: Context,
  work: (passwordHash: string) => Promise<Transacted<AccountReceipt>>,
): Promise<NewPasswordPayload> {
  const password = drawPassword();
  const done = await work(await hashPassword(password));
  return { ...(await payloadOf(context, done)), password: done.receipt && password };
}

async function payloadOf(
  context: Context,
  { receipt, userErrors }: Transacted<AccountReceipt>,
): Promise<AccountPayload> {
  const account = receipt && (await accountById(context.dataSource.manager, receipt.accountId));
  return { account, userErrors };
}

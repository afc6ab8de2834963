/** What the API shows and takes of accounts. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Refusal, Role } from '@qianqi/shared';
import { PageInfo } from '../api/page.js';
import { DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { RoleEnum } from './access.types.js';
import type { Account } from './account.entity.js';
import type { AccountSelection } from './accountPage.js';

@ObjectType('Account', {
  description: 'Somebody who may sign in, or might again. 可以登录或停用后可恢复的账号。',
})
export class AccountType {
  @Field(() => String, { description: 'By which they sign in; never changes. 用户名。' })
  username: string;

  @Field(() => String, {
    description: 'What people call them, shown beside the user name. 姓名，与用户名一并显示。',
  })
  displayName: string;

  @Field(() => [RoleEnum], {
    description:
      'One or more; what they may do is in `permissions`. 一个或多个角色，可做之事见 permissions。',
  })
  roles: readonly Role[];

  @Field(() => [String], {
    description: 'Beginnings of the division codes it sees; empty for everywhere. 管辖属地，空为全部。',
  })
  divisions: readonly string[];

  @Field(() => Boolean, { description: 'Before anything else, at the next sign-in. 是否须先修改密码。' })
  mustChangePassword: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made. 创建时刻。' })
  createdAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who made it; null for the first account. 创建人的用户名；首个账号为空。',
  })
  createdBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it last signed in; null when never. 最近登录时刻；从未登录时为空。',
  })
  signedInAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was disabled; null while it may sign in. 停用时刻；未停用时为空。',
  })
  disabledAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who disabled it; null while it may sign in. 停用人的用户名；未停用时为空。',
  })
  disabledBy: string | null;
}

@InputType({ description: 'Who shall sign in, and what for. 新建账号的内容。' })
export class CreateAccountInput {
  @Field(() => String, {
    description: '3 to 32 small letters, digits, dots, hyphens; a letter first. 用户名。',
  })
  username: string;

  @Field(() => String, { description: 'In full, 1 to 50 characters. 姓名，1 至 50 字。' })
  displayName: string;

  @Field(() => [RoleEnum], {
    description:
      'One at least, of those that the profile lets go together. 角色，至少一项；不相容的角色不能兼任。',
  })
  roles: Role[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Beginnings of division codes, 2 to 12 digits; everywhere when empty. Not for administrators. 管辖属地，空为全部。',
  })
  divisions?: string[] | null;
}

@InputType({ description: 'What is not given stays as it is. 修改账号；未给出的字段保持不变。' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'Of the account. 账号标识。' })
  accountId: string;

  @Field(() => String, { nullable: true, description: 'In full, 1 to 50 characters. 姓名，1 至 50 字。' })
  displayName?: string | null;

  @Field(() => [RoleEnum], {
    nullable: true,
    description: 'All of them, instead of those before; one at least. 角色，整体替换原有的，至少一项。',
  })
  roles?: Role[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Beginnings of the division codes, 2 to 12 digits each, in place of those before; everywhere when empty. 管辖属地，各为代码开头 2 至 12 位，整体替换原有的；空为全部。',
  })
  divisions?: string[] | null;
}

@InputType({ description: 'Which account to disable. 要停用的账号。' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'Of the account. 账号标识。' })
  accountId: string;
}

@InputType({ description: 'Which account to enable. 要启用的账号。' })
export class EnableAccountInput {
  @Field(() => ID, { description: 'Of the account. 账号标识。' })
  accountId: string;
}

@InputType({ description: 'Whose password to reset. 要重置密码的账号。' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'Of the account. 账号标识。' })
  accountId: string;
}

@ObjectType({ description: 'A page of accounts. 账号的一页。' })
export class AccountConnection {
  selection: AccountSelection;

  @Field(() => [AccountType], { description: 'Of this page. 本页账号。' })
  nodes: readonly Account[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'The account as it stands now, or why not. 账号处理的结果。' })
export class AccountPayload {
  @Field(() => AccountType, { nullable: true, description: 'Null when refused. 账号；被拒绝时为空。' })
  account: Account | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'The account with a password to tell, or why not. 新建账号或重置密码的结果。' })
export class NewPasswordPayload extends AccountPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Told once, and never again; null when refused. 初始密码，仅此一次显示；被拒绝时为空。',
  })
  password: string | null;
}

import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, accountPage, ADMINISTRATOR, AUDITOR } from '../testing/accounts';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';

afterEach(() => sessionStorage.clear());

const PEOPLE = [
  account('wang', { roles: ['CLERK', 'SCHEDULER'], divisions: ['152221101'] }),
  account('bai', { lockedUntil: '2026-11-22T04:30:00.000Z', signedInAt: null }),
  account('bao', { mustChangePassword: true }),
];
const answers = (more: Answers = {}): Answers => ({
  Session: () => ADMINISTRATOR,
  AccountPage: () => accountPage(PEOPLE),
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).at(-1)?.variables['input'];
const refusal = (code: string, message: string, path: string) => ({
  __typename: 'UserError',
  code,
  message,
  path: [path],
});

test('loading, refused, empty', async () => {
  const first = open('/accounts', answers({ AccountPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入账号' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/accounts', answers({ AccountPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/accounts?state=disabled', answers({ AccountPage: () => accountPage([]) }));
  expect(await screen.findByText('没有这样的账号')).toBeTruthy();
});

test('shows who may sign in, as what, where, and how each account stands', async () => {
  open('/accounts', answers());
  const rows = within(await screen.findByRole('table', { name: '账号' })).getAllByRole('row');
  expect(rows[1]!.textContent).toContain('wangwang先生录入员、调度员索伦镇启用2026-11-20 10:00');
  expect(rows[2]!.textContent).toContain('全部! 已锁定至 2026-11-22 12:30从未');
  expect(rows[3]!.textContent).toContain('启用，待改初始密码');
});

test('a new account: its password is shown once, and closing takes more than Escape', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/accounts',
    answers({
      CreateAccount: () => ({
        createAccount: {
          __typename: 'NewPasswordPayload',
          password: 'aaaa-BBBB-2222-cccc',
          account: account('li.na'),
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '新建账号' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    '请填写用户名',
    '请填写姓名',
  ]);
  await user.type(screen.getByLabelText(/用户名/), 'li.na');
  await user.type(screen.getByLabelText(/姓名/), '李娜');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('请至少指定一个角色')).toBeTruthy();
  await user.click(screen.getByLabelText(/录入员/));
  await user.click(screen.getByLabelText(/索伦镇/));
  await user.keyboard('{Control>}{Enter}{/Control}');
  const told = await screen.findByRole('dialog', { name: '初始密码' });
  expect(within(told).getByText('aaaa-BBBB-2222-cccc')).toBeTruthy();
  expect(sent(asked, 'CreateAccount')).toEqual({
    username: 'li.na',
    displayName: '李娜',
    roles: ['CLERK'],
    divisions: ['152221101'],
  });
  await user.keyboard('{Escape}');
  expect(screen.getByText('aaaa-BBBB-2222-cccc')).toBeTruthy();
  await user.click(within(told).getByRole('button', { name: /关闭/ }));
  expect(screen.queryByText('aaaa-BBBB-2222-cccc')).toBeNull();
});

test('roles that are kept apart, and an area for an administrator, are refused while typing', async () => {
  const user = userEvent.setup({ delay: null });
  open('/accounts', answers({ AccountPage: () => accountPage(PEOPLE, true) }));
  await user.click(await screen.findByRole('button', { name: '修改 wang' }));
  await user.click(screen.getByLabelText(/审计员/));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/审计员不得兼任其他角色，请分别设立账号/)).toBeTruthy();
});

test('the last administrator stays, and the page says why', async () => {
  const user = userEvent.setup({ delay: null });
  open(
    '/accounts',
    answers({
      DisableAccount: () => ({
        disableAccount: {
          __typename: 'AccountPayload',
          account: null,
          userErrors: [refusal('LAST_ADMINISTRATOR', '这是最后一个可用的系统管理员', 'accountId')],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '停用 wang' }));
  const dialog = screen.getByRole('dialog', { name: '停用账号' });
  await user.click(within(dialog).getByRole('button', { name: '停用' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe('这是最后一个可用的系统管理员');
});

test('a reset shows the new password', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/accounts',
    answers({
      ResetPassword: () => ({
        resetPassword: {
          __typename: 'NewPasswordPayload',
          password: 'dddd-EEEE-3333-ffff',
          account: account('bai'),
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '重置密码 bai' }));
  await user.click(screen.getByRole('button', { name: '重置' }));
  expect(await screen.findByText('dddd-EEEE-3333-ffff')).toBeTruthy();
  expect(sent(asked, 'ResetPassword')).toEqual({ accountId: 'id of bai' });
});

test('an auditor reads the list and is offered nothing else', async () => {
  open('/accounts', answers({ Session: () => AUDITOR }));
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: /^(新建账号|停用 |修改 |重置)/ })).toBeNull();
});

test('who may not read accounts is not led there', async () => {
  open('/policy', { PolicyPage: () => NEVER });
  await waitFor(() => expect(screen.getByRole('link', { name: '企业' })).toBeTruthy());
  expect(screen.queryByRole('link', { name: '账号' })).toBeNull();
});

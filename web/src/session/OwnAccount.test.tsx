import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADMINISTRATOR, ownSessions } from '../testing/accounts';
import type { Answers } from '../testing/answers';
import { open } from '../testing/open';
import { enterprisePage } from '../testing/world';

const changed = (refused?: string) => () => ({
  changePassword: {
    __typename: 'ChangePasswordPayload',
    viewer: refused ? null : ADMINISTRATOR.viewer,
    userErrors: refused
      ? [
          {
            __typename: 'UserError',
            code: 'BAD_CREDENTIALS',
            message: refused,
            path: ['currentPassword'],
          },
        ]
      : [],
  },
});
const answers = (more: Answers = {}): Answers => ({
  Session: () => ADMINISTRATOR,
  OwnSessions: () => ownSessions(),
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).map(({ variables }) => variables['input']);

async function fill(current: string, next: string, again = next) {
  const user = userEvent.setup({ delay: null });
  await user.type(await screen.findByLabelText('原密码'), current);
  await user.type(screen.getByLabelText('新密码'), next);
  await user.type(screen.getByLabelText('再输一次新密码'), again);
  await user.click(screen.getByRole('button', { name: '修改密码' }));
}

test('a weak password, and one typed differently the second time, are not sent', async () => {
  const { asked } = open('/account', answers());
  await fill('old', 'admin');
  expect(screen.getAllByRole('alert')[0]!.textContent).toMatch(/至少 10 个字符，不得含有用户名/);
  const user = userEvent.setup({ delay: null });
  await user.clear(screen.getByLabelText('新密码'));
  await user.type(screen.getByLabelText('新密码'), 'blue sky over grass');
  await user.click(screen.getByRole('button', { name: '修改密码' }));
  expect(screen.getAllByRole('alert')[0]!.textContent).toBe('两次输入的新密码不一致');
  expect(sent(asked, 'ChangePassword')).toEqual([]);
});

test('a wrong present password is said', async () => {
  open('/account', answers({ ChangePassword: changed('原密码不正确') }));
  await fill('wrong', 'blue sky over grass');
  expect(await screen.findByText('原密码不正确')).toBeTruthy();
});

test('what is typed as a password is kept nowhere', async () => {
  open('/account', answers({ ChangePassword: changed() }));
  await fill('the old password', 'blue sky over grass');
  expect(await screen.findByText('密码已修改，其他地方的登录已退出')).toBeTruthy();
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/blue sky|old password/);
});

test('other places are signed out, one or all', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/account',
    answers({ EndSession: () => ({ endSession: { __typename: 'EndSessionPayload', userErrors: [] } }) }),
  );
  expect(await screen.findByText('10.0.0.7')).toBeTruthy();
  expect(screen.getAllByText(/Firefox · Windows/)).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '退出该处' }));
  await user.click(screen.getByRole('button', { name: '退出其他全部' }));
  await waitFor(() =>
    expect(sent(asked, 'EndSession')).toEqual([{ sessionId: 'other' }, { sessionId: null }]),
  );
});

test('a password that must be changed stands before every page, and the page follows', async () => {
  const viewer = { ...ADMINISTRATOR.viewer, mustChangePassword: true, actions: ['KEEP_OWN_ACCOUNT'] };
  const { asked, url } = open('/enterprises?grade=C', {
    ...answers({ ChangePassword: changed(), EnterprisePage: () => enterprisePage(1) }),
    Session: () => ({ ...ADMINISTRATOR, viewer }),
  });
  expect(await screen.findByRole('heading', { name: '请先修改密码' })).toBeTruthy();
  expect(asked.map(({ operation }) => operation)).not.toContain('EnterprisePage');
  await fill('aaaa-BBBB-2222-cccc', 'blue sky over grass');
  expect(await screen.findByText('企业 1')).toBeTruthy();
  expect(url()).toBe('/enterprises?grade=C');
});

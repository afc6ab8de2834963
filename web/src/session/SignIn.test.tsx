import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open, SIGNED_IN } from '../testing/open';
import { enterprisePage } from '../testing/world';

const NOBODY = () => ({ viewer: null, demo: true, demoSignIns: [] });
const viewer = { ...SIGNED_IN.viewer, username: 'admin' };

const answer = (signedIn: typeof viewer | null, message = '') => ({
  signIn: {
    __typename: 'SignInPayload',
    viewer: signedIn,
    userErrors: message
      ? [{ __typename: 'UserError', code: 'BAD_CREDENTIALS', message, path: ['password'] }]
      : [],
  },
});

async function signIn(): Promise<void> {
  const user = userEvent.setup({ delay: null });
  await user.type(await screen.findByLabelText('用户名'), 'admin');
  await user.type(screen.getByLabelText('密码'), 'secret{Enter}');
}

test('whoever is not signed in is asked to, and returned to where they were going', async () => {
  const { url } = open('/enterprises?grade=C', {
    Session: NOBODY,
    SignIn: () => answer(viewer),
    EnterprisePage: () => enterprisePage(1),
  });
  await signIn();
  await waitFor(() => expect(url()).toBe('/enterprises?grade=C'));
  expect(await screen.findByText('演示数据 · 企业与记录均为虚构')).toBeTruthy();
});

test('a wrong password is said in Chinese, and what was typed stays', async () => {
  open('/sign-in', { Session: NOBODY, SignIn: () => answer(null, '用户名或密码不正确') });
  await signIn();
  expect((await screen.findByText('用户名或密码不正确')).getAttribute('role')).toBe('alert');
  expect((screen.getByLabelText('用户名') as HTMLInputElement).value).toBe('admin');
});

test('nobody is sent to another site after signing in', async () => {
  const { url } = open('/sign-in?to=//evil.example/', {
    Session: NOBODY,
    SignIn: () => answer(viewer),
    EnterprisePage: () => enterprisePage(1),
  });
  await signIn();
  await waitFor(() => expect(url()).toBe('/enterprises'));
});

test('signing out forgets what was read', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/enterprises', {
    EnterprisePage: () => enterprisePage(1),
    SignOut: () => ({ signOut: { __typename: 'SignOutPayload', userErrors: [] } }),
  });
  await user.click(await screen.findByRole('button', { name: '退出' }));
  await waitFor(() => expect(url()).toContain('/sign-in'));
  expect(screen.queryByText('企业 1')).toBeNull();
});

test('the demo fills in whom to try it as', async () => {
  const user = userEvent.setup({ delay: null });
  const demoSignIns = [
    { __typename: 'DemoSignIn', username: 'leader', password: 'for the demo', purpose: '领导：查阅、审批' },
  ];
  const { asked } = open('/sign-in', {
    Session: () => ({ ...NOBODY(), demoSignIns }),
    SignIn: () => answer(viewer),
    EnterprisePage: () => enterprisePage(1),
  });
  await user.click(await screen.findByRole('button', { name: '填入演示账号 leader' }));
  await user.click(screen.getByRole('button', { name: '登录' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'SignIn')?.variables['input']).toEqual({
      username: 'leader',
      password: 'for the demo',
    }),
  );
});

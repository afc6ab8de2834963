import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADMINISTRATOR, token, tokenPage } from '../testing/accounts';
import { NEVER, type Answers } from '../testing/answers';
import { open } from '../testing/open';

afterEach(() => sessionStorage.clear());

const answers = (more: Answers = {}): Answers => ({
  Session: () => ADMINISTRATOR,
  ApiTokenPage: () =>
    tokenPage([
      token('数据共享平台', { usedAt: '2026-11-22T01:00:00.000Z' }),
      token('旧平台', {
        standing: 'REVOKED',
        revokedAt: '2026-10-01T02:00:00.000Z',
        revokedBy: 'admin',
      }),
    ]),
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).at(-1)?.variables['input'];

test('loading, empty', async () => {
  const first = open('/accounts/tokens', answers({ ApiTokenPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入程序令牌' })).toBeTruthy();
  first.unmount();
  open('/accounts/tokens', answers({ ApiTokenPage: () => tokenPage([]) }));
  expect(await screen.findByText('还没有程序令牌')).toBeTruthy();
});

test('shows each by its beginning, when it was last used, and which was revoked by whom', async () => {
  open('/accounts/tokens', answers());
  const rows = within(await screen.findByRole('table', { name: '程序令牌' })).getAllByRole('row');
  expect(rows[1]!.textContent).toContain('数据共享平台qq_AbCdEf…读取全部2027-05-212026-11-22 09:00有效');
  expect(rows[2]!.textContent).toContain('从未已吊销2026-10-01 10:00 admin');
  expect(screen.queryByRole('button', { name: '吊销 旧平台' })).toBeNull();
});

test('a new one begins with reading for half a year; its secret is shown once', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/accounts/tokens',
    answers({
      CreateApiToken: () => ({
        createApiToken: {
          __typename: 'CreateApiTokenPayload',
          secret: 'qq_the-secret-itself',
          token: token('新平台'),
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '新建令牌' }));
  await user.type(screen.getByLabelText(/用途/), '新平台');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('qq_the-secret-itself')).toBeTruthy();
  expect(sent(asked, 'CreateApiToken')).toEqual({
    name: '新平台',
    scopes: ['READ'],
    expiresOn: '2027-05-21',
    divisions: [],
  });
});

test('is revoked only when asked twice', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/accounts/tokens',
    answers({
      RevokeApiToken: () => ({
        revokeApiToken: { __typename: 'ApiTokenPayload', token: token('数据共享平台'), userErrors: [] },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '吊销 数据共享平台' }));
  expect(sent(asked, 'RevokeApiToken')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: '吊销' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'RevokeApiToken')).toEqual({ tokenId: 'id of 数据共享平台' });
});

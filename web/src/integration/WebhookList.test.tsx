import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { KEEPER, attempt, delivery, log, webhook } from '../testing/webhooks';

const HOOKS = [
  webhook('h1', '共享平台', { types: ['GRADE_CHANGED', 'EVENT_VOIDED', 'EVENT_RECORDED'] }),
  webhook('h2', '住建局', {
    status: 'FAILING',
    failingSince: '2026-11-21T02:00:00.000Z',
    deliveries: {
      __typename: 'WebhookDeliveryConnection',
      nodes: [delivery('d2', { status: 'GIVEN_UP', attempts: [attempt(null, 'TIMED_OUT')] })],
    },
  }),
  webhook('h3', '旧平台', {
    status: 'DISABLED',
    deliveries: { __typename: 'WebhookDeliveryConnection', nodes: [] },
  }),
];

const answers = (more: Answers = {}): Answers => ({
  Session: () => KEEPER,
  Webhooks: () => ({ webhooks: HOOKS }),
  WebhookDeliveries: ({ webhookId }) =>
    log(String(webhookId), [
      delivery('d1'),
      delivery('d0', { status: 'GIVEN_UP', attempts: [attempt(302, 'REDIRECTED'), attempt(500, 'REFUSED')] }),
    ]),
  ...more,
});

const said = () => screen.findByText(/./, { selector: '.notice span' });

test('loading, refused, empty', async () => {
  const first = open('/webhooks', answers({ Webhooks: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入变更通知' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/webhooks', answers({ Webhooks: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/webhooks', answers({ Webhooks: () => ({ webhooks: [] }) }));
  expect(await screen.findByText('还没有变更通知')).toBeTruthy();
});

test('full: how each stands, in words, and the log of the first', async () => {
  open('/webhooks', answers());
  const table = await screen.findByRole('table', { name: '变更通知' });
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(rows[0]).toContain(
    '等级到期变化、事件作废 等 3 种● 正常2026-11-22 09:30 3 项变更✓ 已送达 · HTTP 204 · 35 毫秒',
  );
  expect(rows[1]).toContain('全部! 发送失败 自 2026-11-21 10:00');
  expect(rows[1]).toContain('! 未送达 · 十秒内未应答发送测试立即重试停用');
  expect(rows[2]).toContain('○ 已停用尚未发送启用');
  const entries = within(await screen.findByRole('table', { name: '发送记录' }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(entries[1]).toBe('2026-11-22 09:303 项变更! 未送达HTTP 500 · 对方未接受2 次重新发送');
});

test('which one is shown, and from where, is in the URL', async () => {
  const user = userEvent.setup({ delay: null });
  const page = open(
    '/webhooks?of=h2',
    answers({ WebhookDeliveries: ({ webhookId }) => log(String(webhookId), [delivery('d1')], 'c9') }),
  );
  await screen.findByRole('heading', { name: '发送记录：住建局' });
  await user.click(await screen.findByRole('button', { name: '下一页' }));
  expect(page.url()).toBe('/webhooks?of=h2&after=c9');
  await user.click(screen.getByRole('button', { name: '旧平台' }));
  expect(page.url()).toBe('/webhooks?of=h3');
  expect(await screen.findByRole('heading', { name: '发送记录：旧平台' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /重新发送/ })).toBeNull();
});

test('a new one: checked, refused by the server, made, and its secret told once', async () => {
  const user = userEvent.setup({ delay: null });
  let refuse = true;
  const page = open(
    '/webhooks',
    answers({
      CreateWebhook: () => ({
        createWebhook: {
          __typename: 'CreateWebhookPayload',
          secret: refuse ? null : 'whsec_c2VjcmV0',
          webhook: refuse ? null : { ...webhook('h4', '新平台'), deliveries: undefined },
          userErrors: refuse
            ? [
                {
                  __typename: 'UserError',
                  code: 'PRIVATE_ADDRESS',
                  message: '接收地址不在公网上',
                  path: ['url'],
                },
              ]
            : [],
        },
      }),
    }),
  );
  await screen.findByRole('table', { name: '变更通知' });
  await user.click(screen.getByRole('button', { name: '新建变更通知' }));
  await user.type(await screen.findByLabelText(/^名称/), '新平台');
  await user.type(screen.getByLabelText(/^接收地址/), 'example.com');
  await user.click(screen.getByRole('button', { name: '新建' }));
  expect((await screen.findByRole('alert')).textContent).toContain('https:// 开头');
  await user.clear(screen.getByLabelText(/^接收地址/));
  await user.type(screen.getByLabelText(/^接收地址/), 'https://example.com/hook');
  await user.click(screen.getByRole('checkbox', { name: /等级到期变化/ }));
  await user.click(screen.getByRole('button', { name: '新建' }));
  expect((await screen.findByRole('alert')).textContent).toBe('接收地址不在公网上');
  refuse = false;
  await user.click(screen.getByRole('button', { name: '新建' }));
  expect(await screen.findByText('whsec_c2VjcmV0')).toBeTruthy();
  const sent = page.asked
    .filter(({ operation }) => operation === 'CreateWebhook')
    .map(({ variables }) => variables['input']);
  expect(sent[1]).toMatchObject({
    name: '新平台',
    url: 'https://example.com/hook',
    types: ['GRADE_CHANGED'],
  });
  expect(sent[1]).toEqual(sent[0]);
  await user.click(screen.getByRole('button', { name: '已妥善保存，关闭' }));
  expect(screen.queryByText('whsec_c2VjcmV0')).toBeNull();
});

test('test, resend and stop say what came of it', async () => {
  const user = userEvent.setup({ delay: null });
  const taken = (type: string, more: object) => ({ __typename: type, userErrors: [], ...more });
  const page = open(
    '/webhooks',
    answers({
      TestWebhook: () => ({ testWebhook: taken('WebhookDeliveryPayload', { delivery: delivery('d7') }) }),
      ResendWebhookDelivery: () => ({
        resendWebhookDelivery: {
          __typename: 'WebhookDeliveryPayload',
          delivery: null,
          userErrors: [
            {
              __typename: 'UserError',
              code: 'ILLEGAL_MOVE',
              message: '该次发送尚在进行',
              path: ['deliveryId'],
            },
          ],
        },
      }),
      DisableWebhook: () => {
        throw new Refused('FORBIDDEN');
      },
    }),
  );
  await screen.findByRole('table', { name: '发送记录' });
  await user.click(screen.getByRole('button', { name: '发送测试：住建局' }));
  expect((await said()).textContent).toContain('测试已发出');
  expect(page.url()).toBe('/webhooks?of=h2');
  await user.click((await screen.findAllByRole('button', { name: /^重新发送/ }))[0]!);
  expect(await screen.findByText('该次发送尚在进行')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '停用：共享平台' }));
  expect(await screen.findByText(/没有.*权限/)).toBeTruthy();
});

test('who may not keep them is not offered the page', async () => {
  open(
    '/policy',
    answers({
      Session: () => ({ ...KEEPER, viewer: { ...KEEPER.viewer, actions: ['READ_REGISTRY'] } }),
      PolicyShow: () => NEVER,
    }),
  );
  await screen.findByRole('link', { name: '分级制度' });
  expect(screen.queryByRole('link', { name: '变更通知' })).toBeNull();
});

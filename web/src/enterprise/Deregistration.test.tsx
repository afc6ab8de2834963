import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../testing/answers';
import { open, SIGNED_IN } from '../testing/open';
import { CODE, creditFile } from '../testing/world';

const CLERK = {
  ...SIGNED_IN,
  viewer: { ...SIGNED_IN.viewer, actions: ['READ_REGISTRY', 'RECORD_EVENTS', 'KEEP_ENTERPRISES'] },
};
const gone = () => {
  const file = creditFile();
  const enterprise = { ...file.enterprise, deregisteredOn: '2026-11-01', deregisterReason: '吊销营业执照' };
  return { ...file, enterprise };
};
const answers = (more: Answers = {}): Answers => ({
  Session: () => CLERK,
  CreditFile: () => creditFile(),
  DeregisterEnterprise: () => ({
    deregisterEnterprise: { __typename: 'DeregistrationPayload', tasksChanged: 3, userErrors: [] },
  }),
  ReinstateEnterprise: () => ({
    reinstateEnterprise: { __typename: 'DeregistrationPayload', tasksChanged: 2, userErrors: [] },
  }),
  ...more,
});

test('deregistered with a day and a reason, on the version that was read', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, answers());
  await user.click(await screen.findByRole('button', { name: '其他' }));
  await user.click(await screen.findByText('登记注销、停业'));
  const dialog = screen.getByRole('dialog', { name: '登记注销、停业' });
  await user.clear(within(dialog).getByLabelText(/注销、停业日期/));
  await user.type(within(dialog).getByLabelText(/注销、停业日期/), '明');
  await user.click(within(dialog).getByRole('button', { name: '登记' }));
  expect(within(dialog).getByText('不能晚于今天')).toBeTruthy();
  expect(within(dialog).getByText('请填写原因')).toBeTruthy();
  await user.clear(within(dialog).getByLabelText(/注销、停业日期/));
  await user.type(within(dialog).getByLabelText(/注销、停业日期/), '昨');
  await user.type(within(dialog).getByLabelText(/原因/), '吊销营业执照{Enter}');
  expect(await screen.findByText('已登记注销、停业，撤回任务 3 项')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'DeregisterEnterprise')!.variables).toMatchObject({
    input: {
      enterpriseId: 'enterprise-1',
      expectedVersion: 1,
      deregisteredOn: '2026-11-21',
      reason: '吊销营业执照',
    },
  });
});

test('the file of one that is gone says so, and how it comes back', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, answers({ CreditFile: gone }));
  expect(await screen.findByText(/注销或停业：吊销营业执照/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '恢复监管' }));
  await user.type(screen.getByLabelText(/原因/), '恢复生产{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'ReinstateEnterprise')!.variables).toMatchObject({
    input: { enterpriseId: 'enterprise-1', expectedVersion: 1, reason: '恢复生产' },
  });
});

test('who does not keep enterprises reads it and is offered nothing', async () => {
  const viewer = { ...CLERK.viewer, actions: ['READ_REGISTRY'] };
  open(`/enterprises/${CODE}`, answers({ CreditFile: gone, Session: () => ({ ...CLERK, viewer }) }));
  expect(await screen.findByText(/注销或停业：吊销营业执照/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '恢复监管' })).toBeNull();
});

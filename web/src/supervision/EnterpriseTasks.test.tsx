import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { enterpriseTasks, SCHEDULER, task } from '../testing/supervision';
import { CODE, creditFile } from '../testing/world';

const URL = `/enterprises/${CODE}/tasks`;
const rectification = {
  __typename: 'Rectification',
  id: 'r1',
  item: '应急预案',
  problem: '预案过期',
  dueOn: '2026-11-10',
  status: 'OPEN',
  overdue: true,
  rectifiedOn: null,
  extensions: [],
};
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  CreditFile: () => creditFile(),
  EnterpriseTasks: () => enterpriseTasks([{ ...task('t1'), rectifications: [rectification] }]),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open(URL, answers({ EnterpriseTasks: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入监管任务' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ EnterpriseTasks: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ EnterpriseTasks: () => enterpriseTasks([]) }));
  expect(await screen.findByText('没有监管任务')).toBeTruthy();
});

test('full: tasks, what is to be put right, and the cap; an extra inspection begins here', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  expect(await screen.findByText('2026 年检查 3 / 12 次')).toBeTruthy();
  expect(screen.getByRole('row', { name: /预案过期/ }).textContent).toContain('! 逾期');
  expect(screen.getByRole('row', { name: /缘由 t1/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '加查' }));
  expect(within(screen.getByRole('dialog')).getByText('兴安煤业有限公司')).toBeTruthy();
});

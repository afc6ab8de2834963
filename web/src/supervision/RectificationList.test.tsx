import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { CODE, TODAY } from '../testing/world';

const URL = '/supervision/rectifications';
const rectification = (id: string, more: object = {}) => ({
  __typename: 'Rectification',
  id,
  item: '应急预案',
  problem: `问题 ${id}`,
  dueOn: '2026-11-10',
  status: 'OPEN',
  overdue: true,
  rectifiedOn: null,
  step: 'OVERDUE',
  missedOn: null,
  nextStepOn: '2026-12-11',
  extensions: [
    { __typename: 'RectificationExtension', from: '2026-10-10', to: '2026-11-10', reason: '等待评审' },
  ],
  enterprise: { __typename: 'Enterprise', id: 'e1', name: '安泰', creditCode: CODE, grade: 'C' },
  ...more,
});
const count = (totalCount: number) => ({ __typename: 'RectificationConnection', totalCount });
const page = (nodes: readonly unknown[]) => ({
  today: TODAY,
  open: count(5),
  late: count(2),
  escalated: count(1),
  rectified: count(7),
  rectifications: {
    __typename: 'RectificationConnection',
    totalCount: nodes.length,
    nodes,
  },
});
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  RectificationPage: () => page([rectification('r1')]),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open(URL, answers({ RectificationPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入整改事项' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ RectificationPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ RectificationPage: () => page([]) }));
  expect(await screen.findByText('没有未整改的事项')).toBeTruthy();
});

test('full: what is late is said in words, with every deadline before; a counter shows just those', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(URL, answers());
  const row = (await screen.findByRole('row', { name: /安泰/ })).textContent;
  expect(row).toContain('2026-11-10! 逾期自 2026-10-10 延期：等待评审');
  expect(row).toContain('2026-12-11 起属逾期过久');
  await user.click(screen.getByRole('button', { name: /逾期未整改/ }));
  expect(url()).toBe(`${URL}?state=late`);
  expect(asked.at(-1)?.variables).toMatchObject({
    status: null,
    step: ['OVERDUE', 'ESCALATED'],
    offset: 0,
  });
});

test('a deadline is moved only to a later day, and with a reason', async () => {
  const user = userEvent.setup({ delay: null });
  const late = rectification('r1', { dueOn: '2026-12-10', overdue: false, step: 'IN_TIME' });
  const { asked } = open(
    URL,
    answers({
      RectificationPage: () => page([late]),
      ExtendRectification: () => ({
        extendRectification: {
          __typename: 'ExtendRectificationPayload',
          rectification: { __typename: 'Rectification', id: 'r1', dueOn: '2026-12-31' },
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '延期' }));
  const dialog = screen.getByRole('dialog', { name: '整改延期' });
  await user.keyboard('1210{Enter}等待验收{Enter}');
  expect(within(dialog).getByText('延期后的期限应晚于原期限（2026-12-10）')).toBeTruthy();
  await user.clear(within(dialog).getByLabelText(/新整改期限/));
  await user.type(within(dialog).getByLabelText(/新整改期限/), '1231');
  await user.click(within(dialog).getByRole('button', { name: '延期' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.find(({ operation }) => operation === 'ExtendRectification')!;
  expect(sent.variables).toEqual({
    input: { rectificationId: 'r1', dueOn: '2026-12-31', reason: '等待验收' },
  });
});

test('what is long overdue suggests an extra inspection, which begins with why', async () => {
  const user = userEvent.setup({ delay: null });
  const old = rectification('r1', { step: 'ESCALATED', missedOn: '2026-09-01', nextStepOn: null });
  open(`${URL}?state=escalated`, answers({ RectificationPage: () => page([old]) }));
  const row = await screen.findByRole('row', { name: /安泰/ });
  expect(row.textContent).toContain('! 逾期过久2026-09-01 未按期整改，建议加查');
  await user.click(within(row).getByRole('button', { name: '加查' }));
  expect(screen.getByLabelText<HTMLSelectElement>(/加查事由/).value).toBe('OVERDUE_RECTIFICATION');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/具体原因/).value).toBe('应急预案：问题 r1，逾期未整改');
});

test('who does not move deadlines is not offered to', async () => {
  open(URL, { RectificationPage: () => page([rectification('r1')]) });
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: '延期' })).toBeNull();
});

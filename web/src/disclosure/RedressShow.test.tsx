import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { FILER, LEADER, redressCase } from '../testing/redress';
import { creditFile, penalty, TODAY } from '../testing/world';

const URL = '/redress/c1';
const answers = (more: Answers = {}, found: object | null = redressCase('c1')): Answers => ({
  Session: () => LEADER,
  RedressCase: () => ({ today: TODAY, redressCase: found }),
  CreditFile: () => creditFile(),
  ...more,
});
const payload = (name: string, status: string, more: object = {}) => ({
  __typename: name,
  redressCase: { __typename: 'RedressCase', id: 'c1', status, dueOn: '2026-12-01' },
  userErrors: [],
  ...more,
});

test('loading, refused, unknown', async () => {
  const first = open(URL, answers({ RedressCase: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入案件' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ RedressCase: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({}, null));
  expect(await screen.findByText('没有这件案件')).toBeTruthy();
});

test('a leader sees what upholding does to the grade before deciding', async () => {
  const user = userEvent.setup({ delay: null });
  // Grade C by four penalties of more than 50,000 yuan together; without one of them B.
  const events = ['p3', 'p2', 'p1', 'p0'].map((id, index) =>
    penalty(id, `2026-0${9 - index}-10`, '15000.00'),
  );
  const accident = { ...creditFile().enterprise.events.nodes.at(-1)! };
  const { asked } = open(
    URL,
    answers({
      CreditFile: () => creditFile([...events, accident], 'C'),
      DecideRedressCase: () => ({
        decideRedressCase: payload('DecideRedressCasePayload', 'UPHELD', {
          gradeEffect: { __typename: 'GradeEffect', before: 'C', after: 'B' },
        }),
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '作出决定' }));
  const dialog = await screen.findByRole('dialog', { name: '作出决定' });
  expect(within(dialog).getByText('异议：行政处罚 2026-09-10 文号 p3')).toBeTruthy();
  expect(within(dialog).queryByText('不予受理')).toBeNull();
  await user.click(within(dialog).getByRole('radio', { name: /^1?成立/ }));
  const impact = within(dialog).getByTestId('impact');
  expect(impact.textContent).toMatch(/作废记录后.*C.*→.*A/);
  await user.click(within(dialog).getByRole('radio', { name: /不成立/ }));
  expect(within(dialog).getByTestId('impact').textContent).toContain('等级不变');
  await user.click(within(dialog).getByRole('button', { name: '决定' }));
  expect(within(dialog).getByText(/请填写决定理由/)).toBeTruthy();
  await user.click(within(dialog).getByRole('radio', { name: /^1?成立/ }));
  await user.type(within(dialog).getByLabelText(/决定理由/), '经核查确有错误');
  await user.click(within(dialog).getByRole('button', { name: '决定' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'DecideRedressCase')!.variables).toEqual({
    input: { caseId: 'c1', decision: 'UPHOLD', reason: '经核查确有错误', eventId: null },
  });
  expect(screen.getByText(/已决定：成立，等级 .* → /)).toBeTruthy();
});

test('an objection to a listing names the record that is wrong', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers({}, redressCase('c1', { event: null })));
  await user.click(await screen.findByRole('button', { name: '作出决定' }));
  const dialog = await screen.findByRole('dialog', { name: '作出决定' });
  await user.click(within(dialog).getByRole('radio', { name: /^1?成立/ }));
  await user.type(within(dialog).getByLabelText(/决定理由/), '有误');
  await user.click(within(dialog).getByRole('button', { name: '决定' }));
  expect(within(dialog).getByText('请指明有误的记录')).toBeTruthy();
  await user.selectOptions(within(dialog).getByLabelText(/有误的记录/), 'p2');
  expect(within(dialog).getByTestId('impact')).toBeTruthy();
});

test('who entered it is told that somebody else decides', async () => {
  const own = { ...LEADER, viewer: { ...LEADER.viewer, username: '王晓燕' } };
  open(URL, answers({ Session: () => own }));
  expect(await screen.findByText('案件由您录入，须由他人决定。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '作出决定' })).toBeNull();
});

test('a clerk accepts and withdraws, and does not decide', async () => {
  const user = userEvent.setup({ delay: null });
  const filed = redressCase('c1', { status: 'FILED', acceptedAt: null, acceptedBy: null });
  const { asked } = open(
    URL,
    answers(
      {
        Session: () => FILER,
        AcceptRedressCase: () => ({ acceptRedressCase: payload('RedressCasePayload', 'ACCEPTED') }),
        WithdrawRedressCase: () => ({ withdrawRedressCase: payload('RedressCasePayload', 'WITHDRAWN') }),
      },
      filed,
    ),
  );
  await user.click(await screen.findByRole('button', { name: '受理' }));
  expect(await screen.findByText('已受理，应于 2026-12-01 前决定')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /决定|不予受理/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤回' }));
  const dialog = screen.getByRole('dialog', { name: '撤回案件' });
  await user.click(within(dialog).getByRole('button', { name: '撤回' }));
  expect(within(dialog).getByText('请填写撤回原因')).toBeTruthy();
  await user.type(within(dialog).getByLabelText(/撤回原因/), '企业书面撤回');
  await user.click(within(dialog).getByRole('button', { name: '撤回' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'WithdrawRedressCase')!.variables).toMatchObject({
    input: { caseId: 'c1', reason: '企业书面撤回' },
  });
});

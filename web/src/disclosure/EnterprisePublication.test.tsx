import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { disclosure, FILER, publication, redressCase } from '../testing/redress';
import { CODE, creditFile } from '../testing/world';

const URL = `/enterprises/${CODE}/publication`;
const answers = (more: Answers = {}): Answers => ({
  Session: () => FILER,
  CreditFile: () => creditFile(),
  EnterprisePublication: () => publication([disclosure()], [redressCase('c1')]),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open(URL, answers({ EnterprisePublication: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入公示情况' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ EnterprisePublication: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ EnterprisePublication: () => publication([], []) }));
  expect(await screen.findByText(/约谈、投诉举报、检查等其他记录一律不公示/)).toBeTruthy();
});

test('full: what is published until when, what is not and why, and the cases', async () => {
  const repaired = disclosure({ disclosed: false, until: null, reason: 'REPAIRED', fields: [] });
  const disputed = disclosure({ disputed: true });
  open(
    URL,
    answers({
      EnterprisePublication: () => {
        const events = [disputed, { ...repaired, event: { ...repaired.event, id: 'p2' } }];
        return publication(events, [redressCase('c1')], {
          list: 'BLACK',
          state: 'NOTICE',
          until: '2026-12-01',
        });
      },
    }),
  );
  const table = await screen.findByRole('table', { name: '行政处罚公示' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first!.textContent).toContain('公示中，至 2027-09-09异议核查中');
  expect(first!.textContent).toContain('未培训［姓名已隐去］');
  expect(second!.textContent).toContain('已信用修复');
  expect(within(second!).queryByRole('button', { name: '修复' })).toBeNull();
  expect(screen.getByText('告知期内，尚未公示')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '公示页面' })).toBeNull();
  expect(screen.getByRole('table', { name: '异议与修复' })).toBeTruthy();
});

test('a repair is asked for by its reasons, an objection to a revoked penalty needs its day', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    URL,
    answers({
      FileRedressCase: () => ({
        fileRedressCase: {
          __typename: 'RedressCasePayload',
          redressCase: { __typename: 'RedressCase', id: 'c2' },
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '异议' }));
  const objection = screen.getByRole('dialog', { name: '登记异议' });
  await user.selectOptions(within(objection).getByLabelText(/理由/), 'REVOKED');
  await user.type(within(objection).getByLabelText(/情况说明/), '法院已撤销');
  await user.click(within(objection).getByRole('button', { name: '登记' }));
  expect(within(objection).getByText('请填写处罚撤销日期')).toBeTruthy();
  await user.type(within(objection).getByLabelText(/处罚撤销日期/), '1120');
  await user.click(within(objection).getByRole('button', { name: '登记' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: '修复' }));
  const repair = screen.getByRole('dialog', { name: '登记信用修复申请' });
  expect(within(repair).queryByLabelText(/理由/)).toBeNull();
  await user.type(within(repair).getByLabelText(/情况说明/), '罚款已缴，隐患已整改');
  await user.click(within(repair).getByRole('button', { name: '登记' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked
    .filter(({ operation }) => operation === 'FileRedressCase')
    .map(({ variables }) => variables);
  expect(sent).toMatchObject([
    { input: { kind: 'OBJECTION', ground: 'REVOKED', revokedOn: '2026-11-20', eventId: 'p3' } },
    {
      input: {
        kind: 'REPAIR',
        ground: 'RECTIFIED',
        eventId: 'p3',
        filedOn: '2026-11-22',
        applicant: 'ENTERPRISE',
      },
    },
  ]);
});

test('who does not enter cases is offered none', async () => {
  const reader = { ...FILER, viewer: { ...FILER.viewer, actions: ['READ_REGISTRY'] } };
  const { asked } = open(URL, answers({ Session: () => reader }));
  await screen.findByRole('table', { name: '行政处罚公示' });
  expect(screen.queryByRole('button', { name: /异议|修复/ })).toBeNull();
  expect(asked.find(({ operation }) => operation === 'EnterprisePublication')!.variables).toMatchObject({
    cases: false,
  });
});

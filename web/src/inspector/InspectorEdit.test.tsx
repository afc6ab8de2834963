import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { card, inspectorPage, recusal } from '../testing/inspectors';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { TODAY } from '../testing/world';

const KEPT = card('n1', '包晓红', { sectors: ['FIREWORKS'], recusals: [recusal('安泰', '配偶任职')] });
const shown = (inspector: unknown) => ({ today: TODAY, inspector });
const changed = (more: object = {}) => ({
  updateInspector: {
    __typename: 'InspectorPayload',
    inspector: { ...KEPT, ...more },
    userErrors: [],
  },
});
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  InspectorShow: () => shown(KEPT),
  InspectorPage: () => inspectorPage([KEPT]),
  UpdateInspector: () => changed(),
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).at(-1)?.variables['input'];

test('loading, refused, missing', async () => {
  const first = open('/inspectors/n1', answers({ InspectorShow: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入检查人员' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/inspectors/n1', answers({ InspectorShow: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/inspectors/n9', answers({ InspectorShow: () => shown(null) }));
  expect(await screen.findByText('没有这名检查人员')).toBeTruthy();
});

test('edited by keyboard: digits put sectors in and take them out; all of it is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open('/inspectors/n1', answers());
  const name = await screen.findByLabelText(/姓名/);
  name.focus();
  await user.clear(name);
  await user.keyboard('包小红{Enter}{Enter}{Enter}14');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe('/inspectors'));
  expect(sent(asked, 'UpdateInspector')).toEqual({
    inspectorId: 'n1',
    name: '包小红',
    unit: '综合执法大队',
    licenceExpiresOn: '2029-12-31',
    sectors: ['COAL_MINE'],
    active: true,
  });
});

test('a new one: what is missing is said at its field, and its page follows, for recusals', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(
    '/inspectors/new',
    answers({
      CreateInspector: () => ({
        createInspector: {
          __typename: 'InspectorPayload',
          inspector: { __typename: 'Inspector', id: 'n1' },
          userErrors: [],
        },
      }),
    }),
  );
  await user.type(await screen.findByLabelText(/执法证号/), '0522009');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    '请填写姓名',
    '请填写所在单位',
    '请填写执法证有效期至',
  ]);
  await user.type(screen.getByLabelText(/姓名/), '赵敏');
  await user.type(screen.getByLabelText(/所在单位/), '综合执法大队');
  await user.type(screen.getByLabelText(/执法证有效期至/), '20291231');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe('/inspectors/n1'));
  expect(sent(asked, 'CreateInspector')).toMatchObject({
    licenceNumber: '0522009',
    name: '赵敏',
    licenceExpiresOn: '2029-12-31',
    sectors: [],
    active: true,
  });
});

test('a recusal begins with the enterprise found by initials, and its reason; those before stay', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/inspectors/n1',
    answers({
      PickEnterprises: ({ search }) => ({
        enterprises: {
          __typename: 'EnterpriseConnection',
          totalCount: 1,
          nodes: [
            {
              __typename: 'Enterprise',
              id: 'e7',
              name: `找到的 ${String(search)}`,
              creditCode: '91152221MA0N1A2B3B',
              divisionName: '索伦镇',
              grade: 'B',
            },
          ],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '登记回避' }));
  await user.type(screen.getByRole('combobox', { name: '应回避的企业' }), 'xamy');
  expect(await screen.findByRole('option', { name: /找到的 xamy/ })).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(screen.getByText('包晓红 回避 找到的 xamy')).toBeTruthy();
  await user.type(screen.getByLabelText(/回避原因/), '曾任安全总监{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'UpdateInspector')).toEqual({
    inspectorId: 'n1',
    recusals: [
      { enterpriseId: 'id of 安泰', reason: '配偶任职' },
      { enterpriseId: 'e7', reason: '曾任安全总监' },
    ],
  });
});

test('a recusal ends only with a reason', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open('/inspectors/n1', answers({ UpdateInspector: () => changed({ recusals: [] }) }));
  await user.click(await screen.findByRole('button', { name: '解除对安泰的回避' }));
  const dialog = screen.getByRole('dialog', { name: '解除回避' });
  await user.click(within(dialog).getByRole('button', { name: '解除回避' }));
  expect(within(dialog).getByText('请填写解除原因')).toBeTruthy();
  await user.type(within(dialog).getByLabelText(/解除原因/), '配偶已离职{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'UpdateInspector')).toEqual({ inspectorId: 'n1', recusals: [], reason: '配偶已离职' });
});

test('who may only look sees the same without the form', async () => {
  open('/inspectors/n1', { InspectorShow: () => shown(KEPT) });
  expect(await screen.findByText('配偶任职')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
  expect(screen.queryByRole('button', { name: /解除/ })).toBeNull();
});

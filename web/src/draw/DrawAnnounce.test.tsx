import { expect, test } from '@jest/globals';
import { EDITIONS, printPolicy } from '@qianqi/shared';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { card } from '../testing/inspectors';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';

const [LITERAL] = EDITIONS;
const count = (totalCount: number) => ({ __typename: 'EnterpriseConnection', totalCount });
const STAFF = [
  card('n1', '包晓红'),
  card('n2', '陈建军', { sectors: ['FIREWORKS'] }),
  card('n3', '李志强', { licenceExpiresOn: '2026-12-01' }),
];
const preview = (more: object = {}) => ({
  policy: { __typename: 'Policy', id: LITERAL!.id, document: JSON.stringify(printPolicy(LITERAL!)) },
  a: count(101),
  b: count(40),
  c: count(7),
  gone: count(2),
  inspectors: { __typename: 'InspectorConnection', totalCount: STAFF.length, nodes: STAFF },
  ...more,
});
const announced = (userErrors: readonly unknown[] = []) => ({
  announceDraw: {
    __typename: 'DrawPayload',
    draw: userErrors.length > 0 ? null : { __typename: 'Draw', id: 'draw_1' },
    userErrors,
  },
});
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  DrawPreview: () => preview(),
  AnnounceDraw: () => announced(),
  DrawShow: () => ({ today: '2026-11-22', draw: null }),
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).at(-1)!.variables;

test('loading, refused, nobody to draw', async () => {
  const first = open('/draws/new', answers({ DrawPreview: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在核对名录' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/draws/new', answers({ DrawPreview: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/draws/new', answers({ DrawPreview: () => preview({ a: count(0), b: count(0), c: count(0) }) }));
  expect(await screen.findByText('! 没有符合条件的企业，不能公告。')).toBeTruthy();
});

test('both pools are shown beforehand: how many of each grade, at which rate, who is left out', async () => {
  open('/draws/new', answers());
  const subjects = await screen.findByRole('region', { name: '检查对象预览' });
  // 5 % of 101 and 20 % of 40, rounded up, and all of C, by the edition.
  expect(within(subjects).getByRole('heading').textContent).toBe('检查对象 148 家，将抽 21 家');
  expect(within(subjects).getAllByRole('listitem')[0]!.textContent).toContain('101 家按制度 5%抽 6 家');
  expect(subjects.textContent).toContain('不列入：已注销或停业 2 家');
  const staff = screen.getByRole('region', { name: '检查人员预览' });
  expect(staff.textContent).toContain('检查人员 2 人可抽');
  expect(staff.textContent).toContain('2026-12-22 执法证已到期，不抽：李志强（2026-12-01）');
  expect(staff.textContent).toContain('! 可检查煤矿的只有 1 人');
  expect(staff.textContent).not.toContain('可检查烟花爆竹');
});

test('a rate finer than a percent and a scope are counted as they are typed, and announced so', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open('/draws/new', answers());
  await screen.findByRole('region', { name: '检查对象预览' });
  await user.type(screen.getByLabelText(/抽查名称/), '四季度双随机');
  await user.type(screen.getByLabelText(/^A 级抽查比例/), '2.5');
  expect(screen.getByText('检查对象 148 家，将抽 18 家')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /煤矿$/ }));
  await user.click(screen.getByRole('checkbox', { name: /索伦镇/ }));
  await user.type(screen.getByLabelText(/信用代码开头/), '91');
  const where = {
    sector: { in: ['COAL_MINE', 'NON_COAL_MINE'].slice(0, 1) },
    divisionCode: { in: ['152221101'] },
    creditCode: { startsWith: '91' },
  };
  await waitFor(() =>
    expect(sent(asked, 'DrawPreview')).toMatchObject({
      dueOn: '2026-12-22',
      a: { ...where, grade: { eq: 'A' }, deregistered: false },
      gone: { ...where, deregistered: true },
    }),
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe('/draws/draw_1'));
  expect(sent(asked, 'AnnounceDraw')).toMatchObject({
    input: {
      name: '四季度双随机',
      dueOn: '2026-12-22',
      inspectorsPerTask: 2,
      perGradeRate: { A: 2.5 },
      where,
    },
  });
});

test('what cannot be read is refused here, what the server refuses is said at its field', async () => {
  const user = userEvent.setup({ delay: null });
  const refusal = {
    __typename: 'UserError',
    code: 'OUT_OF_RANGE',
    message: 'B 级抽查比例应在 0 至 100 之间',
    path: ['perGradeRate', 'B'],
  };
  open('/draws/new', answers({ AnnounceDraw: () => announced([refusal]) }));
  await user.type(await screen.findByLabelText(/抽查名称/), '四季度双随机');
  await user.type(screen.getByLabelText(/^A 级抽查比例/), '2.555');
  await user.type(screen.getByLabelText(/纳入日期自/), '2023-02-29');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByText('A 级抽查比例应在 0 至 100 之间')).toBeTruthy();
  expect(screen.getByText('应为实际存在的日期，形如 2024-03-05')).toBeTruthy();
  await user.clear(screen.getByLabelText(/^A 级抽查比例/));
  await user.clear(screen.getByLabelText(/纳入日期自/));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('B 级抽查比例应在 0 至 100 之间')).toBeTruthy();
});

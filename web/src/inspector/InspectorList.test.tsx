import { expect, test } from '@jest/globals';
import { day } from '@qianqi/shared';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { card, inspectorPage, recusal } from '../testing/inspectors';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { licenceWarning } from './licence';

const STAFF = [
  card('n1', '包晓红', { assignedTasks: 3, recusals: [recusal('企业 1', '配偶任职')] }),
  card('n2', '陈建军', { licenceExpiresOn: '2026-12-22', sectors: ['COAL_MINE', 'FIREWORKS'] }),
  card('n3', '李志强', { licenceExpiresOn: '2026-11-21' }),
];
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  InspectorPage: () => inspectorPage(STAFF),
  ...more,
});

test.each([
  ['2026-11-21', '已过期'],
  ['2026-11-22', '今天到期'],
  ['2026-11-23', '1 天后到期'],
  ['2027-02-19', '89 天后到期'],
  ['2027-02-20', ''],
])('a licence until %s, on 2026-11-22: %s', (expiresOn, warning) => {
  expect(licenceWarning(expiresOn, day('2026-11-22'))).toBe(warning);
});

test('loading, refused, empty', async () => {
  const first = open('/inspectors', answers({ InspectorPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入检查人员' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/inspectors', answers({ InspectorPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/inspectors', answers({ InspectorPage: () => inspectorPage([]) }));
  expect(await screen.findByText('没有符合条件的检查人员')).toBeTruthy();
});

test('full: a licence that runs out is said in words, sectors, recusals and what is in hand', async () => {
  open('/inspectors', answers());
  const row = async (name: string) =>
    (await screen.findByRole('row', { name: new RegExp(name) })).textContent;
  expect(await row('包晓红')).toContain('各行业1 家3 项');
  expect(await row('陈建军')).toContain('2026-12-22! 30 天后到期煤矿、烟花爆竹');
  expect(await row('李志强')).toContain('! 已过期');
  const counters = within(screen.getByRole('group', { name: '检查人员计数' })).getAllByRole('button');
  expect(counters.map(({ textContent }) => textContent)).toEqual([
    '在岗8',
    '! 执法证将到期2',
    '! 执法证已过期1',
    '离岗3',
  ]);
  expect(screen.getByRole('button', { name: '新增检查人员' })).toBeTruthy();
});

test('what is shown is in the URL, and the URL is what is asked for', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open('/inspectors?q=bxh&sector=FIREWORKS&page=2&size=20', answers());
  await screen.findByRole('table');
  const sent = () => asked.filter(({ operation }) => operation === 'InspectorPage').at(-1)?.variables;
  expect(sent()).toMatchObject({
    search: 'bxh',
    sector: 'FIREWORKS',
    active: true,
    licenceValidOn: null,
    licenceExpiredOn: null,
    first: 20,
    offset: 20,
  });
  await user.click(screen.getByRole('button', { name: /将到期/ }));
  expect(url()).toBe('/inspectors?q=bxh&state=expiring&sector=FIREWORKS&size=20');
  expect(sent()).toMatchObject({ licenceValidOn: '2026-11-22', licenceExpiredOn: '2027-02-20' });
});

test('who does not keep inspectors is not offered to enter one', async () => {
  open('/inspectors', { InspectorPage: () => inspectorPage(STAFF) });
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: '新增检查人员' })).toBeNull();
});

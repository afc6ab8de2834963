import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { FILER, redressCase, redressPage } from '../testing/redress';

const answers = (more: Answers = {}): Answers => ({
  Session: () => FILER,
  RedressPage: () => redressPage([redressCase('c1')]),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open('/redress', answers({ RedressPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入案件' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/redress', answers({ RedressPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/redress', answers({ RedressPage: () => redressPage([]) }));
  expect(await screen.findByText('没有未办结的案件')).toBeTruthy();
});

test('full: what is late is said in words; a counter shows just those, and a row opens its case', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(
    '/redress',
    answers({ RedressCase: () => ({ today: '2026-11-22', redressCase: null }) }),
  );
  const row = await screen.findByRole('row', { name: /兴安煤业/ });
  expect(row.textContent).toContain('行政处罚 2026-09-10 文号 p3');
  expect(row.textContent).toContain('2026-11-20! 逾期');
  await user.click(screen.getByRole('button', { name: /! 逾期/ }));
  expect(url()).toBe('/redress?state=late');
  expect(asked.at(-1)?.variables).toMatchObject({ open: null, overdue: true });
  await user.click(await screen.findByRole('row', { name: /兴安煤业/ }));
  expect(url()).toBe('/redress/c1');
  expect(await screen.findByText('没有这件案件')).toBeTruthy();
});

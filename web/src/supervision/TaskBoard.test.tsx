import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { day, formatDay } from '@qianqi/shared';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { board, inspectors, SCHEDULER, task } from '../testing/supervision';
import { boardColumns, columnOf, dayInColumn, mondayOf } from './boardLayout';

const URL = '/supervision/board?from=2026-11-23&weeks=4';
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  Inspectors: inspectors,
  VisitQuota: () => ({ enterprise: null }),
  Board: () => board([task('t1')]),
  ...more,
});

test('weeks begin on Monday; what is earlier stands before them', () => {
  expect(formatDay(mondayOf(day('2026-11-22')))).toBe('2026-11-16');
  const columns = boardColumns(day('2026-11-22'), 4);
  expect(columnOf(columns, '2026-11-15')).toBe(0);
  expect(columnOf(columns, '2026-11-16')).toBe(1);
  expect(columnOf(columns, '2026-12-13')).toBe(4);
  expect(columnOf(columns, '2026-12-14')).toBe(-1);
  expect(formatDay(dayInColumn(columns[1]!, '2026-12-03', day('2026-11-22')))).toBe('2026-11-22');
  expect(formatDay(dayInColumn(columns[2]!, '2026-12-03', day('2026-11-22')))).toBe('2026-11-26');
});

test('loading, refused, empty', async () => {
  const { unmount } = open(URL, answers({ Board: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入排班' })).toBeTruthy();
  unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ Board: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ Board: () => board([]) }));
  expect(await screen.findByText('这段时间没有未办结的任务')).toBeTruthy();
});

test('by keyboard: taken up, moved a week and to an inspector, put down; both windows follow', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  const card = await screen.findByRole('button', { name: /企业 t1/ });
  expect(screen.getByText('已办结 2 / 5')).toBeTruthy();
  card.focus();
  await user.keyboard('{Enter}{ArrowRight}{ArrowDown}');
  expect(screen.getByText(/正在移动 企业 t1.*到 包晓红，12-07/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText<HTMLInputElement>(/新截止日期/).value).toBe('2026-12-10');
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /包晓红/ }).checked).toBe(true);
});

test('Escape lets go', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  const card = await screen.findByRole('button', { name: /企业 t1/ });
  card.focus();
  await user.keyboard('{Enter}{ArrowRight}{Escape}{ArrowRight}');
  expect(screen.queryByText(/正在移动/)).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

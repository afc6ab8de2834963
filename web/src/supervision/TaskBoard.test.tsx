import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { day, formatDay } from '@qianqi/shared';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { boardQueue, boardTasks, inspectors, meters, SCHEDULER, task } from '../testing/supervision';
import { boardColumns, columnOf, dayInColumn, mondayOf } from './boardLayout';

const URL = '/supervision/board?from=2026-11-23&weeks=4';
const NAMED = { __typename: 'Inspector', id: 'n2', name: '陈建军' };
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  Inspectors: inspectors,
  VisitQuota: () => ({ enterprise: null }),
  Board: meters,
  BoardQueue: () => boardQueue([task('t1')]),
  BoardTasks: () => boardTasks([]),
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
  const { unmount } = open(URL, answers({ BoardTasks: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入排班' })).toBeTruthy();
  unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ BoardTasks: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ BoardQueue: () => boardQueue([]) }));
  expect(await screen.findByText('没有这样的任务。')).toBeTruthy();
});

test('from the queue by keyboard: taken up, moved to an inspector and a week, put down; both windows follow', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  const card = await screen.findByRole('button', { name: /企业 t1/ });
  expect(screen.getByText('2026 年已办结 2 / 5')).toBeTruthy();
  await screen.findByRole('table', { name: '排班' });
  card.focus();
  await user.keyboard('{Enter}');
  // It begins in the week it is due.
  expect(screen.getByText(/正在移动 企业 t1.*到 包晓红，11-30/)).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: /李志强/ }).textContent).toContain('! 李志强');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(screen.getByText(/正在移动 企业 t1.*到 陈建军，12-07/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText<HTMLInputElement>(/新截止日期/).value).toBe('2026-12-10');
  expect(screen.getByLabelText<HTMLInputElement>(/改期原因/).value).toBe('统筹排班');
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: /陈建军/ })).checked).toBe(true);
});

test('from one inspector to another in the same week only the inspectors change', async () => {
  const user = userEvent.setup({ delay: null });
  const assigned = task('t2', { status: 'ASSIGNED', inspectors: [NAMED] });
  open(URL, answers({ BoardTasks: () => boardTasks([assigned]) }));
  const table = await screen.findByRole('table', { name: '排班' });
  within(table)
    .getByRole('button', { name: /企业 t2/ })
    .focus();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(await screen.findByRole('dialog', { name: '派检查人员' })).toBeTruthy();
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: /李志强/ })).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /陈建军/ }).checked).toBe(false);
});

test('no week that has passed takes a card; Escape lets go', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  const card = await screen.findByRole('button', { name: /企业 t1/ });
  await screen.findByRole('table', { name: '排班' });
  card.focus();
  await user.keyboard('{Enter}{ArrowLeft}{ArrowLeft}{Enter}');
  expect(await screen.findByText('不能改到已经过去的一周')).toBeTruthy();
  await user.keyboard('{Enter}{ArrowRight}{Escape}{ArrowRight}');
  expect(screen.queryByText(/正在移动/)).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the board goes on past a page of the server; the queue is paged, and both are in the URL', async () => {
  const user = userEvent.setup({ delay: null });
  const named = (id: string) => task(id, { status: 'ASSIGNED', inspectors: [NAMED] });
  const { asked, url } = open(
    URL,
    answers({
      BoardQueue: () => boardQueue([task('t1')], 30),
      BoardTasks: ({ after }) =>
        after ? boardTasks([named('t101')], null, 2) : boardTasks([named('t100')], 'c1', 2),
    }),
  );
  expect(await screen.findByRole('button', { name: /企业 t101/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /企业 t100/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '! 逾期 4' }));
  expect(url()).toBe('/supervision/board?from=2026-11-23&queue=overdue');
  const sent = () => asked.filter(({ operation }) => operation === 'BoardQueue').at(-1)?.variables;
  expect(sent()).toMatchObject({ where: { overdue: true }, offset: 0 });
  await user.click(screen.getByTitle('下一页'));
  expect(url()).toBe('/supervision/board?from=2026-11-23&queue=overdue&page=2');
  expect(sent()).toMatchObject({ offset: 12 });
});

test('who does not move tasks sees the board and carries nothing', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, {
    ...answers(),
    Session: () => ({ ...SCHEDULER, viewer: { ...SCHEDULER.viewer, actions: [] } }),
  });
  const card = await screen.findByRole('button', { name: /企业 t1/ });
  card.focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByText(/正在移动/)).toBeNull();
  expect(screen.queryByText(/拖动卡片/)).toBeNull();
});

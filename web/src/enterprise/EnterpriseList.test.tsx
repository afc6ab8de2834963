import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { CODE, creditFile, enterpriseCard, enterprisePage } from '../testing/world';

const lastVariables = (asked: ReturnType<typeof open>['asked']) =>
  asked.filter(({ operation }) => operation === 'EnterprisePage').at(-1)?.variables;

test('loading: bars where the rows will be', async () => {
  open('/enterprises', { EnterprisePage: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入企业' })).toBeTruthy();
});

test('empty: says so, and how to find more', async () => {
  open('/enterprises?q=无此企业', { EnterprisePage: () => enterprisePage(0) });
  expect(await screen.findByText('没有符合条件的企业')).toBeTruthy();
});

test('refused: says that the account may not, without offering to try again', async () => {
  open('/enterprises', {
    EnterprisePage: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
});

test('full: rows with grade, list and deciding clause; counters of all grades', async () => {
  open('/enterprises', { EnterprisePage: () => enterprisePage(3) });
  const table = await screen.findByRole('table', { name: '企业' });
  const [, first] = within(table).getAllByRole('row');
  expect(first!.textContent).toContain('企业 1');
  expect(first!.textContent).toContain('■C 级黑名单');
  expect(first!.textContent).toContain('6.3.2');
  expect(screen.getByText('符合条件 3 家')).toBeTruthy();
  const counters = within(screen.getByRole('group', { name: '按等级筛选' })).getAllByRole('button');
  expect(counters.map(button => /\d+$/.exec(button.textContent ?? '')?.[0])).toEqual([
    '60',
    '10',
    '20',
    '30',
  ]);
});

test('all state is in the URL, and the URL is what is asked for', async () => {
  const { asked } = open(
    '/enterprises?q=xamy&grade=B,C&sector=FIREWORKS&division=152221100&sort=grade&order=desc&page=3&size=20&asOf=2026-03-01',
    { EnterprisePage: () => enterprisePage(3) },
  );
  await screen.findByRole('table', { name: '企业' });
  expect(lastVariables(asked)).toEqual({
    where: { grade: { in: ['B', 'C'] }, sector: { in: ['FIREWORKS'] }, divisionCode: { in: ['152221100'] } },
    search: 'xamy',
    orderBy: [{ field: 'GRADE', direction: 'DESC' }],
    asOf: '2026-03-01',
    first: 20,
    offset: 40,
    more: false,
  });
});

test('counters filter, headings sort, the day steps: each by changing the URL', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/enterprises?page=4', { EnterprisePage: () => enterprisePage(3) });
  await user.click(await screen.findByRole('button', { name: /C 级/ }));
  expect(url()).toBe('/enterprises?grade=C');
  await user.click(screen.getByRole('button', { name: /等级/ }));
  expect(url()).toBe('/enterprises?grade=C&sort=grade');
  await user.type(screen.getByLabelText('查看日'), '1-5{Enter}');
  await waitFor(() => expect(url()).toBe('/enterprises?grade=C&sort=grade&asOf=2026-01-05'));
});

test('by keyboard: slash to the search, down to the rows, Enter opens beside the list and then the file', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/enterprises', {
    EnterprisePage: () => enterprisePage(3),
    EnterpriseCard: () => enterpriseCard(),
    CreditFile: () => creditFile(),
  });
  await screen.findByRole('table', { name: '企业' });
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('企业 2');
  await user.keyboard('{Enter}');
  expect(url()).toBe(`/enterprises?row=${CODE}`);
  expect(await screen.findByRole('complementary', { name: '企业 2' })).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
});

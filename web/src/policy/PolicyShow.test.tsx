import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { policies, TODAY } from '../testing/world';

test('loading: bars where the rules will be', async () => {
  open('/policy', { Policies: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入分级制度' })).toBeTruthy();
});

test('empty: there is no edition', async () => {
  open('/policy', { Policies: () => ({ today: TODAY, policies: [] }) });
  expect(await screen.findByText('还没有任何制度版本')).toBeTruthy();
});

test('refused: says that the account may not', async () => {
  open('/policy', {
    Policies: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

const hits = (pending = 0) => ({
  clauseHits: {
    __typename: 'ClauseHits',
    enterprises: 300 - pending,
    pending,
    clauses: policies()[0]!.clauses.map(({ code }, index) => ({
      __typename: 'ClauseHit',
      code,
      met: 10 * index,
      decided: index,
    })),
    lines: [21, 30, 240, 9].map((count, index) => ({ __typename: 'LineHit', line: index + 1, count })),
  },
});
const answers = {
  Policies: () => ({ today: TODAY, policies: policies() }),
  ClauseHits: () => hits(),
};

test('full: the edition in force with its eleven clauses, each number opening the list behind it', async () => {
  open('/policy', answers);
  expect(await screen.findByRole('heading', { name: '2023年制度·字面解释' })).toBeTruthy();
  const table = screen.getByRole('table', { name: '条款' });
  expect(within(table).getAllByRole('row')).toHaveLength(12);
  const link = await within(table).findByRole('link', { name: '80' });
  expect(link.getAttribute('href')).toBe('/enterprises?clause=met%3A6.3.1');
  expect(screen.getByRole('link', { name: '240' }).getAttribute('href')).toBe('/enterprises?clause=line%3A3');
});

test('while the server is counting it says how far it is, and asks again', async () => {
  let asked = 0;
  open('/policy', { ...answers, ClauseHits: () => hits(asked++ === 0 ? 120 : 0) });
  expect(await screen.findByText('正在统计：已统计 180 家，尚有 120 家待统计。')).toBeTruthy();
  await waitForElementToBeRemoved(() => screen.queryByText(/正在统计/), { timeout: 5000 });
});

test('another edition is shown by its name in the URL, marked as not in force and without numbers', async () => {
  const { asked } = open('/policy?edition=2023-cumulative', answers);
  expect((await screen.findAllByText('仅供比较，未施行')).length).toBe(2);
  expect(screen.queryByRole('columnheader', { name: '决定等级' })).toBeNull();
  expect(asked.some(({ operation }) => operation === 'ClauseHits')).toBe(false);
});

test('the defects of the text, each with the smallest example and links to its clauses', async () => {
  open('/policy/findings', answers);
  expect(await screen.findByText('例：1 年内约谈主要负责人 3 次')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '6.3.1' })[0]!.getAttribute('href')).toBe(
    '/policy?edition=2023-literal#6.3.1',
  );
});

test('two editions side by side: only what differs, or all', async () => {
  open('/policy/compare', answers);
  const table = await screen.findByRole('table', { name: '版本对照' });
  expect(within(table).getByText('全部满足').tagName).toBe('MARK');
  expect(within(table).queryByText('6.3.1')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '相同的也列出' }));
  expect(await within(table).findByText('6.3.1')).toBeTruthy();
});

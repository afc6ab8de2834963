import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
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

test('full: the edition in force with its eleven clauses and the defects of its text', async () => {
  open('/policy', { Policies: () => ({ today: TODAY, policies: policies() }) });
  expect(await screen.findByRole('heading', { name: '2023年制度·字面解释' })).toBeTruthy();
  expect(within(screen.getByRole('table', { name: '条款' })).getAllByRole('row')).toHaveLength(12);
  expect(screen.getByText('例：1 年内约谈主要负责人 3 次')).toBeTruthy();
});

test('another edition is shown by its name in the URL, and marked as not in force', async () => {
  open('/policy?edition=2023-cumulative', { Policies: () => ({ today: TODAY, policies: policies() }) });
  expect((await screen.findAllByText('仅供比较，未施行')).length).toBe(2);
});

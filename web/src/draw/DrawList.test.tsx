import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { TODAY } from '../testing/world';

const drawPage = (count: number) => ({
  today: TODAY,
  draws: {
    __typename: 'DrawConnection',
    totalCount: count,
    nodes: Array.from({ length: count }, (_, index) => ({
      __typename: 'Draw',
      id: `draw_${index}`,
      name: `抽查 ${index}`,
      status: 'ANNOUNCED',
      announcedAt: '2026-11-01T02:00:00.000Z',
      heldAt: null,
      dueOn: '2026-12-31',
      seedCommitment: 'ab'.repeat(32),
    })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

test('loading, refused, empty', async () => {
  const first = open('/draws', { DrawPage: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入双随机抽查' })).toBeTruthy();
  first.unmount();
  const second = open('/draws', {
    DrawPage: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/draws', { DrawPage: () => drawPage(0) });
  expect(await screen.findByText('还没有双随机抽查')).toBeTruthy();
});

test('full: every draw with its state; who schedules may announce', async () => {
  open('/draws', { Session: () => SCHEDULER, DrawPage: () => drawPage(2) });
  expect((await screen.findByRole('row', { name: /抽查 1/ })).textContent).toContain('已公告，待抽取');
  expect(screen.getByRole('link', { name: '公告抽查' }).getAttribute('href')).toBe('/draws/new');
});

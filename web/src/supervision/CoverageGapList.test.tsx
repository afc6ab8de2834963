import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { CODE } from '../testing/world';

const gaps = (count: number) => ({
  coverageGaps: {
    __typename: 'CoverageGapConnection',
    totalCount: count,
    nodes: Array.from({ length: count }, (_, index) => ({
      __typename: 'CoverageGap',
      lastInspectedOn: index === 0 ? null : '2025-01-09',
      enterprise: {
        __typename: 'Enterprise',
        id: `e${index}`,
        name: `企业 ${index}`,
        creditCode: CODE,
        grade: 'B',
        divisionName: '索伦镇',
        sector: 'FIREWORKS',
      },
    })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

test('loading, refused, empty', async () => {
  const first = open('/supervision/gaps', { CoverageGaps: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入检查缺口' })).toBeTruthy();
  first.unmount();
  const second = open('/supervision/gaps', {
    CoverageGaps: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/supervision/gaps', { CoverageGaps: () => gaps(0) });
  expect(await screen.findByText('没有检查缺口')).toBeTruthy();
});

test('full: never inspected is said; the months are in the URL', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/supervision/gaps', { CoverageGaps: () => gaps(2) });
  expect((await screen.findByRole('row', { name: /企业 0/ })).textContent).toContain('从未检查');
  expect(screen.getByRole('row', { name: /企业 1/ }).textContent).toContain('2025-01-09');
  await user.click(screen.getByRole('button', { name: '24 个月未查' }));
  expect(url()).toBe('/supervision/gaps?months=24');
});

import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { CODE, TODAY } from '../testing/world';

const gaps = (count: number) => ({
  today: TODAY,
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

test('asked by grade, sector and township, by the day of the server; those of the page are ordered at once', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/supervision/gaps?months=24&grade=C&sector=FIREWORKS&division=152221101&page=2&size=20',
    {
      Session: () => SCHEDULER,
      CoverageGaps: () => gaps(2),
    },
  );
  await user.click(await screen.findByRole('button', { name: '对本页 2 家加查' }));
  expect(asked.find(({ operation }) => operation === 'CoverageGaps')!.variables).toEqual({
    since: '2024-11-22',
    where: {
      grade: { in: ['C'] },
      sector: { in: ['FIREWORKS'] },
      divisionCode: { in: ['152221101'] },
    },
    first: 20,
    offset: 20,
  });
  expect(screen.getByLabelText<HTMLTextAreaElement>(/具体原因/).value).toBe('自 2024-11-22 以来未检查');
});

import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open } from '../testing/open';
import { CODE, creditFile, EVENTS, penalty } from '../testing/world';

afterEach(() => sessionStorage.clear());

const events = [penalty('p4', '2026-11-01', '50000.00'), ...EVENTS];

test('a repaired penalty: the effect is shown before, what happened is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, {
    CreditFile: () => creditFile(events, 'C'),
    RecordEventOutcome: () => ({
      recordEventOutcome: {
        __typename: 'ChangeEventPayload',
        gradeEffect: { __typename: 'GradeEffect', before: 'C', after: 'B', tasksAdded: 0, tasksWithdrawn: 0 },
        userErrors: [],
      },
    }),
  });
  const row = await screen.findByRole('row', { name: /违法事实 p4/ });
  await user.click(within(row).getByRole('button', { name: '处置' }));
  const dialog = screen.getByRole('dialog', { name: '处置行政处罚' });
  await user.keyboard('{Enter}昨{Enter}已整改并修复{Enter}');
  expect(within(dialog).getByRole('region', { name: '等级影响' }).textContent).toContain('■C 级→▲B 级');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'RecordEventOutcome')?.variables).toEqual({
    input: { eventId: 'p4', kind: 'REPAIRED', on: '2026-11-21', note: '已整改并修复' },
  });
});

test('an outcome cannot come before the event', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, { CreditFile: () => creditFile(events, 'C') });
  const row = await screen.findByRole('row', { name: /违法事实 p4/ });
  await user.click(within(row).getByRole('button', { name: '处置' }));
  await user.keyboard('{Enter}2026-10-31{Enter}说明{Enter}');
  expect(await screen.findByText('处置日期不能早于事件日期')).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'RecordEventOutcome')).toBe(false);
});

import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open } from '../testing/open';
import { CODE, creditFile, EVENTS, penalty } from '../testing/world';

const events = [penalty('p4', '2026-11-01', '50000.00'), ...EVENTS];

test('voiding asks for a reason, shows the effect first, and sends both', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, {
    CreditFile: () => creditFile(events, 'C'),
    VoidEvent: () => ({
      voidEvent: {
        __typename: 'ChangeEventPayload',
        gradeEffect: { __typename: 'GradeEffect', before: 'C', after: 'B', tasksAdded: 0, tasksWithdrawn: 0 },
        userErrors: [],
      },
    }),
  });
  const row = await screen.findByRole('row', { name: /违法事实 p4/ });
  await user.click(within(row).getByRole('button', { name: '作废' }));
  const dialog = screen.getByRole('dialog', { name: '作废行政处罚' });
  expect(within(dialog).getByRole('region', { name: '等级影响' }).textContent).toContain(
    '作废后：■C 级→▲B 级普通',
  );

  await user.click(within(dialog).getByRole('button', { name: '作废' }));
  expect(within(dialog).getByText('请填写作废原因')).toBeTruthy();
  await user.type(within(dialog).getByLabelText(/作废原因/), '案号录错');
  await user.click(within(dialog).getByRole('button', { name: '作废' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'VoidEvent')?.variables).toEqual({
    input: { eventId: 'p4', reason: '案号录错' },
  });
  expect(screen.getByText('行政处罚已作废，等级 C■ → B▲')).toBeTruthy();
});

test('a voided record stays in the table, with its reason and without buttons', async () => {
  const voided = {
    ...penalty('p5', '2026-10-01', '1.00'),
    voidedAt: '2026-10-02T02:00:00.000Z',
    voidedBy: '包晓红',
    voidReason: '重复登记',
  };
  open(`/enterprises/${CODE}`, {
    CreditFile: () => creditFile([voided, ...EVENTS]),
  });
  const row = await screen.findByRole('row', { name: /违法事实 p5/ });
  expect(row.className).toContain('is-voided');
  expect(row.textContent).toContain('已作废：重复登记');
  expect(within(row).queryByRole('button')).toBeNull();
});

import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open } from '../testing/open';
import { CODE, creditFile } from '../testing/world';

afterEach(() => sessionStorage.clear());

const TAB = `/enterprises/${CODE}/certificates`;
const certificate = {
  __typename: 'StandardizationCertificate',
  id: 'certificate-1',
  level: 'LEVEL_3',
  certificateNumber: '蒙AQB1',
  issuedOn: '2025-01-10',
  expiresOn: '2028-01-09',
  revokedOn: null,
  revokedAt: null,
  revokeReason: null,
  recordedAt: '2025-01-11T02:00:00.000Z',
  recordedBy: '王晓燕',
  voidedAt: null,
  voidReason: null,
};
const withOne = () => {
  const file = creditFile(undefined, 'A');
  return { ...file, enterprise: { ...file.enterprise, certificates: [certificate] } };
};
const effect = (before: string, after: string) => ({
  __typename: 'CertificatePayload',
  gradeEffect: { __typename: 'GradeEffect', before, after, tasksAdded: 0, tasksWithdrawn: 0 },
  userErrors: [],
});

test('empty: no certificate is said, not left blank', async () => {
  open(TAB, { CreditFile: () => creditFile() });
  expect(await screen.findByText('无标准化证书')).toBeTruthy();
});

test('full: how each stands on the day looked at', async () => {
  const { unmount } = open(TAB, { CreditFile: withOne });
  expect(await screen.findByRole('row', { name: /蒙AQB1.*有效 · 作为依据/ })).toBeTruthy();
  unmount();
  open(`${TAB}?asOf=2028-01-10`, { CreditFile: withOne });
  expect(await screen.findByRole('row', { name: /蒙AQB1.*已过期/ })).toBeTruthy();
});

test('the certificate a clause rests on is highlighted where it is', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open(`/enterprises/${CODE}`, { CreditFile: withOne });
  await user.click(await screen.findByRole('button', { name: /^三级，突出显示/ }));
  expect(url()).toBe(`${TAB}?mark=standardization`);
  expect((await screen.findByRole('row', { name: /蒙AQB1/ })).className).toContain('is-marked');
});

test('granting shows that it would make the grade A, and sends the days written out', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(`${TAB}/new`, {
    CreditFile: () => creditFile(),
    GrantStandardization: () => ({ grantStandardization: effect('B', 'A') }),
  });
  await screen.findByRole('form', { name: '登记标准化证书' });
  await user.keyboard('{Enter}蒙AQB2{Enter}昨{Enter}20291120');
  expect(screen.getByRole('region', { name: '等级影响' }).textContent).toContain('▲B 级→●A 级红名单');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(url()).toBe(TAB));
  expect(
    asked.find(({ operation }) => operation === 'GrantStandardization')?.variables['input'],
  ).toMatchObject({
    level: 'LEVEL_3',
    certificateNumber: '蒙AQB2',
    issuedOn: '2026-11-21',
    expiresOn: '2029-11-20',
  });
});

test('revoking shows what is lost with it, and refuses a day before the issue', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(TAB, {
    CreditFile: withOne,
    RevokeStandardization: () => ({ revokeStandardization: effect('A', 'B') }),
  });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  const dialog = screen.getByRole('dialog', { name: '撤销标准化证书' });
  await user.keyboard('20250101{Enter}弄虚作假{Enter}');
  expect(within(dialog).getByText('撤销日期不能早于发证日期')).toBeTruthy();
  const day = within(dialog).getByLabelText(/撤销日期/);
  await user.clear(day);
  await user.type(day, '昨');
  expect(within(dialog).getByRole('region', { name: '等级影响' }).textContent).toContain('●A 级→▲B 级');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'RevokeStandardization')?.variables).toEqual({
    input: { certificateId: 'certificate-1', revokedOn: '2026-11-21', reason: '弄虚作假' },
  });
});

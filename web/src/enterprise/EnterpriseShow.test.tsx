import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { CODE, creditFile, EVENTS, interview, policies } from '../testing/world';

const full = { CreditFile: () => creditFile() };

test('loading: bars where the file will be', async () => {
  open(`/enterprises/${CODE}`, { CreditFile: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入信用档案' })).toBeTruthy();
});

test('no such enterprise: says so', async () => {
  open('/enterprises/91350100M000100Y43', { CreditFile: () => ({ ...creditFile(), enterprise: null }) });
  expect(await screen.findByText('没有这家企业')).toBeTruthy();
});

test('empty: no record is said, not left blank', async () => {
  open(`/enterprises/${CODE}`, { CreditFile: () => creditFile([], 'A') });
  expect(await screen.findByText('无记录')).toBeTruthy();
});

test('refused: says that the account may not', async () => {
  open(`/enterprises/${CODE}`, {
    CreditFile: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

test('full: grade, reasons, next change, records with what they count towards', async () => {
  open(`/enterprises/${CODE}`, full);
  const why = await screen.findByRole('region', { name: '等级依据' });
  expect(within(why).getByRole('heading', { name: '为什么是 B▲' })).toBeTruthy();
  expect(within(why).getAllByRole('listitem')[0]!.textContent).toContain('6.2.1');
  expect(screen.getByText(/起变为/).textContent).toBe('若无新记录，2027-07-15 起变为 A●：1 条约谈不再计入');
  const records = await screen.findByRole('table', { name: '记录' });
  expect(within(records).getAllByRole('row')).toHaveLength(6);
  expect(within(records).getByRole('row', { name: /违法事实 p3/ }).textContent).toContain('计入 6.1.4');
});

test('the records a clause counts are highlighted, and the highlight is in the URL', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open(`/enterprises/${CODE}`, full);
  const records = await screen.findByRole('table', { name: '记录' });
  await user.click(screen.getAllByRole('button', { name: '3 件，突出显示计入的 3 条' })[0]!);
  expect(url()).toContain('mark=penalties');
  const marked = within(records)
    .getAllByRole('row')
    .filter(row => row.className.includes('is-marked'));
  expect(marked).toHaveLength(3);
});

test('arrow keys move the day along the timeline, by a day and with Shift by a month', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open(`/enterprises/${CODE}`, full);
  const slider = await screen.findByRole('slider');
  slider.focus();
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(url()).toContain('asOf=2026-11-21'));
  await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
  expect(slider.getAttribute('aria-valuetext')).toBe('2026-09-21，B▲');
  await waitFor(() => expect(url()).toContain('asOf=2026-09-21'));
  await user.click(screen.getByRole('button', { name: '看表' }));
  expect(screen.getByRole('table', { name: '等级时段' })).toBeTruthy();
});

test('as known at an earlier instant, later records are not yet there', async () => {
  open(`/enterprises/${CODE}?knownAt=2025-12-31T15:59:59.999Z`, full);
  expect(await screen.findByRole('heading', { name: '为什么是 A●' })).toBeTruthy();
  expect((await screen.findAllByText('当时尚未登记')).length).toBe(5);
  expect(screen.getByText(/只按 2025-12-31 23:59 时已知的记录/)).toBeTruthy();
});

test('the switch asks what was known on the day looked at, and says what differs from now', async () => {
  const late = { ...interview('i2', '2026-08-01'), recordedAt: '2026-10-05T02:00:00.000Z' };
  const user = userEvent.setup();
  const { url } = open(`/enterprises/${CODE}?asOf=2026-09-30`, {
    CreditFile: () => creditFile([late, ...EVENTS]),
  });
  await user.click(await screen.findByRole('button', { name: '按当时所知' }));
  await waitFor(() => expect(url()).toContain('knownAt=2026-09-30T15%3A59%3A59.999Z'));
  const region = await screen.findByRole('region', { name: '当时所知与现在所知' });
  const row = within(region).getByRole('row', { name: /约谈主要负责人/ });
  expect(row.textContent).toBe('约谈主要负责人1 次2 次');
  expect(within(region).getByText('此后才登记的').textContent).toContain('1');
  // Up to the entry of that very interview nothing differs from now.
  await user.selectOptions(screen.getByRole('combobox', { name: '至哪次变动' }), '2026-10-05 10:00:00');
  expect(await within(region).findByText(/此后没有登记或变动/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '按当时所知' }));
  await waitFor(() => expect(url()).not.toContain('knownAt'));
});

test('an edition adopted later decides nothing as known before its adoption, and the page says which two decide', async () => {
  const strict = JSON.parse(policies()[0]!.document);
  const adopted = {
    ...policies()[0]!,
    id: '2026-strict',
    title: '2026 年从严',
    inForceFrom: '2026-12-01',
    adoptedAt: '2026-11-20T02:00:00.000Z',
    document: JSON.stringify({
      ...strict,
      id: '2026-strict',
      title: '2026 年从严',
      inForceFrom: '2026-12-01',
    }).replace('"comparison":"MORE_THAN","threshold":3', '"comparison":"MORE_THAN","threshold":0'),
  };
  const look = (search: string) =>
    open(`/enterprises/${CODE}?asOf=2026-12-01${search}`, {
      CreditFile: () => ({ ...creditFile(), policies: [...policies(), adopted] }),
    });
  look('');
  expect(await screen.findByRole('heading', { name: '为什么是 C■' })).toBeTruthy();
  cleanup();
  look('&knownAt=2026-11-19T15:59:59.999Z');
  expect(await screen.findByRole('heading', { name: '为什么是 B▲' })).toBeTruthy();
  const region = await screen.findByRole('region', { name: '当时所知与现在所知' });
  expect(region.textContent).toContain('现在适用《2026 年从严》，批准于 2026-11-20 10:00');
  expect(region.textContent).not.toContain('此后没有登记或变动');
});

test('should the server say another grade, the page says so', async () => {
  open(`/enterprises/${CODE}`, { CreditFile: () => creditFile(EVENTS, 'C') });
  expect((await screen.findByRole('alert')).textContent).toContain('以服务器为准');
});

test('a file of more than one request is read to its end before anything is graded', async () => {
  const page = (nodes: typeof EVENTS, endCursor: string | null) => {
    const file = creditFile(nodes);
    return {
      ...file,
      enterprise: {
        ...file.enterprise,
        events: {
          ...file.enterprise.events,
          pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
        },
      },
    };
  };
  const { asked } = open(`/enterprises/${CODE}`, {
    CreditFile: ({ after }) => (after ? page(EVENTS.slice(2), null) : page(EVENTS.slice(0, 2), 'cursor-2')),
  });
  expect(await screen.findByRole('heading', { name: '为什么是 B▲' })).toBeTruthy();
  expect(within(await screen.findByRole('table', { name: '记录' })).getAllByRole('row')).toHaveLength(6);
  expect(asked.filter(({ operation }) => operation === 'CreditFile')).toHaveLength(2);
});

test('the measures of the grade, each with its article', async () => {
  open(`/enterprises/${CODE}/measures`, full);
  const table = await screen.findByRole('table', { name: '监管措施' });
  expect(table.textContent).toContain('第十条第（一）项');
});

test('before inclusion there is neither grade nor measure', async () => {
  open(`/enterprises/${CODE}/measures?asOf=2022-01-01`, full);
  expect(await screen.findByText('没有监管措施')).toBeTruthy();
  expect(screen.getByText('这一天尚未纳入信用管理，没有等级。')).toBeTruthy();
});

test('measures say of which article they are, since when and until when', async () => {
  open(`/enterprises/${CODE}/measures`, full);
  const table = await screen.findByRole('table', { name: '监管措施' });
  const row = within(table).getByRole('row', { name: /列为重点对象/ });
  expect(row.textContent).toContain('第十条第（一）项');
  // Until the interview of 2026-07-15 leaves its window.
  expect(row.textContent).toMatch(/\d{4}-\d\d-\d\d 起，至 2027-07-14$/);
});

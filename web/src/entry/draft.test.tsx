import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused } from '../testing/answers';
import { CLERK, kept, server } from '../testing/entry';
import { open } from '../testing/open';
import { COLUMNS } from './columns';
import { newRow } from './row';
import { EMPTY_SHEET, parseSheet, printSheet, type Sheet } from './sheet';

const URL = '/entry/penalty';
const columns = COLUMNS.PENALTY;
afterEach(() => sessionStorage.clear());

const row = (violation: string, more: object = {}) => {
  const fresh = newRow(columns, undefined, new Set(), new Set());
  return { ...fresh, touched: true, values: { ...fresh.values, violation }, ...more };
};
const sheet = (...rows: Sheet['rows']): Sheet => ({ ...EMPTY_SHEET, rows });
const draft = (version: number, of: Sheet) => ({
  entryDraft: { __typename: 'EntryDraft', version, content: printSheet(of) },
});
const violation = (number: number) =>
  screen.findByLabelText<HTMLInputElement>(`违法事实，第 ${number} 行`, { exact: true });
const saves = (asked: ReturnType<typeof open>['asked']) =>
  asked
    .filter(({ operation }) => operation === 'SaveEntryDraft')
    .map(({ variables }) => variables['input'] as { version: number; content: string });

test('a sheet that is printed and read is the same sheet', () => {
  const enterprise = { id: 'e', name: '某厂', creditCode: 'C', divisionName: '索伦镇', grade: 'B' as const };
  const whole: Sheet = {
    rows: [
      row('甲', { enterprise, distinct: ['p1'] }),
      row('乙', { status: 'SAVED', recorded: { eventId: 'p2', before: 'B', after: 'C' } }),
      row('丙', { status: 'VOIDED', recorded: { eventId: 'p3', before: null, after: 'A' } }),
    ],
    pins: new Set(['enterprise', 'decidedOn']),
    declared: { count: '50', amount: '34.5万' },
  };
  expect(parseSheet(printSheet(whole), columns)).toEqual(whole);
});

test('nothing is kept of a sheet into which nothing was typed, and nothing read of what is no sheet', () => {
  const blank = newRow(columns, undefined, new Set(), new Set());
  expect(printSheet(sheet(blank))).toBe('');
  expect(parseSheet('', columns)).toEqual(EMPTY_SHEET);
  for (const other of ['x', '[]', 'null', '{"form":2,"rows":[]}'])
    expect(parseSheet(other, columns)).toBeNull();
});

test('a row that was on its way when the page was left is typed again, under its key', () => {
  const sending = row('甲', { status: 'SENDING' });
  expect(parseSheet(printSheet(sheet(sending)), columns)?.rows).toMatchObject([
    { key: sending.key, status: 'TYPING' },
  ]);
});

test('what the server keeps is there when the page is opened', async () => {
  open(URL, server({ EntryDraft: () => draft(3, sheet(row('甲'), row('乙'))) }));
  expect((await violation(2)).value).toBe('乙');
  expect(screen.getByText('已恢复上次的 2 行。')).toBeTruthy();
});

test('what is typed is kept on the server, from the version that was read', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, server({ EntryDraft: () => draft(3, sheet(row('甲'))) }));
  await user.type(await violation(1), '乙丙');
  await waitFor(() => expect(saves(asked)).toHaveLength(1), { timeout: 5000 });
  expect(saves(asked)[0]!.version).toBe(3);
  expect(saves(asked)[0]!.content).toContain('甲乙丙');
  expect(await screen.findByText('草稿已保存')).toBeTruthy();
});

test('what this tab held goes before the server’s, another person’s is not looked at', async () => {
  sessionStorage.setItem(
    'entry:王晓燕:PENALTY',
    JSON.stringify({ version: 3, content: printSheet(sheet(row('本窗口'))) }),
  );
  const first = open(URL, server({ EntryDraft: () => draft(3, sheet(row('服务器'))) }));
  expect((await violation(1)).value).toBe('本窗口');
  first.unmount();

  const other = { ...CLERK, viewer: { ...CLERK.viewer, username: '李强' } };
  open(URL, server({ Session: () => other }));
  expect((await violation(1)).value).toBe('');
});

test('of two tabs the second is told, and asked whose draft is to stand', async () => {
  const user = userEvent.setup({ delay: null });
  let newest = draft(4, sheet(row('另一窗口')));
  const conflict = {
    saveEntryDraft: {
      __typename: 'SaveEntryDraftPayload',
      draft: null,
      userErrors: [{ __typename: 'UserError', code: 'VERSION_CONFLICT', message: '', path: ['version'] }],
    },
  };
  const { asked } = open(
    URL,
    server({
      EntryDraft: () => newest,
      SaveEntryDraft: ({ input }) => {
        const { version } = input as { version: number };
        return version === 7 ? kept(8) : conflict;
      },
    }),
  );
  await user.type(await violation(1), '，本窗口');
  newest = draft(7, sheet(row('另一窗口，又改')));
  await user.click(await screen.findByRole('button', { name: '以本窗口为准' }));
  await waitFor(() => expect(saves(asked).at(-1)!.version).toBe(7));
  expect(saves(asked).at(-1)!.content).toContain('另一窗口，本窗口');
  expect((await violation(1)).value).toBe('另一窗口，本窗口');
});

test('or the other tab’s is taken', async () => {
  const user = userEvent.setup({ delay: null });
  let newest = draft(4, sheet(row('甲')));
  open(
    URL,
    server({
      EntryDraft: () => newest,
      SaveEntryDraft: () => ({
        saveEntryDraft: {
          __typename: 'SaveEntryDraftPayload',
          draft: null,
          userErrors: [{ __typename: 'UserError', code: 'VERSION_CONFLICT', message: '', path: ['version'] }],
        },
      }),
    }),
  );
  await user.type(await violation(1), '乙');
  newest = draft(5, sheet(row('另一窗口')));
  await user.click(await screen.findByRole('button', { name: '改用另一个窗口的' }));
  await waitFor(async () => expect((await violation(1)).value).toBe('另一窗口'));
});

test('a session that ran out brings up no password while one types; the tab keeps the draft', async () => {
  const user = userEvent.setup({ delay: null });
  open(
    URL,
    server({
      SaveEntryDraft: () => {
        throw new Refused('UNAUTHENTICATED');
      },
    }),
  );
  await user.type(await violation(1), '没有保存的');
  expect(await screen.findByText(/登录已过期，草稿暂存在本窗口/)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sessionStorage.getItem('entry:王晓燕:PENALTY')).toContain('没有保存的');
});

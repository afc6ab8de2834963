import { afterEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { counts, importBatch, rowsOf, sheetRow, shownImport } from '../testing/imports';
import { open } from '../testing/open';

const page = (nodes: readonly object[]) => ({
  importBatches: {
    __typename: 'ImportBatchConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});
const FAULT = { cell: 'B4', column: 1, code: 'MALFORMED', message: '应为数字', suggestion: '5' };
const FAULTY = sheetRow(4, ['91152221MA0N1A2B3B', '5万元', ''], [FAULT]);

const answers = (more: Answers = {}): Answers => ({
  ImportPage: () => page([importBatch('i1')]),
  ImportShow: () => ({ importBatch: shownImport('i1') }),
  ImportRows: ({ status }) => rowsOf('i1', status === 'FAULTY' ? [FAULTY] : [sheetRow(3, ['x', '1', ''])]),
  ...more,
});
const refuse = () => {
  throw new Refused('FORBIDDEN');
};

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

test('the list: loading, refused, empty, full', async () => {
  const first = open('/imports', answers({ ImportPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入导入' })).toBeTruthy();
  first.unmount();
  const second = open('/imports', answers({ ImportPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  const third = open('/imports', answers({ ImportPage: () => page([]) }));
  expect(await screen.findByText('还没有导入过表格')).toBeTruthy();
  third.unmount();
  const progress = { __typename: 'ImportProgress', done: 20, total: 80 };
  const batches = [
    importBatch('i2', { status: 'COMMITTING', progress, counts: counts({ recorded: 20, good: 60 }) }),
    importBatch('i1', { status: 'COMMITTED', counts: counts({ recorded: 3 }), gradeChangeCount: 0 }),
  ];
  open('/imports', answers({ ImportPage: () => page(batches) }));
  const rows = within(await screen.findByRole('table', { name: '历次导入' })).getAllByRole('row');
  expect(rows[1]!.textContent).toContain('录入中20 / 80已录入 20可录入 601 家');
  expect(rows[2]!.textContent).toContain('● 已录入已录入 3无王晓燕2026-11-22 09:30');
});

test('a sheet that is refused says why, one that is taken is opened', async () => {
  const user = userEvent.setup({ delay: null });
  const said = [
    { importId: null, userErrors: [{ code: 'MALFORMED', message: '单元格 B2 含公式', path: ['file'] }] },
    { importId: 'i1', userErrors: [] },
  ];
  const sent: string[] = [];
  globalThis.fetch = jest.fn(async (url: unknown) => {
    sent.push(String(url));
    return { status: 201, json: async () => said[sent.length - 1] } as Response;
  }) as typeof fetch;
  const opened = open('/imports', answers());
  const file = new File(['x'], '双公示.xlsx');
  await user.upload(await screen.findByLabelText('选择表格文件'), file);
  expect((await screen.findByRole('alert')).textContent).toBe('双公示.xlsx：单元格 B2 含公式');
  // Pasted cells are a sheet, a word is not.
  const place = screen.getByLabelText(/粘贴到这里/);
  const paste = (text: string) =>
    fireEvent.paste(place, { clipboardData: { files: [], getData: () => text } });
  paste('一个词');
  expect((await screen.findByRole('alert')).textContent).toContain('不是表格');
  paste('统一社会信用代码\t处罚决定日期\n91152221MA0N1A2B3B\t2026/3/5');
  await screen.findByRole('heading', { name: '双公示.xlsx' });
  expect(opened.url()).toBe('/imports/i1');
  expect(sent[1]).toBe(`/imports?filename=${encodeURIComponent('粘贴的表格.txt')}`);
});

test('one sheet: loading, refused, not there, seen before', async () => {
  const first = open('/imports/i1', answers({ ImportShow: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入这次导入' })).toBeTruthy();
  first.unmount();
  const second = open('/imports/i1', answers({ ImportShow: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  const third = open('/imports/i1', answers({ ImportShow: () => ({ importBatch: null }) }));
  expect(await screen.findByText('没有这次导入')).toBeTruthy();
  third.unmount();
  const before = { ...importBatch('i0', { status: 'COMMITTED' }) };
  const batch = shownImport('i1', { sameFileBefore: [before], missingColumns: ['处罚决定日期'] });
  open('/imports/i1', answers({ ImportShow: () => ({ importBatch: batch }) }));
  expect(await screen.findByText(/王晓燕 于 2026-11-22 09:30 导入/)).toBeTruthy();
  expect((await screen.findByRole('alert')).textContent).toContain('处罚决定日期');
  expect((screen.getByRole('button', { name: '录入 2 行' }) as HTMLButtonElement).disabled).toBe(true);
});

test('faulty cells are mended where they stand, and the row stays', async () => {
  const user = userEvent.setup({ delay: null });
  let refused = true;
  const opened = open(
    '/imports/i1',
    answers({
      PatchImport: () => ({
        patchImport: {
          __typename: 'ImportPayload',
          importBatch: refused ? null : shownImport('i1', { counts: counts({ good: 3 }), faultCounts: [] }),
          rows: refused ? [] : [sheetRow(4, ['91152221MA0N1A2B3B', '5', ''])],
          userErrors: refused
            ? [{ __typename: 'UserError', code: 'ILLEGAL_MOVE', message: '这次导入正在办理', path: [] }]
            : [],
        },
      }),
    }),
  );
  const cell = (await screen.findByLabelText('B4 罚款金额（万元）')) as HTMLInputElement;
  await user.keyboard('n');
  expect(document.activeElement).toBe(cell);
  await user.keyboard('6{Escape}');
  expect(cell.value).toBe('5万元');
  await user.keyboard('7{Enter}');
  expect(await screen.findByText('这次导入正在办理')).toBeTruthy();
  refused = false;
  cell.focus();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByLabelText('已改正')).toBeTruthy();
  expect(await screen.findByRole('button', { name: '有错误 0' })).toBeTruthy();
  const cells = opened.asked
    .filter(({ operation }) => operation === 'PatchImport')
    .map(({ variables }) => variables['input']);
  expect(cells).toEqual([
    { importId: 'i1', cells: [{ row: 4, column: 1, value: '7' }] },
    { importId: 'i1', cells: [{ row: 4, column: 1, value: '5' }] },
  ]);
});

test('a column is read as told, and refused where that cannot be', async () => {
  const user = userEvent.setup({ delay: null });
  const opened = open(
    '/imports/i1?view=columns',
    answers({
      MapImport: () => ({
        mapImport: {
          __typename: 'ImportPayload',
          importBatch: null,
          userErrors: [
            { __typename: 'UserError', code: 'MALFORMED', message: '同一录入栏只能对应一列', path: [] },
          ],
        },
      }),
    }),
  );
  await user.selectOptions(await screen.findByLabelText(/备注/), 'fineInWan');
  await user.click(screen.getByRole('button', { name: '按此对应重新校验' }));
  expect((await screen.findByRole('alert')).textContent).toBe('同一录入栏只能对应一列');
  expect(opened.asked.at(-1)!.variables['input']).toEqual({
    importId: 'i1',
    columns: [{ column: 2, target: 'fineInWan' }],
  });
});

/** The list as a desk: views as tabs, columns, rows ticked, the drawer, the file to take away. */
import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open, SIGNED_IN } from '../testing/open';
import { enterpriseCard, enterprisePage } from '../testing/world';

const keeper = (...more: readonly string[]) => ({
  ...SIGNED_IN,
  viewer: { ...SIGNED_IN.viewer, actions: [...SIGNED_IN.viewer.actions, 'KEEP_VIEWS', ...more] },
});
const view = (name: string, search: string, more: object = {}) => ({
  __typename: 'SavedView',
  id: `view_${name}`,
  name,
  search,
  shared: false,
  mine: true,
  opens: false,
  position: 1,
  version: 3,
  ownerName: '王晓燕',
  ...more,
});
const VIEWS = [
  view('黑名单煤矿', 'grade=C&sector=COAL_MINE'),
  view('全旗加油站', 'q=加油站', { mine: false, shared: true, ownerName: '白海山' }),
];
const answers = (views: readonly object[] = VIEWS, more: object = {}) => ({
  Session: () => keeper('ORDER_INSPECTIONS'),
  EnterprisePage: () => enterprisePage(3),
  SavedViews: () => ({ savedViews: views }),
  ListCounts: ({ of }: Record<string, unknown>) => ({
    listCounts: (of as unknown[]).map((_, index) => 40 + index),
  }),
  ...more,
});
const tabs = () => within(screen.getByRole('navigation', { name: '视图' }));

beforeEach(() => localStorage.clear());

test('views are tabs with counts by the page’s own filter, in one question', async () => {
  const { asked, url } = open('/enterprises', answers());
  const tab = await screen.findByRole('link', { name: /黑名单煤矿/ });
  await waitFor(() => expect(tab.textContent).toBe('黑名单煤矿40'));
  expect(asked.filter(({ operation }) => operation === 'ListCounts')).toHaveLength(1);
  expect(asked.find(({ operation }) => operation === 'ListCounts')!.variables).toEqual({
    of: [
      {
        enterprises: {
          where: { grade: { in: ['C'] }, sector: { in: ['COAL_MINE'] } },
          search: null,
          asOf: null,
        },
      },
      { enterprises: { where: {}, search: '加油站', asOf: null } },
    ],
  });
  await userEvent.click(tab);
  expect(url()).toBe(`/enterprises?grade=C&sector=COAL_MINE&view=${encodeURIComponent('view_黑名单煤矿')}`);
  expect(tab.getAttribute('aria-current')).toBe('page');
});

test('what is shown becomes a view, and an own one is changed by the version that was read', async () => {
  const user = userEvent.setup({ delay: null });
  const create = jest.fn((_variables: Record<string, unknown>) => ({
    createSavedView: { __typename: 'SavedViewPayload', savedView: view('新', 'grade=A'), userErrors: [] },
  }));
  const update = jest.fn((_variables: Record<string, unknown>) => ({
    updateSavedView: {
      __typename: 'SavedViewPayload',
      savedView: null,
      userErrors: [{ __typename: 'UserError', code: 'VERSION_CONFLICT', message: '已在别处修改', path: [] }],
    },
  }));
  open('/enterprises?grade=A&page=2', answers(VIEWS, { CreateSavedView: create, UpdateSavedView: update }));
  await user.click(await screen.findByRole('button', { name: '存为视图' }));
  await user.type(await screen.findByLabelText('名称'), '红名单');
  await user.click(screen.getByLabelText('共享给所有人'));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(create.mock.calls[0]![0]['input']).toMatchObject({
      list: 'ENTERPRISES',
      name: '红名单',
      search: 'grade=A',
      shared: true,
      opens: false,
    }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(tabs().getByRole('link', { name: /黑名单煤矿/ }));
  await user.click(await screen.findByRole('button', { name: '管理视图' }));
  await user.click(await screen.findByRole('button', { name: '更新为当前条件' }));
  expect((await screen.findByRole('alert')).textContent).toBe('已在别处修改');
  expect(update.mock.calls[0]![0]['input']).toMatchObject({ version: 3, search: 'grade=C&sector=COAL_MINE' });
});

test('a list that is opened bare opens with one’s own first view, and can be cleared', async () => {
  const user = userEvent.setup({ delay: null });
  const views = [view('先看', 'grade=B', { opens: true })];
  const { url } = open('/enterprises', answers(views));
  await waitFor(() => expect(url()).toContain('grade=B'));
  await user.click(tabs().getByRole('link', { name: '全部' }));
  expect(url()).toBe('/enterprises');
});

test('columns are chosen, stand in the URL and are there the next time', async () => {
  const user = userEvent.setup({ delay: null });
  const first = open('/enterprises', answers([]));
  await user.click(await screen.findByRole('button', { name: '列' }));
  const dialog = within(await screen.findByRole('dialog', { name: '显示哪些列' }));
  await user.click(dialog.getByLabelText('行业'));
  await user.click(dialog.getByLabelText('名单'));
  await user.click(dialog.getByRole('button', { name: '等级前移' }));
  await user.click(screen.getByRole('button', { name: '应用' }));
  await waitFor(() =>
    expect(first.url()).toBe(
      `/enterprises?cols=${encodeURIComponent('name,code,grade,division,clauses,included,list')}`,
    ),
  );
  await user.click(screen.getByRole('button', { name: '紧凑' }));
  expect(first.url()).toContain('density=compact');
  first.unmount();
  open('/enterprises', answers([]));
  const table = await screen.findByRole('table', { name: '企业' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ className }) => className),
  ).toEqual(
    ['tick', 'name', 'code', 'grade', 'division', 'clauses', 'included', 'list'].map(
      name => `column-${name}`,
    ),
  );
});

test('rows are ticked one by one, up to one, or all that match: then the filter goes out, not the page', async () => {
  const user = userEvent.setup({ delay: null });
  const order = jest.fn((_variables: Record<string, unknown>) => ({
    createExtraInspections: {
      __typename: 'CreateExtraInspectionsPayload',
      createdCount: 1,
      results: [
        { __typename: 'ExtraInspectionResult', outcome: 'OVER_CAP', enterprise: null, task: null },
        { __typename: 'ExtraInspectionResult', outcome: 'CREATED', enterprise: null, task: null },
      ],
      userErrors: [],
    },
  }));
  const page = () => ({
    ...enterprisePage(3),
    enterprises: { ...enterprisePage(3).enterprises, totalCount: 312 },
  });
  open('/enterprises?grade=C', answers([], { EnterprisePage: page, CreateExtraInspections: order }));
  await user.click(await screen.findByLabelText('选择第 1 行'));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByLabelText('选择第 3 行'));
  await user.keyboard('{/Shift}');
  const bar = within(screen.getByRole('region', { name: '所选' }));
  expect(bar.getByRole('status').textContent).toBe('已选 3 家');
  await user.click(bar.getByRole('button', { name: '选择符合条件的全部 312 家' }));
  await user.click(bar.getByRole('button', { name: '加查' }));
  await user.selectOptions(await screen.findByLabelText(/加查事由/), 'OTHER');
  await user.type(screen.getByLabelText(/具体原因/), '专项整治');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^加查/ }));
  await waitFor(() => expect(order).toHaveBeenCalled());
  expect(order.mock.calls[0]![0]['input']).toMatchObject({
    where: { grade: { in: ['C'] } },
    reason: '专项整治',
  });
  expect(order.mock.calls[0]![0]['input']).not.toHaveProperty('enterpriseIds');
  const results = await screen.findByRole('table', { name: '加查结果' });
  expect(
    within(results)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['企业结果截止', '—超出年度上限，未新建—', '—已新建—']);
  expect(screen.getByRole('button', { name: '下载全部结果' })).toBeTruthy();
});

test('the drawer follows the arrow keys, stands in the URL, and closes by Escape', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/enterprises', answers([], { EnterpriseCard: () => enterpriseCard() }));
  const table = await screen.findByRole('table', { name: '企业' });
  const [, first, second] = within(table).getAllByRole('row');
  first!.focus();
  await user.keyboard('{Enter}');
  const before = url();
  expect(before).toContain('row=');
  const drawer = await screen.findByRole('complementary', { name: '企业 2' });
  expect(drawer.textContent).toContain('6.3.2 一年内约谈超过三次');
  expect(drawer.textContent).toContain('2027-03-14 起变为 B▲');
  expect(drawer.textContent).toContain('未按规定培训');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(url()).toBe('/enterprises');
});

test('the export asks for what is shown, names how many rows, and tells why it was refused', async () => {
  const user = userEvent.setup({ delay: null });
  const sent: unknown[] = [];
  Object.assign(globalThis, {
    fetch: async (_: string, { body }: { body: string }) => {
      sent.push(JSON.parse(body));
      return {
        ok: false,
        status: 429,
        json: async () => ({ errors: [{ message: '您有一个导出正在进行' }] }),
      };
    },
  });
  open('/enterprises?grade=C&cols=name,grade&asOf=2026-03-01&page=2', answers([]));
  await user.click(await screen.findByRole('button', { name: '导出 3 行' }));
  await user.click(await screen.findByLabelText(/CSV 文本/));
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect((await screen.findByRole('alert')).textContent).toBe('您有一个导出正在进行');
  expect(sent).toEqual([
    {
      list: 'ENTERPRISES',
      format: 'CSV',
      columns: ['name', 'grade'],
      variables: {
        where: { grade: { in: ['C'] } },
        search: null,
        orderBy: [{ field: 'NAME', direction: 'ASC' }],
        asOf: '2026-03-01',
      },
    },
  ]);
});

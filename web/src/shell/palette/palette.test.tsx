import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused } from '../../testing/answers';
import { open, SIGNED_IN } from '../../testing/open';
import { CODE, creditFile, enterprisePage } from '../../testing/world';
import { PAGES } from './pages';

const FOUND = {
  enterprises: {
    __typename: 'EnterpriseConnection',
    nodes: [
      {
        __typename: 'Enterprise',
        id: 'enterprise-of-the-palette',
        name: '兴安煤业有限公司',
        creditCode: CODE,
        divisionName: '科尔沁镇',
        grade: 'B',
      },
    ],
  },
};
const PENALTY = {
  __typename: 'PenaltyOnFile',
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-of-the-palette',
    name: '兴安煤业有限公司',
    creditCode: CODE,
  },
  penalty: {
    __typename: 'Penalty',
    id: 'p1',
    documentNumber: '（前）应急罚〔2026〕17号',
    decidedOn: '2026-02-11',
  },
};

async function openPalette(viewer = SIGNED_IN.viewer) {
  localStorage.clear();
  const opened = open('/enterprises', {
    Session: () => ({ ...SIGNED_IN, viewer }),
    EnterprisePage: () => enterprisePage(2),
    Palette: ({ search, numbers }) => ({
      enterprises: String(search).includes('无') ? { ...FOUND.enterprises, nodes: [] } : FOUND.enterprises,
      ...(numbers === true && { penaltiesByDocumentNumber: [PENALTY] }),
    }),
    CreditFile: () => creditFile(),
  });
  await screen.findByRole('table');
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  return { ...opened, user: userEvent.setup(), box: await screen.findByRole('combobox', { name: /^查找/ }) };
}
const options = () => screen.queryAllByRole('option').map(option => option.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

test('goes to a page by its initials', async () => {
  const { user, box, url } = await openPalette();
  await user.type(box, 'jgrw');
  expect(chosen()).toBe('监管任务');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(url()).toBe('/supervision'));
  expect(screen.queryByRole('combobox', { name: /^查找/ })).toBeNull();
});

test('goes to an enterprise, Enter being faster than the answer, and keeps it as recent', async () => {
  const { user, box, url } = await openPalette();
  await user.type(box, 'xingan{Enter}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  await screen.findByRole('combobox', { name: /^查找/ });
  expect(options()[0]).toContain('兴安煤业有限公司');
});

test('goes to the penalty of a document number', async () => {
  const { user, box, url } = await openPalette();
  await user.type(box, '2026 17');
  await screen.findByText('（前）应急罚〔2026〕17号');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}?kind=PENALTY`));
});

test('asks for which enterprise, and goes to the form', async () => {
  const { user, box, url } = await openPalette();
  await user.type(box, '登记行政处罚{Enter}');
  const next = await screen.findByRole('combobox', { name: '登记行政处罚：选企业' });
  await user.type(next, 'xingan');
  await screen.findByText('兴安煤业有限公司');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}/record/penalty`));
});

test('walks by arrow, from the last to the first', async () => {
  const { user } = await openPalette();
  const all = options();
  expect(chosen()).toBe(all[0]);
  await user.keyboard('{ArrowUp}');
  expect(chosen()).toBe(all.at(-1));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen()).toBe(all[1]);
});

test('offers nobody what the server would refuse', async () => {
  const { user, box } = await openPalette({
    ...SIGNED_IN.viewer,
    roles: ['LEADER'],
    actions: ['READ_REGISTRY'],
  });
  await user.type(box, '无登记');
  await screen.findByText('没有找到，请换个说法');
  await user.clear(box);
  const labels = within(screen.getByRole('listbox')).getAllByRole('option');
  const text = labels.map(each => each.textContent).join();
  expect(text).toContain('监管任务');
  expect(text).not.toMatch(/登记|新增|审计|账号列表/);
});

test('says that the server could not be asked', async () => {
  open('/enterprises', {
    EnterprisePage: () => enterprisePage(2),
    Palette: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: '查找' }));
  await userEvent.type(await screen.findByRole('combobox', { name: /^查找/ }), '无此企业');
  await within(screen.getByRole('dialog')).findByText(/没有查看此内容的权限/);
});

test('knows of no page twice', () => {
  expect(new Set(PAGES.map(({ to }) => to)).size).toBe(PAGES.length);
});

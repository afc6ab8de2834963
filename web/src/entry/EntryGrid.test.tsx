import { afterEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { enterprise, found, recorded, refused, server } from '../testing/entry';
import { open, SIGNED_IN } from '../testing/open';

const URL = '/entry/penalty';
afterEach(() => sessionStorage.clear());

const cell = (row: number, label: string) =>
  screen.findByLabelText<HTMLInputElement>(`${label}，第 ${row} 行`, { exact: true });
const sent = (asked: ReturnType<typeof open>['asked']) =>
  asked
    .filter(({ operation }) => operation === 'RecordPenalty')
    .map(({ variables }) => variables['input'] as Record<string, unknown>);

/** The first row up to its amount, the enterprise chosen from the list. */
async function fill(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await cell(1, '企业');
  await user.keyboard('xamy');
  await screen.findByRole('option', { name: /兴安煤业/ });
  await user.keyboard('{Enter}昨{Enter}前应急罚〔2026〕9号{Enter}违规动火{Enter}5万');
}

test('loading: bars where the sheet will be', async () => {
  open(URL, server({ EntryDraft: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入录入表' })).toBeTruthy();
});

test('refused: who may record nothing is told so, and not asked for a draft', async () => {
  const { asked } = open(URL, server({ Session: () => SIGNED_IN }));
  expect(await screen.findByText('您的账号不能录入记录，如需开通请联系管理员。')).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'EntryDraft')).toBe(false);
});

test.each(['complaint', 'interview', 'inspection'])('there is a sheet for %s', async kind => {
  open(`/entry/${kind}`, server());
  expect(await cell(1, '企业')).toBe(document.activeElement);
});

test('a kind that comes in no stacks has no sheet', async () => {
  open('/entry/accident', server());
  expect(await screen.findByText('没有这种录入表')).toBeTruthy();
});

test('a row is typed with Enter, its effect shown, recorded once, and the next begun', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, server());
  await fill(user);
  expect(screen.getByText('伍万元整')).toBeTruthy();
  expect(await screen.findByText('B▲ → C■（6.3.2）')).toBeTruthy();
  await user.keyboard('{Control>}{Enter}{Enter}{Enter}{/Control}');
  expect(document.activeElement).toBe(await cell(2, '企业'));
  expect((await cell(2, '处罚决定书文号')).value).toBe('前应急罚〔2026〕10号');
  await screen.findByRole('button', { name: '作废第 1 行' });
  expect(sent(asked)).toMatchObject([
    {
      enterpriseId: 'enterprise-1',
      decidedOn: '2026-11-21',
      documentNumber: '前应急罚〔2026〕9号',
      fine: '50000',
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
});

test('keys of an input method move nothing, and nothing is looked for before it has ended', async () => {
  const { asked } = open(URL, server());
  const input = await cell(1, '企业');
  fireEvent.compositionStart(input);
  fireEvent.input(input, { target: { value: 'xing an' }, isComposing: true });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
  fireEvent.keyDown(input, { key: 'd', ctrlKey: true, isComposing: true });
  expect(document.activeElement).toBe(input);
  expect(input.value).toBe('xing an');
  fireEvent.input(input, { target: { value: '兴安' }, isComposing: true });
  fireEvent.compositionEnd(input, { data: '兴安' });
  await screen.findByRole('option', { name: /兴安煤业/ });
  const searches = asked.filter(({ operation }) => operation === 'PickEnterprises');
  expect(searches.map(({ variables }) => variables['search'])).toEqual(['兴安']);
});

test('copies from above, pinned columns are passed over, arrows walk', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, server());
  await fill(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.keyboard('{Control>}d{/Control}');
  expect((await cell(2, '企业')).value).toBe('兴安煤业有限公司');
  await user.keyboard('{Alt>}p{/Alt}{Enter}{Control>}d{/Control}{Alt>}p{/Alt}');
  expect((await cell(2, '处罚决定日期')).value).toBe('2026-11-21');
  await user.keyboard('{Enter}{Enter}又一件{Enter}1万{Control>}{Enter}{/Control}');
  expect(document.activeElement).toBe(await cell(3, '处罚决定书文号'));
  expect((await cell(3, '企业')).value).toBe('兴安煤业有限公司');
  expect((await cell(3, '违法事实')).value).toBe('');
  await user.keyboard('{ArrowUp}{ArrowLeft}');
  expect(document.activeElement).toBe(await cell(2, '处罚决定日期'));
});

test('what is missing, and what the server refuses, stands at its cell; nothing else is lost', async () => {
  const user = userEvent.setup({ delay: null });
  const answers = [refused('DUPLICATE_DOCUMENT_NUMBER', '文号已录入', ['documentNumber']), recorded('p9')];
  const { asked } = open(URL, server({ RecordPenalty: () => answers.shift() }));
  await cell(1, '企业');
  await user.keyboard('{Enter}昨{Control>}{Enter}{/Control}');
  expect(await screen.findByText('请填写企业')).toBeTruthy();
  expect(document.activeElement).toBe(await cell(1, '企业'));
  expect((await cell(1, '违法事实')).getAttribute('aria-invalid')).toBe('true');
  expect(sent(asked)).toHaveLength(0);

  await fill(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  const error = await screen.findByText('文号已录入');
  const number = await cell(1, '处罚决定书文号');
  expect(number.getAttribute('aria-describedby')).toBe(error.id);
  await user.keyboard('{Alt>}e{/Alt}');
  expect(document.activeElement).toBe(number);
  await user.keyboard('前应急罚〔2026〕8号{Control>}{Enter}{/Control}');
  await screen.findByRole('button', { name: '作废第 1 行' });
  expect(sent(asked).map(({ idempotencyKey }) => idempotencyKey)).toEqual(
    Array.from({ length: 2 }, () => sent(asked)[0]!['idempotencyKey']),
  );
});

test('a row whose answer is lost is sent again by itself, with its key', async () => {
  const user = userEvent.setup({ delay: null });
  let away = true;
  const { asked } = open(
    URL,
    server({
      RecordPenalty: () => {
        if (away) throw new Refused('RATE_LIMITED' as 'FORBIDDEN');
        return recorded('p9');
      },
    }),
  );
  await fill(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('连不上服务器，稍后自动再录');
  expect((await cell(1, '违法事实')).readOnly).toBe(true);
  away = false;
  window.dispatchEvent(new Event('online'));
  await screen.findByRole('button', { name: '作废第 1 行' });
  const [first, second] = sent(asked);
  expect(second).toEqual(first);
});

test('text that one enterprise answers to is taken on leaving; several are not guessed among', async () => {
  const user = userEvent.setup({ delay: null });
  const both = found(enterprise('e1', '兴安煤业有限公司'), enterprise('e2', '兴安化工有限公司'));
  open(
    URL,
    server({
      PickEnterprises: ({ search }) =>
        search === '兴安' ? both : search === '无' ? found() : found(enterprise('e2', '兴安化工有限公司')),
    }),
  );
  const input = await cell(1, '企业');
  await user.keyboard('兴安{Tab}');
  expect(await screen.findByText('有 2 家相符，请在列表中选一家')).toBeTruthy();
  await user.clear(input);
  await user.type(input, '无{Tab}');
  expect(await screen.findByText('没有找到“无”，请换个说法，或先建档')).toBeTruthy();
  expect(input.value).toBe('无');
  await user.clear(input);
  await user.type(input, '化工{Tab}');
  await waitFor(() => expect(input.value).toBe('兴安化工有限公司'));
});

test('a likely duplicate is shown beside what is on file, and is recorded when it is said to be another case', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, server());
  await fill(user);
  // The file holds a penalty of 20,000 on 2026-09-10.
  await user.clear(await cell(1, '处罚决定日期'));
  await user.type(await cell(1, '处罚决定日期'), '2026-09-12');
  await user.clear(await cell(1, '罚款金额'));
  await user.type(await cell(1, '罚款金额'), '2万');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const dialog = await screen.findByRole('dialog', { name: '可能重复' });
  expect(within(dialog).getByRole('region', { name: /王晓燕 录入/ }).textContent).toContain('违法事实 p3');
  expect(sent(asked)).toHaveLength(0);
  await user.click(within(dialog).getByRole('button', { name: '不是同一件，照录' }));
  await screen.findByRole('button', { name: '作废第 1 行' });
  expect(sent(asked)).toHaveLength(1);
});

test('the slip is held against what was typed', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, server());
  await fill(user);
  await user.keyboard('{Alt>}t{/Alt}2{Tab}7万');
  expect(await screen.findByText(/还差 1 件 还差 20,000.00 元/)).toBeTruthy();
  await user.clear(screen.getByLabelText(/应录件数/));
  await user.type(screen.getByLabelText(/应录件数/), '1');
  await user.clear(screen.getByLabelText(/应录罚没合计/));
  await user.type(screen.getByLabelText(/应录罚没合计/), '5万');
  expect(await screen.findByText(/与应录数相符/)).toBeTruthy();
});

test('a removed row comes back when that was a slip', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, server());
  await fill(user);
  await user.keyboard('{Control>}{Delete}{/Control}');
  expect((await cell(1, '违法事实')).value).toBe('');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect((await cell(1, '违法事实')).value).toBe('违规动火');
});

const block = (...rows: readonly (readonly string[])[]) => ({
  clipboardData: { getData: () => `${rows.map(cells => cells.join('\t')).join('\r\n')}\r\n` },
});

test('a block from a spreadsheet fills rows and columns, marks what it cannot read, and is taken back whole', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, server());
  const first = await cell(1, '企业');
  fireEvent.paste(
    first,
    block(
      ['兴安煤业有限公司', '2026/3/5', '前应急罚〔2026〕1号', '违规动火', '5万'],
      ['兴安煤业有限公司', '不详', '前应急罚〔2026〕2号', '"未设, ""警示""标志"', '1,200.50'],
    ),
  );
  await waitFor(() => expect(screen.getByText('已粘贴 2 行，1 格读不懂，已标出')).toBeTruthy());
  expect((await cell(1, '处罚决定日期')).value).toBe('2026-03-05');
  expect((await cell(1, '罚款金额')).value).toBe('50000');
  expect((await cell(2, '违法事实')).value).toBe('未设, "警示"标志');
  expect((await cell(2, '罚款金额')).value).toBe('1200.5');
  const unread = await cell(2, '处罚决定日期');
  expect([unread.value, unread.getAttribute('aria-invalid')]).toEqual(['不详', 'true']);
  // Both rows name the same enterprise: it is looked for once, and found for both.
  await waitFor(() => expect(screen.getAllByText(/A●|B▲/).length).toBeGreaterThan(0));
  expect(asked.filter(({ operation }) => operation === 'PickEnterprises')).toHaveLength(1);

  first.focus();
  await user.keyboard('{Control>}z{/Control}');
  expect((await cell(1, '违法事实')).value).toBe('');
  expect(screen.queryByLabelText('违法事实，第 2 行')).toBeNull();
});

import { afterEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EVENT_KINDS, EVENT_KIND_LABELS } from '@qianqi/shared';
import { slugOfKind } from '../paths';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { CODE, creditFile } from '../testing/world';

const URL = `/enterprises/${CODE}/record/penalty`;
const SAVED = {
  recorded: {
    __typename: 'RecordPenaltyPayload',
    event: { __typename: 'Penalty', id: 'p4' },
    gradeEffect: { __typename: 'GradeEffect', before: 'B', after: 'C', tasksAdded: 6, tasksWithdrawn: 2 },
    userErrors: [] as unknown[],
  },
};
const file: Answers = { CreditFile: () => creditFile() };
afterEach(() => sessionStorage.clear());

const sent = (asked: ReturnType<typeof open>['asked']) =>
  asked.filter(({ operation }) => operation === 'RecordPenalty');

async function fill(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await screen.findByRole('form', { name: '登记行政处罚' });
  await user.keyboard('昨{Enter}前应急罚〔〔2026〕1号{Enter}违规动火{Enter}5万');
}

test('loading: bars where the form will be', async () => {
  open(URL, { CreditFile: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在载入信用档案' })).toBeTruthy();
});

test('refused: says that the account may not', async () => {
  open(URL, {
    CreditFile: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

test.each(EVENT_KINDS)('there is a form for %s', async kind => {
  open(`/enterprises/${CODE}/record/${slugOfKind(kind)}`, file);
  expect(await screen.findByRole('form', { name: `登记${EVENT_KIND_LABELS[kind]}` })).toBeTruthy();
});

test('typed with Enter from field to field, the effect is shown before anything is saved', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, file);
  await fill(user);
  expect(screen.getByText('伍万元整')).toBeTruthy();
  expect((screen.getByLabelText(/处罚决定日期/) as HTMLInputElement).value).toBe('2026-11-21');
  const impact = screen.getByRole('region', { name: '等级影响' });
  expect(impact.textContent).toContain('保存后：▲B 级→■C 级黑名单');
  expect(impact.textContent).toContain('依据 6.3.2');
  expect(sent(asked)).toHaveLength(0);
});

test('Ctrl+Enter saves once however often it is pressed, and returns to the dossier with what the server did', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(URL, { ...file, RecordPenalty: () => SAVED });
  await fill(user);
  await user.keyboard('{Control>}{Enter}{Enter}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  expect(sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]!.variables['input']).toMatchObject({
    enterpriseId: 'enterprise-1',
    decidedOn: '2026-11-21',
    fine: '50000',
    idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(screen.getByText('行政处罚已登记，等级 B▲ → C■，计划增补 6 项、撤回 2 项')).toBeTruthy();
  expect(sessionStorage).toHaveLength(0);
});

test('Enter that belongs to an input method moves nothing and saves nothing', async () => {
  open(URL, file);
  await screen.findByRole('form', { name: '登记行政处罚' });
  const first = document.activeElement!;
  fireEvent.keyDown(first, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(first, { key: 'Enter', keyCode: 229 });
  expect(document.activeElement).toBe(first);
});

test('what is missing is said under its field, and nothing is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(URL, file);
  await screen.findByRole('form', { name: '登记行政处罚' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('请填写处罚决定书文号')).toBeTruthy();
  expect(screen.getByLabelText(/处罚决定书文号/).getAttribute('aria-invalid')).toBe('true');
  expect(sent(asked)).toHaveLength(0);
});

test('a refusal of the server stands under the field its path names', async () => {
  const user = userEvent.setup({ delay: null });
  const refused = {
    recorded: {
      ...SAVED.recorded,
      event: null,
      gradeEffect: null,
      userErrors: [
        {
          __typename: 'UserError',
          code: 'DUPLICATE_DOCUMENT_NUMBER',
          message: '此文号已登记过',
          path: ['documentNumber'],
        },
      ],
    },
  };
  open(URL, { ...file, RecordPenalty: () => refused });
  await fill(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(
    (await screen.findByText('此文号已登记过')).closest('[data-field]')?.getAttribute('data-field'),
  ).toBe('documentNumber');
});

test('a session that runs out asks for the password over the form and then saves what was typed', async () => {
  const user = userEvent.setup({ delay: null });
  let signedIn = false;
  const { asked, url } = open(URL, {
    ...file,
    RecordPenalty: () => {
      if (!signedIn) throw new Refused('UNAUTHENTICATED');
      return SAVED;
    },
    SignIn: () => {
      signedIn = true;
      return {
        signIn: {
          __typename: 'SignInPayload',
          viewer: {
            __typename: 'Viewer',
            username: '王晓燕',
            roles: ['CLERK'],
            actions: ['RECORD_EVENTS', 'READ_COMPLAINT'],
          },
          userErrors: [],
        },
      };
    },
  });
  await fill(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.type(await screen.findByLabelText('密码'), 'secret{Enter}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  const [first, second] = sent(asked).map(({ variables }) => variables['input']);
  expect(second).toEqual(first);
});

test('what was typed is there again after the page was left', async () => {
  const user = userEvent.setup({ delay: null });
  const { unmount } = open(URL, file);
  await fill(user);
  unmount();
  open(URL, file);
  expect(await screen.findByText(/已恢复上次未保存的内容/)).toBeTruthy();
  expect((screen.getByLabelText(/违法事实/) as HTMLTextAreaElement).value).toBe('违规动火');
});

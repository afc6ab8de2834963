import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { completionContext, enterpriseTasks, filedTask, SCHEDULER } from '../testing/supervision';
import { CODE, creditFile } from '../testing/world';

const URL = `/enterprises/${CODE}/tasks`;
const rectification = {
  __typename: 'Rectification',
  id: 'r1',
  item: '应急预案',
  problem: '预案过期',
  dueOn: '2026-11-10',
  status: 'OPEN',
  overdue: true,
  rectifiedOn: null,
  step: 'OVERDUE',
  missedOn: null,
  nextStepOn: null,
  extensions: [],
};
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  CreditFile: () => creditFile(),
  EnterpriseTasks: () => enterpriseTasks([filedTask('t1', { rectifications: [rectification] })]),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open(URL, answers({ EnterpriseTasks: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入监管任务' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open(URL, answers({ EnterpriseTasks: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(URL, answers({ EnterpriseTasks: () => enterpriseTasks([]) }));
  expect(await screen.findByText('没有监管任务')).toBeTruthy();
});

test('full: tasks, what is to be put right, and the cap; an extra inspection begins here', async () => {
  const user = userEvent.setup({ delay: null });
  open(URL, answers());
  expect(await screen.findByText('2026 年检查 3 / 12 次')).toBeTruthy();
  expect(screen.getByRole('row', { name: /预案过期/ }).textContent).toContain('! 逾期');
  expect(screen.getByRole('row', { name: /缘由 t1/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '加查' }));
  expect(within(screen.getByRole('dialog')).getByText('兴安煤业有限公司')).toBeTruthy();
});

test('what has ended says what was found, item by item, and offers no move', async () => {
  const findings = [
    { __typename: 'TaskFinding', item: '应急预案', result: 'FAIL', problem: '三年未修订' },
    { __typename: 'TaskFinding', item: '重大隐患', result: 'NONE', problem: null },
  ];
  const done = filedTask('t2', { status: 'COMPLETED', completedOn: '2026-11-20', findings });
  open(URL, answers({ EnterpriseTasks: () => enterpriseTasks([], [done]) }));
  const row = await screen.findByRole('row', { name: /缘由 t2/ });
  expect(row.textContent).toContain('已完成 2026-11-20');
  expect(row.textContent).toContain('应急预案：不合格，三年未修订');
  expect(row.textContent).toContain('重大隐患：无');
  expect(within(row).queryByRole('button')).toBeNull();
});

test('a review goes through what it came for, each item judged, by its own id', async () => {
  const user = userEvent.setup({ delay: null });
  const review = filedTask('t3', { kind: 'RECTIFICATION_REVIEW', rectifications: [rectification] });
  const { asked } = open(
    URL,
    answers({
      EnterpriseTasks: () => enterpriseTasks([review]),
      CompletionContext: () => completionContext([{ ...review }]),
      CompleteTask: () => ({
        completeTask: {
          __typename: 'CompleteTaskPayload',
          task: {
            ...review,
            status: 'COMPLETED',
            rectifications: [{ ...rectification, status: 'RECTIFIED' }],
          },
          gradeEffect: null,
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '办结' }));
  const dialog = screen.getByRole('dialog', { name: '办结整改复查' });
  expect(await within(dialog).findByText('预案过期')).toBeTruthy();
  expect(within(dialog).queryByRole('button', { name: '添加检查项' })).toBeNull();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(within(dialog).getByRole('alert').textContent).toBe('第 1 项：请填写结论');
  await user.selectOptions(within(dialog).getByLabelText('第 1 项结论'), 'PASS');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('整改复查已办结，1 项已整改')).toBeTruthy();
  const sent = asked.find(({ operation }) => operation === 'CompleteTask')!;
  expect(sent.variables).toMatchObject({
    input: { findings: [{ item: '应急预案', result: 'PASS', rectificationId: 'r1' }] },
  });
});

test('visits of one month are made as one: the drawn one is kept, what cannot be merged says why', async () => {
  const user = userEvent.setup({ delay: null });
  const visit = (id: string, kind: string, dueOn: string, more: object = {}) => ({
    __typename: 'SupervisionTask',
    id,
    kind,
    status: 'PLANNED',
    dueOn,
    inspectors: [],
    ...more,
  });
  const mergeable = [
    visit('t5', 'DOUBLE_RANDOM_INSPECTION', '2026-12-20', { status: 'ASSIGNED' }),
    visit('t6', 'EXTRA_INSPECTION', '2026-12-11'),
  ];
  const { asked } = open(
    URL,
    answers({
      EnterpriseTasks: () => enterpriseTasks([filedTask('t4', { mergeable })]),
      MergeVisits: () => ({
        mergeVisits: { __typename: 'MergeVisitsPayload', task: null, userErrors: [] },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '合并' }));
  const dialog = screen.getByRole('dialog', { name: '合并为一次检查' });
  expect(
    within(dialog).getByRole<HTMLInputElement>('radio', { name: '保留 双随机抽查 2026-12-20' }).checked,
  ).toBe(true);
  // Kept instead of a drawn visit, it could not answer for it.
  await user.click(within(dialog).getByRole('radio', { name: '保留 日常检查 2026-12-03' }));
  expect(within(dialog).getByText(/双随机抽查的人员由抽取决定/)).toBeTruthy();
  await user.click(within(dialog).getByRole('radio', { name: '保留 双随机抽查 2026-12-20' }));
  await user.click(within(dialog).getByRole('checkbox', { name: '并入 加查 2026-12-11' }));
  await user.click(within(dialog).getByRole('button', { name: '合并' }));
  expect(await screen.findByText('已合并为一次检查，并入 1 项')).toBeTruthy();
  const sent = asked.find(({ operation }) => operation === 'MergeVisits')!;
  expect(sent.variables).toMatchObject({
    input: { keepTaskId: 't5', taskIds: ['t4'], reason: '同月检查，综合查一次' },
  });
});

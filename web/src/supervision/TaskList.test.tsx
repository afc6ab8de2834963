import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { completionContext, inspectors, SCHEDULER, task, taskPage } from '../testing/supervision';

const LATE = task('t1', { dueOn: '2026-11-02', overdue: true });
const answers = (more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  TaskPage: () => taskPage([LATE, task('t2', { status: 'COMPLETED' })]),
  CompletionContext: () => completionContext(),
  InspectorNames: inspectors,
  ...more,
});
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter(each => each.operation === operation).at(-1)?.variables;

test('loading: bars where the rows will be', async () => {
  open('/supervision', answers({ TaskPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入任务' })).toBeTruthy();
});

test('empty: says so, and how to come to tasks', async () => {
  open('/supervision', answers({ TaskPage: () => taskPage([]) }));
  expect(await screen.findByText('没有符合条件的任务')).toBeTruthy();
});

test('refused: says that the account may not', async () => {
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  open('/supervision', answers({ TaskPage: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

test('full: late ones are told by word, only legal moves are offered, counters of all', async () => {
  open('/supervision', answers());
  const late = await screen.findByRole('row', { name: /企业 t1/ });
  expect(late.textContent).toContain('! 逾期');
  expect(
    within(late)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['派人', '办结', '改期', '取消任务']);
  expect(within(screen.getByRole('row', { name: /企业 t2/ })).queryByRole('button')).toBeNull();
  const counters = within(screen.getByRole('group', { name: '任务计数' })).getAllByRole('button');
  expect(counters.map(({ textContent }) => textContent)).toEqual(['未办结30', '! 已逾期4', '加查2']);
});

test('who does not schedule sees the tasks and no moves', async () => {
  open('/supervision', { TaskPage: () => taskPage([LATE]), InspectorNames: inspectors });
  const row = await screen.findByRole('row', { name: /企业 t1/ });
  expect(within(row).queryByRole('button')).toBeNull();
  expect(screen.queryByText('生成计划')).toBeNull();
});

test('all state is in the URL, and the URL is what is asked for', async () => {
  const { asked } = open(
    '/supervision?q=xa&kind=TRAINING&status=ASSIGNED&origin=PLAN&grade=C&sector=FIREWORKS&division=152221100&overdue=only&from=2026-11-01&to=2026-12-31&sort=grade&order=desc&page=3&size=20',
    answers(),
  );
  await screen.findByRole('table');
  expect(sent(asked, 'TaskPage')).toMatchObject({
    where: {
      search: 'xa',
      kind: { in: ['TRAINING'] },
      status: { in: ['ASSIGNED'] },
      origin: { in: ['PLAN'] },
      grade: { in: ['C'] },
      sector: { in: ['FIREWORKS'] },
      divisionCode: { in: ['152221100'] },
      overdue: true,
      dueOn: { from: '2026-11-01', to: '2026-12-31' },
    },
    orderBy: [{ field: 'GRADE', direction: 'DESC' }],
    first: 20,
    offset: 40,
  });
});

const assigned = (userErrors: readonly unknown[] = []) => ({
  assignTask: { __typename: 'TaskPayload', task: null, userErrors },
});
const quota = () => ({
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-of-t3',
    visitQuota: { __typename: 'VisitQuota', year: 2026, visits: 12, cap: 12 },
  },
});

test('assigning: two at least, an ending licence is said beforehand, a refusal stays in the window', async () => {
  const user = userEvent.setup({ delay: null });
  const refusal = {
    __typename: 'UserError',
    code: 'OUT_OF_RANGE',
    message: '李志强的执法证已过期',
    path: [],
  };
  const { asked } = open(
    '/supervision',
    answers({
      TaskPage: () => taskPage([task('t3')]),
      Inspectors: inspectors,
      VisitQuota: quota,
      AssignTask: () => assigned([refusal]),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '派人' }));
  expect(await screen.findByText('! 执法证在截止日前到期')).toBeTruthy();
  expect(await screen.findByText('已到上限')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /包晓红/ }));
  await user.click(screen.getByRole('button', { name: '派出' }));
  expect(screen.getByRole('alert').textContent).toBe('检查人员不得少于 2 人');
  await user.click(screen.getByRole('checkbox', { name: /李志强/ }));
  await user.click(screen.getByRole('button', { name: '派出' }));
  expect(await screen.findByText('李志强的执法证已过期')).toBeTruthy();
  expect(sent(asked, 'AssignTask')).toMatchObject({ input: { taskId: 't3', inspectorIds: ['n1', 'n3'] } });
});

test('assigning by keyboard: letters and Enter take the first that fits, Enter alone sends them', async () => {
  const user = userEvent.setup({ delay: null });
  const all = inspectors().inspectors;
  const { asked } = open(
    '/supervision',
    answers({
      TaskPage: () => taskPage([task('t3')]),
      VisitQuota: quota,
      Inspectors: ({ search }) => ({
        inspectors: { ...all, nodes: all.nodes.filter(({ name }) => !search || name === search) },
      }),
      AssignTask: () => assigned(),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '派人' }));
  await screen.findByRole('checkbox', { name: /包晓红/ });
  const search = screen.getByRole<HTMLInputElement>('textbox', { name: '搜索检查人员' });
  expect(document.activeElement).toBe(search);
  for (const name of ['陈建军', '包晓红']) {
    await user.keyboard(`${name}{Enter}`);
    await waitFor(() => expect(search.value).toBe(''));
  }
  expect(await screen.findByText('已选 2 人，至少 2 人')).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'AssignTask')).toMatchObject({ input: { inspectorIds: ['n2', 'n1'] } });
});

const completed = () => ({
  completeTask: {
    __typename: 'CompleteTaskPayload',
    task: {
      ...task('t1', { status: 'COMPLETED' }),
      rectifications: [{ __typename: 'Rectification', id: 'r1', status: 'OPEN' }],
    },
    gradeEffect: null,
    userErrors: [],
  },
});

test('completing: a failed item asks for its problem, and then all of it is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open('/supervision', answers({ CompleteTask: completed }));
  await user.click(await screen.findByRole('button', { name: '办结' }));
  const dialog = screen.getByRole('dialog', { name: '办结日常检查' });
  await user.type(await within(dialog).findByLabelText('第 1 项'), '安全培训');
  await user.selectOptions(within(dialog).getByLabelText('第 1 项结论'), 'FAIL');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(within(dialog).getByRole('alert').textContent).toBe('第 1 项：不合格的检查项请写明问题');
  await user.type(within(dialog).getByLabelText('第 1 项问题'), '未培训');
  await user.click(within(dialog).getByRole('button', { name: '办结' }));
  expect(await screen.findByText('日常检查已办结，责令整改 1 项')).toBeTruthy();
  expect(sent(asked, 'CompleteTask')).toMatchObject({
    input: {
      taskId: 't1',
      completedOn: '2026-11-22',
      findings: [{ item: '安全培训', result: 'FAIL', problem: '未培训' }],
    },
  });
});

test('completing by keyboard: Enter goes on, begins the next item, and an empty one ends the list', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open('/supervision', answers({ CompleteTask: completed }));
  await user.click(await screen.findByRole('button', { name: '办结' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('完成日期')));
  await user.keyboard('{Enter}安全培训{Enter}');
  await user.selectOptions(screen.getByLabelText('第 1 项结论'), 'PASS');
  await user.keyboard('{Enter}消防通道{Enter}');
  await user.selectOptions(screen.getByLabelText('第 2 项结论'), 'NONE');
  await user.keyboard('{Enter}{Enter}未见异常{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'CompleteTask')).toMatchObject({
    input: {
      summary: '未见异常',
      findings: [
        { item: '安全培训', result: 'PASS' },
        { item: '消防通道', result: 'NONE' },
      ],
    },
  });
});

test('what was typed of a task is kept, for its own task alone, until it is saved', async () => {
  const user = userEvent.setup({ delay: null });
  const { unmount } = open('/supervision', answers());
  await user.click(await screen.findByRole('button', { name: '办结' }));
  await user.type(await screen.findByLabelText('第 1 项'), '安全培训');
  unmount();
  open('/supervision', answers({ CompleteTask: completed }));
  await user.click(await screen.findByRole('button', { name: '办结' }));
  expect((await screen.findByLabelText<HTMLInputElement>('第 1 项')).value).toBe('安全培训');
  expect(screen.getByText(/已恢复上次未保存的内容/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '清空重填' }));
  expect(screen.getByLabelText<HTMLInputElement>('第 1 项').value).toBe('');
});

test('planning: tried first, carried out after', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/supervision',
    answers({
      PlanSupervision: () => ({
        planSupervision: {
          __typename: 'PlanSupervisionPayload',
          plannedCount: 12,
          createdCount: 7,
          overCapCount: 0,
          withdrawnCount: 1,
          tasks: {
            __typename: 'PlannedTaskConnection',
            totalCount: 7,
            nodes: [task('t9', { enterprise: { __typename: 'Enterprise', id: 'e9', name: '将去的企业' } })],
          },
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '生成计划' }));
  const run = screen.getByRole<HTMLButtonElement>('button', { name: '执行' });
  expect(run.disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('试算：应有 12 项，将新建 7 项，撤回 1 项')).toBeTruthy();
  expect(screen.getByRole('row', { name: /将去的企业/ })).toBeTruthy();
  await user.click(run);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'PlanSupervision')).toEqual({
    input: { from: '2026-11-22', to: '2027-02-22', dryRun: false },
  });
});

test('extra inspections for all that match: how many first, and one row an enterprise after', async () => {
  const user = userEvent.setup({ delay: null });
  const result = (id: string, outcome: string) => ({
    __typename: 'ExtraInspectionResult',
    outcome,
    enterprise: { __typename: 'Enterprise', id, name: `企业 ${id}`, creditCode: 'x' },
    task: null,
  });
  const { asked } = open(
    '/supervision?grade=C',
    answers({
      MatchingEnterprises: () => ({ enterprises: { __typename: 'EnterpriseConnection', totalCount: 2 } }),
      CreateExtraInspections: () => ({
        createExtraInspections: {
          __typename: 'CreateExtraInspectionsPayload',
          createdCount: 1,
          results: [result('e1', 'CREATED'), result('e2', 'OVER_CAP')],
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '按条件加查' }));
  expect(await screen.findByText('2 家企业')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(/加查事由/), 'LOW_GRADE');
  await user.type(screen.getByLabelText(/具体原因/), '集中加查');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '加查' }));
  const table = await screen.findByRole('table', { name: '加查结果' });
  expect(within(table).getByRole('row', { name: /企业 e2/ }).textContent).toContain('超出年度上限');
  expect(sent(asked, 'CreateExtraInspections')).toMatchObject({
    input: { where: { grade: { in: ['C'] } }, basis: 'LOW_GRADE', reason: '集中加查' },
  });
});

const movedTasks = (name: string, results: readonly object[], doneCount: number) => ({
  [name]: { __typename: 'TasksPayload', doneCount, results, userErrors: [] },
});
const movedTask = (id: string, refused = '') => ({
  __typename: 'TaskMoveResult',
  taskId: id,
  task: task(id),
  userErrors: refused
    ? [{ __typename: 'UserError', code: 'VERSION_CONFLICT', message: refused, path: ['replacing'] }]
    : [],
});

test('several ticked are cancelled together, by keyboard, and each says what came of it', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/supervision',
    answers({
      TaskPage: () => taskPage([task('t3'), task('t4')]),
      CancelTasks: () =>
        movedTasks('cancelTasks', [movedTask('t3'), movedTask('t4', '该任务已完成，不能再作此操作')], 1),
    }),
  );
  await user.click(await screen.findByRole('checkbox', { name: '选择本页全部' }));
  const bar = within(screen.getByRole('region', { name: '所选' }));
  bar.getByRole('button', { name: '取消任务' }).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('所选 2 项任务');
  await user.type(within(dialog).getByLabelText(/取消原因/), '企业停产');
  await user.click(within(dialog).getByRole('button', { name: '取消这些任务' }));
  const table = await screen.findByRole('table', { name: '办理结果' });
  // What was not done stands first.
  expect(within(table).getAllByRole('row')[1]!.textContent).toContain('不能再作此操作');
  expect(screen.getByText('共 2 项，已办理 1 项，未办理 1 项')).toBeTruthy();
  expect(sent(asked, 'CancelTasks')).toMatchObject({
    input: { taskIds: ['t3', 't4'], reason: '企业停产', idempotencyKey: expect.any(String) },
  });
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('region', { name: '所选' })).toBeNull();
});

test('all that match are moved by the filter, and assigned without taking them from others', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(
    '/supervision?kind=TRAINING',
    answers({
      TaskPage: () => {
        const page = taskPage([task('t3')]);
        return { ...page, supervisionTasks: { ...page.supervisionTasks, totalCount: 30 } };
      },
      Inspectors: inspectors,
      RescheduleTasks: () => movedTasks('rescheduleTasks', [movedTask('t3')], 1),
      AssignTasks: () => movedTasks('assignTasks', [movedTask('t3')], 1),
    }),
  );
  const all = async () => {
    await user.click(await screen.findByRole('checkbox', { name: '选择本页全部' }));
    await user.click(screen.getByRole('button', { name: /选择符合条件的全部/ }));
    return within(screen.getByRole('region', { name: '所选' }));
  };
  await user.click((await all()).getByRole('button', { name: '改期' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/改期原因/), '统筹');
  await user.click(dialog.getByRole('button', { name: '改期' }));
  expect(await dialog.findByText('推迟月数和统一日期请填一项')).toBeTruthy();
  await user.selectOptions(dialog.getByLabelText(/各自推迟/), '1');
  await user.click(dialog.getByRole('button', { name: '改期' }));
  await user.click(await screen.findByRole('button', { name: '知道了' }));
  expect(sent(asked, 'RescheduleTasks')).toMatchObject({
    input: { where: { kind: { in: ['TRAINING'] } }, monthsLater: 1, reason: '统筹' },
  });

  await user.click((await all()).getByRole('button', { name: '派人' }));
  await user.click(await screen.findByRole('checkbox', { name: /包晓红/ }));
  await user.click(screen.getByRole('button', { name: '派出' }));
  expect(await screen.findByRole('table', { name: '办理结果' })).toBeTruthy();
  expect(sent(asked, 'AssignTasks')).toMatchObject({
    input: { where: { kind: { in: ['TRAINING'] } }, inspectorIds: ['n1'], reassign: false },
  });
});

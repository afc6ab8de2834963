import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open, SIGNED_IN } from '../testing/open';
import { enterprisePage, TODAY } from '../testing/world';

/** What was drawn, instead of a canvas, which jsdom has none of. */
const drawn: { series: { name: string; data: number[] }[] }[] = [];
jest.mock('../ui/chart/engine', () => ({
  drawChart: () => ({
    setOption: (option: (typeof drawn)[number]) => void drawn.push(option),
    getZr: () => ({ flush: () => undefined }),
    on: () => undefined,
    resize: () => undefined,
    dispose: () => undefined,
  }),
}));

const dashboard = (full = true) => ({
  today: TODAY,
  dashboard: {
    __typename: 'Dashboard',
    asOf: TODAY,
    sectorGrades: full
      ? [
          { __typename: 'SectorGradeCount', sector: 'COAL_MINE', grade: 'A', count: 1200 },
          { __typename: 'SectorGradeCount', sector: 'COAL_MINE', grade: 'C', count: 7 },
          { __typename: 'SectorGradeCount', sector: 'FIREWORKS', grade: 'C', count: 3 },
          { __typename: 'SectorGradeCount', sector: 'FIREWORKS', grade: null, count: 2 },
        ]
      : [],
    gradesOnDays: [
      { __typename: 'DayGradeCount', on: '2025-11-22', grade: 'C', count: 4 },
      { __typename: 'DayGradeCount', on: '2026-05-31', grade: 'C', count: 9 },
      { __typename: 'DayGradeCount', on: TODAY, grade: 'C', count: 10 },
    ],
    transitions: [
      { __typename: 'GradeTransitionCount', before: null, after: 'C', count: 1 },
      { __typename: 'GradeTransitionCount', before: 'A', after: 'C', count: 6 },
    ],
    decidingClauses: [
      {
        __typename: 'DecidingClauseCount',
        grade: 'A',
        clause: { __typename: 'Clause', code: '6.1.1', text: '三年内没有发生生产安全事故' },
        count: 1200,
      },
      { __typename: 'DecidingClauseCount', grade: 'C', clause: null, count: 10 },
    ],
    taskProgress: [
      {
        __typename: 'DivisionTaskCount',
        divisionCode: '152221101',
        kept: 9,
        done: 5,
        pending: 3,
        overdue: 1,
      },
    ],
    quality: {
      __typename: 'DataQuality',
      enterprises: 1212,
      everySource: 606,
      sources: [{ __typename: 'SourceCount', kind: 'PENALTY', count: 700 }],
      staleSince: '2025-12-31',
      stale: 80,
      yearBefore: '2025-06-30',
      neverRecorded: 21,
      zeroPenalty: 0,
    },
  },
});

const hrefOf = (name: string | RegExp) =>
  decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '');

test('loading: bars where the figures will be', async () => {
  open('/dashboard', { Dashboard: () => NEVER });
  expect(await screen.findByRole('status', { name: '正在统计' })).toBeTruthy();
});

test('empty: says so, and how to see more', async () => {
  open('/dashboard?sector=FIREWORKS', { Dashboard: () => dashboard(false) });
  expect(await screen.findByText('没有符合条件的企业')).toBeTruthy();
  expect(hrefOf('清除全部条件')).toBe('/dashboard');
});

test('refused: says that the account may not, without offering to try again', async () => {
  open('/dashboard', {
    Dashboard: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
});

test('full: every number opens its list, in the URL of which stands what was counted', async () => {
  open('/dashboard?sector=COAL_MINE,FIREWORKS&tables=months,sectors,plan', { Dashboard: () => dashboard() });
  await screen.findByRole('region', { name: '等级构成' });
  const sectors = 'sector=COAL_MINE,FIREWORKS';
  expect(hrefOf('在册企业 1212')).toBe(`/enterprises?${sectors}`);
  expect(hrefOf('尚未纳入 2')).toBe(`/enterprises?${sectors}&includedFrom=2026-11-23`);
  expect(hrefOf(/^C 级 黑名单/)).toBe(`/enterprises?grade=C&${sectors}`);
  expect(hrefOf('2025-11-22 C 级企业 4')).toBe(`/enterprises?grade=C&${sectors}&asOf=2025-11-22`);
  expect(hrefOf('2026-05-31 C 级企业 9')).toBe(`/enterprises?grade=C&${sectors}&asOf=2026-05-31`);
  expect(hrefOf('由 A● 到 C■ 的企业 6')).toBe(`/enterprises?grade=C&${sectors}&was=A@2025-11-22`);
  expect(hrefOf('由 未纳入 到 C■ 的企业 1')).toBe(`/enterprises?grade=C&${sectors}&was=none@2025-11-22`);
  expect(hrefOf('A 级依据 6.1.1 的企业 1200')).toBe(`/enterprises?grade=A&${sectors}&by=6.1.1`);
  expect(hrefOf('C 级依据 其余情形 的企业 10')).toBe(`/enterprises?grade=C&${sectors}&by=rest`);
  expect(hrefOf('煤矿 C 级企业 7')).toBe('/enterprises?grade=C&sector=COAL_MINE');
  expect(hrefOf('索伦镇逾期未办任务 1')).toBe(
    `/supervision?${sectors}&division=152221101&from=2025-12-01&to=2026-12-31&standing=OVERDUE@${TODAY}`,
  );
  expect(hrefOf('无行政处罚记录的企业 512')).toBe(`/enterprises?${sectors}&lacks=PENALTY&working=only`);
  expect(hrefOf('久未更新的企业 80')).toBe(`/enterprises?${sectors}&quietSince=2025-12-31&working=only`);
  expect(hrefOf('纳入满一年而从未有过记录的企业 21')).toBe(
    `/enterprises?${sectors}&quietSince=1900-01-01&includedTo=2025-06-30&working=only`,
  );
  // Nothing has no list.
  expect(screen.queryByRole('link', { name: /罚没为零/ })).toBeNull();
  expect(drawn).toEqual([]);
});

test('what is in the URL is what is asked for', async () => {
  const { asked } = open(
    '/dashboard?asOf=2026-03-15&division=152221100&sector=FIREWORKS&months=6&since=2026-01-01&stale=12&tables=months,sectors,plan',
    { Dashboard: () => dashboard() },
  );
  await screen.findByRole('region', { name: '等级构成' });
  expect(asked.find(({ operation }) => operation === 'Dashboard')!.variables).toEqual({
    asOf: '2026-03-15',
    where: { divisionCode: { in: ['152221100'] }, sector: { in: ['FIREWORKS'] } },
    days: ['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-28', '2026-03-15'],
    since: '2026-01-01',
    dueFrom: '2025-10-01',
    dueTo: '2026-03-31',
    staleMonths: 12,
  });
});

test('each chart has its table, by a press, and the URL remembers', async () => {
  const user = userEvent.setup({ delay: null });
  const { url } = open('/dashboard', { Dashboard: () => dashboard() });
  const chart = await screen.findByRole('img', { name: /各行业/ });
  await waitFor(() => expect(drawn.length).toBeGreaterThanOrEqual(3));
  const series = drawn.flatMap(option => option.series).filter(({ name }) => name === 'C■');
  expect(series.map(({ data }) => data)).toEqual(expect.arrayContaining([[7, 3]]));
  expect(chart).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '行业与等级：看表格' }));
  await waitFor(() => expect(url()).toBe('/dashboard?tables=sectors'));
  const table = screen.getByRole('table', { name: '行业与等级' });
  expect(
    within(table)
      .getAllByRole('row')
      .map(row => row.textContent),
  ).toEqual(['行业A●B▲C■', '煤矿1,20007', '烟花爆竹003']);
});

test('who has no desk of their own begins here, who has begins with the list', async () => {
  const asLeader = open('/', {
    Session: () => ({
      ...SIGNED_IN,
      viewer: { ...SIGNED_IN.viewer, roles: ['LEADER'], actions: ['READ_REGISTRY', 'DECIDE_REDRESS'] },
    }),
    Dashboard: () => NEVER,
  });
  await waitFor(() => expect(asLeader.url()).toBe('/dashboard'));
  asLeader.unmount();
  const asClerk = open('/', { EnterprisePage: () => enterprisePage(1) });
  await waitFor(() => expect(asClerk.url()).toBe('/enterprises'));
});

test('the list says what a figure asked of it, and each can be taken off', async () => {
  const user = userEvent.setup({ delay: null });
  const { url, asked } = open('/enterprises?grade=C&was=A@2026-01-01&by=6.3.2&lacks=PENALTY&working=only', {
    EnterprisePage: () => enterprisePage(1),
  });
  await screen.findByRole('table', { name: '企业' });
  expect(asked.find(({ operation }) => operation === 'EnterprisePage')!.variables['where']).toEqual({
    grade: { in: ['C'] },
    gradeOnOtherDay: { on: '2026-01-01', grade: 'A' },
    decidedBy: '6.3.2',
    lacksRecordsOf: ['PENALTY'],
    deregistered: false,
  });
  await user.click(screen.getByRole('button', { name: '2026-01-01 为 A● ✕' }));
  await user.click(screen.getByRole('button', { name: '依据 6.3.2 ✕' }));
  await user.click(screen.getByRole('button', { name: '无记录：行政处罚 ✕' }));
  await user.click(screen.getByRole('button', { name: '未注销、停业 ✕' }));
  expect(url()).toBe('/enterprises?grade=C');
});

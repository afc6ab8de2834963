import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day, DIVISIONS, GRADES, SECTORS } from '@qianqi/shared';
import { demoRegistry } from '../demo/demoRegistry.js';
import { enterpriseRows } from '../demo/enterpriseRows.js';
import { insertEnterprises } from '../demo/insertRows.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { accountWith, sessionOf } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

const FIGURES = `query ($asOf: Date, $where: DashboardWhere, $days: [Date!]!, $since: Date!, $from: Date!, $to: Date!) {
  dashboard(asOf: $asOf, where: $where) {
    asOf
    sectorGrades { sector grade count }
    gradesOnDays(days: $days) { on grade count }
    transitions(since: $since) { before after count }
    decidingClauses { grade clause { code } count }
    taskProgress(dueFrom: $from, dueTo: $to) { divisionCode kept done pending overdue }
    quality(staleMonths: 3) {
      enterprises everySource staleSince stale yearBefore neverRecorded zeroPenalty sources { kind count } }
  } }`;

const SINCE = '2025-12-31';
const VARIABLES = {
  days: ['2025-12-31', '2026-03-31', TODAY, '2027-03-31'],
  since: SINCE,
  from: '2026-04-01',
  to: '2026-09-30',
};

// oxlint-disable-next-line no-explicit-any -- compared whole
type Figures = any;

async function figuresOf(world: World, more: object = {}): Promise<Figures> {
  const { data, errors } = await world.ask(FIGURES, { ...VARIABLES, ...more });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.dashboard;
}

describe('of a registry that can be counted by hand', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    // Graded A by all four clauses but for the certificate, which none of them has.
    await enterEnterprise(world, { sector: 'COAL_MINE' });
    // B by 6.2.4 until 2026-12-31, then A.
    await enterEnterprise(world, { sector: 'FIREWORKS', includedOn: '2026-01-01' });
    // C by 6.3.3 from the sixth complaint on, A before.
    const third = await enterEnterprise(world, { sector: 'FIREWORKS', divisionCode: '152221408' });
    for (const acceptedOn of ['01-05', '01-06', '01-07', '02-01', '02-02', '05-01'])
      await enterEvent(world, 'COMPLAINT', third.id, { acceptedOn: `2026-${acceptedOn}` });
    // A, with a penalty of no money: 6.1.1 and 6.1.3.
    const fourth = await enterEnterprise(world, { sector: 'COAL_MINE', includedOn: '2024-05-01' });
    await enterEvent(world, 'PENALTY', fourth.id, { decidedOn: '2026-02-10' });
  });
  afterAll(() => world.end());

  test('every figure is as counted', async () => {
    const { taskProgress, ...figures } = await figuresOf(world);
    expect(taskProgress).toEqual([]);
    expect(figures).toEqual({
      asOf: TODAY,
      sectorGrades: [
        { sector: 'COAL_MINE', grade: 'A', count: 2 },
        { sector: 'FIREWORKS', grade: 'B', count: 1 },
        { sector: 'FIREWORKS', grade: 'C', count: 1 },
      ],
      gradesOnDays: [
        { on: '2025-12-31', grade: 'A', count: 3 },
        { on: '2026-03-31', grade: 'A', count: 3 },
        { on: '2026-03-31', grade: 'B', count: 1 },
        { on: TODAY, grade: 'A', count: 2 },
        { on: TODAY, grade: 'B', count: 1 },
        { on: TODAY, grade: 'C', count: 1 },
        { on: '2027-03-31', grade: 'A', count: 4 },
      ],
      transitions: [
        { before: null, after: 'B', count: 1 },
        { before: 'A', after: 'A', count: 2 },
        { before: 'A', after: 'C', count: 1 },
      ],
      decidingClauses: [
        { grade: 'A', clause: { code: '6.1.1' }, count: 2 },
        { grade: 'A', clause: { code: '6.1.3' }, count: 2 },
        { grade: 'A', clause: { code: '6.1.4' }, count: 1 },
        { grade: 'B', clause: { code: '6.2.4' }, count: 1 },
        { grade: 'C', clause: { code: '6.3.3' }, count: 1 },
      ],
      quality: {
        enterprises: 4,
        everySource: 0,
        staleSince: '2026-03-31',
        stale: 3,
        yearBefore: '2025-06-30',
        neverRecorded: 1,
        zeroPenalty: 1,
        sources: [
          'QUANTIFIED_GRADING',
          'LICENCE',
          'INSPECTION',
          'COMPLAINT',
          'MONITORING',
          'PENALTY',
          'PUBLIC_EVALUATION',
        ].map(kind => ({ kind, count: kind === 'COMPLAINT' || kind === 'PENALTY' ? 1 : 0 })),
      },
    });
  });

  test('a filter and another day count alike', async () => {
    const where = { divisionCode: { startsWith: '1522214' }, sector: { in: ['FIREWORKS'] } };
    const { sectorGrades, transitions } = await figuresOf(world, { where, asOf: '2026-04-30' });
    expect(sectorGrades).toEqual([{ sector: 'FIREWORKS', grade: 'A', count: 1 }]);
    expect(transitions).toEqual([{ before: 'A', after: 'A', count: 1 }]);
  });

  test('the whole page is one statement a figure', async () => {
    const ask = () => figuresOf(world);
    await ask();
    const statements = await world.countStatements(ask);
    const figures = statements.filter(sql => /count\(\*\)|FROM grade_count/.test(sql));
    expect(figures).toHaveLength(6);
    // Beside them the session, and the editions in force.
    expect(statements.length - figures.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['no day', { days: [] }],
    ['days that fall', { days: ['2026-02-01', '2026-01-01'] }],
    ['a day twice', { days: ['2026-02-01', '2026-02-01'] }],
    ['too many days', { days: Array.from({ length: 61 }, (_, year) => `${1950 + year}-01-01`) }],
    ['no earlier day', { since: TODAY }],
    ['a day that is none', { asOf: '2026-02-30' }],
    ['a broken text', { where: { divisionCode: { eq: '\u0000' } } }],
  ])('refuses %s', async (_, more) => {
    const { status, errors } = await world.ask(FIGURES, { ...VARIABLES, ...more });
    expect([status < 500, errors![0]!.extensions.code]).toEqual([true, 'BAD_USER_INPUT']);
  });

  test('shows only what lies in the area of the viewer, and nothing to strangers', async () => {
    const account = await accountWith(world, ['LEADER'], { divisions: ['152221408'] });
    const answer = await world.send(await sessionOf(world, account), {
      query: FIGURES,
      variables: VARIABLES,
    });
    const { sectorGrades, transitions, quality, gradesOnDays } = answer.data.dashboard;
    expect(sectorGrades).toEqual([{ sector: 'FIREWORKS', grade: 'C', count: 1 }]);
    expect(transitions).toEqual([{ before: 'A', after: 'C', count: 1 }]);
    expect(gradesOnDays.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1, 1]);
    expect(quality.enterprises).toBe(1);
    const { errors } = await world.askAnonymously(FIGURES, VARIABLES);
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('of a registry with every boundary and defect', () => {
  const SIZE = 130;
  let world: World;
  beforeAll(async () => {
    world = await byToken(await createWorld());
    const { manager } = world.database.dataSource;
    const { history } = await loadPolicyBook(manager);
    const rows = demoRegistry(day(TODAY))
      .slice(0, SIZE)
      .map(enterprise => enterpriseRows(history, enterprise));
    await insertEnterprises(manager, rows);
    world.setToday('2026-04-01');
    await send(world, 'PlanSupervision', { from: '2026-04-01', to: '2026-09-30' });
    world.setToday(TODAY);
    // Some done in time, some late, one after the day of the figures, some called off.
    const owner = await world.database.owner();
    await owner.query(
      `UPDATE supervision_task SET status = 'COMPLETED', completed_on = due_on + ('x' || right(id::text, 1))::bit(4)::integer - 9,
         ended_at = now(), ended_by = 'x' WHERE right(id::text, 1) < '8'`,
    );
    await owner.query(
      `UPDATE supervision_task SET status = 'CANCELLED', ended_at = now(), ended_by = 'x', end_reason = 'x'
       WHERE right(id::text, 1) = 'f'`,
    );
    await owner.query(
      `UPDATE enterprise SET deregistered_on = '2026-05-01', deregister_reason = '注销' WHERE right(id::text, 1) = '3'`,
    );
  }, 60_000);
  afterAll(() => world.end());

  /** Every enterprise with its assessments by the shared rules, asked page by page. */
  async function everybody(asOf: string) {
    const query = `query ($after: Cursor, $asOf: Date, $since: Date) { enterprises(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { sector divisionCode then: grade(asOf: $since) assessment(asOf: $asOf) { grade decidedBy { clause { code } } } } } }`;
    const all: Figures[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await world.ask(query, { after, asOf, since: SINCE });
      all.push(...data.enterprises.nodes);
      if (!data.enterprises.pageInfo.hasNextPage) return all;
      after = data.enterprises.pageInfo.endCursor;
    }
  }

  test.each([TODAY, '2026-02-28', '2026-12-31'])('on %s they are what a dumb recount gives', async asOf => {
    const figures = await figuresOf(world, { asOf });
    const all = await everybody(asOf);
    expect(all).toHaveLength(SIZE);
    const tally = (keysOf: (each: Figures) => readonly string[]) => {
      const counts: Record<string, number> = {};
      for (const each of all) for (const key of keysOf(each)) counts[key] = (counts[key] ?? 0) + 1;
      return counts;
    };
    const told = (rows: readonly Figures[], keyOf: (row: Figures) => string) =>
      Object.fromEntries(rows.map(row => [keyOf(row), row.count]));
    expect(told(figures.sectorGrades, row => `${row.sector} ${row.grade}`)).toEqual(
      tally(each => [`${each.sector} ${each.assessment?.grade ?? null}`]),
    );
    expect(told(figures.transitions, row => `${row.before} ${row.after}`)).toEqual(
      tally(each => (each.assessment ? [`${each.then} ${each.assessment.grade}`] : [])),
    );
    expect(told(figures.decidingClauses, row => `${row.grade} ${row.clause?.code ?? ''}`)).toEqual(
      tally(({ assessment }) => {
        if (!assessment) return [];
        const codes = assessment.decidedBy.map((each: Figures) => each.clause.code);
        return (codes.length > 0 ? codes : ['']).map((code: string) => `${assessment.grade} ${code}`);
      }),
    );
  });

  test('the list behind each number is as long', async () => {
    const figures = await figuresOf(world);
    const total = async (where: object, asOf = TODAY) => {
      const { data, errors } = await world.ask(
        'query ($where: EnterpriseWhere, $asOf: Date) { enterprises(where: $where, asOf: $asOf, first: 1) { totalCount } }',
        { where, asOf },
      );
      return data?.enterprises.totalCount ?? errors;
    };
    const totalTasks = async (where: object) => {
      const { data, errors } = await world.ask(
        'query ($where: SupervisionTaskWhere) { supervisionTasks(where: $where, first: 1) { totalCount } }',
        { where },
      );
      return data?.supervisionTasks.totalCount ?? errors;
    };
    const pairs: [string, unknown, number][] = [];
    const hold = async (name: string, count: number, list: Promise<unknown>) => {
      pairs.push([name, await list, count]);
    };
    for (const { sector, grade, count } of figures.sectorGrades)
      await hold(`${sector} ${grade}`, count, total({ sector: { eq: sector }, grade: { eq: grade } }));
    for (const { on, grade, count } of figures.gradesOnDays)
      await hold(`${on} ${grade}`, count, total({ grade: { eq: grade } }, on));
    for (const { before, after, count } of figures.transitions)
      await hold(
        `${before} → ${after}`,
        count,
        total({ grade: { eq: after }, gradeOnOtherDay: { on: SINCE, grade: before } }),
      );
    for (const { grade, clause, count } of figures.decidingClauses)
      await hold(
        `${grade} by ${clause?.code}`,
        count,
        total({ grade: { eq: grade }, decidedBy: clause?.code ?? '' }),
      );
    const dueOn = { from: VARIABLES.from, to: VARIABLES.to };
    for (const { divisionCode, ...counts } of figures.taskProgress)
      for (const [name, count] of Object.entries(counts))
        await hold(
          `${divisionCode} ${name}`,
          count as number,
          totalTasks({
            dueOn,
            divisionCode: { eq: divisionCode },
            standing: { on: TODAY, is: name.toUpperCase() },
          }),
        );
    const { quality } = figures;
    const works = { deregistered: false };
    await hold('at work', quality.enterprises, total(works));
    const kinds = quality.sources.map(({ kind }: Figures) => kind);
    await hold('every source', quality.everySource, total({ ...works, hasRecordsOf: kinds }));
    for (const { kind, count } of quality.sources) {
      await hold(kind, count, total({ ...works, hasRecordsOf: [kind] }));
      await hold(`no ${kind}`, quality.enterprises - count, total({ ...works, lacksRecordsOf: [kind] }));
    }
    await hold('stale', quality.stale, total({ ...works, nothingSince: quality.staleSince }));
    await hold(
      'never recorded',
      quality.neverRecorded,
      total({ ...works, nothingSince: '1900-01-01', includedOn: { to: quality.yearBefore } }),
    );
    await hold(
      'zero penalty',
      quality.zeroPenalty,
      total({ ...works, zeroPenaltySince: quality.yearBefore }),
    );
    expect(pairs.filter(([, list, count]) => list !== count)).toEqual([]);
    // Enough of them to say something, with every kind of standing among them.
    expect(pairs.length).toBeGreaterThan(80);
    for (const standing of ['done', 'pending', 'overdue'])
      expect(figures.taskProgress.some((row: Figures) => row[standing] > 0)).toBe(true);
    for (const row of figures.taskProgress) expect(row.done + row.pending + row.overdue).toBe(row.kept);
    expect(
      figures.taskProgress.every((row: Figures) => DIVISIONS.some(({ code }) => code === row.divisionCode)),
    ).toBe(true);
    expect(new Set(figures.sectorGrades.map((row: Figures) => row.grade)).size).toBe(GRADES.length);
    expect(SECTORS).toEqual(expect.arrayContaining(figures.sectorGrades.map((row: Figures) => row.sector)));
  });

  test('records count by their day and not when voided, whatever the day asked', async () => {
    const [{ voided, later }] = await world.database.dataSource.query(
      `SELECT count(*) FILTER (WHERE voided_at IS NOT NULL)::integer AS voided,
         count(*) FILTER (WHERE counts_from > '2025-06-30')::integer AS later FROM event`,
    );
    expect([voided > 0, later > 0]).toEqual([true, true]);
    const asOf = '2025-06-30';
    const { quality } = await figuresOf(world, { asOf, since: '2025-01-01' });
    const rows: { last: string | null; kinds: string[]; closed: boolean }[] =
      await world.database.dataSource.query(
        `SELECT COALESCE(e.deregistered_on <= $1, false) AS closed,
           ARRAY(SELECT DISTINCT kind FROM event v WHERE v.enterprise_id = e.id AND voided_at IS NULL AND counts_from <= $1) AS kinds,
           GREATEST((SELECT max(counts_from) FROM event v WHERE v.enterprise_id = e.id AND voided_at IS NULL AND counts_from <= $1),
             (SELECT max(issued_on) FROM standardization_certificate c WHERE c.enterprise_id = e.id AND voided_at IS NULL
              AND issued_on <= $1)) AS last
         FROM enterprise e`,
        [asOf],
      );
    const atWork = rows.filter(({ closed }) => !closed);
    expect(quality.enterprises).toBe(atWork.length);
    expect(quality.stale).toBe(
      atWork.filter(({ last }) => last === null || last < quality.staleSince).length,
    );
    for (const { kind, count } of quality.sources)
      expect([kind, count]).toEqual([kind, atWork.filter(({ kinds }) => kinds.includes(kind)).length]);
  });
});

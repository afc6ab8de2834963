/** What an export holds is what the page's query answers to the same person: rows, order, masks, area. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LIST_COLUMNS, LIST_NAMES } from '@qianqi/shared';
import { readCsv } from '../import/csv.js';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { createTwoAreas, INSIDE, type TwoAreas } from '../testing/twoAreas.js';
import type { World } from '../testing/world.js';
import { linesOf, takeExport } from './testing/take.js';

let areas: TwoAreas;
let world: World;
beforeAll(async () => {
  areas = await createTwoAreas();
  ({ world } = areas);
}, 30_000);
afterAll(() => world.end());

/** What each list needs to be asked at all. */
const needed = (): Readonly<Record<string, object>> => ({
  COVERAGE_GAPS: { since: '2026-12-31' },
  EVENTS: { creditCode: areas.inside.creditCode, asOf: '2026-06-30' },
});

test('every list gives every one of its columns, to whoever may read it', async () => {
  const auditor = await sessionWith(world, ['AUDITOR']);
  for (const list of LIST_NAMES) {
    // An auditor simulates nothing; policy/whatIf.test.ts takes the movers of a simulation.
    if (list === 'WHAT_IF_MOVERS') continue;
    const body = { list, format: 'JSONL', columns: LIST_COLUMNS[list], variables: needed()[list] ?? {} };
    const taken = await takeExport(world, body, auditor);
    expect([list, taken.errors, taken.status]).toEqual([list, undefined, 200]);
    const rows = linesOf(taken);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual([...LIST_COLUMNS[list]]);
    expect(taken.headers.get('x-export-rows')).toBe(String(rows.length));
  }
});

test('the rows are those of the page, in its order, as of its day', async () => {
  const variables = {
    where: { sector: { eq: 'COAL_MINE' } },
    search: '钢铁',
    orderBy: [{ field: 'NAME', direction: 'DESC' }],
    asOf: '2026-02-01',
  };
  const page = await world.ask(
    `query ($where: EnterpriseWhere, $search: String, $orderBy: [EnterpriseOrder!], $asOf: Date) {
      enterprises(where: $where, search: $search, orderBy: $orderBy, asOf: $asOf) {
        nodes { name creditCode assessment(asOf: $asOf) { grade } } } }`,
    variables,
  );
  const body = { list: 'ENTERPRISES', format: 'JSONL', columns: ['name', 'code', 'grade'], variables };
  const shown = page.data.enterprises.nodes.map(
    (row: { name: string; creditCode: string; assessment: { grade: string } }) => ({
      name: row.name,
      code: row.creditCode,
      grade: row.assessment.grade,
    }),
  );
  expect(shown).toHaveLength(2);
  expect(linesOf(await takeExport(world, body))).toEqual(shown);
});

test('the head says who, when, by which filter, of which day, under which edition, how many', async () => {
  const variables = {
    where: { grade: { in: ['A', 'C'] }, divisionCode: { in: [INSIDE] } },
    asOf: '2026-02-01',
  };
  const { file, errors } = await takeExport(world, { list: 'ENTERPRISES', format: 'CSV', variables });
  expect(errors).toBeUndefined();
  expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const head = Object.fromEntries(
    readCsv(file)
      .rows.slice(0, 7)
      .map(({ cells }) => cells),
  );
  expect(head).toEqual({
    列表: '企业',
    导出人: expect.stringContaining('clerk'),
    导出时间: '2026-06-30 12:00:00',
    条件: expect.stringMatching(/^等级：A●、C■；乡镇：./),
    查看日: '2026-02-01',
    制度版本: expect.stringContaining('2023'),
    行数: '1',
  });
});

test('the head calls whom and what a filter names by id by their names', async () => {
  const filterOf = async (enterpriseId: string, headers?: Headers) => {
    const variables = { where: { enterpriseId } };
    const { file } = await takeExport(world, { list: 'TASKS', format: 'CSV', variables }, headers);
    return readCsv(file).rows[3]!.cells;
  };
  const { enterpriseId, name } = areas.outside;
  expect(await filterOf(enterpriseId)).toEqual(['条件', `企业：${name}`]);
  const limited = await sessionWith(world, ['CLERK'], { divisions: [INSIDE] });
  expect(await filterOf(enterpriseId, limited)).toEqual(['条件', `企业：${enterpriseId}`]);
});

test('a person’s number goes out as the field shows it, and to no one the field is closed to', async () => {
  const body = { list: 'ENTERPRISES', format: 'JSONL', columns: ['name', 'phone'] };
  const clerk = linesOf(await takeExport(world, body));
  expect(clerk).toContainEqual({ name: areas.inside.name, phone: '138****1234' });
  const { status, errors } = await takeExport(world, { ...body, list: 'AUDIT_ENTRIES', columns: ['who'] });
  expect([status, errors![0]!.extensions.code]).toEqual([403, 'FORBIDDEN']);
});

test('what a complaint says is left out for who may not read it, as on the page', async () => {
  const { enterpriseId, creditCode } = areas.outside;
  await world.ask(
    `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { userErrors { code } } }`,
    { input: { enterpriseId, acceptedOn: '2026-06-01', channel: 'PHONE', summary: '夜间作业' } },
  );
  const body = { list: 'EVENTS', format: 'JSONL', variables: { creditCode, kind: 'COMPLAINT' } };
  const [seen] = linesOf(await takeExport(world, body));
  expect(seen).toMatchObject({ what: '夜间作业' });
  const administrator = await sessionWith(world, ['ADMINISTRATOR']);
  const [hidden] = linesOf(await takeExport(world, body, administrator));
  expect(hidden).toMatchObject({ what: '投诉内容仅限经办人员查阅' });
});

test('nothing outside one’s area goes out, in any list', async () => {
  const limited = await sessionWith(world, ['CLERK'], { divisions: [INSIDE] });
  for (const list of ['ENTERPRISES', 'TASKS', 'RECTIFICATIONS', 'COVERAGE_GAPS'] as const) {
    const body = { list, format: 'JSONL', variables: needed()[list] ?? {} };
    const names = linesOf(await takeExport(world, body, limited)).map(({ name }) => name);
    expect([list, new Set(names)]).toEqual([list, new Set([areas.inside.name])]);
  }
  const variables = { creditCode: areas.outside.creditCode };
  expect(await takeExport(world, { list: 'EVENTS', format: 'CSV', variables }, limited)).toMatchObject({
    status: 400,
  });
});

test('who takes what, with which filter and how many rows, stands in the audit', async () => {
  const clerk = await sessionWith(world, ['CLERK']);
  const variables = { where: { status: { eq: 'PLANNED' } } };
  await takeExport(world, { list: 'TASKS', format: 'XLSX', columns: ['name', 'due'], variables }, clerk);
  const auditor = await sessionWith(world, ['AUDITOR']);
  const { data } = await world.send(auditor, {
    query: '{ auditEntries(where: { actions: ["exportTasks"] }) { nodes { actionLabel outcome asked } } }',
  });
  const taken = data.auditEntries.nodes.find(({ asked }: { asked: string }) => asked.includes('XLSX'));
  expect(taken).toMatchObject({ actionLabel: '导出监管任务', outcome: 'DONE' });
  expect(JSON.parse(taken.asked)).toMatchObject({
    format: 'XLSX',
    columns: ['name', 'due'],
    where: { status: { eq: 'PLANNED' } },
    count: expect.any(Number),
  });
});

describe('refused, and nothing goes out', () => {
  const bodies: readonly (readonly [string, object])[] = [
    ['another list', { list: 'ACCOUNTS', format: 'CSV' }],
    ['another format', { list: 'TASKS', format: 'PDF' }],
    ['a column of another list', { list: 'TASKS', format: 'CSV', columns: ['phone'] }],
    ['a column twice', { list: 'TASKS', format: 'CSV', columns: ['name', 'name'] }],
    ['no column', { list: 'TASKS', format: 'CSV', columns: [] }],
    ['a key nobody knows', { list: 'TASKS', format: 'CSV', sql: 'x' }],
    ['a variable of paging', { list: 'TASKS', format: 'CSV', variables: { first: 1 } }],
    ['a day that is none', { list: 'ENTERPRISES', format: 'CSV', variables: { asOf: '2023-02-29' } }],
    ['a null byte', { list: 'ENTERPRISES', format: 'CSV', variables: { search: 'a\0b' } }],
    ['a lone surrogate', { list: 'ENTERPRISES', format: 'CSV', variables: { search: '\ud800' } }],
    ['a filter nobody knows', { list: 'ENTERPRISES', format: 'CSV', variables: { where: { x: 1 } } }],
    [
      'a list too long',
      { list: 'ENTERPRISES', format: 'CSV', variables: { where: { grade: { in: Array(251).fill('A') } } } },
    ],
    ['a code that is none', { list: 'EVENTS', format: 'CSV', variables: { creditCode: '1' } }],
    ['a day left out', { list: 'COVERAGE_GAPS', format: 'CSV' }],
  ];
  test.each(bodies)('%s', async (_, body) => {
    const { status, errors } = await takeExport(world, body);
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('a stranger, and a token without the scope', async () => {
    const body = { list: 'ENTERPRISES', format: 'CSV' };
    expect((await takeExport(world, body, {})).status).toBe(401);
    const recorder = await tokenWith(world, ['RECORD']);
    expect((await takeExport(world, body, recorder)).status).toBe(403);
    const reader = await tokenWith(world, ['READ']);
    expect((await takeExport(world, body, reader)).status).toBe(200);
  });
});

/** A national sheet of 5,000 rows with 200 faults planted in it: each is named by its cell, and nothing else is. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Cell } from '@qianqi/shared';
import { NATIONAL_HEADER } from '../../../shared/src/testing/nationalSheet.js';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';
import { ROWS_TOGETHER } from './record.js';
import { nationalRow, uploadSheet, xlsxOf } from './testing/sheets.js';

let world: World;
const codes: string[] = [];
beforeAll(async () => {
  world = await createWorld();
  for (let index = 0; index < 40; index++) codes.push((await enterEnterprise(world)).creditCode);
});
afterAll(() => world.end());

const ROWS = 5000;
const EVERY = 25;
/** The title and the header come before. */
const FIRST = 3;

/** What is planted, by turns: the column, what stands in it, and the code of its fault. */
const PLANTED: readonly (readonly [letter: string, column: number, cell: Cell, code: string])[] = [
  ['C', 2, 9.11522211234568e17, 'CODE_LOST'],
  ['C', 2, '91350100M000100Y4A', 'BAD_CREDIT_CODE'],
  ['C', 2, '91350100M000100Y43', 'NOT_FOUND'],
  ['C', 2, null, 'REQUIRED'],
  ['E', 4, '前应急罚〔2026〕1号', 'DUPLICATE_ROW'],
  ['E', 4, ' ', 'REQUIRED'],
  ['G', 6, null, 'REQUIRED'],
  ['K', 10, '5万元', 'MALFORMED'],
  ['K', 10, 1_000_000, 'OUT_OF_RANGE'],
  ['L', 11, '1,000', 'MALFORMED'],
  ['N', 13, '2026/2/30', 'MALFORMED'],
  ['N', 13, '2026年12月1日', 'FUTURE_DATE'],
];

const DAYS: readonly Cell[] = ['2026/3/5', '20260305', '2026年3月5日', 46086];

test('every fault is named by its cell', async () => {
  const planted: string[] = [];
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const cells: Record<number, Cell> = {
      1: '法人及非法人组织',
      2: codes[index % codes.length]!,
      4: `前应急罚〔2026〕${index + 1}号`,
      6: '未按规定对从业人员进行安全生产教育和培训',
      7: '《中华人民共和国安全生产法》第九十七条',
      10: (index % 9) / 10,
      13: DAYS[index % DAYS.length]!,
      16: '科右前旗应急管理局',
    };
    if (index % EVERY === EVERY - 1) {
      const [letter, column, cell, code] = PLANTED[planted.length % PLANTED.length]!;
      cells[column] = cell;
      planted.push(`${letter}${index + FIRST} ${code}`);
    }
    return nationalRow(cells);
  });
  expect(planted).toHaveLength(200);
  const file = xlsxOf([['行政处罚信息公示表'], [...NATIONAL_HEADER], ...rows, nationalRow({ 0: '合计' })]);
  const cookie = await signIn(world.address);

  let uploaded!: Awaited<ReturnType<typeof uploadSheet>>;
  const statements = await world.countStatements(async () => {
    uploaded = await uploadSheet(world, file, { cookie });
  });
  expect(uploaded).toMatchObject({ status: 201 });
  // Five seconds on a machine that has nothing else to do.
  expect(uploaded.milliseconds).toBeLessThan(20_000);
  expect(statements.length).toBeLessThan(100);

  expect((await faultsOf(uploaded.importId!)).sort()).toEqual(planted.sort());
  const { data } = await world.ask(
    'query ($id: ID!) { importBatch(id: $id) { counts { good faulty skipped } gradeChangeCount } }',
    { id: uploaded.importId },
  );
  expect(data.importBatch).toEqual({
    counts: { good: ROWS - 200, faulty: 200, skipped: 1 },
    gradeChangeCount: codes.length,
  });
});

test('a killed process goes on where it was, and records nothing twice', async () => {
  const rows = Array.from({ length: 2 * ROWS_TOGETHER + 100 }, (_, index) =>
    nationalRow({ 2: codes[index % codes.length]!, 4: `续〔2026〕${index}号`, 6: '事实', 13: '2026/3/5' }),
  );
  const { importId } = await uploadSheet(world, xlsxOf([[...NATIONAL_HEADER], ...rows]));
  await world.ask(
    `mutation ($input: CommitImportInput!) { commitImport(input: $input) { userErrors { code } } }`,
    { input: { importId, mode: 'ONLY_GOOD' } },
  );
  const { dataSource } = world.database;
  // Dies when the second part is done but not yet committed.
  const whole = dataSource.transaction.bind(dataSource);
  let times = 0;
  dataSource.transaction = (async (work: (manager: unknown) => Promise<unknown>) =>
    whole(async manager => {
      const done = await work(manager);
      if (++times === 2) throw new Error('killed');
      return done;
    })) as typeof dataSource.transaction;
  await world.app.importer.round();
  dataSource.transaction = whole;
  expect(await countsOf(importId!)).toEqual({ recorded: ROWS_TOGETHER, good: ROWS_TOGETHER + 100 });
  const query = 'query ($id: ID!) { importBatch(id: $id) { failures retryAt progress { done total } } }';
  const { data } = await world.ask(query, { id: importId });
  expect(data.importBatch).toMatchObject({
    failures: 1,
    progress: { done: ROWS_TOGETHER, total: rows.length },
  });
  expect(Date.parse(data.importBatch.retryAt)).toBe(world.clock.now() + 2000);
  world.advance(2000);
  // Two servers at once.
  await Promise.all([world.app.importer.round(), world.app.importer.round()]);
  await world.app.importer.round();
  expect(await countsOf(importId!)).toEqual({ recorded: rows.length, good: 0 });
  const [stored]: [{ count: number }] = await dataSource.query(
    `SELECT count(*)::integer AS count FROM event WHERE document_number LIKE '续%'`,
  );
  expect(stored.count).toBe(rows.length);
});

async function countsOf(id: string) {
  const query = 'query ($id: ID!) { importBatch(id: $id) { counts { recorded good } } }';
  return (await world.ask(query, { id })).data.importBatch.counts;
}

async function faultsOf(id: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await world.ask(
      `query ($id: ID!, $after: Cursor) { importBatch(id: $id) { rows(status: FAULTY, first: 100, after: $after) {
         nodes { faults { cell code } } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
    );
    const { nodes, pageInfo } = data.importBatch.rows;
    for (const { faults } of nodes) for (const { cell, code } of faults) found.push(`${cell} ${code}`);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

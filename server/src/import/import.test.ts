import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '@qianqi/shared';
import { NATIONAL_HEADER } from '../../../shared/src/testing/nationalSheet.js';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { walkPeriods } from '../grade/rebuild.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';
import { KEPT_DAYS } from './clear.js';
import { readSheetFile } from './readFile.js';
import { nationalRow, sheetXml, uploadSheet, workbookOf, xlsxOf } from './testing/sheets.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const FIELDS = `id status notice counts { good faulty skipped recorded reverted } missingColumns
  gradeChangeCount gradeChanges { nodes { enterprise { creditCode } before after } } sameFileBefore { id }
  columns { letters target }
  rows(first: 100) { nodes { number status cells faults { cell code suggestion } } }`;
const READ = `query ($id: ID!) { importBatch(id: $id) { ${FIELDS} } }`;

const read = async (id: string) => (await world.ask(READ, { id })).data.importBatch;

async function run(name: string, input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await world.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { importBatch { ${FIELDS} } userErrors { code message } } }`,
    { input },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

let serial = 0;
const penalty = (code: Cell, more: Record<number, Cell> = {}) =>
  nationalRow({
    1: '法人',
    2: code,
    4: `前应急罚〔2026〕${++serial}号`,
    6: '未按规定培训',
    10: 5,
    13: '2026/3/5',
    ...more,
  });
const sheet = (...rows: Cell[][]) => xlsxOf([['行政处罚信息公示表'], [...NATIONAL_HEADER], ...rows]);

describe('the national penalty sheet', () => {
  test('is checked by cell, mended in place, recorded, and taken back as a whole', async () => {
    const { id, creditCode } = await enterEnterprise(world);
    await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-05', fine: '100.00' });
    const uploaded = await uploadSheet(
      world,
      sheet(
        penalty(creditCode, { 10: 500, 13: 46086 }),
        penalty(9.11522211234568e17),
        penalty(creditCode, { 10: '5万元', 13: '20260305' }),
        nationalRow({ 0: '合计', 10: 10 }),
      ),
    );
    expect(uploaded).toMatchObject({ status: 201, userErrors: [] });
    const importId = uploaded.importId!;
    const checked = await read(importId);
    expect(checked).toMatchObject({
      status: 'CHECKED',
      counts: { good: 1, faulty: 2, skipped: 1, recorded: 0, reverted: 0 },
      missingColumns: [],
      gradeChangeCount: 0,
    });
    expect(checked.rows.nodes.map((row: { faults: unknown }) => row.faults)).toEqual([
      [],
      [{ cell: 'C4', code: 'CODE_LOST', suggestion: null }],
      [{ cell: 'K5', code: 'MALFORMED', suggestion: '5' }],
      [],
    ]);

    const mended = await run('patchImport', {
      importId,
      cells: [
        { row: 4, column: 2, value: creditCode },
        { row: 5, column: 10, value: '5' },
      ],
    });
    expect(mended).toMatchObject({
      importBatch: {
        counts: { good: 3, faulty: 0 },
        gradeChanges: { nodes: [{ enterprise: { creditCode }, before: 'A', after: 'C' }] },
      },
      userErrors: [],
    });

    expect(await run('commitImport', { importId, mode: 'ALL_OR_NOTHING' })).toMatchObject({ userErrors: [] });
    await world.app.importer.round();
    expect(await read(importId)).toMatchObject({ status: 'COMMITTED', counts: { recorded: 3, good: 0 } });
    const file = await dossier(creditCode);
    expect(file.events.nodes).toHaveLength(4);
    expect(file.events.nodes.map((event: { fine: string }) => event.fine).sort()).toEqual([
      '100.00',
      '50000.00',
      '50000.00',
      '5000000.00',
    ]);

    expect(await run('revertImport', { importId, reason: '' })).toMatchObject({
      userErrors: [{ code: 'REQUIRED' }],
    });
    expect(await run('revertImport', { importId, reason: '导错了表' })).toMatchObject({ userErrors: [] });
    await world.app.importer.round();
    expect(await read(importId)).toMatchObject({ status: 'REVERTED', counts: { reverted: 3 } });
    const after = await dossier(creditCode);
    const reasons = after.events.nodes.map((event: { voidReason: string | null }) => event.voidReason);
    expect(reasons.filter((reason: string | null) => reason === '导错了表')).toHaveLength(3);
    expect([file.grade, after.grade]).toEqual(['C', 'A']);
  });

  test('names duplicates in the sheet and in the registry, strangers and other names', async () => {
    const first = await enterEnterprise(world, { name: '甲公司' });
    const again = penalty(first.creditCode, { 4: '文一号' });
    const before = await uploadSheet(world, sheet(again));
    await run('commitImport', { importId: before.importId, mode: 'ONLY_GOOD' });
    await world.app.importer.round();

    const { importId } = await uploadSheet(
      world,
      sheet(
        again,
        penalty(first.creditCode, { 0: '乙公司', 4: '文二号' }),
        penalty(first.creditCode, { 0: '甲公司', 4: '文二号' }),
        penalty('91350100M000100Y43'),
        penalty(first.creditCode, { 1: '自然人' }),
      ),
    );
    const { rows, counts } = await read(importId!);
    expect(rows.nodes.map((row: { faults: object[] }) => row.faults)).toMatchObject([
      [{ cell: 'E3', code: 'DUPLICATE_DOCUMENT_NUMBER' }],
      [{ cell: 'A4', code: 'NAME_DIFFERS', suggestion: '甲公司' }],
      [{ cell: 'E5', code: 'DUPLICATE_ROW' }],
      [{ cell: 'C6', code: 'NOT_FOUND' }],
      [],
    ]);
    expect(counts).toMatchObject({ good: 1, faulty: 3, skipped: 1 });
    expect(await run('commitImport', { importId, mode: 'ALL_OR_NOTHING' })).toMatchObject({
      importBatch: null,
      userErrors: [{ code: 'ILLEGAL_MOVE' }],
    });
  });

  test('mended in one cell, checks anew what that concerns and nothing else', async () => {
    const { creditCode } = await enterEnterprise(world);
    const rows = [1, 2, 3].map(each => penalty(creditCode, { 4: '同一文号', 10: each }));
    const { importId } = await uploadSheet(world, sheet(...rows, penalty(creditCode)));
    expect((await read(importId!)).counts).toMatchObject({ good: 2, faulty: 2 });
    const patch = async (row: number, value: string) => {
      const answer = await world.ask(
        `mutation ($input: PatchImportInput!) { patchImport(input: $input) { rows { number status faults { message } } } }`,
        { input: { importId, cells: [{ row, column: 4, value }] } },
      );
      return answer.data.patchImport.rows;
    };
    // The first no longer says it, so the next one does.
    expect(await patch(3, '另一文号')).toMatchObject([
      { number: 3, status: 'GOOD' },
      { number: 4, status: 'GOOD' },
      { number: 5, status: 'FAULTY', faults: [{ message: expect.stringContaining('第 4 行') }] },
    ]);
    expect(await patch(5, '另一文号')).toMatchObject([
      { number: 3, status: 'GOOD' },
      { number: 4, status: 'GOOD' },
      { number: 5, status: 'FAULTY', faults: [{ message: expect.stringContaining('第 3 行') }] },
    ]);
    const { data } = await world.ask(
      `query ($id: ID!) { importBatch(id: $id) { faultCounts { code rows } rows(code: DUPLICATE_ROW) { nodes { number } } } }`,
      { id: importId },
    );
    expect(data.importBatch).toEqual({
      faultCounts: [{ code: 'DUPLICATE_ROW', rows: 1 }],
      rows: { nodes: [{ number: 5 }] },
    });
  });

  test('sent twice is noticed', async () => {
    const { creditCode } = await enterEnterprise(world);
    const file = sheet(penalty(creditCode));
    const first = await uploadSheet(world, file);
    const second = await uploadSheet(world, file);
    expect((await read(second.importId!)).sameFileBefore).toEqual([{ id: first.importId }]);
  });

  test.each(['utf-8', 'utf-8 with a mark', 'gb18030'])('comes as CSV in %s too', async encoding => {
    const { creditCode } = await enterEnterprise(world);
    const text = `行政相对人名称,统一社会信用代码,行政处罚决定书文号,违法事实,罚款金额（元）,处罚决定日期\r\n,${creditCode},文${++serial},"事实，一",50000.5,2026年3月5日\r\n`;
    const file =
      encoding === 'gb18030' ? gb18030Of(text) : Buffer.from((encoding === 'utf-8' ? '' : '\ufeff') + text);
    const { importId } = await uploadSheet(world, file);
    expect(await read(importId!)).toMatchObject({ counts: { good: 1, faulty: 0 } });
  });

  test('has its mapping remembered by its header', async () => {
    const { creditCode } = await enterEnterprise(world);
    const rows = () =>
      xlsxOf([
        ['代码', '文书', '行为', '哪天'],
        [creditCode, `文${++serial}`, '事实', 46086],
      ]);
    const { importId } = await uploadSheet(world, rows());
    expect((await read(importId!)).missingColumns).toHaveLength(4);
    const targets = ['creditCode', 'documentNumber', 'violation', 'decidedOn'];
    const columns = targets.map((target, column) => ({ column, target }));
    expect(await run('mapImport', { importId, columns })).toMatchObject({
      importBatch: { counts: { good: 1 }, missingColumns: [] },
    });
    const next = await uploadSheet(world, rows());
    expect(await read(next.importId!)).toMatchObject({ counts: { good: 1 } });
  });

  test('gives back its faulty rows as a workbook with reasons and suggestions', async () => {
    const { creditCode } = await enterEnterprise(world);
    const { importId } = await uploadSheet(
      world,
      sheet(penalty(creditCode), penalty(creditCode, { 10: '5万元' })),
    );
    const answer = await fetch(`${world.address}/imports/${importId}/errors.xlsx`, {
      headers: { cookie: await signIn(world.address) },
    });
    const { rows } = await readSheetFile(Buffer.from(await answer.arrayBuffer()));
    expect(rows).toHaveLength(2);
    expect(rows[0]!.cells.slice(21)).toEqual(['原行号', '原因', '建议']);
    expect(rows[1]!.cells.slice(21)).toEqual([4, expect.stringContaining('K 列：罚款金额'), 'K 列：5']);
    expect((await fetch(`${world.address}/imports/${importId}/errors.xlsx`)).status).toBe(401);
  });
});

describe('other kinds', () => {
  test.each([
    ['COMPLAINT', ['统一社会信用代码', '受理日期', '来源渠道', '投诉举报内容'], ['2026/3/5', '电话', '内容']],
    [
      'INTERVIEW',
      ['统一社会信用代码', '约谈日期', '约谈对象', '约谈事由'],
      ['2026/3/5', '主要负责人', '事由'],
    ],
    ['INSPECTION', ['统一社会信用代码', '检查日期', '检查结果', '检查情况'], ['2026/3/5', '合格', '情况']],
  ])('%s', async (kind, header, row) => {
    const { creditCode } = await enterEnterprise(world);
    const { importId } = await uploadSheet(
      world,
      xlsxOf([header, [creditCode, ...row], [creditCode, ...row]]),
      { kind },
    );
    expect((await read(importId!)).rows.nodes[1].faults).toMatchObject([{ code: 'DUPLICATE_ROW' }]);
    await run('commitImport', { importId, mode: 'ONLY_GOOD' });
    await world.app.importer.round();
    expect(await read(importId!)).toMatchObject({ status: 'COMMITTED', counts: { recorded: 1 } });
    expect((await dossier(creditCode)).events.nodes).toHaveLength(1);
  });

  test('ENTERPRISE', async () => {
    const creditCode = '91152221MA0PQ7R45U';
    const header = ['统一社会信用代码', '企业名称', '行业领域', '属地', '首次纳入日期'];
    const { importId } = await uploadSheet(
      world,
      xlsxOf([header, [creditCode, '新企业', '煤矿', '索伦镇', '2025年1月1日']]),
      { kind: 'ENTERPRISE' },
    );
    await run('commitImport', { importId, mode: 'ONLY_GOOD' });
    await world.app.importer.round();
    expect(await read(importId!)).toMatchObject({ status: 'COMMITTED', counts: { recorded: 1 } });
    const { data } = await world.ask(
      'query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { name sector divisionCode } }',
      { creditCode },
    );
    expect(data.enterprise).toEqual({ name: '新企业', sector: 'COAL_MINE', divisionCode: '152221101' });
  });
});

describe('a sheet', () => {
  test('says by its header what it holds; one that does not is refused', async () => {
    const { creditCode } = await enterEnterprise(world);
    const { importId } = await uploadSheet(world, sheet(penalty(creditCode)), { kind: '' });
    const { data } = await world.ask('query ($id: ID!) { importBatch(id: $id) { kind } }', { id: importId });
    expect(data.importBatch.kind).toBe('PENALTY');
    const unknown = await uploadSheet(
      world,
      xlsxOf([
        ['甲', '乙', '丙'],
        ['1', '2', '3'],
      ]),
      { kind: '' },
    );
    expect(unknown).toMatchObject({
      status: 422,
      userErrors: [{ message: expect.stringContaining('认不出') }],
    });
  });

  test('whose cells are merged downwards says the same in each row, but an amount is asked for', async () => {
    const { creditCode } = await enterEnterprise(world);
    const rows = [penalty(creditCode), penalty(null, { 10: null, 13: null })];
    const merged =
      '<mergeCells><mergeCell ref="C3:C4"/><mergeCell ref="K3:K4"/><mergeCell ref="N3:N4"/></mergeCells>';
    const file = workbookOf(
      sheetXml([['行政处罚信息公示表'], [...NATIONAL_HEADER], ...rows]).replace(
        '</sheetData>',
        `</sheetData>${merged}`,
      ),
    );
    const { importId } = await uploadSheet(world, file);
    const { nodes } = (await read(importId!)).rows;
    expect(nodes[1]).toMatchObject({
      status: 'FAULTY',
      faults: [{ cell: 'K4', code: 'MALFORMED', suggestion: null }],
    });
    expect([nodes[1].cells[2], nodes[1].cells[13]]).toEqual([creditCode, '2026/3/5']);
  });

  test('that says what is on file already is named, also where no number tells', async () => {
    const { creditCode } = await enterEnterprise(world);
    const header = ['统一社会信用代码', '受理日期', '来源渠道', '投诉举报内容'];
    const upload = async (content: string) => {
      const file = xlsxOf([header, [creditCode, '2026/3/5', '电话', content]]);
      return (await uploadSheet(world, file, { kind: 'COMPLAINT' })).importId!;
    };
    await run('commitImport', { importId: await upload('夜间作业'), mode: 'ONLY_GOOD' });
    await world.app.importer.round();
    expect((await read(await upload('夜间作业'))).rows.nodes[0].faults).toMatchObject([
      { cell: 'A2', code: 'DUPLICATE_RECORD' },
    ]);
    expect((await read(await upload('白天作业'))).counts.good).toBe(1);
  });

  test('tells before it is taken back what became of its records since', async () => {
    const { id, creditCode } = await enterEnterprise(world);
    const { importId } = await uploadSheet(world, sheet(penalty(creditCode), penalty(creditCode)));
    await run('commitImport', { importId, mode: 'ONLY_GOOD' });
    await world.app.importer.round();
    world.advance(60_000);
    await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-05', fine: '100.00' });
    const [first] = (await dossier(creditCode)).events.nodes;
    await world.ask(
      'mutation ($input: VoidEventInput!) { voidEvent(input: $input) { userErrors { code } } }',
      {
        input: { eventId: first.id, reason: '录错' },
      },
    );
    const { data } = await world.ask(
      `query ($id: ID!) { importBatch(id: $id) { changedSince {
         standing voided withOutcome enterprises enterprisesWithOthers } } }`,
      { id: importId },
    );
    expect(data.importBatch.changedSince).toEqual({
      standing: 1,
      voided: 1,
      withOutcome: 0,
      enterprises: 1,
      enterprisesWithOthers: 1,
    });
  });

  test('is cleared away some time after, and can be taken back all the same', async () => {
    const { creditCode } = await enterEnterprise(world);
    const { importId } = await uploadSheet(world, sheet(penalty(creditCode), penalty(null)));
    await run('commitImport', { importId, mode: 'ONLY_GOOD' });
    await world.app.importer.round();
    const age = (days: number) =>
      world.database.dataSource.query(
        `UPDATE import_batch SET settled_at = settled_at - make_interval(days => $1) WHERE status = 'COMMITTED'`,
        [days],
      );
    await age(KEPT_DAYS - 1);
    await world.app.importer.round();
    expect((await read(importId!)).rows.nodes[0].cells[2]).toBe(creditCode);
    await age(2);
    await world.app.importer.round();
    expect((await read(importId!)).rows.nodes).toMatchObject([
      { cells: [], faults: [] },
      { cells: [], faults: [] },
    ]);
    const cells = [{ row: 4, column: 2, value: creditCode }];
    expect(await run('patchImport', { importId, cells })).toMatchObject({
      userErrors: [{ code: 'ILLEGAL_MOVE' }],
    });
    await run('revertImport', { importId, reason: '导错了表' });
    await world.app.importer.round();
    expect(await read(importId!)).toMatchObject({ status: 'REVERTED', counts: { reverted: 1 } });
  });
});

test('all of it leaves grades, listings and ledgers as one record after the other would', async () => {
  const { dataSource } = world.database;
  expect((await walkPeriods(dataSource, 'verify', () => {})).different).toEqual([]);
  expect(await verifyCounts(dataSource.manager)).toEqual({ wrong: 0, uncounted: false });
  const discrepancies: unknown[] = [];
  const report = (found: unknown) => discrepancies.push(found);
  const counts = await verifyAudit(dataSource, { report, trustedKeys: [], witnesses: [] });
  expect(discrepancies).toEqual([]);
  expect(counts.records).toBeGreaterThan(10);
});

async function dossier(creditCode: string) {
  const { data } = await world.ask(
    `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { grade
       events(first: 20) { nodes { id voidReason ... on Penalty { fine decidedOn } } } } }`,
    { creditCode },
  );
  return data.enterprise;
}

/** By the decoder's own table, since nothing here encodes it. */
function gb18030Of(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const pair = Buffer.from([high, low]);
      bytes.set(decoder.decode(pair), pair);
    }
  return Buffer.concat([...text].map(character => bytes.get(character) ?? Buffer.from(character)));
}

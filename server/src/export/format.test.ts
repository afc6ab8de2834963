/** How rows are written: what they hold comes back as it was, and nothing of it is computed. */
import { describe, expect, test } from '@jest/globals';
import { buffer, text } from 'node:stream/consumers';
import { openArchive } from '../import/zip.js';
import { readCsv } from '../import/csv.js';
import { readXlsx } from '../import/xlsx.js';
import { csvOf } from './csv.js';
import { jsonLinesOf } from './jsonLines.js';
import type { Written } from './written.js';
import { xlsxOf } from './xlsx.js';

const COMPUTED = [
  '=1+1',
  '＝1+1',
  '+86',
  '＋1',
  '-5',
  '－5',
  '@SUM(A1)',
  '＠a',
  '\t=1',
  '\r=1',
  ' =1',
  '=HYPERLINK("x")',
];
const HARMLESS = ['A-1', '2026-01-01', '甲"乙,丙', '第一行\n第二行', ' 前有空格', '<b>&amp;', '钢𠮷厂', '—'];
const ALL = [...COMPUTED, ...HARMLESS];

const head = {
  title: '企业',
  by: '王晓燕（clerk）',
  at: '2026-06-30 12:00:00',
  filter: '=全部',
  asOf: '2026-06-30',
  edition: '2023',
  count: String(ALL.length),
};
/** Two pages of one column of texts and one of numbers. */
const written = (): Written => ({
  head,
  columns: [
    { name: 'name', title: '名称', asks: '', cell: row => row.name },
    { name: 'count', title: '数', asks: '', cell: row => row.count, value: row => [row.count] },
  ],
  pages: (async function* () {
    for (const part of [ALL.slice(0, 5), ALL.slice(5)])
      yield { around: null, rows: part.map(name => ({ name, count: name.length })) };
  })(),
});

describe('CSV', () => {
  test('begins with the mark, the head and a line of titles, and quotes what would be computed', async () => {
    const file = Buffer.from(await text(csvOf(written())));
    expect(file.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const { rows } = readCsv(file);
    expect(rows[3]!.cells).toEqual(['条件', "'=全部"]);
    const at = rows.findIndex(({ cells }) => cells[0] === '名称');
    expect(rows.slice(at + 1).map(({ cells }) => cells[0])).toEqual([
      ...COMPUTED.map(each => `'${each}`),
      ...HARMLESS,
    ]);
    expect(file.toString()).not.toMatch(/[^\r]\n(?!第二行)/);
  });
});

describe('XLSX', () => {
  test('is read back by our own reader of workbooks, text as text and numbers as numbers', async () => {
    const { rows } = await readXlsx(await buffer(xlsxOf(written())));
    expect(rows.map(({ cells }) => cells)).toEqual([['名称', '数'], ...ALL.map(name => [name, name.length])]);
  });

  test('marks what is like a formula as text, and says the head on a second sheet', async () => {
    const archive = openArchive(await buffer(xlsxOf(written())), 1_000_000);
    const sheet = String(await archive.read('xl/worksheets/sheet1.xml'));
    expect(sheet.match(/t="inlineStr" s="2"/g)).toHaveLength(COMPUTED.length);
    expect(sheet).not.toContain('<f');
    const told = String(await archive.read('xl/worksheets/sheet2.xml'));
    expect(told).toContain('王晓燕（clerk）');
  });

  test('leaves out what XML cannot say', async () => {
    const one: Written = {
      ...written(),
      pages: (async function* () {
        yield { around: null, rows: [{ name: 'a\u0000b\u000bc\ud800d', count: 1 }] };
      })(),
    };
    const { rows } = await readXlsx(await buffer(xlsxOf(one)));
    expect(rows[1]!.cells).toEqual(['abcd', 1]);
  });
});

test('JSON lines say the head first and then the values themselves', async () => {
  const lines = (await text(jsonLinesOf(written())))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines[0]).toMatchObject({ export: { 条件: '=全部' }, columns: { name: '名称', count: '数' } });
  expect(lines.slice(1)).toEqual(ALL.map(name => ({ name, count: [name.length] })));
});

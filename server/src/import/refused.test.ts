/** Files that are refused: each with a reason, within two seconds, and nothing is stored. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NATIONAL_HEADER } from '../../../shared/src/testing/nationalSheet.js';
import { createWorld, type World } from '../testing/world.js';
import { sheetXml, uploadSheet, workbookOf, xlsxOf, zipOf } from './testing/sheets.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const HEADER = [...NATIONAL_HEADER];
const plain = sheetXml([HEADER, ['甲']]);
const MEGABYTE = 1024 * 1024;

const FILES: readonly (readonly [string, () => Buffer, number, RegExp])[] = [
  ['nothing', () => Buffer.alloc(0), 422, /空/],
  ['30 MB', () => Buffer.alloc(30 * MEGABYTE, 0x41), 413, /10 MB/],
  ['a bomb', () => workbookOf(' '.repeat(400 * MEGABYTE)), 422, /过大/],
  ['a bomb that says it is small', () => workbookOf(' '.repeat(200 * MEGABYTE), [], 1000), 422, /过大/],
  ['a size that is a lie', () => workbookOf(plain, [], plain.length + 5), 422, /损坏/],
  [
    'entities that unfold',
    () =>
      workbookOf(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>${plain}`),
    422,
    /ENTITY/,
  ],
  ['elements that never end', () => workbookOf('<row><c>'.repeat(MEGABYTE)), 422, /损坏/],
  [
    'a formula',
    () => workbookOf(plain.replace('<c r="A2"', '<c r="B2"><f>SUM(A1:A9)</f><v>1</v></c><c r="C2"')),
    422,
    /B2 含公式/,
  ],
  ['a formula in CSV', () => Buffer.from(`${HEADER.join(',')}\n甲,=cmd|'/c calc'!A1`), 422, /B2 含公式/],
  ['one text a million times', () => manyOf('x'.repeat(3000), 20_000), 422, /过多/],
  ['more rows than may be', () => xlsxOf(Array.from({ length: 50_100 }, () => ['x'])), 422, /50000 行/],
  ['a cell far to the right', () => workbookOf(plain.replace('r="A2"', 'r="XFD2"')), 422, /100 列/],
  ['an archive of something else', () => zipOf([{ name: 'a.txt', content: 'x' }]), 422, /不是 xlsx/],
  ['half a workbook', () => xlsxOf([HEADER, ['甲']]).subarray(0, 300), 422, /损坏/],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422, /旧版/],
  ['an image', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 422, /无法识别/],
  ['a header alone', () => xlsxOf([HEADER]), 422, /没有数据行/],
  ['no header', () => Buffer.from('a\nb\n'), 422, /表头/],
];

test.each(FILES)('%s', async (_name, fileOf, status, reason) => {
  const uploaded = await uploadSheet(world, fileOf());
  expect(uploaded).toMatchObject({ status, importId: null });
  expect(uploaded.userErrors[0]!.message).toMatch(reason);
  expect(uploaded.milliseconds).toBeLessThan(2000);
  const [stored]: [{ count: number }] = await world.database.dataSource.query(
    'SELECT (SELECT count(*) FROM import_batch)::integer + (SELECT count(*) FROM import_row)::integer AS count',
  );
  expect(stored.count).toBe(0);
});

test('strangers are told to sign in, before anything of the body is read', async () => {
  expect((await uploadSheet(world, Buffer.alloc(10), { cookie: 'none=1' })).status).toBe(401);
});

test('a form of another site cannot send one', async () => {
  const response = await fetch(`${world.address}/imports?kind=PENALTY`, { method: 'POST', body: 'x' });
  expect([401, 415]).toContain(response.status);
});

function manyOf(text: string, times: number): Buffer {
  const row = (number: number) => `<row r="${number}"><c r="A${number}" t="s"><v>0</v></c></row>`;
  const rows = Array.from({ length: times }, (_, index) => row(index + 1)).join('');
  return workbookOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, [
    { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${text}</t></si></sst>` },
  ]);
}

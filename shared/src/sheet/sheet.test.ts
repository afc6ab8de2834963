import { describe, expect, test } from '@jest/globals';
import { day } from '../day.js';
import { NATIONAL_HEADER } from '../testing/nationalSheet.js';
import { columnLetters, type Cell } from './cell.js';
import { duplicateOf, knownBy } from './duplicates.js';
import { findHeader, mapLabels, missingColumns, recogniseKind } from './header.js';
import { IMPORT_KINDS } from './importColumn.js';
import { readRow } from './readRow.js';
import { readSheetAmount } from './sheetAmount.js';
import { readSheetCode, readSheetNumber } from './sheetCode.js';
import { readSheetDay } from './sheetDay.js';

describe('a day', () => {
  test.each([
    ['2024/3/5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    [20240305, '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    [45356, '2024-03-05'],
    ['45356', '2024-03-05'],
    [45356.75, '2024-03-05'],
    [61.0, null],
    ['2024-03-05T00:00:00', '2024-03-05'],
    ['2024/3/5 14:30', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024/2/29', '2024-02-29'],
    ['2023/2/29', null],
    ['2024/13/1', null],
    ['20240230', null],
    ['3/5/2024', null],
    ['2024/3.5', null],
    ['now', null],
    ['去年', null],
  ])('%p is %p', (cell, expected) => {
    const read = readSheetDay(cell, '日期');
    expect(read.ok ? read.value : null).toBe(expected);
  });

  test('is counted from 1904 where the sheet says so', () => {
    expect(readSheetDay(43894, '日期', 1904)).toEqual({ ok: true, value: '2024-03-05' });
  });

  test('of a short year is not taken but suggested', () => {
    expect(readSheetDay('24/3/5', '日期')).toMatchObject({ ok: false, error: { suggestion: '2024-03-05' } });
  });
});

describe('an amount', () => {
  test.each([
    ['5', 'WAN', '50000'],
    [5, 'WAN', '50000'],
    [0.1, 'WAN', '1000'],
    ['0.000001', 'WAN', '0.01'],
    ['1.234567', 'WAN', '12345.67'],
    ['１．５', 'WAN', '15000'],
    ['12345.67', 'YUAN', '12345.67'],
    ['999999.999999', 'WAN', '9999999999.99'],
    ['无', 'WAN', null],
    ['—', 'WAN', null],
    [0, 'WAN', '0'],
  ] as const)('%p in %p is %p yuan', (cell, unit, expected) => {
    expect(readSheetAmount(cell, '金额', unit)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['5万元', 'WAN', 'MALFORMED', '5'],
    ['50000元', 'WAN', 'MALFORMED', '5'],
    ['5万', 'YUAN', 'MALFORMED', '50000'],
    ['1,000.5', 'WAN', 'MALFORMED', '1000.5'],
    ['0.0000001', 'WAN', 'MALFORMED', null],
    ['-5', 'WAN', 'MALFORMED', null],
    ['1e3', 'WAN', 'MALFORMED', null],
    ['五万', 'WAN', 'MALFORMED', null],
    ['1000000', 'WAN', 'OUT_OF_RANGE', null],
  ] as const)('%p in %p is refused as %s, and %p suggested', (cell, unit, code, suggestion) => {
    const read = readSheetAmount(cell, '金额', unit);
    expect(read.ok ? null : read.error).toMatchObject({ code });
    if (suggestion !== null || code === 'OUT_OF_RANGE')
      expect(read.ok ? null : read.error.suggestion).toBe(suggestion);
  });
});

describe('a code', () => {
  test.each(['９１１５２２２１ma0n1a2b3b', ' 91152221MA0N1A2B3B '])('%p is folded', cell => {
    expect(readSheetCode(cell)).toEqual({ ok: true, value: '91152221MA0N1A2B3B' });
  });

  test.each([9.11522211234568e17, '9.11522E+17', '9.11522e17'])('%p is lost', cell => {
    const read = readSheetCode(cell);
    expect(read.ok ? null : read.error.code).toBe('CODE_LOST');
  });

  test('with a letter for a digit is refused, and what was meant suggested', () => {
    expect(readSheetCode('9I152221MAON1A2B3B')).toMatchObject({
      ok: false,
      error: { code: 'BAD_CREDIT_CODE', suggestion: '91152221MA0N1A2B3B' },
    });
  });

  test('of a document that became a number is lost too', () => {
    expect(readSheetNumber(1.23e20, '文号').ok).toBe(false);
    expect(readSheetNumber('前应急罚〔2024〕1号', '文号')).toEqual({
      ok: true,
      value: '前应急罚〔2024〕1号',
    });
  });
});

describe('the national penalty sheet', () => {
  const mapping = mapLabels('PENALTY', NATIONAL_HEADER);

  test('is known by its header under a title, and the authority is not taken for the subject', () => {
    const header = findHeader('PENALTY', [['行政处罚信息公示表'], [null, null], NATIONAL_HEADER]);
    expect(header).toMatchObject({ rows: 3 });
    expect(header!.mapping.flatMap((name, index) => (name === null ? [] : [[index, name]]))).toEqual([
      [0, 'enterpriseName'],
      [1, 'subjectKind'],
      [2, 'creditCode'],
      [4, 'documentNumber'],
      [6, 'violation'],
      [10, 'fineInWan'],
      [11, 'confiscatedInWan'],
      [13, 'decidedOn'],
    ]);
    expect(missingColumns('PENALTY', header!.mapping)).toEqual([]);
    expect(recogniseKind(IMPORT_KINDS, [NATIONAL_HEADER])).toBe('PENALTY');
  });

  test('is known by a header over two rows', () => {
    const upper = ['行政相对人名称', '统一社会信用代码', '处罚决定', null, '处罚结果', null, '违法事实'];
    const lower = [null, null, '行政处罚决定书文号', '处罚决定日期', '罚款金额(元)', '备注', null];
    expect(findHeader('PENALTY', [upper, lower, ['甲']])).toMatchObject({
      rows: 2,
      mapping: ['enterpriseName', 'creditCode', 'documentNumber', 'decidedOn', 'fine', null, 'violation'],
    });
  });

  const rules = { kind: 'PENALTY', mapping, epoch: 1900, today: day('2026-06-30') } as const;
  const row = (more: Record<number, string | number | null> = {}) =>
    Object.assign(
      NATIONAL_HEADER.map((): string | number | null => null),
      { 0: '甲', 1: '法人及非法人组织', 2: '91152221MA0N1A2B3B', 4: '文1', 6: '事实', 10: 5, 13: 45356 },
      more,
    );

  test('is read to exact yuan', () => {
    expect(readRow(rules, row())).toEqual({
      skipped: null,
      faults: [],
      entered: {
        enterpriseName: '甲',
        subjectKind: '法人及非法人组织',
        creditCode: '91152221MA0N1A2B3B',
        documentNumber: '文1',
        violation: '事实',
        fine: '50000',
        decidedOn: '2024-03-05',
      },
    });
  });

  test.each([
    [{ 2: null }, 2, 'REQUIRED'],
    [{ 4: '' }, 4, 'REQUIRED'],
    [{ 4: '文'.repeat(101) }, 4, 'OUT_OF_RANGE'],
    [{ 6: 'a\u0000b' }, 6, 'MALFORMED'],
    [{ 13: '2026/7/1' }, 13, 'FUTURE_DATE'],
    [{ 13: '2023/2/29' }, 13, 'MALFORMED'],
    [{ 11: '两万' }, 11, 'MALFORMED'],
  ])('%p is a fault in column %p: %s', (more, column, code) => {
    expect(readRow(rules, row(more)).faults.map(each => [each.column, each.code])).toEqual([[column, code]]);
  });

  test('totals, natural persons and empty rows are no records', () => {
    expect(readRow(rules, row({ 0: '合 计', 2: null })).skipped).toBe('TOTAL');
    expect(readRow(rules, row({ 1: '自然人' })).skipped).toBe('NATURAL_PERSON');
    expect(readRow(rules, [null, ' ']).skipped).toBe('EMPTY');
  });

  test('a penalty is known again by its document number, anything else by all that it says', () => {
    const known = (more: Record<number, Cell>) => knownBy('PENALTY', readRow(rules, row(more)));
    expect(known({ 4: '文1' })).toBe(known({ 4: '文1', 10: 3 }));
    expect(known({ 4: '文1' })).not.toBe(known({ 4: '文2' }));
    expect(known({ 1: '自然人' })).toBeNull();
    expect(duplicateOf('PENALTY', mapping, 2)).toMatchObject({ column: 4, code: 'DUPLICATE_ROW' });
    const inspections = { ...rules, kind: 'INSPECTION' as const };
    const said = { skipped: null, faults: [], entered: { creditCode: 'x', inspectedOn: '2026-03-05' } };
    expect(knownBy('INSPECTION', said)).not.toBe(
      knownBy('INSPECTION', { ...said, entered: { ...said.entered, result: 'PASS' } }),
    );
    expect(knownBy('INSPECTION', readRow(inspections, ['x']))).toBeNull();
  });
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

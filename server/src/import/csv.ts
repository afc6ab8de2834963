/** Reads CSV, or what was copied out of a spreadsheet with tabs, in the encodings that offices save it in. */
import { isUtf8 } from 'node:buffer';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { columnLetters } from '@qianqi/shared';
import { FileRefused, refuseFormula, SHEET_LIMITS, SheetMeter, type SheetFile } from './sheetFile.js';

/** Throws FileRefused. */
export function readCsv(file: Buffer): SheetFile {
  const text = decoded(file);
  const meter = new SheetMeter();
  const rows = recordsOf(text).map((record, index) => {
    meter.row(record.length);
    const cells = record.map((cell, column) => {
      const place = () => `${columnLetters(column)}${index + 1}`;
      return meter.cell(withoutFormula(cell, place), place);
    });
    return { number: index + 1, cells };
  });
  return { epoch: 1900, rows, merged: [] };
}

const BYTE_ORDER_MARK = '\ufeff';

function decoded(file: Buffer): string {
  const encoding = file[0] === 0xff && file[1] === 0xfe ? 'utf-16le' : isUtf8(file) ? 'utf-8' : 'gb18030';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(file);
    if (!text.includes('\u0000')) return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch {
    // Told below.
  }
  throw new FileRefused('无法识别文件；请另存为 xlsx，或 UTF-8、GB18030 编码的 CSV');
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: SHEET_LIMITS.columns * SHEET_LIMITS.cell,
      to: SHEET_LIMITS.rows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw new FileRefused('CSV 有误，可能引号不成对；请改正，或另存为 xlsx 再导入');
    throw error;
  }
}

/** Whichever the first lines have most of. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 2000);
  const count = (sign: string) => beginning.split(sign).length - 1;
  return [',', '\t', ';'].reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** `="0123"` is how spreadsheets are told to keep a text; any other formula is refused. */
function withoutFormula(cell: string, place: () => string): string | null {
  const kept = /^="([^"]*)"$/.exec(cell);
  if (kept) return kept[1]!;
  if (cell.startsWith('=')) refuseFormula(place());
  return cell === '' ? null : cell;
}

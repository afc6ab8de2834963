/** CSV as spreadsheets read it: UTF-8 with a mark at its beginning, CRLF, and nothing that would be computed. */
import { isLikeFormula } from '@qianqi/shared';
import type { Cell } from './exportList.js';
import { cellsOf, type Written } from './written.js';
import { linesOf } from './head.js';

const BYTE_ORDER_MARK = '\uFEFF';

export async function* csvOf(written: Written): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + [...linesOf(written.head), []].map(lineOf).join('');
  yield lineOf(written.columns.map(({ title }) => title));
  for await (const rows of cellsOf(written)) yield rows.map(lineOf).join('');
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(printed).join(',')}\r\n`;
}

/** A quote before what is like a formula is what spreadsheets themselves write for "this is text". */
function printed(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = isLikeFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

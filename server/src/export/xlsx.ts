/**
 * A workbook as it is read, row by row: the library with which error workbooks are made holds all of a sheet at once. Every
 * text is a text and nothing else; one that is like a formula is also marked as such, as spreadsheets themselves do, so that
 * it stays one when somebody edits the cell.
 */
import { isLikeFormula } from '@qianqi/shared';
import type { Cell } from './exportList.js';
import { cellsOf, type Written } from './written.js';
import { linesOf } from './head.js';
import { zipped, type ZipEntry } from './zip.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number, as `STYLES` has them in order. */
const PLAIN = 0;
const BOLD = 1;
const QUOTED = 2;

export function xlsxOf(written: Written): AsyncIterable<Uint8Array> {
  const { head, columns } = written;
  const titles = columns.map(({ title }) => title);
  return zipped([
    fixed('[Content_Types].xml', CONTENT_TYPES),
    fixed('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    fixed('xl/workbook.xml', workbook([head.title, '说明'])),
    fixed('xl/_rels/workbook.xml.rels', relationships(SHEETS)),
    fixed('xl/styles.xml', STYLES),
    // First, so that whatever reads a workbook reads the rows.
    { name: 'xl/worksheets/sheet1.xml', content: sheet(cellsOf(written), titles.map(widthOf), titles) },
    { name: 'xl/worksheets/sheet2.xml', content: sheet(once(linesOf(head)), [14, 60]) },
  ]);
}

const SHEETS = [
  ['worksheet', 'worksheets/sheet1.xml'],
  ['worksheet', 'worksheets/sheet2.xml'],
  ['styles', 'styles.xml'],
] as const;

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">' +
  '<xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>';

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` + `<sheets>${sheets.join('')}</sheets></workbook>`;
}

async function* sheet(
  parts: AsyncIterable<readonly (readonly Cell[])[]>,
  widths: readonly number[],
  titles: readonly string[] = [],
): AsyncGenerator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" state="frozen"/>';
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${titles.length > 0 ? frozen : ''}</sheetView></sheetViews>`;
  yield `<cols>${columns.join('')}</cols><sheetData>`;
  if (titles.length > 0) yield rowOf(titles, BOLD);
  for await (const rows of parts) yield rows.map(row => rowOf(row, PLAIN)).join('');
  yield '</sheetData></worksheet>';
}

function rowOf(cells: readonly Cell[], style: number): string {
  const printed = cells.map(cell => {
    if (cell === null || cell === '') return '<c/>';
    if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
    const look = isLikeFormula(cell) ? QUOTED : style;
    const marked = look === PLAIN ? '' : ` s="${look}"`;
    return `<c t="inlineStr"${marked}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row>${printed.join('')}</row>`;
}

/** What XML 1.0 cannot say at all is left out. */
const UNSAYABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(UNSAYABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** In characters; a Chinese one takes two. */
function widthOf(title: string): number {
  return Math.max(14, title.length * 2 + 4);
}

function fixed(name: string, text: string): ZipEntry {
  return { name, content: once(XML + text) };
}

async function* once<T>(content: T): AsyncGenerator<T> {
  yield content;
}

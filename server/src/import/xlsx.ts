/** Reads the first sheet of a workbook: values as they stand, no formula, nothing that another part refers to outside. */
import { columnLetters, type Cell } from '@qianqi/shared';
import {
  FileRefused,
  refuseFormula,
  SHEET_LIMITS,
  SheetMeter,
  type FileRow,
  type MergedCells,
  type SheetFile,
} from './sheetFile.js';
import { attributeOf, elements, firstElement, unescapeXml, xmlText } from './xml.js';
import { openArchive, type Archive } from './zip.js';

/** Throws FileRefused. */
export async function readXlsx(file: Buffer): Promise<SheetFile> {
  const archive = openArchive(file, SHEET_LIMITS.unpacked);
  const part = async (name: string) => {
    const content = await archive.read(name);
    return content && xmlText(content);
  };
  const workbook = await part('xl/workbook.xml');
  if (workbook === undefined)
    throw new FileRefused('这不是 xlsx 表格；请用表格软件另存为 xlsx 或 CSV 再导入');
  const sheet = await part(await firstSheet(archive, workbook));
  if (sheet === undefined) throw new FileRefused('工作簿里没有工作表');
  const shared = await part('xl/sharedStrings.xml');
  const properties = firstElement(workbook, 'workbookPr')?.attributes ?? '';
  const is1904 = ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? '');
  const texts = shared === undefined ? [] : [...elements(shared, 'si')].map(({ content }) => runsOf(content));
  const merged = mergedCells(sheet);
  return { epoch: is1904 ? 1904 : 1900, rows: filledDown(rowsOf(sheet, texts), merged), merged };
}

/** The part that holds the first sheet that is shown. */
async function firstSheet(archive: Archive, workbook: string): Promise<string> {
  const usual = 'xl/worksheets/sheet1.xml';
  const relations = await archive.read('xl/_rels/workbook.xml.rels');
  const shown = [...elements(workbook, 'sheet')].find(
    ({ attributes }) => (attributeOf(attributes, 'state') ?? 'visible') === 'visible',
  );
  const id = shown && attributeOf(shown.attributes, 'r:id');
  if (relations === undefined || id === undefined) return usual;
  const relation = [...elements(xmlText(relations), 'Relationship')].find(
    ({ attributes }) => attributeOf(attributes, 'Id') === id,
  );
  const target = relation && attributeOf(relation.attributes, 'Target');
  if (target === undefined) return usual;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function runsOf(content: string): string {
  // How a text is pronounced is no part of it.
  const spoken = content.includes('<rPh') ? content.slice(0, content.indexOf('<rPh')) : content;
  let text = '';
  for (const run of elements(spoken, 't')) text += unescapeXml(run.content);
  return text;
}

function rowsOf(sheet: string, texts: readonly string[]): readonly FileRow[] {
  const meter = new SheetMeter();
  const rows: FileRow[] = [];
  let number = 0;
  for (const row of elements(sheet, 'row')) {
    const said = Number(attributeOf(row.attributes, 'r') ?? number + 1);
    if (!Number.isInteger(said) || said <= number || said > 1_048_576)
      throw new FileRefused('表格行号有误，无法读取');
    number = said;
    const cells = cellsOf(row.content, number, texts, meter);
    meter.row(cells.length);
    if (cells.length > 0) rows.push({ number, cells });
  }
  return rows;
}

function cellsOf(content: string, row: number, texts: readonly string[], meter: SheetMeter): readonly Cell[] {
  const cells: Cell[] = [];
  let column = -1;
  for (const element of elements(content, 'c')) {
    const said = attributeOf(element.attributes, 'r');
    column = said === undefined ? column + 1 : columnOf(said);
    if (column >= SHEET_LIMITS.columns) {
      if (element.content === '') continue;
      meter.row(column + 1);
    }
    const place = () => `${columnLetters(column)}${row}`;
    if (element.content.includes('<f')) refuseFormula(place());
    const cell = meter.cell(valueOf(element.attributes, element.content, texts), place);
    if (cell === null) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return cells;
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(attributes: string, content: string, texts: readonly string[]): Cell {
  const type = attributeOf(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return runsOf(content) || null;
  const value = firstElement(content, 'v')?.content ?? '';
  if (value === '') return null;
  if (type === 's') return texts[Number(value)] || null;
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type !== 'n') return unescapeXml(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : unescapeXml(value);
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;
const MOST_MERGED = 10_000;

/** Of those that go over several rows, the first column: what is merged sideways are titles. */
function mergedCells(sheet: string): readonly MergedCells[] {
  const merged: MergedCells[] = [];
  for (const { attributes } of elements(sheet, 'mergeCell')) {
    const match = REFERENCE.exec(attributeOf(attributes, 'ref') ?? '');
    if (!match) continue;
    const [from, to] = [Number(match[2]), Number(match[4])];
    if (to <= from) continue;
    if (merged.length === MOST_MERGED) throw new FileRefused('表格合并的单元格过多，请取消合并后再导入');
    merged.push({ column: columnOf(match[1]!), from, to });
  }
  return merged;
}

/** A spreadsheet keeps only the first of merged cells; the others mean the same. */
function filledDown(rows: readonly FileRow[], merged: readonly MergedCells[]): readonly FileRow[] {
  if (merged.length === 0) return rows;
  const byNumber = new Map(rows.map(({ number, cells }) => [number, [...cells]]));
  // One text over many rows weighs as much as the same written out.
  let text = 0;
  for (const { column, from, to } of merged) {
    const first = byNumber.get(from)?.[column] ?? null;
    if (first === null || column >= SHEET_LIMITS.columns) continue;
    for (let number = from + 1; number <= Math.min(to, from + SHEET_LIMITS.rows); number++) {
      const cells = byNumber.get(number);
      if (!cells || (cells[column] ?? null) !== null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = first;
      text += String(first).length;
      if (text > SHEET_LIMITS.text) throw new FileRefused('表格内容过多，请分成几个文件导入');
    }
  }
  return rows.map(({ number }) => ({ number, cells: byNumber.get(number)! }));
}

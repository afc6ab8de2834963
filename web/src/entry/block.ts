/** A block of cells as spreadsheets put it on the clipboard, and what a cell of it means in a column of the sheet. */
import type { Day } from '@qianqi/shared';
import { writeOut, type EntryFieldSpec } from '../ui/entry/field';

/** Rows of cells: tabs between cells, lines between rows; a cell in quotes may hold both, and quotes doubled. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    // A cell of the sheet is one line.
    const written =
      quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\s*[\r\n]+\s*/g, ' ');
    rows.at(-1)!.push(written.trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // Spreadsheets end the last row as they end the others.
  while (rows.length > 0 && rows.at(-1)!.every(each => each === '')) rows.pop();
  return rows;
}

/** The cell as if it had been typed: a choice by its label or its value; what cannot be read stays as it is. */
export function readCell(field: EntryFieldSpec, text: string, today: Day): string {
  const { control } = field;
  if (control.kind !== 'choice' && control.kind !== 'select') return writeOut(field, text, today);
  const typed = text.normalize('NFKC');
  const meant = control.choices.find(
    ({ value, label }) => value === typed || label.normalize('NFKC') === typed,
  );
  return meant?.value ?? text;
}

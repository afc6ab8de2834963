/** What a cell of a sheet holds as it came: text, a number of a spreadsheet, or nothing. */
export type Cell = string | number | null;

/** What is wrong with a cell, said so that the clerk can mend it. */
export interface CellFault {
  readonly code: CellFaultCode;
  readonly message: string;
  /** What was probably meant, ready to be put into the cell; null if nobody can know. */
  readonly suggestion: string | null;
}

/** Why a cell, or the row for its sake, is not taken. NAME_DIFFERS is a warning: it alone keeps no row back. */
export const CELL_FAULT_CODES = [
  'BAD_CREDIT_CODE',
  'CODE_LOST',
  'DUPLICATE_CREDIT_CODE',
  'DUPLICATE_DOCUMENT_NUMBER',
  'DUPLICATE_RECORD',
  'DUPLICATE_ROW',
  'FUTURE_DATE',
  'MALFORMED',
  'NAME_DIFFERS',
  'NOT_FOUND',
  'OUT_OF_RANGE',
  'REQUIRED',
] as const;
export type CellFaultCode = (typeof CELL_FAULT_CODES)[number];

/** Whether it keeps its row back. */
export function isBlocking({ code }: { readonly code: CellFaultCode }): boolean {
  return code !== 'NAME_DIFFERS';
}

export function fault(code: CellFaultCode, message: string, suggestion: string | null = null): CellFault {
  return { code, message, suggestion };
}

/** Full-width letters, digits and signs to half-width, outer white space dropped; what is only shown keeps its own signs. */
export function foldCell(cell: Cell): string {
  return cell === null ? '' : String(cell).normalize('NFKC').trim();
}

/** As entered, outer white space dropped. */
export function textOfCell(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}

/** 无 and strokes are how a sheet says that there is nothing. */
export function isNone(folded: string): boolean {
  return /^(?:无|[-—–/\\]+)?$/.test(folded);
}

/** As a spreadsheet names its columns: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** What an uploaded file holds, or why it is not read. A file is refused whole, before anything of it is stored. */
import type { Cell, Epoch } from '@qianqi/shared';

export interface FileRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Cells of one column that the sheet shows as one; each holds what the first does. */
export interface MergedCells {
  /** From 0. */
  readonly column: number;
  /** Rows, the first and the last. */
  readonly from: number;
  readonly to: number;
}

export interface SheetFile {
  readonly epoch: Epoch;
  readonly rows: readonly FileRow[];
  readonly merged: readonly MergedCells[];
}

/** How large a sheet may be: fifty thousand penalties of the national sheet are well within. */
export const SHEET_LIMITS = {
  /** Bytes as sent. */
  file: 10 * 1024 * 1024,
  /** Bytes of all that is unpacked of a workbook, counted while unpacking. */
  unpacked: 96 * 1024 * 1024,
  rows: 50_020,
  columns: 100,
  /** Characters of a cell. */
  cell: 4_000,
  /** Characters of all cells: a workbook says a text once and names it a million times. */
  text: 24_000_000,
} as const;

/** The file cannot be read; the message says why and what to do. */
export class FileRefused extends Error {}

/** Counts what a sheet holds, and refuses it as soon as that is too much. */
export class SheetMeter {
  private text = 0;
  private rows = 0;

  row(width: number): void {
    if (++this.rows > SHEET_LIMITS.rows)
      throw new FileRefused(`表格超过 ${SHEET_LIMITS.rows - 20} 行，请分成几个文件导入`);
    if (width > SHEET_LIMITS.columns)
      throw new FileRefused(`表格超过 ${SHEET_LIMITS.columns} 列，请删去无关的列后再导入`);
  }

  cell(cell: Cell, place: () => string): Cell {
    if (typeof cell !== 'string') return cell;
    if (cell.length > SHEET_LIMITS.cell)
      throw new FileRefused(`单元格 ${place()} 超过 ${SHEET_LIMITS.cell} 个字，请删减后再导入`);
    this.text += cell.length;
    if (this.text > SHEET_LIMITS.text) throw new FileRefused('表格内容过多，请分成几个文件导入');
    if (cell.includes('\u0000') || !cell.isWellFormed())
      throw new FileRefused(`单元格 ${place()} 含有残缺字符，请改正后再导入`);
    return cell;
  }
}

export function refuseFormula(place: string): never {
  throw new FileRefused(`单元格 ${place} 含公式；请全选复制，“选择性粘贴”为数值后另存，再导入`);
}

/** A sheet that was read, as it goes from thread to thread: texts are handed over whole where objects would be copied one by one. */
import type { Epoch } from '@qianqi/shared';
import type { FileRow, MergedCells, SheetFile } from './sheetFile.js';

export interface PackedSheet {
  readonly epoch: Epoch;
  /** The first rows, among them the header. */
  readonly head: readonly FileRow[];
  readonly merged: readonly MergedCells[];
  /** How many rows there are, the head included. */
  readonly count: number;
  /** JSON arrays of all rows, each as many as a statement takes. */
  readonly parts: readonly string[];
}

/** Titles, notes and the header seldom take more. */
const HEAD = 20;
const ROWS_A_PART = 2000;

export function packSheet({ epoch, rows, merged }: SheetFile): PackedSheet {
  const parts: string[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_PART)
    parts.push(JSON.stringify(rows.slice(start, start + ROWS_A_PART)));
  return { epoch, head: rows.slice(0, HEAD), merged, count: rows.length, parts };
}

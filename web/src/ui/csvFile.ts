import { isLikeFormula } from '@qianqi/shared';

/** A small table as CSV that spreadsheets read: with its mark, and nothing in it that they would compute. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
  const printed = (cell: string) => {
    const text = isLikeFormula(cell) ? `'${cell}` : cell;
    return `"${text.replaceAll('"', '""')}"`;
  };
  const lines = rows.map(cells => `${cells.map(printed).join(',')}\r\n`);
  return new Blob(['\uFEFF', ...lines], { type: 'text/csv;charset=utf-8' });
}

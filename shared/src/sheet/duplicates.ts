/** Rows of one sheet that say the same again: the first stands, the later are named. */
import { fault } from './cell.js';
import { IMPORT_COLUMNS, type ImportKind } from './importColumn.js';
import type { Mapping } from './header.js';
import type { ReadRow, RowFault } from './readRow.js';

export interface NumberedRow {
  /** As the spreadsheet counts its rows, from 1. */
  readonly number: number;
  readonly read: ReadRow;
}

/** By row number. A penalty is known by its document number, an enterprise by its code, anything else by all that it says. */
export function duplicatesWithin(
  kind: ImportKind,
  mapping: Mapping,
  rows: readonly NumberedRow[],
): ReadonlyMap<number, RowFault> {
  const key = KEY_FIELD[kind];
  const first = new Map<string, number>();
  const found = new Map<number, RowFault>();
  for (const { number, read } of rows) {
    const known = read.skipped === null ? knownBy(kind, read) : null;
    if (known === null) continue;
    const before = first.get(known);
    if (before === undefined) first.set(known, number);
    else {
      const index = mapping.indexOf(key);
      const label = IMPORT_COLUMNS[kind].find(({ name }) => name === key)!.label;
      const message =
        key === 'creditCode' && kind !== 'ENTERPRISE'
          ? `与第 ${before} 行内容完全相同`
          : `${label}与第 ${before} 行相同，同一事项只录一次`;
      found.set(number, { ...fault('DUPLICATE_ROW', message), column: index < 0 ? null : index, name: key });
    }
  }
  return found;
}

const KEY_FIELD: Readonly<Record<ImportKind, string>> = {
  PENALTY: 'documentNumber',
  ENTERPRISE: 'creditCode',
  COMPLAINT: 'creditCode',
  INTERVIEW: 'creditCode',
  INSPECTION: 'creditCode',
};

function knownBy(kind: ImportKind, { entered, faults }: ReadRow): string | null {
  if (kind === 'PENALTY' || kind === 'ENTERPRISE') return entered[KEY_FIELD[kind]] ?? null;
  if (faults.length > 0) return null;
  return JSON.stringify(Object.entries(entered).sort(([a], [b]) => (a < b ? -1 : 1)));
}

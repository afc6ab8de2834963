/** Rows of one sheet that say the same again: the first stands, the later are named. */
import { fault } from './cell.js';
import { IMPORT_COLUMNS, type ImportKind } from './importColumn.js';
import type { Mapping } from './header.js';
import type { ReadRow, RowFault } from './readRow.js';

const KEY_FIELD: Readonly<Record<ImportKind, string>> = {
  PENALTY: 'documentNumber',
  ENTERPRISE: 'creditCode',
  COMPLAINT: 'creditCode',
  INTERVIEW: 'creditCode',
  INSPECTION: 'creditCode',
};

/**
 * What two rows that record the same have in common: a penalty is known by its document number, an enterprise by its code,
 * anything else by all that it says. Null for what is no record, or says too little to be known.
 */
export function knownBy(kind: ImportKind, { entered, faults, skipped }: ReadRow): string | null {
  if (skipped !== null) return null;
  if (kind === 'PENALTY' || kind === 'ENTERPRISE') return entered[KEY_FIELD[kind]] ?? null;
  if (faults.length > 0) return null;
  return JSON.stringify(Object.entries(entered).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The fault of a row that says again what an earlier one says, which has that number. */
export function duplicateOf(kind: ImportKind, mapping: Mapping, earlier: number): RowFault {
  const name = KEY_FIELD[kind];
  const index = mapping.indexOf(name);
  const label = IMPORT_COLUMNS[kind].find(column => column.name === name)!.label;
  const message =
    kind === 'PENALTY' || kind === 'ENTERPRISE'
      ? `${label}与第 ${earlier} 行相同，同一事项只录一次`
      : `与第 ${earlier} 行内容完全相同`;
  return { ...fault('DUPLICATE_ROW', message), column: index < 0 ? null : index, name };
}

/** Reads one row of a sheet by its mapping into what a clerk would have entered, every fault named by its cell. */
import type { Day } from '../day.js';
import { parseEnterprise } from '../enterprise/enterpriseEntry.js';
import { parseEntry } from '../event/entry.js';
import type { Refusal } from '../refusal.js';
import { fault, foldCell, textOfCell, type CellFault, type CellFaultCode } from './cell.js';
import type { Mapping, SheetRow } from './header.js';
import { IMPORT_COLUMNS, type ImportColumn, type ImportKind } from './importColumn.js';
import type { Epoch } from './sheetDay.js';

export interface RowFault extends CellFault {
  /** From 0; null where the sheet has no such column. */
  readonly column: number | null;
  /** The import column. */
  readonly name: string;
}

export interface ReadRow {
  /** Why the row is no record at all: a total, a natural person, nothing in it. Null for a record. */
  readonly skipped: SkipReason | null;
  readonly faults: readonly RowFault[];
  /** By field, as the entry's fields read it; complete only without faults. */
  readonly entered: Readonly<Record<string, string>>;
}

export type SkipReason = 'EMPTY' | 'TOTAL' | 'NATURAL_PERSON';

export interface ReadingRules {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly epoch: Epoch;
  /** After which nothing has happened. */
  readonly today: Day;
}

export function readRow({ kind, mapping, epoch, today }: ReadingRules, row: SheetRow): ReadRow {
  const skipped = skipReasonOf(kind, mapping, row);
  if (skipped !== null) return { skipped, faults: [], entered: {} };
  const columns = IMPORT_COLUMNS[kind];
  const entered: Record<string, string> = {};
  const faults: RowFault[] = [];
  for (const column of columns) {
    const index = mapping.indexOf(column.name);
    if (index < 0) continue;
    const read = column.read(row[index] ?? null, epoch);
    if (!read.ok) faults.push({ ...read.error, column: index, name: column.name });
    else if (read.value !== null) entered[column.field] = read.value;
  }
  const faulty = new Set(faults.map(({ name }) => columns.find(column => column.name === name)!.field));
  for (const refused of refusalsOf(kind, entered, today)) {
    const column = columnOf(columns, mapping, refused.path[0] ?? '');
    if (column === undefined || faulty.has(column.field)) continue;
    const index = mapping.indexOf(column.name);
    const at = { column: index < 0 ? null : index, name: column.name };
    faults.push({ ...fault(refused.code as CellFaultCode, refused.message), ...at });
  }
  return { skipped: null, faults, entered };
}

/** The column that fills a field: of two, the one that the sheet has. */
function columnOf(
  columns: readonly ImportColumn[],
  mapping: Mapping,
  field: string,
): ImportColumn | undefined {
  const filling = columns.filter(column => column.field === field);
  return filling.find(({ name }) => mapping.includes(name)) ?? filling[0];
}

function refusalsOf(
  kind: ImportKind,
  entered: Readonly<Record<string, string>>,
  today: Day,
): readonly Refusal[] {
  if (kind === 'ENTERPRISE') {
    const parsed = parseEnterprise(entered, today);
    return parsed.ok ? [] : parsed.error;
  }
  const parsed = parseEntry(kind, entered, today);
  const refusals = parsed.ok ? [] : parsed.error;
  if (entered['creditCode'] !== undefined) return refusals;
  return [{ code: 'REQUIRED', message: '请填写统一社会信用代码', path: ['creditCode'] }, ...refusals];
}

const TOTAL = /^(?:合计|总计|小计|共计|累计)/;
const NATURAL_PERSON = /^(?:自然人|个人)$/;

function skipReasonOf(kind: ImportKind, mapping: Mapping, row: SheetRow): SkipReason | null {
  const first = row.find(cell => textOfCell(cell) !== '');
  if (first === undefined) return 'EMPTY';
  const code = textOfCell(row[mapping.indexOf('creditCode')] ?? null);
  const isTotal = TOTAL.test(foldCell(first).replace(/\s+/g, ''));
  if (isTotal && (code === '' || foldCell(code) === foldCell(first))) return 'TOTAL';
  const subjectKind = foldCell(row[mapping.indexOf('subjectKind')] ?? null);
  return kind === 'PENALTY' && NATURAL_PERSON.test(subjectKind) ? 'NATURAL_PERSON' : null;
}

import { EVENT_KIND_LABELS, type EventKind } from '@qianqi/shared';
import { EVENT_FIELDS } from '../domain/event/eventFields';
import type { Control, EntryFieldSpec } from '../ui/entry/field';

/** The kinds that come in stacks. */
export const SHEET_KINDS = ['PENALTY', 'COMPLAINT', 'INTERVIEW', 'INSPECTION'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export function isSheetKind(kind: EventKind | undefined): kind is SheetKind {
  return SHEET_KINDS.some(each => each === kind);
}

/** The first column of every sheet. The enterprise is no field of the entry: it says whose file the entry goes to. */
export const ENTERPRISE = 'enterprise';

export interface Column {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  /** Null for the enterprise. */
  readonly field: EntryFieldSpec | null;
  /** As `grid-template-columns` takes it. */
  readonly width: string;
}

const WIDTHS: Readonly<Record<Control['kind'], string>> = {
  day: '104px',
  amount: '102px',
  whole: '70px',
  decimal: '80px',
  choice: '94px',
  choices: '120px',
  select: '88px',
  line: 'minmax(204px, 1fr)',
  text: 'minmax(150px, 1.6fr)',
};

function columnsOf(kind: SheetKind): readonly Column[] {
  return [
    { name: ENTERPRISE, label: '企业', required: true, field: null, width: 'minmax(170px, 1.3fr)' },
    ...EVENT_FIELDS[kind].map(field => ({
      name: field.name,
      label: field.label,
      required: field.required,
      field,
      width: WIDTHS[field.control.kind],
    })),
  ];
}

export const COLUMNS = Object.fromEntries(SHEET_KINDS.map(kind => [kind, columnsOf(kind)])) as Readonly<
  Record<SheetKind, readonly Column[]>
>;

export function sheetTitle(kind: SheetKind): string {
  return `成批录入${EVENT_KIND_LABELS[kind]}`;
}

/** A sheet as it is kept in a draft: rows, pins, what the slip says. What can be worked out again is left out. */
import type { Grade } from '@qianqi/shared';
import type { Column } from './columns';
import type { Recorded, Row, RowEnterprise } from './row';

/** What the slip on top of the stack says, as typed. */
export interface Declared {
  readonly count: string;
  readonly amount: string;
}

export interface Sheet {
  readonly rows: readonly Row[];
  readonly pins: ReadonlySet<string>;
  readonly declared: Declared;
}

/** A stack that one can still oversee; it also bounds the draft. */
export const MOST_ROWS = 200;

export const EMPTY_SHEET: Sheet = { rows: [], pins: new Set(), declared: { count: '', amount: '' } };

type KeptRow = readonly [
  key: string,
  values: Readonly<Record<string, string>>,
  enterprise: readonly [string, string, string, string, Grade | null] | null,
  recorded: readonly [string, Grade | null, Grade | null] | null,
  voided: boolean,
  distinct: readonly string[],
];

interface Kept {
  readonly form: 1;
  readonly rows: readonly KeptRow[];
  readonly pins: readonly string[];
  readonly declared: Declared;
}

/** Empty when there is nothing to keep. */
export function printSheet({ rows, pins, declared }: Sheet): string {
  const touched = rows.filter(row => row.touched);
  if (touched.length === 0 && pins.size === 0 && !declared.count && !declared.amount) return '';
  const kept: Kept = { form: 1, rows: touched.map(printRow), pins: [...pins], declared };
  return JSON.stringify(kept);
}

function printRow({ key, values, enterprise: of, recorded: as, status, distinct }: Row): KeptRow {
  return [
    key,
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
    of && [of.id, of.name, of.creditCode, of.divisionName, of.grade],
    as && [as.eventId, as.before, as.after],
    status === 'VOIDED',
    distinct,
  ];
}

/** Null for what was never printed by `printSheet`. A row that was being sent is typed again, under its old key. */
export function parseSheet(content: string, columns: readonly Column[]): Sheet | null {
  if (content === '') return EMPTY_SHEET;
  try {
    const kept = JSON.parse(content) as Partial<Kept>;
    if (kept.form !== 1 || !Array.isArray(kept.rows)) return null;
    const names = columns.map(({ name }) => name);
    return {
      rows: kept.rows.slice(0, MOST_ROWS).map(row => parseRow(row, names)),
      pins: new Set((kept.pins ?? []).filter(name => names.includes(name))),
      declared: { count: kept.declared?.count ?? '', amount: kept.declared?.amount ?? '' },
    };
  } catch {
    return null;
  }
}

function parseRow([key, values, of, as, voided, distinct]: KeptRow, names: readonly string[]): Row {
  const enterprise: RowEnterprise | null = of && {
    id: of[0],
    name: of[1],
    creditCode: of[2],
    divisionName: of[3],
    grade: of[4],
  };
  const recorded: Recorded | null = as && { eventId: as[0], before: as[1], after: as[2] };
  return {
    key,
    values: Object.fromEntries(names.map(name => [name, values[name] ?? ''])),
    enterprise,
    status: recorded === null ? 'TYPING' : voided ? 'VOIDED' : 'SAVED',
    touched: true,
    errors: {},
    recorded,
    judged: null,
    suspects: [],
    distinct,
  };
}

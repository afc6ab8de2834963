/**
 * The lists of the product and the columns of each, by name and in their usual order. A page shows them, an export writes
 * them, a saved view remembers which: all three by these names, so that a column of one is the column of the others.
 */
export const LIST_COLUMNS = {
  ENTERPRISES: [
    'name',
    'code',
    'sector',
    'division',
    'grade',
    'clauses',
    'included',
    'list',
    'formerNames',
    'industry',
    'address',
    'principal',
    'phone',
    'deregistered',
  ],
  TASKS: [
    'name',
    'grade',
    'kind',
    'reason',
    'due',
    'inspectors',
    'status',
    'code',
    'sector',
    'division',
    'origin',
    'basis',
    'completed',
  ],
  RECTIFICATIONS: ['name', 'grade', 'item', 'problem', 'due', 'state', 'code', 'rectified'],
  INSPECTORS: ['name', 'unit', 'licence', 'expires', 'sectors', 'recusals', 'inHand'],
  COVERAGE_GAPS: ['name', 'grade', 'sector', 'division', 'last', 'code'],
  EVENTS: ['on', 'kind', 'what', 'counting', 'recordedBy', 'recordedAt', 'voided'],
  WHAT_IF_MOVERS: [
    'name',
    'code',
    'sector',
    'division',
    'before',
    'clausesBefore',
    'after',
    'clausesAfter',
    'edition',
    'day',
  ],
  AUDIT_ENTRIES: ['at', 'who', 'action', 'outcome', 'object', 'address', 'sealed'],
} as const;

export type ListName = keyof typeof LIST_COLUMNS;
export type ColumnOf<L extends ListName> = (typeof LIST_COLUMNS)[L][number];

export const LIST_NAMES = Object.keys(LIST_COLUMNS) as readonly ListName[];

/** How many of a list's columns are shown until somebody chooses others; the first ones. */
const USUAL_COLUMNS: Readonly<Partial<Record<ListName, number>>> = {
  ENTERPRISES: 7,
  TASKS: 7,
  RECTIFICATIONS: 6,
  COVERAGE_GAPS: 5,
};

/** The columns that a list shows until somebody chooses others. */
export function usualColumns<L extends ListName>(list: L): readonly ColumnOf<L>[] {
  const columns: readonly ColumnOf<L>[] = LIST_COLUMNS[list];
  return columns.slice(0, USUAL_COLUMNS[list] ?? columns.length);
}

export const EXPORT_FORMATS = ['CSV', 'XLSX', 'JSONL'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How much room a row takes. */
export const DENSITIES = ['compact', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

/** The lists that can be kept as views: those with a page of their own and a filter. */
export const VIEWED_LISTS = [
  'ENTERPRISES',
  'TASKS',
  'RECTIFICATIONS',
  'INSPECTORS',
  'COVERAGE_GAPS',
] as const satisfies readonly ListName[];
export type ViewedList = (typeof VIEWED_LISTS)[number];

const SHAPE = ['cols', 'density', 'size'] as const;

/** What of a list's URL a view keeps: filter, order, columns and density, and never the page that one was on. */
export const VIEW_PARAMS = {
  ENTERPRISES: ['q', 'grade', 'sector', 'division', 'sort', 'order', 'asOf', ...SHAPE],
  TASKS: [
    'q',
    'kind',
    'status',
    'origin',
    'grade',
    'sector',
    'division',
    'overdue',
    'inspector',
    'draw',
    'from',
    'to',
    'sort',
    'order',
    ...SHAPE,
  ],
  RECTIFICATIONS: ['state', ...SHAPE],
  INSPECTORS: ['q', 'state', 'sector', ...SHAPE],
  COVERAGE_GAPS: ['months', 'grade', 'sector', 'division', ...SHAPE],
} as const satisfies Readonly<Record<ViewedList, readonly string[]>>;

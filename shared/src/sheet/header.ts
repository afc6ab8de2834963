/**
 * Finds where a sheet's header stands: titles come before it, merged cells spread it over two rows, and columns come in any
 * order. The row, or pair of rows, in which the most columns are known.
 */
import { textOfCell, type Cell } from './cell.js';
import { foldHeader, IMPORT_COLUMNS, type ImportKind } from './importColumn.js';

export type SheetRow = readonly Cell[];

/** What each column of a sheet fills, by the name of an import column; null fills nothing. */
export type Mapping = readonly (string | null)[];

export interface Header {
  /** How many rows come before the first row of content. */
  readonly rows: number;
  /** As the sheet names its columns, of two rows the lower if it says anything. */
  readonly labels: readonly string[];
  readonly mapping: Mapping;
}

/** Titles, notes and merged cells above the header seldom take more. */
const LOOKED_THROUGH = 20;

/** Null if no row knows both who it is about and anything else. */
export function findHeader(kind: ImportKind, rows: readonly SheetRow[]): Header | null {
  let best: Header | null = null;
  let most = 1;
  for (let index = 0; index < Math.min(rows.length, LOOKED_THROUGH); index++)
    for (const height of [1, 2]) {
      const labels = labelsOf(rows.slice(index, index + height));
      const mapping = mapLabels(kind, labels);
      const known = mapping.filter(name => name !== null).length;
      if (known <= most || !mapping.includes('creditCode')) continue;
      most = known;
      best = { rows: index + height, labels, mapping };
    }
  return best;
}

/** The kind whose columns a sheet names most; null if it names none's. */
export function recogniseKind(kinds: readonly ImportKind[], rows: readonly SheetRow[]): ImportKind | null {
  const known = kinds.map(kind => ({
    kind,
    count: findHeader(kind, rows)?.mapping.filter(name => name !== null).length ?? 0,
  }));
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? null : best.kind;
}

function labelsOf(rows: readonly SheetRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: width }, (_, index) =>
    rows.reduce((said, row) => textOfCell(row[index] ?? null) || said, ''),
  );
}

/** Each import column once: a second column of the same header is left out. */
export function mapLabels(kind: ImportKind, labels: readonly string[]): Mapping {
  const taken = new Set<string>();
  return labels.map(label => {
    const folded = foldHeader(label);
    const known = IMPORT_COLUMNS[kind].find(
      ({ label: own, aliases }) => folded !== '' && (foldHeader(own) === folded || aliases.includes(folded)),
    );
    if (!known || taken.has(known.name)) return null;
    taken.add(known.name);
    return known.name;
  });
}

/** The import columns without which nothing can be recorded, and which the mapping does not fill. */
export function missingColumns(kind: ImportKind, mapping: Mapping): readonly string[] {
  return IMPORT_COLUMNS[kind]
    .filter(({ isRequired, name }) => isRequired && !mapping.includes(name))
    .map(({ label }) => label);
}

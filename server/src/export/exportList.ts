/** What of a list can be exported: the page's own query, and for each column what it asks of a row and how that is written. */
import type { ListName } from '@qianqi/shared';

/** A row as the API answers it. */
// oxlint-disable-next-line no-explicit-any -- each list's rows are of the shape that its own selections ask for
export type Row = any;

export type Cell = string | number | null;

/** The name of what has an id, or the id. */
export type Named = (id: string) => string;

export interface ExportColumn {
  readonly title: string;
  /** What it asks of a row, in GraphQL; whoever may not ask for it may not have the column. */
  readonly asks: string;
  /** As it is read on the page. `around` is what was asked beside the rows. */
  readonly cell: (row: Row, around: Row) => Cell;
  /** The same for programs; the cell where absent. */
  readonly value?: (row: Row, around: Row) => unknown;
}

export interface ExportList {
  /** As the page is called. */
  readonly title: string;
  /** In the audit. */
  readonly action: string;
  /** Variables that the page's query takes, with their types; paging is the export's own. */
  readonly variables: Readonly<Record<string, string>>;
  /** The field that answers the page, with those variables. */
  readonly field: string;
  /** Where the page belongs to one object: the field around it, what is asked beside the page, and where the answer is. */
  readonly around?: {
    readonly field: string;
    readonly asks: string;
    readonly name: string;
    /** What is said when there is none. */
    readonly missing: string;
  };
  readonly columns: Readonly<Record<string, ExportColumn>>;
  /** The filter as a person would say it, part by part. */
  readonly words: (variables: Row, named: Named) => readonly string[];
  /** Ids in the filter that are said by name. */
  readonly ids?: (variables: Row) => readonly (string | null | undefined)[];
  /** How far the page counts, where it does not count all. */
  readonly countedUpTo?: number;
  /** The day as of which the rows hold, where the page asks for another than today. */
  readonly asOf?: (variables: Row) => string | null | undefined;
  /** Whether its rows go by grades as stored, which mix editions while they are rewritten after an adoption. */
  readonly byStoredGrade?: true;
}

/** Holds a list's columns to those of the page, name by name. */
export type ColumnsOf<N extends string> = Readonly<Record<N, ExportColumn>>;

export type ExportLists = Readonly<Record<ListName, ExportList>>;

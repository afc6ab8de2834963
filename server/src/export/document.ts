/** The page's own query for the columns wanted: what an export shows is what the API would answer to whoever takes it. */
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LARGEST_PAGE } from '../api/page.js';
import type { ExportList } from './exportList.js';

export interface ExportDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Whether what complaints say is asked for; a page leaves it out for whoever may not read it, and so does an export. */
const COMPLAINTS = 'complaints';

export function documentOf(list: ExportList, columns: readonly string[]): ExportDocument {
  const asked = [...new Set(columns.map(name => list.columns[name]!.asks))].join(' ');
  const rows = `rows: ${list.field}, first: ${LARGEST_PAGE}, after: $after) {
    totalCount @include(if: $counts) pageInfo { hasNextPage endCursor } nodes { __typename ${asked} } }`;
  const { around } = list;
  const body = around ? `${around.field} { ${around.asks} ${rows} }` : rows;
  const given = Object.entries(list.variables).map(([name, type]) => `$${name}: ${type}`);
  const own = ['$after: Cursor', '$counts: Boolean!'];
  if (body.includes(`$${COMPLAINTS}`)) own.push(`$${COMPLAINTS}: Boolean!`);
  const document = parse(`query Export(${[...given, ...own].join(', ')}) { ${body} }`);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an export is one operation');
  return { document, operation };
}

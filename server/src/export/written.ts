import type { Cell, ExportColumn } from './exportList.js';
import type { ExportHead } from './head.js';
import type { ExportPage } from './pages.js';

/** What is to be written. */
export interface Written {
  readonly head: ExportHead;
  readonly columns: readonly (ExportColumn & { readonly name: string })[];
  readonly pages: AsyncIterable<ExportPage>;
}

/** The cells of each row, page by page. */
export async function* cellsOf({ columns, pages }: Written): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const { rows, around } of pages)
    yield rows.map(row => columns.map(({ cell }) => cell(row, around)));
}

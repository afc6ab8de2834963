/** JSON lines for programs: first the head, then a row each, with the API's own words instead of those of the screen. */
import { linesOf } from './head.js';
import type { Written } from './written.js';

export async function* jsonLinesOf({ head, columns, pages }: Written): AsyncGenerator<string> {
  const titles = Object.fromEntries(columns.map(({ name, title }) => [name, title]));
  yield `${JSON.stringify({ export: Object.fromEntries(linesOf(head)), columns: titles })}\n`;
  for await (const { rows, around } of pages)
    yield rows
      .map(row => {
        const values = columns.map(({ name, cell, value = cell }) => [name, value(row, around)]);
        return `${JSON.stringify(Object.fromEntries(values))}\n`;
      })
      .join('');
}

import { html, type Html } from './html.js';

export interface Column {
  readonly heading: string;
  /** How its cells are set: in one line, in the type of codes, or to the right. */
  readonly kind?: 'short' | 'code' | 'number';
}

export type Cell = Html | string | number;

export interface Row {
  /** Where a link can lead to. */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

/**
 * A table that a narrow screen shows as one block a row. The roles are said because such a screen takes the cells out of the
 * layout of tables, and with it out of the tree that screen readers see.
 */
export function table(label: string, columns: readonly Column[], rows: readonly Row[]): Html {
  return html`<div class="table" role="region" aria-label="${label}" tabindex="0">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({ heading }) => html`<th role="columnheader" scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(row => rowOf(columns, row))}
      </tbody>
    </table>
  </div>`;
}

function rowOf(columns: readonly Column[], { id, cells }: Row): Html {
  return html`<tr role="row" ${id === undefined ? null : html`id="${id}"`}>
    ${cells.map((cell, index) => cellOf(columns[index]!, cell))}
  </tr>`;
}

function cellOf({ heading, kind }: Column, cell: Cell): Html {
  return html`<td role="cell" data-label="${heading}" ${kind ? html`class="${kind}"` : null}>${cell}</td>`;
}

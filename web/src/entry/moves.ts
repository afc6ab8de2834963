/** Where the focus goes on the sheet. A cell is found by its row's key and its column's name. */
import { flushSync } from 'react-dom';
import type { Shape } from './sheetStore';

export interface Place {
  readonly key: string;
  readonly column: string;
}

type Cell = HTMLInputElement | HTMLSelectElement;

export function placeOf(target: EventTarget | null): Place | null {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return row && column ? { key: row, column } : null;
}

export function cellAt({ key, column }: Place): Cell | null {
  return document.querySelector<Cell>(`[data-row="${key}"][data-column="${column}"]`);
}

/** What stands in the cell is selected on the way in: typing replaces it, Enter leaves it. */
export function goTo(place: Place): boolean {
  const cell = cellAt(place);
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
  return cell !== null;
}

/** The same where the row or the window over it has just come or gone: drawn at once, so that no key falls in between. */
export function goToDrawn(place: Place): boolean {
  flushSync(() => undefined);
  return goTo(place);
}

/** The next column that is not pinned; null at the row's end. Tab reaches the pinned ones all the same. */
export function columnAfter(
  columns: readonly string[],
  pins: ReadonlySet<string>,
  column: string,
): string | null {
  return columns.slice(columns.indexOf(column) + 1).find(name => !pins.has(name)) ?? null;
}

export function columnBefore(columns: readonly string[], column: string): string | null {
  return columns[columns.indexOf(column) - 1] ?? null;
}

/** Where a row is begun. */
export function firstColumn(columns: readonly string[], pins: ReadonlySet<string>): string {
  return columns.find(name => !pins.has(name)) ?? columns[0]!;
}

/** The row so many further down; null beyond the ends. */
export function rowBy({ keys }: Shape, key: string, by: number): string | null {
  return keys[keys.indexOf(key) + by] ?? null;
}

/** Whether an arrow to the side would leave the text: all of it is selected, or the caret stands at that end. */
export function leavesText(target: EventTarget, to: 'left' | 'right'): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart: start, selectionEnd: end, value } = target;
  if (start === null || end === null || (start === 0 && end === value.length)) return true;
  return start === end && (to === 'left' ? start === 0 : end === value.length);
}

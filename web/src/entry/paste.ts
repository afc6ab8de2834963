/** Puts a block from a spreadsheet into the sheet, and takes it out again. */
import { ENTERPRISE } from './columns';
import type { Desk } from './desk';
import type { Place } from './moves';
import { isOpen, type Row } from './row';

export interface Pasted {
  /** Rows that were written to. */
  readonly rows: number;
  /** Rows and columns of the block for which the sheet had no place. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
  /** Cells that could not be read; they keep their text and are marked. */
  readonly wrong: number;
  /** As it was before, but for rows recorded since. */
  undo(): void;
}

/** From the cell on, to the right and down over rows that are still open; new rows are added as far as the sheet takes them. */
export function pasteBlock(desk: Desk, place: Place, block: readonly (readonly string[])[]): Pasted {
  const { store, columns, finder } = desk;
  const across = columns.slice(columns.findIndex(({ name }) => name === place.column));
  const below = store.rows().slice(store.shape().keys.indexOf(place.key)).filter(isOpen);
  const before: Row[] = [];
  const added: string[] = [];
  for (const cells of block) {
    const stood = below.shift();
    const row = stood ?? store.append();
    if (!row) break;
    before.push(row);
    if (!stood) added.push(row.key);
    desk.paste(
      row.key,
      Object.fromEntries(across.slice(0, cells.length).map(({ name }, index) => [name, cells[index]!])),
    );
  }
  const keys = before.map(({ key }) => key);
  if (place.column === ENTERPRISE) finder.settleAll(keys);
  const written = keys.map(key => store.row(key)!);
  return {
    rows: keys.length,
    rowsLeft: block.length - keys.length,
    columnsLeft: Math.max(0, ...block.map(cells => cells.length - across.length)),
    wrong: written.reduce((sum, { errors }) => sum + Object.keys(errors).length, 0),
    undo() {
      for (const row of before) {
        const now = store.row(row.key);
        if (!now || !isOpen(now)) continue;
        if (added.includes(row.key)) store.remove(row.key);
        else store.change(row.key, row);
      }
    },
  };
}

/** What was pasted, and what of it was not or is to be looked at. */
export function pastedText({ rows, rowsLeft, columnsLeft, wrong }: Pasted): string {
  return [
    `已粘贴 ${rows} 行`,
    wrong > 0 ? `，${wrong} 格读不懂，已标出` : '',
    rowsLeft > 0 ? `，本批已满，余下 ${rowsLeft} 行未粘贴` : '',
    columnsLeft > 0 ? `，右边多出的 ${columnsLeft} 列未粘贴` : '',
    ' ',
  ].join('');
}

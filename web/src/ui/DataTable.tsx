import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Chord } from './keys/chord';
import type { Press } from './keys/declared';
import { useFocusKeys } from './keys/useFocusKeys';

export interface Column<R> {
  readonly name: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Sorting by this column: how it is sorted now, and what a press does. */
  readonly sort?: { readonly direction: 'asc' | 'desc' | null; readonly onToggle: () => void };
  readonly align?: 'end';
}

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly rowClass?: (row: R) => string;
  /** Opens a row by Enter or a press anywhere on it; give one and rows take the arrow keys. */
  readonly onOpen?: (row: R) => void;
  readonly busy?: boolean;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SORT_MARK = { asc: '↑', desc: '↓' } as const;

/**
 * Rows and columns. Roles are written out because narrow screens lay rows out as cards, and a table that is not displayed
 * as one would otherwise stop being one for screen readers.
 */
export function DataTable<R>({ caption, columns, rows, rowKey, rowClass, onOpen, busy = false }: Props<R>) {
  const body = useRef<HTMLTableSectionElement>(null);
  /** Where the focus is, while it is in a row. */
  const focused = useRef<number | null>(null);

  // A row that is gone takes the focus with it; whoever works down a list by keyboard goes on with the row in its place.
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    const at = Math.min(focused.current, rows.length - 1);
    (body.current?.children[at] as HTMLElement | undefined)?.focus();
  }, [rows]);

  const moveTo =
    (next: (index: number, last: number) => number) =>
    ({ target, holder }: Press, index: number) => {
      // What is pressed in a row belongs to what has the focus there.
      if (target !== holder) return false;
      return (body.current?.children[next(index, rows.length - 1)] as HTMLElement | undefined)?.focus();
    };
  const onKeyDown = useFocusKeys<[index: number, row: R]>('列表', onOpen ? rowKeys(moveTo, onOpen) : []);

  return (
    <div className={`table-frame${busy ? ' is-busy' : ''}`} aria-busy={busy}>
      <table className="table" role="table" aria-label={caption}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ name, title, sort, align }) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                className={`column-${name}${align ? ` align-${align}` : ''}`}
                aria-sort={sort?.direction ? ARIA_SORT[sort.direction] : undefined}
              >
                {sort ? (
                  <button type="button" className="table-sort" onClick={sort.onToggle}>
                    {title}
                    <span aria-hidden="true">{sort.direction ? SORT_MARK[sort.direction] : '↕'}</span>
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {rows.map((row, index) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={`${rowClass?.(row) ?? ''}${onOpen ? ' opens' : ''}`}
              {...(onOpen && {
                tabIndex: index === 0 ? 0 : -1,
                onFocus: () => {
                  focused.current = index;
                },
                onBlur: ({ target, relatedTarget }) => {
                  // From a window that it opened one comes back to the row.
                  if (target.isConnected && !relatedTarget?.closest('dialog')) focused.current = null;
                },
                onKeyDown: event => onKeyDown(event, index, row),
                onClick: event => {
                  // A press on a link, or to select text, is not a press on the row.
                  if ((event.target as Element).closest('a,button') || getSelection()?.toString()) return;
                  onOpen(row);
                },
              })}
            >
              {columns.map(({ name, title, cell, align }) => (
                <td
                  key={name}
                  role="cell"
                  data-title={title}
                  className={`column-${name}${align ? ` align-${align}` : ''}`}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Move<R> = (press: Press, index: number, row: R) => unknown;

function rowKeys<R>(
  moveTo: (next: (index: number, last: number) => number) => Move<R>,
  onOpen: (row: R) => void,
): readonly { readonly keys: readonly Chord[]; readonly label: string; readonly run: Move<R> }[] {
  return [
    { keys: ['ArrowDown'], label: '下一行', run: moveTo((index, last) => Math.min(index + 1, last)) },
    { keys: ['ArrowUp'], label: '上一行', run: moveTo(index => Math.max(index - 1, 0)) },
    { keys: ['Home'], label: '第一行', run: moveTo(() => 0) },
    { keys: ['End'], label: '最后一行', run: moveTo((_, last) => last) },
    {
      keys: ['Enter'],
      label: '打开这一行',
      run: ({ target, holder }, _, row) => (target === holder ? onOpen(row) : false),
    },
  ];
}

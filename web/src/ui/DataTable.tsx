import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

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

  const move = (event: KeyboardEvent<HTMLTableRowElement>, index: number, row: R) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && onOpen) {
      // Else the same press would also press whatever gets the focus next, such as a window's only button.
      event.preventDefault();
      onOpen(row);
    }
    const last = rows.length - 1;
    const next = {
      ArrowDown: Math.min(index + 1, last),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    (body.current?.children[next] as HTMLElement | undefined)?.focus();
  };

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
                onKeyDown: event => move(event, index, row),
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

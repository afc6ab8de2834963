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
  readonly density?: 'compact' | 'comfortable';
  /** Rows that can be ticked, for what is done to several at once. */
  readonly selection?: Selection | undefined;
  /** The row that is open beside the table; walking by arrow keys then opens the next. */
  readonly openKey?: string | undefined;
  readonly onWalk?: ((row: R) => void) | undefined;
}

export interface Selection {
  readonly isSelected: (key: string) => boolean;
  /** `upTo`: all from the last one ticked to this one. */
  readonly onToggle: (key: string, upTo: boolean) => void;
  /** Of the rows shown. */
  readonly all: boolean;
  readonly onToggleAll: () => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SORT_MARK = { asc: '↑', desc: '↓' } as const;

/**
 * Rows and columns. Roles are written out because narrow screens lay rows out as cards, and a table that is not displayed
 * as one would otherwise stop being one for screen readers.
 */
export function DataTable<R>({
  caption,
  columns,
  rows,
  rowKey,
  rowClass,
  onOpen,
  busy = false,
  ...more
}: Props<R>) {
  const { density = 'comfortable', selection, openKey, onWalk } = more;
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
      const to = next(index, rows.length - 1);
      (body.current?.children[to] as HTMLElement | undefined)?.focus();
      if (rows[to] !== undefined) onWalk?.(rows[to]);
      return undefined;
    };
  const onKeyDown = useFocusKeys<[index: number, row: R]>('列表', [
    ...(onOpen ? rowKeys(moveTo, onOpen) : []),
    ...(selection ? tickKeys<R>(row => selection.onToggle(rowKey(row), false)) : []),
  ]);

  return (
    <div className={`table-frame table-${density}${busy ? ' is-busy' : ''}`} aria-busy={busy}>
      <table className="table" role="table" aria-label={caption}>
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" scope="col" className="column-tick">
                <input
                  type="checkbox"
                  aria-label="选择本页全部"
                  checked={selection.all}
                  onChange={selection.onToggleAll}
                />
              </th>
            )}
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
              className={`${rowClass?.(row) ?? ''}${onOpen ? ' opens' : ''}${openKey === rowKey(row) ? ' is-open' : ''}`}
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
                  if ((event.target as Element).closest('a,button,input,label') || getSelection()?.toString())
                    return;
                  onOpen(row);
                },
              })}
            >
              {selection && (
                <td role="cell" className="column-tick">
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={`选择第 ${index + 1} 行`}
                    checked={selection.isSelected(rowKey(row))}
                    onChange={({ nativeEvent }) =>
                      selection.onToggle(rowKey(row), (nativeEvent as unknown as MouseEvent).shiftKey)
                    }
                  />
                </td>
              )}
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

function tickKeys<R>(onTick: (row: R) => void) {
  const run: Move<R> = ({ target, holder }, _, row) => (target === holder ? onTick(row) : false);
  return [{ keys: ['Space'] as const, label: '勾选这一行', run }];
}

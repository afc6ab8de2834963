import { useRef, useState } from 'react';
import type { Press } from '../ui/keys/declared';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
import { usePageKeys } from '../ui/keys/usePageKeys';
import { ImportRowLine } from './ImportRowLine';
import { isOpen, type SheetRowShown, type ShownImport } from './importText';
import { useMending } from './useMending';

interface Props {
  readonly batch: ShownImport;
  readonly rows: readonly SheetRowShown[];
  readonly busy: boolean;
}

/** Where one types; in the order of the sheet. */
const CELLS = 'input[data-cell]';

/**
 * A page of the sheet. Cells with faults are fields, in the place where they stand; a mended row stays where it was until
 * the page is left, so that nothing moves under whoever works down it.
 */
export function ImportRows({ batch, rows, busy }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [all, setAll] = useState(false);
  /** Rows of which every cell is a field. */
  const [whole, setWhole] = useState<ReadonlySet<number>>(new Set());
  const mending = useMending(batch.id);
  const canMend = isOpen(batch);

  const columns = all ? batch.columns : briefColumns(batch, rows);
  const isBrief = columns.length < batch.columns.length;

  const onKeyDown = useFocusKeys('改正单元格', [
    {
      keys: ['Enter', 'ArrowDown'],
      label: '保存，到下一处',
      run: inCell((cell, all) => go(cell, all, 1)),
    },
    {
      keys: ['Shift+Enter', 'ArrowUp'],
      label: '保存，到上一处',
      run: inCell((cell, all) => go(cell, all, -1)),
    },
    {
      keys: ['Ctrl+Enter'],
      label: '采用建议，到下一处',
      run: inCell((cell, all) => {
        const { suggestion } = cell.dataset;
        if (suggestion !== undefined) cell.value = suggestion;
        go(cell, all, 1);
      }),
    },
    {
      keys: ['Escape'],
      label: '还原这一格',
      run: inCell(cell => {
        cell.value = cell.dataset['saved'] ?? '';
        cell.select();
      }),
    },
    {
      keys: ['F2'],
      label: '改这一整行',
      run: inCell(cell => toggle(Number(cell.dataset['row']))),
    },
  ]);
  usePageKeys('导入的表格', [
    {
      keys: ['n'],
      label: '到第一处错误',
      run: () => {
        const first = table.current?.querySelector<HTMLInputElement>(CELLS);
        return first ? enter(first) : false;
      },
    },
  ]);
  function toggle(number: number) {
    setWhole(current => {
      const next = new Set(current);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  }

  return (
    <>
      {(isBrief || all) && (
        <p className="import-unused">
          <label className="choice">
            <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
            显示全部 {batch.columns.length} 列
          </label>
        </p>
      )}
      <div
        className={`table-frame import-frame${busy ? ' is-busy' : ''}`}
        role="region"
        aria-label="表格各行"
        tabIndex={0}
      >
        <table ref={table} className="table import-table" aria-label="表格各行" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">状态</th>
              {columns.map(({ index, letters, label }) => (
                <th key={index} scope="col">
                  <span className="import-letters">{letters}</span> {label || '（无表头）'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <ImportRowLine
                key={row.number}
                row={mending.rowAs(row)}
                columns={columns}
                canMend={canMend}
                isWhole={whole.has(row.number)}
                mending={mending}
                onWhole={() => toggle(row.number)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What tells rows apart. */
const IDENTIFYING: readonly (string | null | undefined)[] = [
  'enterpriseName',
  'name',
  'creditCode',
  'documentNumber',
];

/** Of rows with faults, where the faults are and what tells the rows apart; of others, whatever is read. */
function briefColumns({ columns }: ShownImport, rows: readonly SheetRowShown[]): ShownImport['columns'] {
  const faulty = new Set(rows.flatMap(row => row.faults.map(({ column }) => column)));
  return columns.filter(({ index, target }) =>
    faulty.size > 0 ? faulty.has(index) || IDENTIFYING.includes(target) : target !== null,
  );
}

function enter(cell: HTMLInputElement): void {
  cell.focus();
  cell.select();
}

/** Leaving a cell keeps it; after the last, only that. */
function go(cell: HTMLInputElement, all: readonly HTMLInputElement[], by: number): void {
  const next = all[all.indexOf(cell) + by];
  if (next) enter(next);
  else cell.blur();
}

/** A key that means a cell with the focus, of all in the table. */
function inCell(run: (cell: HTMLInputElement, all: readonly HTMLInputElement[]) => void) {
  return ({ target, holder }: Press) => {
    if (!target.matches(CELLS)) return false;
    run(target as HTMLInputElement, [...holder.querySelectorAll<HTMLInputElement>(CELLS)]);
    return true;
  };
}

import { memo, useCallback, useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import { RowResult, type RowActs } from './RowResult';
import { isOpen, undecided, type Row } from './row';
import { SheetCell } from './SheetCell';

interface Props {
  readonly desk: Desk;
  readonly rowKey: string;
  readonly number: number;
  readonly acts: RowActs;
}

/** Drawn anew when something else than typing changed the row, and for no other row. */
export const SheetRow = memo(function SheetRow({ desk, rowKey, number, acts }: Props) {
  const { store, columns } = desk;
  const subscribe = useCallback((listener: () => void) => store.onRow(rowKey, listener), [store, rowKey]);
  const row = useSyncExternalStore(subscribe, () => store.row(rowKey));
  if (!row) return null;
  const open = isOpen(row);
  return (
    <div role="row" className={`sheet-row ${lookOf(row)}`}>
      <div role="rowheader" className="sheet-number">
        {number}
      </div>
      {columns.map(column => (
        <SheetCell
          key={column.name}
          rowKey={rowKey}
          number={number}
          column={column}
          value={row.values[column.name] ?? ''}
          error={row.errors[column.name]}
          open={open}
        />
      ))}
      <div role="cell" className="sheet-result" data-label="结果">
        <RowResult row={row} number={number} acts={acts} />
      </div>
    </div>
  );
});

function lookOf(row: Row): string {
  if (row.status === 'SAVED' || row.status === 'VOIDED') return `is-${row.status.toLowerCase()}`;
  if (Object.keys(row.errors).length > 0) return 'is-wrong';
  return undecided(row).length > 0 ? 'is-suspect' : '';
}

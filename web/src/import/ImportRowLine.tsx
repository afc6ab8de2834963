import type { ShownImport, SheetRowShown } from './importText';
import { FAULT_LABELS, ROW_STATUS_LABELS } from './importText';
import { SheetCell } from './SheetCell';
import type { Mending } from './useMending';

interface Props {
  readonly row: SheetRowShown;
  readonly columns: ShownImport['columns'];
  readonly canMend: boolean;
  readonly isWhole: boolean;
  readonly mending: Mending;
  readonly onWhole: () => void;
}

/** A row of the sheet: how it stands, and its cells with what is wrong with them. */
export function ImportRowLine({ row, columns, canMend, isWhole, mending, onWhole }: Props) {
  const { number, status, faults, cells } = row;
  const mendable = canMend && (status === 'FAULTY' || status === 'GOOD' || status === 'SKIPPED');
  return (
    <tr className={`import-row is-${status.toLowerCase()}`}>
      <th scope="row">{number}</th>
      <td>
        <span className="import-row-status">{ROW_STATUS_LABELS[status]}</span>
        {faults.map(({ code, cell, message }) => (
          <span key={`${code} ${cell}`} className="import-fault" title={message}>
            {cell === null ? message : `${cell} ${FAULT_LABELS[code]}`}
          </span>
        ))}
        {mendable && (
          <button type="button" className="link" aria-pressed={isWhole} onClick={onWhole}>
            {isWhole ? '收起' : '改这行'}
          </button>
        )}
      </td>
      {columns.map(({ index, letters, label }) => {
        const own = faults.filter(({ column }) => column === index);
        const state = mending.stateOf(number, index);
        const value = cells[index] ?? '';
        const isField = mendable && (own.length > 0 || isWhole || state !== null);
        return (
          <td key={index} className={own.length > 0 ? 'is-faulty' : undefined}>
            {isField ? (
              <SheetCell
                row={number}
                name={`${letters}${number} ${label}`}
                value={value}
                faults={own}
                state={state}
                onMend={next => mending.mend(number, index, next)}
              />
            ) : (
              <>
                <span className="import-cell" title={value.length > 40 ? value : undefined}>
                  {value}
                </span>
                {own.map(({ code, message }) => (
                  <span key={code} className="import-fault">
                    {message}
                  </span>
                ))}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

import { memo, useLayoutEffect, useRef, type Ref } from 'react';
import { ENTERPRISE, type Column } from './columns';
import { FINDER_LIST } from './FinderList';

interface Props {
  readonly rowKey: string;
  /** From 1, as it is shown. */
  readonly number: number;
  readonly column: Column;
  readonly value: string;
  readonly error: string | undefined;
  readonly open: boolean;
}

/**
 * One native input, always there and uncontrolled: what a person or an input method types stands in it and nobody writes
 * over it. Only a value that came from elsewhere is put in.
 */
export const SheetCell = memo(function SheetCell({ rowKey, number, column, value, error, open }: Props) {
  const ref = useRef<HTMLInputElement | HTMLSelectElement>(null);
  const { name, label, field, required } = column;
  const { control } = field ?? {};
  const choices = control?.kind === 'choice' || control?.kind === 'select' ? control.choices : null;
  // A select cannot be read only, and one that is disabled cannot be walked over: a closed row has its label in an input.
  const shown = choices && !open ? (choices.find(choice => choice.value === value)?.label ?? '') : value;
  useLayoutEffect(() => {
    const input = ref.current;
    if (input && input.value !== shown) input.value = shown;
  }, [shown, open]);

  const errorId = `error-${rowKey}-${name}`;
  const common = {
    'data-row': rowKey,
    'data-column': name,
    'aria-label': `${label}，第 ${number} 行`,
    'aria-required': required,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : errorId,
  };
  return (
    <div role="cell" className={`sheet-cell cell-${control?.kind ?? ENTERPRISE}`} data-label={label}>
      {choices && open ? (
        <select {...common} ref={ref as Ref<HTMLSelectElement>}>
          <option value="" />
          {/* Pasted, and none of the choices: it is kept to be seen. */}
          {value !== '' && !choices.some(choice => choice.value === value) && (
            <option value={value}>{value}</option>
          )}
          {choices.map((choice, index) => (
            <option key={choice.value} value={choice.value}>
              {index + 1} {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          {...(name === ENTERPRISE && {
            role: 'combobox',
            'aria-expanded': false,
            'aria-controls': FINDER_LIST,
            'aria-autocomplete': 'list',
          })}
          ref={ref as Ref<HTMLInputElement>}
          readOnly={!open}
          autoComplete="off"
          spellCheck={false}
          inputMode={control?.kind === 'amount' ? 'decimal' : undefined}
        />
      )}
      {error !== undefined && (
        <p id={errorId} className="cell-error">
          {error}
        </p>
      )}
    </div>
  );
});

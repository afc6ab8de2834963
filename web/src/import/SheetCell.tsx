import { useId, useRef } from 'react';
import type { SheetRowShown } from './importText';

interface Props {
  readonly row: number;
  /** Its place and header, such as `C12 统一社会信用代码`. */
  readonly name: string;
  readonly value: string;
  readonly faults: SheetRowShown['faults'];
  readonly state: 'saving' | 'mended' | null;
  readonly onMend: (value: string) => void;
}

/**
 * One cell as a field, saved as it is left if anything changed. The browser's own: it holds what is typed, so that no input
 * method loses or doubles a character.
 */
export function SheetCell({ row, name, value, faults, state, onMend }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const suggestion = faults.find(fault => fault.suggestion != null)?.suggestion;
  const leave = (typed: string) => {
    if (typed !== value) onMend(typed);
  };
  return (
    <span className={`import-mend${state === 'mended' && faults.length === 0 ? ' is-mended' : ''}`}>
      <span className="import-mend-box">
        <input
          // Another value from the server, such as after a reload, is another field.
          key={value}
          ref={input}
          defaultValue={value}
          aria-label={name}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-below`}
          aria-busy={state === 'saving'}
          autoComplete="off"
          spellCheck={false}
          data-cell=""
          data-row={row}
          data-saved={value}
          {...(suggestion != null && { 'data-suggestion': suggestion })}
          onBlur={({ target }) => leave(target.value)}
        />
        {state === 'saving' && <span className="quiet">…</span>}
        {state === 'mended' && faults.length === 0 && <span aria-label="已改正">✓</span>}
      </span>
      <span id={`${id}-below`} className="import-mend-below">
        {faults.map(({ code, message }) => (
          <span key={code} className="import-fault">
            {message}
          </span>
        ))}
        {suggestion != null && (
          <button
            type="button"
            className="link"
            tabIndex={-1}
            onClick={() => {
              input.current!.value = suggestion;
              leave(suggestion);
            }}
          >
            采用“{suggestion}”
          </button>
        )}
      </span>
    </span>
  );
}

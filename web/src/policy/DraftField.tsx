import { useId } from 'react';
import { expandAmount } from '../ui/entry/amountShorthand';
import type { DraftSpec } from './draftSections';

interface Props {
  readonly spec: DraftSpec;
  readonly value: unknown;
  readonly error: string | undefined;
  /** It differs from the edition the draft is based on. */
  readonly changed: boolean;
  readonly onChange: (value: unknown) => void;
}

/** One place of a drafted edition: a native control, and under it what the rules cannot take. */
export function DraftField({ spec: { label, control }, value, error, changed, onChange }: Props) {
  const id = useId();
  const said = {
    id,
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div className={`draft-field draft-${control.kind}${changed ? ' is-changed' : ''}`}>
      {control.kind === 'codes' ? (
        <Codes
          label={label}
          choices={control.choices}
          value={value as readonly string[]}
          onChange={onChange}
        />
      ) : (
        <>
          <label htmlFor={id}>
            {label}
            {changed && <span className="draft-changed">（已改）</span>}
          </label>
          {control.kind === 'check' ? (
            <input
              {...said}
              type="checkbox"
              checked={value === true}
              onChange={({ target }) => onChange(target.checked)}
            />
          ) : control.kind === 'select' ? (
            <select {...said} value={String(value)} onChange={({ target }) => onChange(target.value)}>
              {control.choices.map(choice => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          ) : (
            <span className="draft-input">
              <input
                {...said}
                value={String(value ?? '')}
                inputMode={control.kind === 'line' ? 'text' : 'decimal'}
                autoComplete="off"
                onChange={({ target }) =>
                  onChange(control.kind === 'whole' ? numberOrText(target.value) : target.value)
                }
                onBlur={({ target }) => control.kind === 'money' && onChange(expandAmount(target.value))}
              />
              {control.kind === 'whole' && <span className="quiet">{control.unit}</span>}
              {control.kind === 'money' && <span className="quiet">元</span>}
            </span>
          )}
        </>
      )}
      {error && (
        <p id={`${id}-error`} className="draft-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** What is no number stays text, for the rules to refuse. */
function numberOrText(typed: string): number | string {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

interface CodesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

function Codes({ label, choices, value, onChange }: CodesProps) {
  return (
    <fieldset className="draft-codes">
      <legend>{label}</legend>
      {choices.map(code => (
        <label key={code}>
          <input
            type="checkbox"
            checked={value.includes(code)}
            onChange={({ target }) =>
              onChange(choices.filter(each => (each === code ? target.checked : value.includes(each))))
            }
          />
          {code}
        </label>
      ))}
    </fieldset>
  );
}

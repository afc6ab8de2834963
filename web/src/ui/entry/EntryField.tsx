import type { Day } from '@qianqi/shared';
import { useId, type ReactNode } from 'react';
import { echoOf, toggled, type EntryFieldSpec } from './field';

/** Choices that a digit can reach. */
const DIGITS = 9;

interface Props {
  readonly field: EntryFieldSpec;
  readonly value: string;
  readonly error: string | undefined;
  readonly today: Day;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** One field with its label, what it understood, and what is wrong with it. Inputs are the browser's own. */
export function EntryField({ field, value, error, today, autoFocus, onChange, onLeave }: Props) {
  const id = useId();
  const { control, label, required, hint } = field;
  const echo = error ? '' : echoOf(field, value, today);
  const described = `${id}-below`;
  const common = {
    id,
    name: field.name,
    value,
    autoFocus,
    autoComplete: 'off',
    'aria-required': required,
    'aria-invalid': error !== undefined,
    'aria-describedby': described,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onBlur: onLeave,
  };
  let input: ReactNode;
  switch (control.kind) {
    case 'choice':
      return (
        <fieldset className="field" aria-describedby={described} data-field={field.name}>
          <legend className="field-label">
            {label}
            <Mark required={required} />
          </legend>
          <div className="choices">
            {control.choices.map((choice, index) => (
              <label key={choice.value} className="choice">
                <input
                  type="radio"
                  name={`${id}-choice`}
                  value={choice.value}
                  checked={value === choice.value}
                  autoFocus={autoFocus && index === 0}
                  onChange={() => onChange(choice.value)}
                  onBlur={onLeave}
                />
                <kbd aria-hidden="true">{index + 1}</kbd>
                {choice.label}
              </label>
            ))}
          </div>
          <Below id={described} error={error} echo="" hint={hint} />
        </fieldset>
      );
    case 'choices':
      return (
        <fieldset className="field" aria-describedby={described} data-field={field.name}>
          <legend className="field-label">
            {label}
            <Mark required={required} />
          </legend>
          <div className={`choices${control.choices.length > DIGITS ? ' choices-many' : ''}`}>
            {control.choices.map((choice, index) => (
              <label key={choice.value} className="choice">
                <input
                  type="checkbox"
                  checked={value.split(',').includes(choice.value)}
                  autoFocus={autoFocus && index === 0}
                  onChange={() => onChange(toggled(control.choices, value, choice.value))}
                />
                {index < DIGITS && <kbd aria-hidden="true">{index + 1}</kbd>}
                {choice.label}
              </label>
            ))}
          </div>
          <Below id={described} error={error} echo="" hint={hint} />
        </fieldset>
      );
    case 'select':
      input = (
        <select {...common}>
          <option value="">请选择</option>
          {control.choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
      break;
    case 'text':
      input = <textarea {...common} rows={3} placeholder={control.placeholder} />;
      break;
    case 'amount':
      input = <input {...common} className="is-number" inputMode="decimal" placeholder="如 5万、50000.01" />;
      break;
    case 'whole':
      input = <input {...common} className="is-number" inputMode="numeric" />;
      break;
    case 'decimal':
      input = (
        <input {...common} className="is-number" inputMode="decimal" placeholder={control.placeholder} />
      );
      break;
    case 'day':
      input = <input {...common} className="is-number" placeholder="如 0105、1-5、今、昨" />;
      break;
    case 'line':
      input = <input {...common} placeholder={control.placeholder} />;
  }
  const unit = control.kind === 'amount' ? '元' : 'unit' in control ? control.unit : '';
  return (
    <div className={`field field-${control.kind}`} data-field={field.name}>
      <label className="field-label" htmlFor={id}>
        {label}
        <Mark required={required} />
      </label>
      <span className="field-input">
        {input}
        {unit && <span className="field-unit">{unit}</span>}
      </span>
      <Below id={described} error={error} echo={echo} hint={hint} />
    </div>
  );
}

function Mark({ required }: { readonly required: boolean }) {
  return required ? (
    <span className="field-required" aria-hidden="true">
      *
    </span>
  ) : (
    <span className="field-optional">选填</span>
  );
}

interface BelowProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly echo: string;
  readonly hint: string | undefined;
}

/** Always in the page, so that a message appearing moves nothing. */
function Below({ id, error, echo, hint }: BelowProps) {
  return (
    <p id={id} className={`field-below${error ? ' is-error' : ''}`}>
      {error ? <span role="alert">{error}</span> : echo || hint || '\u00a0'}
    </p>
  );
}

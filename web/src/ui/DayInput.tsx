import { addDays, formatDay, parseDay, type Day } from '@qianqi/shared';
import { useId, useRef, useState } from 'react';
import { readDay } from './entry/dayShorthand';
import { useFocusKeys } from './keys/useFocusKeys';

interface Props {
  readonly label: string;
  readonly value: Day | null;
  readonly today: Day;
  /** Shown while no day is chosen. */
  readonly placeholder: string;
  readonly onChange: (day: Day | null) => void;
}

/** A day to look at: typed in shorthand, stepped with the arrows, or picked from the browser's calendar. */
export function DayInput({ label, value, today, placeholder, onChange }: Props) {
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);

  const take = (text: string | null) => {
    if (text === null) return;
    const day = text.trim() === '' ? null : readDay(text, today);
    setWrong(text.trim() !== '' && day === null);
    if (text.trim() !== '' && day === null) return;
    setTyped(null);
    if (day !== value) onChange(day);
  };
  const step = (days: number) => {
    setTyped(null);
    setWrong(false);
    onChange(addDays(value ?? today, days));
  };
  const onKeyDown = useFocusKeys('日期', [
    { keys: ['Enter'], label: '按输入的日期查看（0105、1-5、今、昨）', run: () => take(typed) },
    { keys: ['ArrowUp'], label: '后一天', run: () => step(1) },
    { keys: ['ArrowDown'], label: '前一天', run: () => step(-1) },
  ]);

  return (
    <div className="day-input">
      <label htmlFor={id}>{label}</label>
      <span className={`day-input-box${wrong ? ' is-wrong' : ''}`}>
        <button type="button" aria-label={`${label}前一天`} onClick={() => step(-1)}>
          ‹
        </button>
        <input
          id={id}
          value={typed ?? (value === null ? '' : formatDay(value))}
          placeholder={placeholder}
          aria-invalid={wrong}
          autoComplete="off"
          size={10}
          onChange={event => setTyped(event.target.value)}
          onBlur={() => take(typed)}
          onKeyDown={onKeyDown}
        />
        <button type="button" aria-label={`${label}后一天`} onClick={() => step(1)}>
          ›
        </button>
        <button
          type="button"
          aria-label={`${label}：打开日历`}
          className="day-input-calendar"
          onClick={() => calendar.current?.showPicker?.()}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path
              d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.2"
            />
          </svg>
        </button>
        <input
          ref={calendar}
          type="date"
          className="day-input-hidden"
          tabIndex={-1}
          aria-hidden="true"
          value={value === null ? '' : formatDay(value)}
          onChange={event => {
            const day = parseDay(event.target.value);
            if (day.ok) onChange(day.value);
          }}
        />
      </span>
      {value !== null && (
        <button type="button" className="link" onClick={() => take('')}>
          {placeholder}
        </button>
      )}
    </div>
  );
}

import type { Day } from '@qianqi/shared';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { isComposing } from '../composing';
import { EntryField } from './EntryField';
import { toggled, type EntryFieldSpec } from './field';
import type { Entry } from './useEntry';

interface Props {
  readonly label: string;
  readonly fields: readonly EntryFieldSpec[];
  readonly entry: Entry;
  readonly today: Day;
  readonly onSubmit: (another: boolean) => void;
  /** The buttons; a `submit` button saves. */
  readonly children: ReactNode;
}

/**
 * A form for the keyboard: Enter goes on and saves at the end, Ctrl+Enter saves from anywhere, Shift+Enter breaks a line,
 * digits choose. While an input method is composing, keys are its own.
 */
export function EntryForm({ label, fields, entry, today, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);

  const focusFirst = (selector: string) => {
    // After the errors have been drawn.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const submit = (another: boolean) => {
    onSubmit(another);
    focusFirst('[aria-invalid="true"], fieldset:has([role="alert"]) input');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (isComposing(event)) return;
    const target = event.target as HTMLElement;
    const holder = target.closest<HTMLElement>('[data-field]');
    if (!holder) return;
    const field = fields.find(({ name }) => name === holder.dataset['field']);
    if (field?.control.kind === 'choice' && /^[1-9]$/.test(event.key)) {
      const choice = field.control.choices[Number(event.key) - 1];
      if (choice) entry.set(field.name, choice.value);
      return;
    }
    if (field?.control.kind === 'choices' && /^[1-9]$/.test(event.key)) {
      const { choices } = field.control;
      const choice = choices[Number(event.key) - 1];
      if (choice) entry.set(field.name, toggled(choices, entry.values[field.name] ?? '', choice.value));
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      entry.leave(holder.dataset['field'] ?? '');
      submit(false);
      return;
    }
    const holders = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const next = holders[holders.indexOf(holder) + 1];
    if (next) enter(next);
    else submit(false);
  };

  return (
    <form
      ref={form}
      className="entry"
      aria-label={label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        submit(false);
      }}
    >
      {entry.general.length > 0 && (
        <div className="message message-alarm" role="alert">
          {entry.general.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {entry.restored && (
        <p className="entry-restored">
          已恢复上次未保存的内容。
          <button type="button" className="link" onClick={() => entry.clear()}>
            清空重填
          </button>
        </p>
      )}
      {fields.map((field, index) => (
        <EntryField
          key={field.name}
          field={field}
          value={entry.values[field.name] ?? ''}
          error={entry.errors[field.name]}
          today={today}
          autoFocus={index === 0}
          onChange={value => entry.set(field.name, value)}
          onLeave={() => entry.leave(field.name)}
        />
      ))}
      <div className="entry-buttons">{children}</div>
    </form>
  );
}

/** What stands in a field is selected on the way in, as in a sheet: typing replaces it, Enter leaves it. */
function enter(holder: HTMLElement): void {
  const field =
    holder.querySelector<HTMLElement>('input:checked') ?? holder.querySelector('input, textarea, select');
  (field as HTMLElement | null)?.focus();
  if (field instanceof HTMLInputElement && field.type !== 'radio') field.select();
}

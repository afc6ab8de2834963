import type { Day } from '@qianqi/shared';
import { useRef, type ReactNode } from 'react';
import type { Press } from '../keys/declared';
import { useFocusKeys } from '../keys/useFocusKeys';
import { EntryField } from './EntryField';
import { toggled, type EntryFieldSpec } from './field';
import type { Entry } from './useEntry';
import { Restored } from './Restored';

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

  const choose = ({ sign, target }: Press) => {
    const field = fields.find(({ name }) => name === holderOf(target)?.dataset['field']);
    const { control } = field ?? {};
    if (!field || (control?.kind !== 'choice' && control?.kind !== 'choices')) return false;
    const choice = control.choices[Number(sign) - 1];
    if (!choice) return false;
    if (control.kind === 'choice') return entry.set(field.name, choice.value);
    return entry.set(field.name, toggled(control.choices, entry.values[field.name] ?? '', choice.value));
  };
  const goOn = ({ target }: Press) => {
    const holder = holderOf(target);
    if (!holder) return false;
    const holders = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const next = holders[holders.indexOf(holder) + 1];
    return next ? enter(next) : submit(false);
  };
  const save = ({ target }: Press) => {
    const holder = holderOf(target);
    if (!holder) return false;
    entry.leave(holder.dataset['field'] ?? '');
    return submit(false);
  };
  const onKeyDown = useFocusKeys('表单', [
    { keys: ['Enter'], label: '下一项，最后一项保存', run: goOn },
    { keys: ['Ctrl+Enter'], label: '保存', run: save },
    { keys: ['Shift+Enter'], label: '在多行文字中换行' },
    { keys: ['1-9'], label: '选择第几个选项', run: choose },
  ]);

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
      {entry.restored && <Restored onClear={() => entry.clear()} />}
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

/** The field that the focus is in; a button is in none. */
function holderOf(target: HTMLElement): HTMLElement | null {
  return target.closest<HTMLElement>('[data-field]');
}

/** What stands in a field is selected on the way in, as in a sheet: typing replaces it, Enter leaves it. */
function enter(holder: HTMLElement): void {
  const field =
    holder.querySelector<HTMLElement>('input:checked') ?? holder.querySelector('input, textarea, select');
  (field as HTMLElement | null)?.focus();
  if (field instanceof HTMLInputElement && field.type !== 'radio') field.select();
}

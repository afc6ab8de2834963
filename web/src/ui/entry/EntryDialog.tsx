import type { Day, Refusal } from '@qianqi/shared';
import type { ReactNode } from 'react';
import { Dialog } from '../Dialog';
import { useNotice } from '../notice';
import { EntryForm } from './EntryForm';
import type { EntryFieldSpec, RawValues } from './field';
import { useEntry } from './useEntry';

export interface Sent {
  readonly userErrors: readonly Refusal[];
  /** Said when nothing was refused; nothing is said when empty. */
  readonly done: string;
}

interface Props {
  readonly title: string;
  /** What it is about, in one line. */
  readonly what?: ReactNode;
  /** On the button. */
  readonly verb: string;
  readonly fields: readonly EntryFieldSpec[];
  readonly today: Day;
  readonly draftKey: string;
  readonly check: (raw: RawValues) => readonly Refusal[];
  readonly send: (raw: RawValues, idempotencyKey: string) => Promise<Sent>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A form in a window: what it is about, what is to be said, and the button. Refused, it stays and says why. */
export function EntryDialog({
  title,
  what,
  verb,
  fields,
  today,
  draftKey,
  check,
  send,
  onClose,
  children,
}: Props) {
  const tell = useNotice();
  const entry = useEntry({ fields, today, draftKey, check });
  const submit = async () => {
    let said = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      const { userErrors, done } = await send(raw, idempotencyKey);
      said = done;
      return userErrors;
    });
    if (!saved) return;
    if (said) tell(said);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {what && <p className="dialog-what">{what}</p>}
      {children}
      <EntryForm label={title} fields={fields} entry={entry} today={today} onSubmit={() => void submit()}>
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
        <button type="submit" className="button button-primary" disabled={entry.saving}>
          {entry.saving ? '正在保存…' : verb}
        </button>
      </EntryForm>
    </Dialog>
  );
}

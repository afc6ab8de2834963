import type { Refusal } from '@qianqi/shared';
import type { ReactNode } from 'react';
import { Dialog } from '../ui/Dialog';
import { EntryForm } from '../ui/entry/EntryForm';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import type { Entry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { useFile } from './creditFile/CreditFileGate';

interface Props {
  readonly title: string;
  /** The record it is about, in one line. */
  readonly what: string;
  /** On the button. */
  readonly verb: string;
  readonly fields: readonly EntryFieldSpec[];
  readonly entry: Entry;
  /** Sends it; `done` is said when nothing was refused. */
  readonly send: (
    raw: RawValues,
  ) => Promise<{ readonly userErrors: readonly Refusal[]; readonly done: string }>;
  readonly onClose: () => void;
  /** The effect on the grade. */
  readonly children: ReactNode;
}

/** A change to what is on file: what it is about, what is to be said, what it does to the grade, and only then the button. */
export function ChangeDialog({ title, what, verb, fields, entry, send, onClose, children }: Props) {
  const { today } = useFile();
  const tell = useNotice();
  const submit = async () => {
    let said = '';
    const saved = await entry.submit(async raw => {
      const { userErrors, done } = await send(raw);
      said = done;
      return userErrors;
    });
    if (!saved) return;
    tell(said);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="dialog-what">{what}</p>
      {children}
      <EntryForm label={title} fields={fields} entry={entry} today={today} onSubmit={() => void submit()}>
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
        <button type="submit" className="button button-primary" disabled={entry.saving}>
          {entry.saving ? '正在保存…' : verb}
        </button>
      </EntryForm>
    </Dialog>
  );
}

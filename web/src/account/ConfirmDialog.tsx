import type { Refusal } from '@qianqi/shared';
import { useState, type ReactNode } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { Dialog } from '../ui/Dialog';

interface Props {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** On the button. */
  readonly verb: string;
  /** Sends it, and sees to what comes after when nothing was refused. */
  readonly send: () => Promise<readonly Pick<Refusal, 'message'>[]>;
  readonly onClose: () => void;
}

/** What cannot be taken back by a press of the same button is asked about first. Refused, it stays and says why. */
export function ConfirmDialog({ title, children, verb, send, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const go = async () => {
    setBusy(true);
    try {
      const userErrors = await send();
      setRefused(userErrors.map(({ message }) => message).join('；'));
    } catch (error) {
      setRefused(FAILURE_SENTENCES[failureOf(error)]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {refused && (
        <p className="form-refused" role="alert">
          {refused}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
        <button type="button" className="button button-primary" disabled={busy} onClick={() => void go()}>
          {busy ? '正在处理…' : verb}
        </button>
      </div>
    </Dialog>
  );
}

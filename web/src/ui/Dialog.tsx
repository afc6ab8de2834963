import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useFocusKeys } from './keys/useFocusKeys';

interface Props {
  readonly title: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A modal window. The browser's own: it keeps the focus inside, hides the rest from readers and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // The browser's own doing: it asks the window to close.
  useFocusKeys('窗口', onClose ? [{ keys: ['Escape'], label: '关闭窗口' }] : []);
  // Closed before it leaves the page: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    // The browser would start at whatever comes first, were it only a field to read.
    const entry = 'input:checked, input:not([readonly]), textarea, select';
    dialog?.querySelector<HTMLElement>(entry)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={titleId} className="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  readonly secret: string;
  /** What it is for, and what to do with it. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Shows what is told once. It closes by its button alone: neither a stray Escape nor a press beside it loses the secret. */
export function SecretDialog({ title, secret, children, onClose }: Props) {
  return (
    <Dialog title={title}>
      <div className="secret">
        <code className="secret-text">{secret}</code>
        <CopyButton text={secret} label={`复制${title}`} />
      </div>
      <p className="secret-once">只显示这一次，关闭后任何人都无法再看到。</p>
      {children}
      <div className="dialog-buttons">
        <button type="button" className="button button-primary" onClick={onClose}>
          已妥善保存，关闭
        </button>
      </div>
    </Dialog>
  );
}

import type { ReactNode } from 'react';
import { usePageKeys } from './keys/usePageKeys';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What a row holds, beside its list. The focus stays in the list, so that arrow keys go on to the next row while this says
 * what each holds; Escape closes it.
 */
export function Drawer({ title, onClose, children }: Props) {
  usePageKeys('侧栏', [{ keys: ['Escape'], label: '关闭侧栏', run: onClose }]);
  return (
    <aside className="drawer" aria-label={title}>
      <div className="drawer-head">
        <h2 aria-live="polite">{title}</h2>
        <button type="button" className="button button-small" aria-label="关闭侧栏" onClick={onClose}>
          ×
        </button>
      </div>
      <div className="drawer-body">{children}</div>
    </aside>
  );
}

import { useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { usePageKeys } from '../../ui/keys/usePageKeys';
import { PaletteBox } from './PaletteBox';

/** To any page, enterprise or document number, and to what one may do, from anywhere: Ctrl+K. */
export function Palette() {
  const [open, setOpen] = useState(false);
  usePageKeys('随处可用', [
    { keys: ['Ctrl+k'], label: '查找页面、企业、文号，或执行操作', run: () => setOpen(true) },
  ]);
  return (
    <>
      <button type="button" className="palette-opener" title="查找（Ctrl+K）" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        查找
      </button>
      {open && (
        <Dialog title="查找" onClose={() => setOpen(false)}>
          <PaletteBox onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

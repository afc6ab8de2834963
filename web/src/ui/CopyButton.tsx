import { useState } from 'react';
import { useNotice } from './notice';

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const tell = useNotice();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // Without https the browser has no clipboard to offer.
      tell('浏览器不允许复制，请选中文字后按 Ctrl+C');
    }
  };
  return (
    <button type="button" className="button button-small" onClick={() => void copy()} aria-label={label}>
      {copied ? '已复制 ✓' : '复制'}
    </button>
  );
}

import { useEffect, useRef, useState } from 'react';
import { isComposing } from './composing';

/** Long enough that a word is typed to its end, short enough to feel immediate. */
const TYPING_PAUSE = 250;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Whether `/` comes here; of two boxes on a page only one can have it. */
  readonly shortcut?: boolean;
  readonly onSearch: (text: string) => void;
}

/** Searches when typing pauses, never in the midst of composing a character; `/` comes here, ↓ goes on to the rows. */
export function SearchBox({ label, placeholder, value, shortcut = true, onSearch }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);

  // Back and forward change the URL under the box.
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }

  useEffect(() => {
    if (!shortcut) return undefined;
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [shortcut]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (text: string) => {
    clearTimeout(timer.current);
    setAsked(text.trim());
    if (text.trim() !== value) onSearch(text.trim());
  };
  const later = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(text), TYPING_PAUSE);
  };
  return (
    <span className="search">
      <input
        ref={input}
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        placeholder={placeholder}
        value={typed}
        onChange={event => {
          const { value: text } = event.target;
          if ((event.nativeEvent as InputEvent).isComposing) setTyped(text);
          else later(text);
        }}
        onCompositionEnd={event => later(event.currentTarget.value)}
        onKeyDown={event => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') search(typed);
          if (event.key === 'ArrowDown')
            document.querySelector<HTMLElement>('.table tbody tr[tabindex="0"]')?.focus();
          if (event.key === 'Escape') later('');
        }}
      />
      {shortcut && <kbd aria-hidden="true">/</kbd>}
    </span>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useFocusKeys } from './keys/useFocusKeys';
import { usePageKeys } from './keys/usePageKeys';

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
  const focus = () => {
    input.current?.select();
    input.current?.focus();
  };
  usePageKeys('本页', shortcut ? [{ keys: ['/'], label, run: focus }] : []);
  const onKeyDown = useFocusKeys('搜索框', [
    { keys: ['Enter'], label: '立即搜索', run: () => search(typed) },
    { keys: ['Escape'], label: '清空搜索', run: () => later('') },
    {
      keys: ['ArrowDown'],
      label: '到第一行',
      run: () => document.querySelector<HTMLElement>('.table tbody tr[tabindex="0"]')?.focus(),
    },
  ]);
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
        onKeyDown={onKeyDown}
      />
      {shortcut && <kbd aria-hidden="true">/</kbd>}
    </span>
  );
}

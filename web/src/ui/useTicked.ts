import { useState } from 'react';
import type { Selection } from './DataTable';

export interface Ticked {
  readonly keys: ReadonlySet<string>;
  /** For the table that shows these rows. */
  readonly selection: Selection;
  readonly clear: () => void;
}

/** Which rows are ticked. `scope` names the question that the rows answer: another question begins with none. */
export function useTicked(scope: string, shown: readonly string[]): Ticked {
  const [held, setHeld] = useState<{ scope: string; keys: ReadonlySet<string>; last: string | null }>(NONE);
  const { keys, last } = held.scope === scope ? held : NONE;
  const set = (next: ReadonlySet<string>, lastTicked: string | null) =>
    setHeld({ scope, keys: next, last: lastTicked });
  const all = shown.length > 0 && shown.every(key => keys.has(key));
  return {
    keys,
    clear: () => set(new Set(), null),
    selection: {
      all,
      isSelected: key => keys.has(key),
      onToggle(key, upTo) {
        const [from, to] = [shown.indexOf(last ?? key), shown.indexOf(key)].sort((a, b) => a - b);
        const between = upTo && from! >= 0 ? shown.slice(from, to! + 1) : [key];
        const ticks = !keys.has(key);
        const next = new Set(keys);
        for (const each of between)
          if (ticks) next.add(each);
          else next.delete(each);
        set(next, key);
      },
      onToggleAll() {
        const next = new Set(keys);
        for (const key of shown)
          if (all) next.delete(key);
          else next.add(key);
        set(next, null);
      },
    },
  };
}

const NONE = { scope: '', keys: new Set<string>() as ReadonlySet<string>, last: null };

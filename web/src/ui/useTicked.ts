import { useState } from 'react';
import type { Selection } from './DataTable';

export interface Ticked {
  readonly keys: ReadonlySet<string>;
  /** Whether all that answer the question are meant, shown or not. */
  readonly everything: boolean;
  readonly chooseEverything: () => void;
  /** For the table that shows these rows. */
  readonly selection: Selection;
  readonly clear: () => void;
}

interface Held {
  readonly scope: string;
  readonly keys: ReadonlySet<string>;
  /** From where a press with Shift ticks. */
  readonly last: string | null;
  readonly everything: boolean;
}

const NONE: Held = { scope: '', keys: new Set(), last: null, everything: false };

/**
 * Which rows are ticked. `scope` names the question that the rows answer: another question begins with none, and above all
 * never with everything. Whoever takes a tick away from everything means the rows he sees, without that one.
 */
export function useTicked(scope: string, shown: readonly string[]): Ticked {
  const [latest, setLatest] = useState(NONE);
  const held = latest.scope === scope ? latest : NONE;
  const { last, everything } = held;
  const keys = everything ? new Set(shown) : held.keys;
  const hold = (changed: Partial<Held>) => setLatest({ ...NONE, scope, ...changed });
  const all = everything || (shown.length > 0 && shown.every(key => keys.has(key)));
  return {
    keys,
    everything,
    chooseEverything: () => hold({ everything: true }),
    clear: () => hold({}),
    selection: {
      all,
      isSelected: key => keys.has(key),
      onToggle(key, upTo) {
        const [from, to] = [shown.indexOf(last ?? key), shown.indexOf(key)].sort((a, b) => a - b);
        const between = upTo && from! >= 0 ? shown.slice(from, to! + 1) : [key];
        hold({ keys: withTicks(keys, between, !keys.has(key)), last: key });
      },
      onToggleAll: () => hold({ keys: withTicks(everything ? new Set() : keys, shown, !all) }),
    },
  };
}

function withTicks(keys: ReadonlySet<string>, which: readonly string[], ticks: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  for (const each of which)
    if (ticks) next.add(each);
    else next.delete(each);
  return next;
}

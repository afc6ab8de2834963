/** What one went to last by the palette, kept in this browser under one's name; only names and addresses. */
import type { Entry } from './entry';

const MOST = 6;
const keyOf = (person: string) => `recent:${person}`;

interface Kept {
  readonly label: string;
  readonly hint?: string;
  readonly to: string;
}

export function recentEntries(person: string): readonly Entry[] {
  return readKept(person).map(({ label, hint, to }) => ({
    key: `recent:${to}`,
    group: 'recent',
    label,
    to,
    ...(hint !== undefined && { hint }),
  }));
}

export function keepRecent(person: string, { label, hint, to }: Entry): void {
  if (to === undefined) return;
  const others = readKept(person).filter(each => each.to !== to);
  const kept: Kept = { label, to, ...(hint !== undefined && { hint }) };
  try {
    localStorage.setItem(keyOf(person), JSON.stringify([kept, ...others].slice(0, MOST)));
  } catch {
    // Storage is full or switched off: nothing is recent.
  }
}

function readKept(person: string): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Of an address within this site; what an older version or another program left is passed over. */
function isKept(each: unknown): each is Kept {
  const { label, to } = (each ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return typeof label === 'string' && typeof to === 'string' && /^\/(?!\/)/.test(to);
}

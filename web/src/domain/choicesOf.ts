import type { Choice } from '../ui/entry/field';

/** What can be chosen of a closed list, in the order of its words. */
export function choicesOf<W extends string>(labels: Readonly<Record<W, string>>): readonly Choice[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}

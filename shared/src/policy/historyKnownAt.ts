/**
 * Which editions were known at an instant: those adopted at or before it, and those that ship with the product, which are known
 * always. What was adopted later decides nothing about a day as it was known then.
 */
import type { Instant } from '../day.js';
import type { PolicyHistory } from './inForce.js';

/** The editions in force and, by the id of each that was adopted here, when; those that ship are not among them. */
export interface AdoptedHistory {
  readonly history: PolicyHistory;
  readonly adoptions: ReadonlyMap<string, Instant>;
}

/** The same list when all of it was known; the first edition judges what was before it, and is never left out. */
export function historyKnownAt({ history, adoptions }: AdoptedHistory, knownAt: Instant): PolicyHistory {
  const known = history.filter(({ id }, index) => index === 0 || (adoptions.get(id) ?? -Infinity) <= knownAt);
  return known.length === history.length ? history : (known as unknown as PolicyHistory);
}

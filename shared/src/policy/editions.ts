/** The editions that ship with the product. Never edited once in force: a change of rules is a new file. */
import cumulative2023 from '../../policies/2023-cumulative.json' with { type: 'json' };
import literal2023 from '../../policies/2023-literal.json' with { type: 'json' };
import { must } from '../result.js';
import { policyHistory, type PolicyHistory } from './inForce.js';
import { parsePolicy } from './parse.js';
import type { Policy } from './policy.js';

export const EDITIONS: readonly Policy[] = [literal2023, cumulative2023].map(json => must(parsePolicy(json)));

/** What is in force where nothing else was adopted. */
export const DEFAULT_HISTORY: PolicyHistory = must(policyHistory(EDITIONS));

/** The edition of that name; throws for a name that does not ship. */
export function edition(id: string): Policy {
  const found = EDITIONS.find(candidate => candidate.id === id);
  if (!found) throw new Error(`no edition ${id}; there are ${EDITIONS.map(each => each.id).join(', ')}`);
  return found;
}

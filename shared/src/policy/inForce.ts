/**
 * Which edition decides on which day: the last one whose first day in force has come. Days before the first edition are
 * judged by it too, and marked so.
 */
import type { Day } from '../day.js';
import { formatDay } from '../day.js';
import { err, ok, type Result } from '../result.js';
import type { Policy } from './policy.js';

declare const ordered: unique symbol;
/** Editions in force, oldest first, at least one, no two from the same day. */
export type PolicyHistory = readonly [PolicyInForce, ...PolicyInForce[]] & { readonly [ordered]: true };
export type PolicyInForce = Policy & { readonly inForceFrom: Day };

/** Orders the editions that are in force (those with a first day); the others are left out. */
export function policyHistory(editions: readonly Policy[]): Result<PolicyHistory, string> {
  const inForce = editions
    .filter((edition): edition is PolicyInForce => edition.inForceFrom !== null)
    .sort((a, b) => a.inForceFrom - b.inForceFrom);
  if (inForce.length === 0) return err('no edition is in force');
  for (let index = 1; index < inForce.length; index++)
    if (inForce[index]!.inForceFrom === inForce[index - 1]!.inForceFrom)
      return err(`two editions are in force from ${formatDay(inForce[index]!.inForceFrom)}`);
  return ok(inForce as unknown as PolicyHistory);
}

/** One edition for all days, as for a comparison: "what if this had always been the rule". */
export function onlyPolicy(policy: Policy): PolicyHistory {
  return [
    { ...policy, inForceFrom: policy.inForceFrom ?? policy.source.issuedOn },
  ] as unknown as PolicyHistory;
}

export function policyOn(history: PolicyHistory, on: Day): PolicyInForce {
  for (let index = history.length - 1; index > 0; index--)
    if (history[index]!.inForceFrom <= on) return history[index]!;
  return history[0];
}

/** Whether the edition judges a day before it was in force. */
export function judgesRetroactively(policy: PolicyInForce, on: Day): boolean {
  return on < policy.inForceFrom;
}

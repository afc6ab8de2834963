/**
 * What another edition would make of a registry: who moves from which grade to which, and why. The same decision as
 * everywhere else, taken twice on the same day from the same records.
 */
import type { Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import type { Policy } from '../policy/policy.js';
import { GRADES, type Grade } from '../vocabulary.js';
import { codesOf, standingBy } from './standing.js';

export interface Mover {
  readonly before: Grade;
  readonly after: Grade;
  /** Codes of the deciding clauses by the one edition and by the other. */
  readonly decidedBefore: readonly string[];
  readonly decidedAfter: readonly string[];
}

/** What a simulation adds up; all of it plain JSON. */
export interface WhatIfTally {
  /** Graded on that day. */
  enterprises: number;
  /** By `AB`: from A to B; those that stay too. */
  readonly transitions: Record<string, number>;
  /** By clause code, how many it decides. */
  readonly decidedBefore: Record<string, number>;
  readonly decidedAfter: Record<string, number>;
}

export function emptyTally(): WhatIfTally {
  const pairs = GRADES.flatMap(before => GRADES.map(after => [before + after, 0]));
  return {
    enterprises: 0,
    transitions: Object.fromEntries(pairs),
    decidedBefore: {},
    decidedAfter: {},
  };
}

/** Adds an enterprise; answers how it moves, null when it does not or is not graded yet. */
export function addWhatIf(
  tally: WhatIfTally,
  before: Policy,
  after: Policy,
  record: CreditRecord,
  on: Day,
): Mover | null {
  const was = standingBy(before, record, on);
  const is = standingBy(after, record, on);
  if (was === null || is === null) return null;
  tally.enterprises++;
  tally.transitions[was.grade + is.grade]!++;
  const decidedBefore = codesOf(before, was.decided);
  const decidedAfter = codesOf(after, is.decided);
  for (const code of decidedBefore) tally.decidedBefore[code] = (tally.decidedBefore[code] ?? 0) + 1;
  for (const code of decidedAfter) tally.decidedAfter[code] = (tally.decidedAfter[code] ?? 0) + 1;
  return was.grade === is.grade ? null : { before: was.grade, after: is.grade, decidedBefore, decidedAfter };
}

/** How many have each grade, before or after. */
export function gradesOfTally({ transitions }: WhatIfTally, side: 'before' | 'after'): Record<Grade, number> {
  const place = side === 'before' ? 0 : 1;
  const counts = { A: 0, B: 0, C: 0 };
  for (const [pair, count] of Object.entries(transitions)) counts[pair[place] as Grade] += count;
  return counts;
}

/** A situation that article 6 turns on, as an enterprise whose name says so. */
import { addDays, minusYears, windowUntil, type Day } from '@qianqi/shared';
import type { Claim } from '../demoEnterprise.js';
import { accident, daysBack, interview, penalty } from '../facts.js';
import type { StepFile } from '../fileOfSteps.js';

export const BOUNDARY_PREFIX = '界例·';

export interface BoundaryCase {
  /** What follows the prefix. */
  readonly name: string;
  /** A word of the table of trades. */
  readonly trade: string;
  readonly at: string;
  readonly includedOn: Day;
  readonly claim: Claim;
  readonly write: (file: StepFile) => void;
}

export function boundaryCase(
  [name, trade, at]: readonly [name: string, trade: string, at: string],
  includedOn: Day,
  claim: Claim,
  write: (file: StepFile) => void,
): BoundaryCase {
  return { name, trade, at, includedOn, claim, write };
}

/** So long ago that no window is cut short by inclusion, nor the first year part of the three years of records. */
export function longAgo(today: Day): Day {
  return addDays(minusYears(today, 4), -60);
}

/** One accident, one interview, one penalty, no certificate: no clause of 6(1) is met, and what is added decides. */
export function spoil(file: StepFile): void {
  accident(file, addDays(file.today, -500));
  interview(file, addDays(file.today, -100));
  penalty(file, addDays(file.today, -80), '10000.00');
}

export function interviews(file: StepFile, count: number, latest = 20): readonly number[] {
  return daysBack(file.today, count, latest, 31).map(on => interview(file, on));
}

/** One penalty for each sum, a month apart. */
export function penalties(file: StepFile, ...fines: readonly string[]): readonly number[] {
  return daysBack(file.today, fines.length, 25, 30).map((on, index) => penalty(file, on, fines[index]!));
}

/**
 * The day whose record leaves a one-year window on `target`, and that target. No record can leave on 29 February, so
 * that one gives way to 1 March.
 */
export function leaving(target: Day): { readonly recorded: Day; readonly target: Day } {
  const recorded = minusYears(target, 1);
  return windowUntil(recorded, 1) === target ? { recorded, target } : leaving(addDays(target, 1));
}

const COUNTED = ['今日', '明日', '后日', '三日后'];

/** As in 明日 or 十日后. */
export function fromToday(today: Day, target: Day): string {
  const ahead = target - today;
  return COUNTED[ahead] ?? `${ahead === 10 ? '十' : ahead === 11 ? '十一' : ahead}日后`;
}

import type { Chance } from '../chance.js';

/** Spread over some fifteen hours: long enough for a night without anybody at the receiver's. */
export const MOST_TRIES = 8;
const FIRST_DELAY = 10_000;
const GROWTH = 4;

/**
 * Milliseconds until the next attempt after so many that failed, from 1: four times longer each time, of which chance takes
 * away up to half, so that calls which failed together do not come again together.
 */
export function delayAfter(failures: number, chance: Chance): number {
  const longest = FIRST_DELAY * GROWTH ** (failures - 1);
  return Math.round(longest * (1 - chance() / 2));
}

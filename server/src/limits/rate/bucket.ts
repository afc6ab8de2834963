import type { Rate } from './rates.js';

/** What was spent and has not come back yet, as it stood at an instant. */
export interface Bucket {
  /** Points; more than the rate holds after an operation that cost more than was left. */
  readonly debt: number;
  /** Milliseconds. */
  readonly at: number;
}

export const FULL: Bucket = { debt: 0, at: 0 };

/** Milliseconds by which machines' clocks may differ. What is dated further ahead was written by a clock that has been put right since. */
export const CLOCKS_DIFFER = 60_000;

/**
 * Points spent and not come back by `now`. A clock that goes back refills nothing; one that was put right after it had gone far ahead
 * finds nothing spent, since nobody could tell when it would have come back.
 */
export function debtAt({ debt, at }: Bucket, { refill }: Rate, now: number): number {
  if (at > now + CLOCKS_DIFFER) return 0;
  return Math.max(0, debt - (Math.max(0, now - at) / 1000) * refill);
}

/** Whole points left; never below none. */
export function pointsLeft(bucket: Bucket, rate: Rate, now: number): number {
  return Math.max(0, Math.floor(rate.points - debtAt(bucket, rate, now)));
}

/** Whole seconds, at least one, until `points` more can be spent. */
export function secondsUntil(bucket: Bucket, rate: Rate, now: number, points = 1): number {
  const missing = debtAt(bucket, rate, now) + points - rate.points;
  return Math.max(1, Math.ceil(missing / rate.refill));
}

export function spend(bucket: Bucket, rate: Rate, now: number, points: number): Bucket {
  const at = bucket.at > now + CLOCKS_DIFFER ? now : Math.max(bucket.at, now);
  return { debt: Math.max(0, debtAt(bucket, rate, now) + points), at };
}

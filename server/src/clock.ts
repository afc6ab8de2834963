import { dayInShanghai, type Day, type Instant } from '@qianqi/shared';

/** Time is an argument everywhere else: this is the one place that asks the machine for it. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The bureau's calendar day. */
export function today(clock: Clock): Day {
  return dayInShanghai(clock.now());
}

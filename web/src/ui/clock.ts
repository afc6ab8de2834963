/** The one place of time: the browser's day in Shanghai, until the server has said which day it is. */
import { dayInShanghai, type Day } from '@qianqi/shared';

export function browserDay(): Day {
  return dayInShanghai(Date.now());
}

/** Milliseconds since the page began, for pauses and waits. */
export function sincePageBegan(): number {
  return performance.now();
}

export function browserNow(): number {
  return Date.now();
}

/**
 * A step function over days: spans `[from, until)` in order, without holes between them; only the last may be open
 * (`until: null`). Before the first span there is no value.
 */
import type { Day } from './day.js';

export interface Span<T> {
  readonly from: Day;
  /** The first day no longer in the span; null while it is open. */
  readonly until: Day | null;
  readonly value: T;
}

export type Timeline<T> = readonly Span<T>[];

/** The span that holds the day, or undefined before the first one. O(log n). */
export function spanOn<T>(timeline: Timeline<T>, on: Day): Span<T> | undefined {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeline[middle]!.from <= on) low = middle + 1;
    else high = middle;
  }
  const span = timeline[low - 1];
  return span && (span.until === null || on < span.until) ? span : undefined;
}

export function valueOn<T>(timeline: Timeline<T>, on: Day): T | undefined {
  return spanOn(timeline, on)?.value;
}

/** The spans that touch `[from, to]`, both ends included; either may be left open with null. Spans are not cut. */
export function spansBetween<T>(timeline: Timeline<T>, from: Day | null, to: Day | null): Timeline<T> {
  return timeline.filter(
    span => (to === null || span.from <= to) && (from === null || span.until === null || span.until > from),
  );
}

/** Appends a value from a day on, keeping the timeline minimal: an equal neighbour is prolonged instead. */
export function extend<T>(timeline: Span<T>[], from: Day, value: T): void {
  const last = timeline.at(-1);
  if (last) {
    if (last.value === value) return;
    timeline[timeline.length - 1] = { ...last, until: from };
  }
  timeline.push({ from, until: null, value });
}

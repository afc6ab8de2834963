/**
 * A change of grade that only time brings. It is written to the ledger on its day, with that day's midnight as its instant
 * whenever it is in fact written: so it has one place in the order, before anything recorded on that day, and whoever
 * comes first writes the same entry. Every write to an enterprise tells what is due first, so that in its ledger each
 * grade before is the grade after of the entry before.
 */
import {
  dayInShanghai,
  formatDay,
  midnightInShanghai,
  parseDay,
  must,
  type Day,
  type Grade,
  type Instant,
} from '@qianqi/shared';

export interface DueChange {
  readonly kind: 'GRADE_CHANGED';
  readonly content: { readonly on: string };
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade;
  readonly recordedAt: Date;
}

/** Nobody in particular: the calendar. */
export const RECORDED_BY_TIME = '系统';

/** What of the stored periods, oldest first, has begun since the last write to the enterprise, up to and with `today`. */
export function dueChanges(
  periods: readonly { readonly from: string; readonly grade: Grade }[],
  lastWrittenAt: Instant,
  today: Day,
): readonly DueChange[] {
  const told = formatDay(dayInShanghai(lastWrittenAt));
  const last = formatDay(today);
  return periods.flatMap(({ from, grade }, index) => {
    if (from <= told || from > last) return [];
    return {
      kind: 'GRADE_CHANGED',
      content: { on: from },
      gradeBefore: periods[index - 1]?.grade ?? null,
      gradeAfter: grade,
      recordedAt: new Date(midnightInShanghai(must(parseDay(from)))),
    };
  });
}

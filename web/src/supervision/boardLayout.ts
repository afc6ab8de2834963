/** The board's columns: all that is late before the first week, and then the weeks, Monday to Sunday. */
import { addDays, day, formatDay, type Day } from '@qianqi/shared';
import type { TaskRow } from './taskText';

export interface BoardColumn {
  /** Null for all before the first week. */
  readonly from: Day | null;
  readonly to: Day;
  readonly title: string;
}

/** Day 0, 1970-01-01, was a Thursday. */
function weekdayOf(on: Day): number {
  return (((on + 3) % 7) + 7) % 7;
}

export function mondayOf(on: Day): Day {
  return addDays(on, -weekdayOf(on));
}

export function boardColumns(from: Day, weeks: number): readonly BoardColumn[] {
  const first = mondayOf(from);
  const columns: BoardColumn[] = [{ from: null, to: addDays(first, -1), title: '此前' }];
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(first, week * 7);
    const sunday = addDays(monday, 6);
    columns.push({
      from: monday,
      to: sunday,
      title: `${formatDay(monday).slice(5)} – ${formatDay(sunday).slice(5)}`,
    });
  }
  return columns;
}

export function columnOf(columns: readonly BoardColumn[], dueOn: string): number {
  const due = day(dueOn);
  return columns.findIndex(({ from, to }) => due <= to && (from === null || due >= from));
}

/** The same weekday of the other week, but no day that has passed. */
export function dayInColumn({ from, to }: BoardColumn, dueOn: string, today: Day): Day {
  const same = from === null ? to : addDays(from, weekdayOf(day(dueOn)));
  return same < today ? today : same;
}

/** Whom the task goes to once it was moved from one row to another; null stands for nobody yet. */
export function inspectorsAfter({ inspectors }: TaskRow, from: string | null, to: string): readonly string[] {
  const others = inspectors.map(({ id }) => id).filter(id => id !== from && id !== to);
  return [to, ...others];
}

/** Which of several visits of a month one would keep; whether they may be merged is the rules' business. */
import { day, whyNotMerged } from '@qianqi/shared';
import type { TaskRow } from './taskText';

export type MergeableVisit = TaskRow['mergeable'][number];

/** The task itself and those due in its month, earliest first. */
export function visitsOf(task: TaskRow): readonly MergeableVisit[] {
  const { id, kind, status, dueOn, inspectors } = task;
  const own: MergeableVisit = { id, kind, status, dueOn, inspectors };
  return [own, ...task.mergeable].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** A drawn visit, as the draw has settled who goes; else one that somebody has been sent to; else the earliest. */
export function preferredOf(visits: readonly MergeableVisit[]): MergeableVisit {
  return (
    visits.find(({ kind }) => kind === 'DOUBLE_RANDOM_INSPECTION') ??
    visits.find(({ status }) => status === 'ASSIGNED') ??
    visits[0]!
  );
}

/** Why the other cannot be made with the one that is kept; null when it can. */
export function whyNot(kept: MergeableVisit, other: MergeableVisit): string | null {
  return whyNotMerged({ ...kept, dueOn: day(kept.dueOn) }, { ...other, dueOn: day(other.dueOn) });
}

import { statusAfter, TASK_BASIS_LABELS, TASK_KIND_LABELS, type TaskMove } from '@qianqi/shared';
import type { TaskRowFragment } from '../generated/graphql';

export type TaskRow = TaskRowFragment;

/** What the queue offers, in its order; taking back is the plan's own move. */
const OFFERED_MOVES = ['ASSIGN', 'COMPLETE', 'RESCHEDULE', 'MERGE', 'CANCEL'] as const satisfies TaskMove[];
export type OfferedMove = (typeof OFFERED_MOVES)[number];

export const MOVE_LABELS: Readonly<Record<OfferedMove, string>> = {
  ASSIGN: '派人',
  COMPLETE: '办结',
  RESCHEDULE: '改期',
  MERGE: '合并',
  CANCEL: '取消任务',
};

/** The moves that the table of a task's life leaves open to it. */
export function movesOf(task: TaskRow): readonly OfferedMove[] {
  const { kind, status, mergeable } = task;
  return OFFERED_MOVES.filter(move => {
    if (statusAfter(move, status) === null) return false;
    if (move === 'MERGE') return mergeable.length > 0;
    // A review belongs to its rectification, which only a review that passed ends.
    return !(move === 'CANCEL' && kind === 'RECTIFICATION_REVIEW');
  });
}

export function taskTitle({ kind, enterprise, dueOn }: TaskRow): string {
  return `${enterprise.name} · ${TASK_KIND_LABELS[kind]} · ${dueOn} 截止`;
}

/** 加查事由 or the article, whichever the task rests on. */
export function taskBasis({ basis, article }: TaskRow): string {
  return [basis && TASK_BASIS_LABELS[basis], article].filter(Boolean).join(' · ') || '—';
}

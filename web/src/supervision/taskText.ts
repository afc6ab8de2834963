import { statusAfter, type TaskMove } from '@qianqi/shared';
import { TASK_BASIS_LABELS, TASK_KIND_LABELS } from '../domain/labels';
import type { TaskRowFragment } from '../generated/graphql';

export type TaskRow = TaskRowFragment;

/** What the queue offers, in its order; taking back is the plan's own move. */
export const OFFERED_MOVES = ['ASSIGN', 'COMPLETE', 'RESCHEDULE', 'CANCEL'] as const satisfies TaskMove[];
export type OfferedMove = (typeof OFFERED_MOVES)[number];

export const MOVE_LABELS: Readonly<Record<OfferedMove, string>> = {
  ASSIGN: '派人',
  COMPLETE: '办结',
  RESCHEDULE: '改期',
  CANCEL: '取消任务',
};

/** The moves that the table of a task's life leaves open to it. */
export function movesOf({ kind, status }: TaskRow): readonly OfferedMove[] {
  return OFFERED_MOVES.filter(
    // A review belongs to its rectification, which only a review that passed ends.
    move => statusAfter(move, status) !== null && !(move === 'CANCEL' && kind === 'RECTIFICATION_REVIEW'),
  );
}

export function taskTitle({ kind, enterprise, dueOn }: TaskRow): string {
  return `${enterprise.name} · ${TASK_KIND_LABELS[kind]} · ${dueOn} 截止`;
}

/** 加查事由 or the article, whichever the task rests on. */
export function taskBasis({ basis, article }: TaskRow): string {
  return [basis && TASK_BASIS_LABELS[basis], article].filter(Boolean).join(' · ') || '—';
}

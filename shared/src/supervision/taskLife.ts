/**
 * The life of a supervision task, as a table that is checked before every move. A task that was never started can be
 * withdrawn when the grade that asked for it is gone; one that was done stays done.
 */
import { TASK_STATUSES, type TaskMove, type TaskStatus } from '../vocabulary.js';

export const TASK_MOVES: Readonly<
  Record<
    TaskMove,
    {
      readonly from: readonly TaskStatus[];
      /** Null: it stays what it was. */ readonly to: TaskStatus | null;
    }
  >
> = {
  /** Inspectors are named, or others are named instead. */
  ASSIGN: { from: ['PLANNED', 'ASSIGNED'], to: 'ASSIGNED' },
  /** Due on another day. */
  RESCHEDULE: { from: ['PLANNED', 'ASSIGNED'], to: null },
  /** Done, with findings. A task may be done by whoever was there without having been assigned before. */
  COMPLETE: { from: ['PLANNED', 'ASSIGNED'], to: 'COMPLETED' },
  /** Made together with another visit of the same month (综合查一次), which answers for it from then on. */
  MERGE: { from: ['PLANNED', 'ASSIGNED'], to: 'CANCELLED' },
  /** Somebody decided that it will not be done, and said why. */
  CANCEL: { from: ['PLANNED', 'ASSIGNED'], to: 'CANCELLED' },
  /** What asked for it no longer holds. */
  WITHDRAW: { from: ['PLANNED'], to: 'WITHDRAWN' },
};

/** The status after the move; null when the move is not open to a task of this status. */
export function statusAfter(move: TaskMove, status: TaskStatus): TaskStatus | null {
  const { from, to } = TASK_MOVES[move];
  return from.includes(status) ? (to ?? status) : null;
}

/** Whether something is still to be done. */
export function isOpen(status: TaskStatus): boolean {
  return TASK_STATUSES.indexOf(status) < TASK_STATUSES.indexOf('COMPLETED');
}

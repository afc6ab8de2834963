import type { Day } from '@qianqi/shared';
import { TaskAssign } from './TaskAssign';
import { TaskCancel } from './TaskCancel';
import { TaskComplete } from './TaskComplete';
import { TaskMerge } from './TaskMerge';
import { TaskReschedule } from './TaskReschedule';
import type { OfferedMove, TaskRow } from './taskText';

export interface Moving {
  readonly move: OfferedMove;
  readonly task: TaskRow;
  /** Where a card was put. */
  readonly to?: Day;
  readonly inspectorIds?: readonly string[];
}

interface Props {
  readonly moving: Moving | null;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The window of the move that was asked for. */
export function TaskMoveDialog({ moving, today, onClose }: Props) {
  if (!moving) return null;
  const { move, task, to, inspectorIds } = moving;
  switch (move) {
    case 'ASSIGN':
      return <TaskAssign task={task} inspectorIds={inspectorIds} onClose={onClose} />;
    case 'COMPLETE':
      return <TaskComplete task={task} today={today} onClose={onClose} />;
    case 'RESCHEDULE':
      return <TaskReschedule task={task} today={today} to={to} onClose={onClose} />;
    case 'MERGE':
      return <TaskMerge task={task} onClose={onClose} />;
    case 'CANCEL':
      return <TaskCancel task={task} today={today} onClose={onClose} />;
  }
}

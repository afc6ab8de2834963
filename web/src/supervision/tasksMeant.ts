import type { Day } from '@qianqi/shared';
import type { CancelTasksInput, MovedTasksFragment } from '../generated/graphql';

export type { MovedTasksFragment, SupervisionTaskWhere } from '../generated/graphql';

/** Which tasks, as the server is told: those named, or all that match, for which it looks again. */
export type TasksMeantFields = Pick<CancelTasksInput, 'taskIds' | 'where'>;

/** What every window of a move of many is given. */
export interface BulkProps {
  readonly meant: TasksMeantFields;
  /** Of which tasks and how many, in words. */
  readonly what: string;
  /** Names the selection, for the draft. */
  readonly name: string;
  readonly today: Day;
  readonly onMoved: (moved: MovedTasksFragment) => void;
  readonly onClose: () => void;
}

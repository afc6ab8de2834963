import { gradeText, TASK_KIND_LABELS } from '@qianqi/shared';
import type { KeyboardEvent } from 'react';
import { taskBasis, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly movable: boolean;
  readonly carried: boolean;
  /** Also the year, where no week stands above it. */
  readonly wholeDay?: boolean;
  readonly onTake: () => void;
  readonly onLetGo: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMerge: () => void;
}

export function BoardCard({
  task,
  movable,
  carried,
  wholeDay = false,
  onTake,
  onLetGo,
  onKeyDown,
  onMerge,
}: Props) {
  const { kind, dueOn, overdue, enterprise, mergeable } = task;
  const merges = movable && mergeable.length > 0;
  return (
    <div className="board-item">
      <button
        type="button"
        className={`board-card${carried ? ' is-carried' : ''}${overdue ? ' is-overdue' : ''}`}
        title={`${enterprise.name}\n${taskBasis(task)}${task.reason ? `\n${task.reason}` : ''}`}
        draggable={movable}
        aria-pressed={movable ? carried : undefined}
        aria-keyshortcuts={merges ? 'M' : undefined}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', enterprise.name);
          // Chromium gives a drag up whose page changes while it begins.
          setTimeout(onTake);
        }}
        onDragEnd={onLetGo}
        onKeyDown={event => movable && onKeyDown(event)}
      >
        <span className="board-card-name">
          {enterprise.grade && <span>{gradeText(enterprise.grade)} </span>}
          {enterprise.name}
        </span>
        <span className="board-card-what">
          {TASK_KIND_LABELS[kind]} {wholeDay ? dueOn : dueOn.slice(5)}
          {overdue && <strong className="due-over"> ! 逾期</strong>}
        </span>
      </button>
      {merges && (
        // The keyboard has M on the card; a stop of its own would double the way through a full board.
        <button type="button" className="link merge-hint" tabIndex={-1} onClick={onMerge}>
          本月已有检查：合并为一次
        </button>
      )}
    </div>
  );
}

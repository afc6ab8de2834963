import type { Day } from '@qianqi/shared';
import { useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { may, useViewer } from '../domain/viewer';
import type { BoardQuery, InspectorsQuery } from '../generated/graphql';
import { paths } from '../paths';
import { useNotice } from '../ui/notice';
import { BoardCard } from './BoardCard';
import { columnOf, dayInColumn, inspectorsAfter, type BoardColumn } from './boardLayout';
import { TaskMoveDialog, type Moving } from './TaskMoveDialog';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly columns: readonly BoardColumn[];
  readonly inspectors: InspectorsQuery['inspectors']['nodes'];
  readonly planned: BoardQuery['planned'];
  readonly assigned: BoardQuery['assigned'];
  readonly today: Day;
}

interface Place {
  /** 0 are the tasks of nobody, then the inspectors. */
  readonly row: number;
  readonly column: number;
}
interface Carried {
  readonly task: TaskRow;
  readonly from: Place;
  readonly over: Place;
}

/** Of those that nobody has yet; a year's end can have hundreds in a week, and the queue has them all. */
const MOST_CARDS = 5;
const ARROWS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Cards are carried by the pointer, or taken up with Enter, moved with the arrows and put down with Enter. Where one is put
 * opens the window of that move, so that nothing is moved by a slip of the hand.
 */
export function BoardGrid({ columns, inspectors, planned, assigned, today }: Props) {
  const schedules = may(useViewer(), 'MOVE_TASKS');
  const tell = useNotice();
  const [carried, setCarried] = useState<Carried | null>(null);
  const [moves, setMoves] = useState<readonly Moving[]>([]);
  const rows = [null, ...inspectors];
  const nameOf = (row: number) => rows[row]?.name ?? '待派';

  const cardsIn = (row: number, column: number): readonly TaskRow[] => {
    const inspector = rows[row];
    const tasks = inspector
      ? assigned.nodes.filter(task => task.inspectors.some(({ id }) => id === inspector.id))
      : planned.nodes;
    return tasks.filter(({ dueOn }) => columnOf(columns, dueOn) === column);
  };

  const put = ({ task, from, over }: Carried) => {
    setCarried(null);
    const next: Moving[] = [];
    const column = columns[over.column]!;
    if (over.column !== from.column) {
      if (column.from === null || column.to < today) return tell('不能改到已经过去的一周');
      next.push({ move: 'RESCHEDULE', task, to: dayInColumn(column, task.dueOn, today) });
    }
    const inspector = rows[over.row];
    if (over.row !== from.row) {
      if (!inspector) return tell('已派的任务不能退回待派，可改派他人或取消任务');
      const inspectorIds = inspectorsAfter(task, rows[from.row]?.id ?? null, inspector.id);
      next.push({ move: 'ASSIGN', task, inspectorIds });
    }
    return setMoves(next);
  };

  const onKeyDown = (event: KeyboardEvent, task: TaskRow, at: Place) => {
    if (!carried) {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      setCarried({ task, from: at, over: at });
      return;
    }
    const step = ARROWS[event.key];
    if (step) {
      const row = Math.min(Math.max(carried.over.row + step.row, 0), rows.length - 1);
      const column = Math.min(Math.max(carried.over.column + step.column, 0), columns.length - 1);
      setCarried({ ...carried, over: { row, column } });
    } else if (event.key === 'Enter') put(carried);
    else if (event.key === 'Escape' || event.key === 'Tab') setCarried(null);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  const hidden = planned.totalCount - planned.nodes.length + assigned.totalCount - assigned.nodes.length;
  return (
    <>
      <p className="board-hint">
        {schedules && '拖动卡片，或按 Enter 拿起、方向键移动、Enter 放下、Esc 取消：换周即改期，换行即派人。'}
        {hidden > 0 && (
          <>
            另有 {hidden} 项较晚的任务未载入，
            <Link to={paths.tasks({ to: columns.at(-1)!.to })}>在任务列表查看</Link>
          </>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {carried &&
          `正在移动 ${taskTitle(carried.task)}，到 ${nameOf(carried.over.row)}，${columns[carried.over.column]!.title}`}
      </p>
      <div className="table-frame board-frame">
        <table className="board" aria-label="排班">
          <thead>
            <tr>
              <th scope="col">检查人员</th>
              {columns.map(({ title }, index) => (
                <th key={title} scope="col" className={index === 0 ? 'board-late' : ''}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((inspector, row) => (
              <tr key={inspector?.id ?? 'nobody'}>
                <th scope="row">
                  {inspector?.name ?? '待派'}
                  <span className="board-unit">{inspector?.unit}</span>
                </th>
                {columns.map((column, index) => {
                  const cards = cardsIn(row, index);
                  const at = { row, column: index };
                  const most = inspector ? cards.length : MOST_CARDS;
                  const isOver = carried?.over.row === row && carried.over.column === index;
                  return (
                    <td
                      key={column.title}
                      className={isOver ? 'is-over' : ''}
                      onDragOver={event => {
                        if (!carried) return;
                        event.preventDefault();
                        if (!isOver) setCarried({ ...carried, over: at });
                      }}
                      onDrop={event => {
                        event.preventDefault();
                        if (carried) put({ ...carried, over: at });
                      }}
                    >
                      {cards.slice(0, most).map(task => (
                        <BoardCard
                          key={task.id}
                          task={task}
                          movable={schedules}
                          carried={carried?.task.id === task.id}
                          onTake={() => setCarried({ task, from: at, over: at })}
                          onLetGo={() => setCarried(null)}
                          onKeyDown={event => onKeyDown(event, task, at)}
                        />
                      ))}
                      {cards.length > most && (
                        <Link
                          className="board-more"
                          to={paths.tasks({
                            from: column.from,
                            to: column.to,
                            status: ['PLANNED'],
                          })}
                        >
                          另有 {cards.length - most} 项
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TaskMoveDialog
        key={moves.length}
        moving={moves[0] ?? null}
        today={today}
        onClose={() => setMoves(moves.slice(1))}
      />
    </>
  );
}

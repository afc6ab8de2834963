import type { Day } from '@qianqi/shared';
import { useEffect, useRef } from 'react';
import { BoardCard } from './BoardCard';
import { columnOf, type BoardColumn } from './boardLayout';
import { warningsOf, type ChoosableInspector } from './inspectorChoice';
import type { TaskRow } from './taskText';
import type { Carry } from './useCarry';

interface Props {
  readonly columns: readonly BoardColumn[];
  readonly inspectors: readonly ChoosableInspector[];
  readonly assigned: readonly TaskRow[];
  readonly today: Day;
  readonly carry: Carry;
  readonly movable: boolean;
}

/** Who goes where in which week. */
export function BoardGrid({ columns, inspectors, assigned, today, carry, movable }: Props) {
  const { carried } = carry;
  const over = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    // By keyboard one may carry to what is out of sight.
    over.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [carried?.over.row, carried?.over.column]);

  const cardsIn = (inspector: ChoosableInspector, column: number): readonly TaskRow[] =>
    assigned.filter(
      task =>
        task.inspectors.some(({ id }) => id === inspector.id) && columnOf(columns, task.dueOn) === column,
    );

  return (
    // It scrolls both ways, for the keyboard too.
    <div className="table-frame board-frame" tabIndex={0} role="region" aria-label="排班表">
      <table className="board" aria-label="排班" style={{ minWidth: `${110 + columns.length * 132}px` }}>
        <thead>
          <tr>
            <th scope="col">检查人员</th>
            {columns.map(({ title, from, to }) => (
              <th
                key={title}
                scope="col"
                className={from === null || (today >= from && today <= to) ? 'board-now' : ''}
              >
                {title}
                {from !== null && today >= from && today <= to && <span className="quiet"> 本周</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inspectors.map((inspector, row) => (
            <tr key={inspector.id}>
              <th scope="row">
                {/* In the same line: rows must not move under what is being carried. */}
                {carried && warningsOf(inspector, carried.task).length > 0 && (
                  <strong className="due-over">! </strong>
                )}
                {inspector.name}
                <span className="board-unit">
                  {inspector.unit}，在手 {inspector.assignedTasks}
                </span>
              </th>
              {columns.map((column, index) => {
                const at = { row, column: index };
                const isOver = carried?.over.row === row && carried.over.column === index;
                return (
                  <td
                    key={column.title}
                    ref={isOver ? over : null}
                    className={isOver ? 'is-over' : ''}
                    onDragOver={event => {
                      if (!carried) return;
                      event.preventDefault();
                      if (!isOver) carry.hover(at);
                    }}
                    onDrop={event => {
                      event.preventDefault();
                      carry.put(at);
                    }}
                  >
                    {cardsIn(inspector, index).map(task => (
                      <BoardCard
                        key={task.id}
                        task={task}
                        movable={movable}
                        carried={carried?.task.id === task.id}
                        onTake={() => carry.take(task, at)}
                        onLetGo={carry.letGo}
                        onKeyDown={event => carry.onKeyDown(event, task, at)}
                        onMerge={() => carry.merge(task)}
                      />
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

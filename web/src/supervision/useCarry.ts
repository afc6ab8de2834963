import type { Day } from '@qianqi/shared';
import { useState, type KeyboardEvent } from 'react';
import { useNotice } from '../ui/notice';
import { columnOf, dayInColumn, inspectorsAfter, type BoardColumn } from './boardLayout';
import type { ChoosableInspector } from './inspectorChoice';
import type { Moving } from './TaskMoveDialog';
import type { TaskRow } from './taskText';

/** A cell of the board: an inspector's row and a week's column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Carried {
  readonly task: TaskRow;
  /** Null from the queue. */
  readonly from: Place | null;
  readonly over: Place;
}

export interface Carry {
  readonly carried: Carried | null;
  /** The windows that putting a card down has opened, one after the other. */
  readonly moving: Moving | null;
  take(task: TaskRow, from: Place | null): void;
  hover(over: Place): void;
  put(over: Place): void;
  letGo(): void;
  onKeyDown(event: KeyboardEvent, task: TaskRow, from: Place | null): void;
  /** Opens the window that makes one of several visits. */
  merge(task: TaskRow): void;
  closed(): void;
}

interface Options {
  readonly columns: readonly BoardColumn[];
  readonly inspectors: readonly ChoosableInspector[];
  readonly today: Day;
}

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
export function useCarry({ columns, inspectors, today }: Options): Carry {
  const tell = useNotice();
  const [carried, setCarried] = useState<Carried | null>(null);
  const [moves, setMoves] = useState<readonly Moving[]>([]);

  const take = (task: TaskRow, from: Place | null) => {
    const due = columnOf(columns, task.dueOn);
    // From the queue it begins with whoever comes first, in the week it is due, or in the first week.
    setCarried({ task, from, over: from ?? { row: 0, column: Math.max(due, 1) } });
  };

  const put = (task: TaskRow, from: Place | null, over: Place) => {
    setCarried(null);
    const next: Moving[] = [];
    const column = columns[over.column]!;
    const inspector = inspectors[over.row];
    if (!inspector) return;
    if (over.column !== columnOf(columns, task.dueOn)) {
      if (column.from === null || column.to < today) return tell('不能改到已经过去的一周');
      next.push({ move: 'RESCHEDULE', task, to: dayInColumn(column, task.dueOn, today) });
    }
    if (from === null || over.row !== from.row) {
      const before = from === null ? null : (inspectors[from.row]?.id ?? null);
      next.push({ move: 'ASSIGN', task, inspectorIds: inspectorsAfter(task, before, inspector.id) });
    }
    setMoves(next);
  };

  return {
    carried,
    moving: moves[0] ?? null,
    take,
    hover: over => carried && setCarried({ ...carried, over }),
    put: over => carried && put(carried.task, carried.from, over),
    letGo: () => setCarried(null),
    merge: task => setMoves([{ move: 'MERGE', task }]),
    closed: () => setMoves(moves.slice(1)),
    onKeyDown(event, task, from) {
      if (!carried) {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take(task, from);
        return;
      }
      const step = ARROWS[event.key];
      if (step) {
        const row = Math.min(Math.max(carried.over.row + step.row, 0), inspectors.length - 1);
        const column = Math.min(Math.max(carried.over.column + step.column, 0), columns.length - 1);
        setCarried({ ...carried, over: { row, column } });
      } else if (event.key === 'Enter') put(carried.task, carried.from, carried.over);
      else if (event.key === 'Escape' || event.key === 'Tab') setCarried(null);
      else return;
      if (event.key !== 'Tab') event.preventDefault();
    },
  };
}

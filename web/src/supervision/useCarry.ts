import type { Day } from '@qianqi/shared';
import { useState, type KeyboardEvent } from 'react';
import type { Press } from '../ui/keys/declared';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
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
  onKeyDown(event: KeyboardEvent<HTMLElement>, task: TaskRow, from: Place | null): void;
  /** Opens the window that makes one of several visits. */
  merge(task: TaskRow): void;
  closed(): void;
}

interface Options {
  readonly columns: readonly BoardColumn[];
  readonly inspectors: readonly ChoosableInspector[];
  readonly today: Day;
}

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

  const merge = (task: TaskRow) => setMoves([{ move: 'MERGE', task }]);
  const takeOrPut = (_: Press, task: TaskRow, from: Place | null) =>
    carried ? put(carried.task, carried.from, carried.over) : take(task, from);
  /** While nothing is carried the keys are the browser's. */
  const step = (rows: number, columnsOn: number) => () => {
    if (!carried) return false;
    const row = Math.min(Math.max(carried.over.row + rows, 0), inspectors.length - 1);
    const column = Math.min(Math.max(carried.over.column + columnsOn, 0), columns.length - 1);
    return setCarried({ ...carried, over: { row, column } });
  };
  const letGo = () => (carried ? setCarried(null) : false);
  const leave = () => {
    letGo();
    return false;
  };
  const mergeOne = (_: Press, task: TaskRow) => (!carried && task.mergeable.length > 0 ? merge(task) : false);
  const onKeyDown = useFocusKeys<[task: TaskRow, from: Place | null]>('排班卡片', [
    { keys: ['Enter'], label: '拿起卡片；再按放下', run: takeOrPut },
    { keys: ['ArrowLeft'], label: '拿着卡片：前一周', run: step(0, -1) },
    { keys: ['ArrowRight'], label: '拿着卡片：后一周', run: step(0, 1) },
    { keys: ['ArrowUp'], label: '拿着卡片：上一人', run: step(-1, 0) },
    { keys: ['ArrowDown'], label: '拿着卡片：下一人', run: step(1, 0) },
    { keys: ['Escape'], label: '放回原处', run: letGo },
    { keys: ['Tab', 'Shift+Tab'], label: '放回原处，到下一张', run: leave },
    { keys: ['m'], label: '合并同月检查', run: mergeOne },
  ]);

  return {
    carried,
    moving: moves[0] ?? null,
    take,
    hover: over => carried && setCarried({ ...carried, over }),
    put: over => carried && put(carried.task, carried.from, over),
    letGo: () => setCarried(null),
    merge,
    closed: () => setMoves(moves.slice(1)),
    onKeyDown,
  };
}

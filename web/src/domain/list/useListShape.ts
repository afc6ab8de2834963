/** Which columns of a list are shown and how close its rows: by the URL, else as this person last chose, else as usual. */
import { useState } from 'react';
import { LIST_COLUMNS, usualColumns, type ColumnOf, type Density, type ViewedList } from '@qianqi/shared';
import type { Column } from '../../ui/DataTable';
import { keptShape, keepShape } from './keptShape';

export interface ShapeParams<L extends ViewedList> {
  readonly cols: readonly ColumnOf<L>[] | null;
  readonly density: Density | null;
}

export interface ListShape<L extends ViewedList> {
  readonly list: L;
  /** Shown, in their order. */
  readonly names: readonly ColumnOf<L>[];
  readonly density: Density;
  /** Those shown of all that there are; what is no column of the list, such as buttons, stays at the end. */
  readonly pick: <R>(all: readonly Column<R>[]) => readonly Column<R>[];
  readonly setColumns: (names: readonly ColumnOf<L>[]) => void;
  readonly setDensity: (density: Density) => void;
}

export function useListShape<L extends ViewedList>(
  list: L,
  username: string,
  { cols, density }: ShapeParams<L>,
  change: (patch: Partial<ShapeParams<L>>) => void,
): ListShape<L> {
  const [kept, setKept] = useState(() => keptShape(username, list));
  const all: readonly ColumnOf<L>[] = LIST_COLUMNS[list];
  const keptNames = kept.cols?.filter((name): name is ColumnOf<L> =>
    (all as readonly string[]).includes(name),
  );
  const names = cols ?? (keptNames && keptNames.length > 0 ? keptNames : usualColumns(list));
  const keep = (next: Partial<ShapeParams<L>>) => {
    const whole = { ...kept, ...next };
    keepShape(username, list, whole);
    setKept(whole);
    change(next);
  };
  return {
    list,
    names,
    density: density ?? kept.density ?? 'comfortable',
    pick: columns => [
      ...names.flatMap(name => columns.filter(each => each.name === name)),
      ...columns.filter(each => !(all as readonly string[]).includes(each.name)),
    ],
    setColumns: next => keep({ cols: next } as Partial<ShapeParams<L>>),
    setDensity: next => keep({ density: next } as Partial<ShapeParams<L>>),
  };
}

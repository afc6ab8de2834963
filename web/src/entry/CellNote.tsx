import { useEffect, useReducer, useRef } from 'react';
import { echoOf } from '../ui/entry/field';
import type { Desk } from './desk';
import type { Place } from './moves';
import { useHangBelow } from './useHangBelow';

interface Props {
  readonly desk: Desk;
  /** The cell that has the focus. */
  readonly place: Place | null;
}

/** Below the cell that has the focus: what it understood, in other words, so that a slip is seen. Moves nothing. */
export function CellNote({ desk, place }: Props) {
  const { store, fields, today } = desk;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => store.onEdit(key => key === place?.key && redraw()), [store, place]);

  const field = fields.find(({ name }) => name === place?.column);
  const row = place && store.row(place.key);
  const note = field && row ? echoOf(field, row.values[field.name] ?? '', today) : '';
  useHangBelow(ref, note && place ? place.key : null, place?.column ?? '');
  return (
    <p className="cell-note" role="status" hidden={!note} ref={ref}>
      {note}
    </p>
  );
}

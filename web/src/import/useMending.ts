import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { PatchImportDocument } from '../generated/graphql';
import { useNotice } from '../ui/notice';
import type { SheetRowShown } from './importText';

export interface Mending {
  /** The row as it is since it was mended. */
  rowAs(row: SheetRowShown): SheetRowShown;
  /** Whether the cell is on its way, or was mended on this page. */
  stateOf(row: number, column: number): 'saving' | 'mended' | null;
  mend(row: number, column: number, value: string): void;
}

/** Sends each mended cell as it is left, and keeps what the server then says of its row and of those it concerns. */
export function useMending(importId: string): Mending {
  const tell = useNotice();
  const [patch] = useMutation(PatchImportDocument);
  const [rows, setRows] = useState<ReadonlyMap<number, SheetRowShown>>(new Map());
  const [cells, setCells] = useState<ReadonlyMap<string, 'saving' | 'mended'>>(new Map());
  // One after the other: the answer to an earlier change must not overwrite that to a later one.
  const queue = useRef(Promise.resolve());
  const set = (cell: string, state: 'saving' | 'mended' | null) =>
    setCells(current => {
      const next = new Map(current);
      if (state === null) next.delete(cell);
      else next.set(cell, state);
      return next;
    });
  const send = async (row: number, column: number, value: string) => {
    const cell = nameOf(row, column);
    try {
      const { data } = await patch({ variables: { input: { importId, cells: [{ row, column, value }] } } });
      const { rows: checked, userErrors } = data!.patchImport;
      set(cell, userErrors.length === 0 ? 'mended' : null);
      if (userErrors[0]) tell(userErrors[0].message);
      setRows(current => new Map([...current, ...checked.map(each => [each.number, each] as const)]));
    } catch (error) {
      set(cell, null);
      tell(FAILURE_SENTENCES[failureOf(error)]);
    }
  };
  return {
    rowAs: row => rows.get(row.number) ?? row,
    stateOf: (row, column) => cells.get(nameOf(row, column)) ?? null,
    mend(row, column, value) {
      set(nameOf(row, column), 'saving');
      queue.current = queue.current.then(() => send(row, column, value));
    },
  };
}

function nameOf(row: number, column: number): string {
  return `${row} ${column}`;
}

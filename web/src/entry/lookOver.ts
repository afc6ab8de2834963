/**
 * Works out what rows would do and what they resemble, from the first that changed downwards: nothing above it can have
 * changed by it. A few milliseconds at a time, and anew with the next edit.
 */
import { inSlices } from '../ui/inSlices';
import { judging } from './judge';
import type { Row } from './row';
import type { SheetStore } from './sheetStore';
import { suspecting, type OnFile } from './suspects';

/** Long enough not to begin between two keys, short enough to be there when one looks up. */
const AFTER = 200;

export interface LookOver {
  /** The row, or all of them, changed, or something that they were held against. */
  changed(key: string | null): void;
  /** The row alone, at once. */
  now(key: string): void;
  stop(): void;
}

export function createLookOver(store: SheetStore, rules: OnFile): LookOver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => undefined as void;
  /** The first row that is not looked over yet. */
  let from = Number.POSITIVE_INFINITY;

  function* look(only?: string) {
    const rows = store.rows();
    const judge = judging(rules);
    const suspect = suspecting(rules, new Set(rows.flatMap(row => row.recorded?.eventId ?? [])));
    for (const [index, row] of rows.entries()) {
      const asks = only === undefined ? index >= from : row.key === only;
      const next = { judged: judge(row, asks), suspects: suspect(row, index + 1) };
      if (asks && !row.recorded && !isSame(row, next)) store.derive(row.key, next);
      if (row.key === only) return;
      if (only === undefined && asks) from = index + 1;
      yield;
    }
    from = Number.POSITIVE_INFINITY;
  }
  return {
    changed(key) {
      const index = key === null ? 0 : Math.max(0, store.shape().keys.indexOf(key));
      from = Math.min(from, index);
      giveUp();
      clearTimeout(timer);
      timer = setTimeout(() => {
        giveUp = inSlices(look());
      }, AFTER);
    },
    now(key) {
      for (const _ of look(key));
    },
    stop() {
      giveUp();
      clearTimeout(timer);
    },
  };
}

function isSame(row: Row, { judged, suspects }: Pick<Row, 'judged' | 'suspects'>): boolean {
  return JSON.stringify([row.judged, row.suspects]) === JSON.stringify([judged, suspects]);
}

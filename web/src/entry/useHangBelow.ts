import { useLayoutEffect, type RefObject } from 'react';
import { cellAt } from './moves';

/**
 * Hangs something just below a cell, follows it when the sheet is scrolled, and keeps it within the frame, which must be its
 * offset parent: so it is not cut off where the sheet ends. Null hangs nothing.
 */
export function useHangBelow(ref: RefObject<HTMLElement | null>, key: string | null, column: string): void {
  useLayoutEffect(() => {
    const hung = ref.current;
    const frame = hung?.parentElement;
    if (!hung || !frame || key === null) return undefined;
    const hang = () => {
      const cell = cellAt({ key, column });
      if (!cell) return;
      const [at, around] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()];
      const left = Math.min(at.left - around.left, around.width - hung.offsetWidth);
      hung.style.left = `${Math.max(0, left)}px`;
      hung.style.top = `${at.bottom - around.top}px`;
    };
    hang();
    frame.addEventListener('scroll', hang, true);
    return () => frame.removeEventListener('scroll', hang, true);
  }, [ref, key, column]);
}

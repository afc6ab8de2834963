/**
 * Hangs something just below a cell and within its frame, which must be its offset parent: so what hangs over the sheet is
 * not cut off by the sheet's scrolling.
 */
export function hangBelow(hung: HTMLElement | null, cell: HTMLElement | null): void {
  const frame = hung?.parentElement;
  if (!hung || !cell || !frame) return;
  const [at, around] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = Math.min(at.left - around.left, around.width - hung.offsetWidth);
  hung.style.left = `${Math.max(0, left)}px`;
  hung.style.top = `${at.bottom - around.top}px`;
}

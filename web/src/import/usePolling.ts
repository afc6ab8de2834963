import { useEffect } from 'react';

/** Milliseconds between looks while something is under way. */
const LOOK_AGAIN = 1000;

/** Asks again and again for as long as something is under way. */
export function usePolling(
  isUnderWay: boolean,
  start: (milliseconds: number) => void,
  stop: () => void,
): void {
  useEffect(() => {
    if (!isUnderWay) return undefined;
    start(LOOK_AGAIN);
    return stop;
  }, [isUnderWay, start, stop]);
}

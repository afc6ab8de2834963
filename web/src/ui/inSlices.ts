import { sincePageBegan } from './clock';

/** A slice fits between a key and its paint, also on a machine a quarter as fast as this one. */
const SLICE = 4;

/** Does work a few milliseconds at a time, so that no keystroke waits for it; answers how to give it up. */
export function inSlices(work: Iterator<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    const end = sincePageBegan() + SLICE;
    while (sincePageBegan() < end) if (work.next().done) return;
    timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}

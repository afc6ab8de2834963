import type { Clock } from '../../clock.js';
import { TOKEN_AT_ONCE } from './rates.js';

/** Milliseconds for which what a process said of itself holds, should it say nothing more. */
export const SAID_HOLDS = 10_000;

interface Here {
  now: number;
  /** Since it was told last. */
  most: number;
}

interface Elsewhere {
  readonly counts: readonly number[];
  readonly at: number;
}

/**
 * How many requests of each token are under way: here to the request, in the other processes by what each said last of its
 * second. Nothing here waits for anything; `settle.ts` brings the processes together.
 */
export class UnderWay {
  private readonly here = new Map<string, Here>();
  private readonly elsewhere = new Map<string, Elsewhere>();

  constructor(private readonly clock: Clock) {}

  /** Whether there was room for one more, which is then counted. */
  enter(token: string): boolean {
    const here = this.here.get(token) ?? { now: 0, most: 0 };
    if (here.now >= this.room(token)) return false;
    here.now++;
    here.most = Math.max(here.most, here.now);
    this.here.set(token, here);
    return true;
  }

  leave(token: string): void {
    const here = this.here.get(token);
    if (here && here.now > 0) here.now--;
  }

  /** In this process. */
  get count(): number {
    return [...this.here.values()].reduce((sum, { now }) => sum + now, 0);
  }

  /** Of each token what the others should know: the most at once since this was asked last, 0 once of one that is done. */
  takeMost(): ReadonlyMap<string, number> {
    const told = new Map<string, number>();
    for (const [token, here] of this.here) {
      told.set(token, here.most);
      if (here.most === 0) this.forget(token);
      here.most = here.now;
    }
    return told;
  }

  /** What each of the other processes had at once of late. */
  learn(token: string, counts: readonly number[]): void {
    if (counts.length === 0) this.elsewhere.delete(token);
    else if (this.here.has(token)) this.elsewhere.set(token, { counts, at: this.clock.now() });
  }

  /** What the others leave, and never less than an even share, so that none is shut out by another. */
  private room(token: string): number {
    const elsewhere = this.elsewhere.get(token);
    if (!elsewhere || Math.abs(this.clock.now() - elsewhere.at) > SAID_HOLDS) return TOKEN_AT_ONCE;
    const left = elsewhere.counts.reduce((rest, count) => rest - count, TOKEN_AT_ONCE);
    const share = Math.floor(TOKEN_AT_ONCE / (elsewhere.counts.length + 1));
    return Math.max(left, share, 1);
  }

  private forget(token: string): void {
    this.here.delete(token);
    this.elsewhere.delete(token);
  }
}

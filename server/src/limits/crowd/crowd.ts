export interface CrowdOptions {
  /** Let in at once. */
  readonly atOnce: number;
  /** Kept waiting; further ones are turned away at the door. */
  readonly waiting: number;
  /** Milliseconds that anybody waits. */
  readonly patience: number;
}

/** Lets a few through at a time, in the order in which they came, so that a flood of strangers waits for itself alone. */
export class Crowd {
  private inside = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly options: CrowdOptions) {}

  /** Answers whether one was let in; who was must leave. */
  async enter(): Promise<boolean> {
    const { atOnce, waiting, patience } = this.options;
    if (this.inside < atOnce) {
      this.inside++;
      return true;
    }
    if (this.queue.length >= waiting) return false;
    return new Promise(resolve => {
      const turn = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(turn), 1);
        resolve(false);
      }, patience);
      this.queue.push(turn);
    });
  }

  leave(): void {
    const next = this.queue.shift();
    // The place goes to whoever is next, and is never free in between.
    if (next) next();
    else this.inside--;
  }
}

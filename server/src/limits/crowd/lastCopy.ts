import { performance } from 'node:perf_hooks';

/** Milliseconds that somebody waits for a new one while an old one is at hand. */
const PATIENCE = 400;
/** Milliseconds that a copy may be handed out: as long as anybody may keep the answer by its headers. */
const KEPT = 60_000;

interface Copy<T> {
  readonly made: T;
  /** Not of the calendar: time that has passed. */
  readonly at: number;
}

/**
 * The last that was made of each thing, for when making it anew takes too long or fails. Who asks while it is being made gets
 * the same one. For a few things that are the same to everybody; nothing is ever dropped.
 */
export class LastCopies<T> {
  private readonly copies = new Map<string, Copy<T>>();
  private readonly underWay = new Map<string, Promise<T>>();

  constructor(private readonly options = { patience: PATIENCE, kept: KEPT }) {}

  async get(name: string, make: () => Promise<T>): Promise<T> {
    const making = this.underWay.get(name) ?? this.make(name, make);
    const copy = this.copies.get(name);
    if (!copy || performance.now() - copy.at > this.options.kept) return making;
    return new Promise(resolve => {
      const timer = setTimeout(() => resolve(copy.made), this.options.patience);
      const settle = (made: T) => {
        clearTimeout(timer);
        resolve(made);
      };
      making.then(settle, () => settle(copy.made));
    });
  }

  private make(name: string, make: () => Promise<T>): Promise<T> {
    const making = make();
    this.underWay.set(name, making);
    const done = () => this.underWay.delete(name);
    making.then(made => {
      done();
      this.copies.set(name, { made, at: performance.now() });
    }, done);
    return making;
  }
}

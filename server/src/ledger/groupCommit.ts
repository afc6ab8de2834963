/**
 * Group commit: writes that arrive while others are under way are done together in one transaction, whose statements and
 * whose way to the disk they share. Who comes alone is written alone, at once; the more come, the more share.
 */

/** Transactions under way before others wait to share one: one to be worked out here, one in PostgreSQL. */
const LANES = 2;
const MOST_TOGETHER = 32;
/** Milliseconds after which a transaction holds nobody up any longer: it waits for somebody itself. */
const PATIENCE = 250;

export interface GroupWork<R, V> {
  alone(request: R): Promise<V>;
  /** By position; undefined for what can only be done alone. Each of them commits, or none does. */
  together(requests: readonly R[]): Promise<readonly (V | undefined)[]>;
  /** Requests that have one in common are not done together. */
  namesOf(request: R): readonly string[];
}

interface Waiting<R, V> {
  readonly request: R;
  resolve(value: V | PromiseLike<V>): void;
  reject(error: unknown): void;
}

export class GroupCommit<R, V> {
  private waiting: Waiting<R, V>[] = [];
  private underWay = 0;

  constructor(private readonly work: GroupWork<R, V>) {}

  write(request: R): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      // Those that arrived in the same packet of events are read before it begins.
      if (this.waiting.length === 1) setImmediate(() => this.begin());
    });
  }

  private begin(): void {
    while (this.underWay < LANES && this.waiting.length > 0) {
      this.underWay++;
      let holdsUp = true;
      const end = () => {
        if (!holdsUp) return;
        holdsUp = false;
        clearTimeout(timer);
        this.underWay--;
        this.begin();
      };
      const timer = setTimeout(end, PATIENCE);
      void this.writeAll(this.next()).finally(end);
    }
  }

  /** The first that wait, without two of one name. */
  private next(): readonly Waiting<R, V>[] {
    const names = new Set<string>();
    const next: Waiting<R, V>[] = [];
    const left: Waiting<R, V>[] = [];
    for (const each of this.waiting) {
      const own = this.work.namesOf(each.request);
      const fits = next.length < MOST_TOGETHER && own.every(name => !names.has(name));
      // Those behind keep their place behind it.
      for (const name of own) names.add(name);
      (fits ? next : left).push(each);
    }
    this.waiting = left;
    return next;
  }

  private async writeAll(asked: readonly Waiting<R, V>[]): Promise<void> {
    const [only, ...others] = asked;
    if (others.length === 0) return this.writeAlone(only!);
    try {
      const done = await this.work.together(asked.map(({ request }) => request));
      for (const [index, each] of asked.entries()) {
        const value = done[index];
        if (value === undefined) void this.writeAlone(each);
        else each.resolve(value);
      }
    } catch (error) {
      // It may have been committed when its connection was lost.
      if (isUndone(error)) for (const each of asked) void this.writeAlone(each);
      else for (const { reject } of asked) reject(error);
    }
  }

  private async writeAlone({ request, resolve, reject }: Waiting<R, V>): Promise<void> {
    await this.work.alone(request).then(resolve, reject);
  }
}

/** PostgreSQL itself has answered that a statement failed, and goes on: whatever the transaction did is undone. */
function isUndone(error: unknown): boolean {
  return (error as { readonly severity?: string }).severity === 'ERROR';
}

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
  /** Requests that have one in common are done one after the other. */
  namesOf(request: R): readonly string[];
}

interface Waiting<R, V> {
  readonly request: R;
  readonly names: readonly string[];
  resolve(value: V | PromiseLike<V>): void;
  reject(error: unknown): void;
}

export class GroupCommit<R, V> {
  private waiting: Waiting<R, V>[] = [];
  private isBeginning = false;
  private underWay = 0;
  /** Names of those under way: who has one of them waits here rather than for a lock. */
  private readonly held = new Set<string>();

  constructor(private readonly work: GroupWork<R, V>) {}

  write(request: R): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, names: this.work.namesOf(request), resolve, reject });
      if (this.isBeginning) return;
      this.isBeginning = true;
      // Those that arrived in the same packet of events are read before it begins.
      setImmediate(() => {
        this.isBeginning = false;
        this.begin();
      });
    });
  }

  private begin(): void {
    while (this.underWay < LANES) {
      const next = this.next();
      if (next.length === 0) return;
      this.underWay++;
      const names = next.flatMap(each => each.names);
      for (const name of names) this.held.add(name);
      let holdsUp = true;
      const end = () => {
        if (!holdsUp) return;
        holdsUp = false;
        clearTimeout(timer);
        this.underWay--;
        for (const name of names) this.held.delete(name);
        this.begin();
      };
      const timer = setTimeout(end, PATIENCE);
      void this.writeAll(next).finally(end);
    }
  }

  /** The first that wait, without two of one name. */
  private next(): readonly Waiting<R, V>[] {
    const taken = new Set(this.held);
    const next: Waiting<R, V>[] = [];
    const left: Waiting<R, V>[] = [];
    for (const each of this.waiting) {
      const fits = next.length < MOST_TOGETHER && each.names.every(name => !taken.has(name));
      // Those behind keep their place behind it.
      for (const name of each.names) taken.add(name);
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

import type { DataSource } from 'typeorm';

interface Waiting<K, V> {
  readonly key: K;
  resolve(value: V): void;
  reject(error: unknown): void;
}

/**
 * Asks in one statement what several requests ask at the same time. One statement is under way at once; whoever comes
 * meanwhile waits for the next. So everybody is answered by a statement that began after they asked: what was committed
 * before, by whatever process, is seen.
 */
export class Together<K, V> {
  private waiting: Waiting<K, V>[] = [];
  private busy = false;

  /** `ask` answers in the order of the keys, which may contain doubles. */
  constructor(private readonly ask: (keys: readonly K[]) => Promise<readonly V[]>) {}

  load(key: K): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.busy || this.waiting.length === 0) return;
    this.busy = true;
    // Requests that arrived in the same packet of events are read before it begins.
    setImmediate(() => void this.run());
  }

  private async run(): Promise<void> {
    const asking = this.waiting;
    this.waiting = [];
    try {
      const values = await this.ask(asking.map(({ key }) => key));
      for (const [index, { resolve }] of asking.entries()) resolve(values[index]!);
    } catch (error) {
      for (const { reject } of asking) reject(error);
    }
    this.busy = false;
    this.start();
  }
}

/** The same, one for each database. */
export function togetherOn<K, V>(
  ask: (dataSource: DataSource, keys: readonly K[]) => Promise<readonly V[]>,
): (dataSource: DataSource) => Together<K, V> {
  const known = new WeakMap<DataSource, Together<K, V>>();
  return dataSource => {
    const together = known.get(dataSource) ?? new Together<K, V>(keys => ask(dataSource, keys));
    known.set(dataSource, together);
    return together;
  };
}

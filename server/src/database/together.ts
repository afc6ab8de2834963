import type { DataSource, EntityManager } from 'typeorm';
import { askerOf, jointly, type Asker } from './asker.js';
import { preparedRows } from './prepared.js';

interface Waiting<K, V> {
  readonly key: K;
  readonly asker: Asker | undefined;
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
  constructor(private readonly ask: (keys: readonly K[], asker?: Asker) => Promise<readonly V[]>) {}

  load(key: K, asker?: Asker): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, asker, resolve, reject });
      this.start();
    });
  }

  /** Nobody waits, and nothing is under way. */
  get isIdle(): boolean {
    return !this.busy && this.waiting.length === 0;
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
      const keys = asking.map(({ key }) => key);
      const values = await this.ask(keys, jointly(asking.map(({ asker }) => asker)));
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
  ask: (dataSource: DataSource, keys: readonly K[], asker?: Asker) => Promise<readonly V[]>,
): (dataSource: DataSource) => Together<K, V> {
  const known = new WeakMap<DataSource, Together<K, V>>();
  return dataSource => {
    const together =
      known.get(dataSource) ?? new Together<K, V>((keys, asker) => ask(dataSource, keys, asker));
    known.set(dataSource, together);
    return together;
  };
}

/** What is asked together now, by database and question. */
const asking = new WeakMap<DataSource, Map<string, Map<string, unknown>>>();

async function loadTogether<K, V>(
  manager: EntityManager,
  [text, values]: readonly [text: string, values: string],
  key: K,
  ask: (keys: readonly K[], asker?: Asker) => Promise<readonly V[]>,
): Promise<V> {
  const { connection } = manager;
  const byText = asking.get(connection) ?? new Map<string, Map<string, unknown>>();
  asking.set(connection, byText);
  const byValues = byText.get(text) ?? new Map<string, unknown>();
  byText.set(text, byValues);
  const together = (byValues.get(values) as Together<K, V> | undefined) ?? new Together<K, V>(ask);
  byValues.set(values, together);
  try {
    return await together.load(key, askerOf(manager));
  } finally {
    if (together.isIdle) byValues.delete(values);
    if (byValues.size === 0) byText.delete(text);
  }
}

/**
 * The row of one key, of a statement that takes keys as `$1` and `more` behind them, and has at most one row for each: those
 * who ask the same for whatever keys at the same time are answered by one statement. Nobody may change what is answered.
 */
export async function rowTogether<T extends object>(
  manager: EntityManager,
  text: string,
  [key, ...more]: readonly [key: string, ...more: unknown[]],
  keyOf: (row: T) => string,
): Promise<T | null> {
  if (manager.queryRunner !== undefined) {
    const [row] = await preparedRows<T>(manager, text, [[key], ...more]);
    return row ?? null;
  }
  const { connection } = manager;
  return loadTogether(manager, [text, more.join()], key, async (keys: readonly string[], asker) => {
    const rows = await preparedRows<T>(connection, text, [[...new Set(keys)], ...more], asker);
    const found = new Map(rows.map(row => [keyOf(row), row]));
    return keys.map(each => found.get(each) ?? null);
  });
}

/**
 * The rows of a statement that goes through much to answer little, a count: those who ask the very same at the same time
 * share the answer. Within a transaction it is nobody else's.
 */
export async function rowsTogether<T extends object>(
  manager: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<readonly T[]> {
  if (manager.queryRunner !== undefined) return preparedRows<T>(manager, text, values);
  const { connection } = manager;
  const question = [text, JSON.stringify(values)] as const;
  return loadTogether(manager, question, null, async (asked: readonly null[], asker) => {
    const rows = await preparedRows<T>(connection, text, values, asker);
    return asked.map(() => rows);
  });
}

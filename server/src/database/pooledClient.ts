import { GuardedClient } from './guardedClient.js';

/** What of the connection is used here, and is not in its public types. */
interface Sending {
  readonly connection: { readonly stream: { cork?(): void; uncork?(): void } };
}

/** As TypeORM says it. */
const BEGIN = 'START TRANSACTION';
const BEGUN = { command: 'START', rowCount: null, oid: 0, fields: [], rows: [] };

/**
 * A client of the pool. Sending a packet costs as much as many a statement: so what is asked at once goes as one, and the
 * beginning of a transaction, which nobody needs to wait for, goes with whatever follows it.
 */
export class PooledClient extends GuardedClient {
  private isCorked = false;
  private hasToBegin = false;

  /** As `pg.Client` has it; `never` suits each of its many answers. */
  override query(...args: unknown[]): never {
    if (args[0] === BEGIN && args[2] === undefined) {
      this.hasToBegin = true;
      return Promise.resolve(BEGUN) as never;
    }
    this.cork();
    const ask = super.query.bind(this) as (...asked: unknown[]) => unknown;
    if (this.hasToBegin) {
      this.hasToBegin = false;
      // If it fails so does what follows, which somebody waits for.
      (ask(BEGIN) as Promise<unknown>).catch(() => undefined);
    }
    return ask(...args) as never;
  }

  /** Until all that runs now has asked what it has to ask. */
  private cork(): void {
    if (this.isCorked) return;
    const { stream } = (this as unknown as Sending).connection;
    if (!stream.cork) return;
    this.isCorked = true;
    stream.cork();
    process.nextTick(() => {
      this.isCorked = false;
      stream.uncork?.();
    });
  }
}

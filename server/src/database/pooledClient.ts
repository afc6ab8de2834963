import pg from 'pg';
import { GuardedClient } from './guardedClient.js';
import { Packet, type Query } from './packet.js';
import { watchedOf } from './watched.js';

/** As TypeORM says it. */
const BEGIN = 'START TRANSACTION';
const COMMIT = 'COMMIT';
const BEGUN = { command: 'START', rowCount: null, oid: 0, fields: [], rows: [] };

type Answer = (error: Error | undefined, result: unknown) => void;

/**
 * A client of the pool. Sending a packet costs as much as many a statement: so what is asked at once within a transaction
 * goes as one, and its beginning, which nobody needs to wait for, goes with whatever follows it.
 */
export class PooledClient extends GuardedClient {
  private hasToBegin = false;
  private waiting: Query[] = [];

  /** As `pg.Client` has it; `never` suits each of its many answers. */
  override query(...args: unknown[]): never {
    if (args[0] === BEGIN) {
      this.hasToBegin = true;
      return Promise.resolve(BEGUN) as never;
    }
    const statement = statementOf(args);
    const isWithin = this.hasToBegin || this.getTransactionStatus() === 'T';
    if (isWithin && statement !== undefined)
      return new Promise((resolve, reject) => {
        this.begin();
        this.wait(statement, (error, result) => (error ? reject(error) : resolve(result)));
      }) as never;
    this.begin();
    this.send();
    const watched = watchedOf(args, this.backend);
    if (watched) return super.query(watched as unknown as pg.Submittable) as never;
    return (super.query as (...all: unknown[]) => unknown).apply(this, args) as never;
  }

  /** The process of PostgreSQL that answers. */
  private get backend(): number | null {
    return (this as unknown as { readonly processID: number | null }).processID;
  }

  /** If it fails so does what follows, which somebody waits for. */
  private begin(): void {
    if (!this.hasToBegin) return;
    this.hasToBegin = false;
    this.wait({ name: 'begin', text: BEGIN }, () => undefined);
  }

  private wait(statement: pg.QueryConfig, answer: Answer): void {
    // What has no values would otherwise go by itself.
    const config = { ...statement, queryMode: 'extended' };
    this.waiting.push(new pg.Query(config, answer) as unknown as Query);
    // When all that runs now has asked what it has to ask.
    if (this.waiting.length === 1) process.nextTick(() => this.send());
  }

  private send(): void {
    const [first, ...others] = this.waiting;
    if (!first) return;
    this.waiting = [];
    const query = others.length === 0 ? first : new Packet([first, ...others]);
    super.query(query as unknown as pg.Submittable);
  }
}

/** Undefined for what has to go by itself: several statements in one text, cursors, callbacks. */
function statementOf([asked, values, ...more]: readonly unknown[]): pg.QueryConfig | undefined {
  if (more.some(each => each !== undefined)) return undefined;
  if (asked === COMMIT && values === undefined) return { name: 'commit', text: COMMIT };
  if (typeof asked === 'string')
    return Array.isArray(values) && values.length > 0 ? { text: asked, values } : undefined;
  const isStatement =
    typeof asked === 'object' && asked !== null && 'values' in asked && !('submit' in asked);
  return isStatement && values === undefined ? (asked as pg.QueryConfig) : undefined;
}

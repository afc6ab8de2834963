/**
 * Writes down what no other transaction writes down: refusals, failures, dry runs. Each gets a row of its own while an
 * actor stays within bounds; past them, and for whatever is refused before a resolver runs, equal ones are counted and a
 * row says how many. So a flood fills no disk, and nobody's answer waits for it.
 */
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { appendAudit, type NewAuditEntry } from './append.js';
import { openTally } from './tally.js';

/** Rows of an actor's own a minute, each with what was asked; what comes beyond is counted. */
const ROWS_A_MINUTE = 60;
const MINUTE = 60_000;

export interface AuditTrail {
  /** In a transaction of its own. Never throws: what was answered stays answered, and the fault is logged. */
  write(entry: NewAuditEntry): Promise<void>;
  /** Counts it; it is written within a second if it is the first of its kind, else with the others at the minute's end. */
  count(entry: NewAuditEntry): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
  /** Flushes, and stops the timer. */
  close(): Promise<void>;
}

export interface AuditTrailOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether it writes what it counted by itself; otherwise only when told. */
  readonly background: boolean;
  log(error: unknown): void;
}

export function openAuditTrail({ dataSource, clock, background, log }: AuditTrailOptions): AuditTrail {
  const tally = openTally();
  const written = new Map<string, number>();
  let minute = 0;

  /** Strangers are always counted. */
  const mayHaveRow = ({ actor }: NewAuditEntry): boolean => {
    const now = Math.floor(clock.now() / MINUTE);
    if (now !== minute) written.clear();
    minute = now;
    const rows = (written.get(actor.chain) ?? 0) + 1;
    written.set(actor.chain, rows);
    return actor.kind !== 'ANONYMOUS' && rows <= ROWS_A_MINUTE;
  };

  const append = async (entries: readonly NewAuditEntry[]) => {
    try {
      await appendAudit(dataSource, entries[0]!.actor, entries);
    } catch (error) {
      log(error);
    }
  };

  const writeCounted = async (everything: boolean) => {
    for (const entries of tally.take(clock.now(), everything)) await append(entries);
  };

  // One after another: two at once would only wait for each other.
  let writing = Promise.resolve();
  const inTurn = (everything: boolean) => (writing = writing.then(() => writeCounted(everything)));
  const timer = background ? setInterval(() => void inTurn(false), 1000).unref() : undefined;

  return {
    write: entry => (mayHaveRow(entry) ? append([entry]) : Promise.resolve(tally.add(entry))),
    count: entry => tally.add(entry),
    flush: () => inTurn(true),
    close: () => {
      clearInterval(timer);
      return inTurn(true);
    },
  };
}

/**
 * For which requests a statement outside of transactions is asked: so that one that takes long can be told from PostgreSQL by the
 * request's id. The manager of a request's view of the data source carries it (`askedBy.ts`).
 */
import type { EntityManager } from 'typeorm';

export interface SlowStatement {
  /** The process id of PostgreSQL's backend, as `pg_stat_activity` and PostgreSQL's log (`%p`) have it. */
  readonly backend: number | null;
  /** With `$1` where a value is. */
  readonly statement: string;
}

export interface Asker {
  /** Of those who wait for the answer. */
  readonly requestIds: readonly string[];
  /** Told once, while it is still under way. */
  tellSlow(slow: SlowStatement): void;
}

/** Several who share one statement. */
class Askers implements Asker {
  constructor(private readonly all: readonly Asker[]) {}

  get requestIds(): readonly string[] {
    return this.all.flatMap(({ requestIds }) => requestIds);
  }

  tellSlow(slow: SlowStatement): void {
    // Each has its own log.
    for (const asker of this.all) asker.tellSlow(slow);
  }
}

export function jointly(askers: readonly (Asker | undefined)[]): Asker | undefined {
  if (askers.length === 1) return askers[0];
  const known = askers.filter(asker => asker !== undefined);
  return known.length === 0 ? undefined : new Askers(known);
}

export type Carrier = EntityManager & { asker?: Asker };

/** Who asks through this view; undefined for what no request asks. */
export function askerOf(source: EntityManager): Asker | undefined {
  return (source as Carrier).asker;
}

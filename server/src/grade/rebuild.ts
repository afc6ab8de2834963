/** Walks the whole registry and holds the stored periods, listings and coverage against the records. */
import { availableParallelism } from 'node:os';
import type { DataSource } from 'typeorm';
import { systemClock, type Clock } from '../clock.js';
import type { Connection } from '../database/dataSource.js';
import { plainConnection } from '../database/plainConnection.js';
import { recount } from '../gradeCount/fold.js';
import { fillEmpty } from './fill.js';
import type { Filling } from './fillPart.js';
import { partsOfRegistry } from './partsOfRegistry.js';
import type { Named } from './rebuildFiles.js';
import { readHorizon } from '../supervision/horizon.js';
import { walkPart, type PartOfWalk, type Purpose, type Told } from './rebuildWalk.js';
import { inThreads } from './threads.js';

export interface Walked {
  readonly enterprises: number;
  /** So many had stored what the records do not give. */
  readonly changed: number;
  /** The first of them. */
  readonly different: readonly Named[];
}

export interface Walk {
  readonly clock?: Clock;
  /** From so many enterprises on each part is walked in a thread of its own. */
  readonly worthThreads?: number;
  /** From so many enterprises on projections that hold nothing are filled, and not written enterprise by enterprise. */
  readonly worthFilling?: number;
  /** The compiled threads; beside this file when absent. */
  readonly worker?: URL;
  readonly fillWorker?: URL;
  /** As the role that owns the tables, which alone can fill them; the data source's own when absent. */
  readonly owner?: Connection;
  readonly onFilling?: (filling: Filling) => void;
  readonly onFilled?: (filling: Filling) => void;
}

const NAMED_AT_MOST = 1000;
/** Milliseconds a batch of enterprises may be compared. */
const PATIENCE = 60_000;
const FILLINGS_IN_ORDER: readonly Filling[] = ['periods', 'lists'];
/** A thread takes a second to begin. */
const WORTH_THREADS = 20_000;
/** Fewer are written in a second or two, and nobody has to wait. */
const WORTH_FILLING = 5_000;

/**
 * Reads without locks, each part of the registry as it was at one instant. A rebuild writes in transactions of some thousand
 * enterprises, which it locks as a write would; so it may be broken off at any time, and begun again. Only what holds nothing at
 * all is filled while nobody can write (`fill.ts`).
 */
export async function walkPeriods(
  dataSource: DataSource,
  purpose: Purpose,
  progress: (done: number, total: number) => void,
  walk: Walk = {},
): Promise<Walked> {
  const { clock = systemClock, worthThreads = WORTH_THREADS, worker, onFilled = () => undefined } = walk;
  const planned = purpose === 'rebuild' && (await readHorizon(dataSource.manager)).length > 0;
  const filled = new Map<Filling, number>();
  for (const filling of purpose === 'rebuild' ? FILLINGS_IN_ORDER : []) {
    const enterprises = await fill(dataSource, filling, progress, walk);
    if (enterprises === null) continue;
    filled.set(filling, enterprises);
    onFilled(filling);
  }
  const changedByFilling = Math.max(0, ...filled.values());
  // Nothing is left to compare; but a plan is still to be brought up.
  if (filled.size === FILLINGS_IN_ORDER.length && !planned) {
    await recount(dataSource);
    return { enterprises: changedByFilling, changed: changedByFilling, different: [] };
  }
  const { total, ranges } = await dataSource.transaction(async manager => {
    // In a large registry counting alone takes longer than a request may.
    await manager.query(`SET LOCAL statement_timeout = ${PATIENCE}`);
    return partsOfRegistry(
      statement => manager.query(statement),
      count => (count < worthThreads ? 1 : availableParallelism()),
    );
  });
  const different: Named[] = [];
  let done = 0;
  let changed = 0;
  const tell = (told: Told) => {
    done += told.done;
    changed += told.found.length;
    different.push(...told.found.slice(0, NAMED_AT_MOST - different.length));
    progress(done, Math.max(total, done));
  };
  const run =
    total < worthThreads
      ? (part: PartOfWalk) => walkPart(part, tell)
      : inThreads<PartOfWalk, Told>(worker ?? new URL('./rebuild.worker.js', import.meta.url), tell);
  const plan = {
    reading: plainConnection(dataSource, 'qianqi periods', PATIENCE),
    writing: connectionOf(dataSource),
    purpose,
    planned,
    now: clock.now(),
  };
  await Promise.all(ranges.map(range => run({ ...plan, range })));
  if (purpose === 'rebuild') await recount(dataSource);
  return { enterprises: done, changed: Math.max(changed, changedByFilling), different };
}

/** Those projections alone, if they hold nothing; null when they were not filled. */
export function fill(
  dataSource: DataSource,
  filling: Filling,
  progress: (done: number, total: number) => void,
  {
    clock = systemClock,
    worthThreads = WORTH_THREADS,
    worthFilling = WORTH_FILLING,
    fillWorker = new URL('./fill.worker.js', import.meta.url),
    owner = connectionOf(dataSource),
    onFilling = () => undefined,
  }: Walk = {},
): Promise<number | null> {
  const options = {
    owner,
    reading: plainConnection(dataSource, 'qianqi periods', PATIENCE),
    clock,
    worthFilling,
    threads: availableParallelism(),
    worthThreads,
    worker: fillWorker,
    onFilling,
  };
  return fillEmpty(filling, options, progress);
}

function connectionOf({ options }: DataSource): Connection {
  const { url, host, port, username, database, password } = options as unknown as Record<string, string>;
  return url === undefined
    ? ({ host, port, user: username, database, password } as unknown as Connection)
    : { url };
}

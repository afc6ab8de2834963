/** Walks the whole registry and holds the stored periods, listings and coverage against the records. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DataSource, EntityManager } from 'typeorm';
import { systemClock, type Clock } from '../clock.js';
import type { Connection } from '../database/dataSource.js';
import { plainConnection } from '../database/plainConnection.js';
import { recount } from '../gradeCount/fold.js';
import type { Named } from './rebuildFiles.js';
import { readHorizon } from '../supervision/horizon.js';
import { walkPart, type PartOfWalk, type Purpose, type Told } from './rebuildWalk.js';
import type { KeyRange } from './recordReader.js';

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
  /** The compiled thread; beside this file when absent. */
  readonly worker?: URL;
}

const NAMED_AT_MOST = 1000;
/** Milliseconds a batch of enterprises may be compared. */
const PATIENCE = 60_000;
const WHOLE: KeyRange = { after: null, to: null };
/** A thread takes a second to begin. */
const WORTH_THREADS = 20_000;

/**
 * Reads without locks, each part of the registry as it was at one instant. A rebuild writes in transactions of some thousand
 * enterprises, which it locks as a write would; so it may be broken off at any time, and begun again.
 */
export async function walkPeriods(
  dataSource: DataSource,
  purpose: Purpose,
  progress: (done: number, total: number) => void,
  { clock = systemClock, worthThreads = WORTH_THREADS, worker }: Walk = {},
): Promise<Walked> {
  const { total, ranges, threaded } = await dataSource.transaction(async manager => {
    // In a large registry counting alone takes longer than a request may.
    await manager.query(`SET LOCAL statement_timeout = ${PATIENCE}`);
    const [row]: { total: number }[] = await manager.query(
      'SELECT count(*)::integer AS total FROM enterprise',
    );
    const { total } = row!;
    const threaded = total >= worthThreads;
    const ranges = threaded ? await partsOfRegistry(manager, total, availableParallelism()) : [WHOLE];
    return { total, ranges, threaded };
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
  const run = threaded
    ? inThreads(worker ?? new URL('./rebuild.worker.js', import.meta.url), tell)
    : (part: PartOfWalk) => walkPart(part, tell);
  const plan = {
    reading: plainConnection(dataSource, 'qianqi periods', PATIENCE),
    writing: connectionOf(dataSource),
    purpose,
    planned: purpose === 'rebuild' && (await readHorizon(dataSource.manager)).length > 0,
    now: clock.now(),
  };
  await Promise.all(ranges.map(range => run({ ...plan, range })));
  if (purpose === 'rebuild') await recount(dataSource);
  return { enterprises: done, changed, different };
}

function connectionOf({ options }: DataSource): Connection {
  const { url, host, port, username, database, password } = options as unknown as Record<string, string>;
  return url === undefined
    ? ({ host, port, user: username, database, password } as unknown as Connection)
    : { url };
}

/** As many parts of as many enterprises each. */
async function partsOfRegistry(
  manager: EntityManager,
  total: number,
  parts: number,
): Promise<readonly KeyRange[]> {
  const ranges: KeyRange[] = [];
  let after: string | null = null;
  for (let part = 1; part < parts; part++) {
    const [row]: { key: string }[] = await manager.query(
      `SELECT id AS key FROM enterprise ORDER BY id OFFSET ${Math.floor((total * part) / parts)} LIMIT 1`,
    );
    const to = row!.key;
    ranges.push({ after, to });
    after = to;
  }
  return [...ranges, { after, to: null }];
}

/** A thread that fails ends the walk, and with it the others. */
function inThreads(worker: URL, tell: (told: Told) => void): (part: PartOfWalk) => Promise<void> {
  const threads = new Set<Worker>();
  return part =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker, {
        workerData: part,
        resourceLimits: { maxYoungGenerationSizeMb: 48 },
      });
      threads.add(thread);
      const fail = (error: unknown) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        for (const each of threads) void each.terminate();
      };
      thread.on('message', (told: Told) => {
        try {
          tell(told);
        } catch (error) {
          fail(error);
        }
      });
      thread.on('error', fail);
      thread.on('exit', code => (code === 0 ? resolve() : fail(new Error(`a thread ended with ${code}`))));
    });
}

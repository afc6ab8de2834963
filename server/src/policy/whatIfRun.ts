/** Runs one simulation and keeps its row up: progress, movers, result. A large registry is judged in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { DataSource, EntityManager } from 'typeorm';
import { day, type WhatIfTally } from '@qianqi/shared';
import { plainConnection } from '../database/plainConnection.js';
import type { WhatIf } from './whatIf.entity.js';
import { runScan, type FoundMover, type Told, type WhatIfWork } from './whatIfScan.js';

/** Why a simulation was given up. */
export class Interrupted extends Error {}

const STATEMENT_PATIENCE = 60_000;
/** Enterprises from which on a thread is worth the second in which it begins; so many are judged in some tenths of one. */
const WORTH_A_THREAD = 30_000;

/** Tells what a scan finds, and resolves when it has ended; the signal ends it. */
type Scan = (work: WhatIfWork, tell: (told: Told) => void, signal: AbortSignal) => Promise<void>;

/**
 * Resolves when the row says DONE, or was found to be no longer running; throws what went wrong. `signal` breaks it off.
 */
export async function runWhatIf(
  dataSource: DataSource,
  workerUrl: URL,
  { id, document, asOf }: Pick<WhatIf, 'id' | 'document' | 'asOf'>,
  before: string,
  signal: AbortSignal,
  worthThread = WORTH_A_THREAD,
): Promise<void> {
  const { manager } = dataSource;
  const work: WhatIfWork = {
    connection: plainConnection(dataSource, 'qianqi what-if', STATEMENT_PATIENCE),
    before,
    after: document,
    asOf: day(asOf),
  };
  const gaveUp = new AbortController();
  const giveUp = (reason: unknown) => gaveUp.abort(reason);
  const interrupt = () => giveUp(new Interrupted('interrupted'));
  signal.addEventListener('abort', interrupt);
  // What is told is kept in order, one after the other; who tells it does not wait.
  let kept = Promise.resolve();
  let tally: WhatIfTally | null = null;
  const tell = (told: Told) => {
    if (told.kind === 'DONE') return void (tally = told.tally);
    kept = kept.then(async () => {
      if (gaveUp.signal.aborted) return;
      if (!(await keepProgress(manager, id, told))) giveUp(new Interrupted('cancelled'));
    });
    kept.catch(giveUp);
  };
  const scan = (await isLarge(manager, worthThread)) ? inThread(workerUrl) : here;
  try {
    await scan(work, tell, gaveUp.signal);
    await kept;
  } catch (error) {
    giveUp(error);
    await kept.catch(() => undefined);
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
  gaveUp.signal.throwIfAborted();
  if (tally === null) throw new Error('the scan ended without a result');
  await manager.query(
    `UPDATE what_if SET status = 'DONE', tally = $2, ended_at = now() WHERE id = $1 AND status = 'RUNNING'`,
    [id, JSON.stringify(tally)],
  );
}

async function isLarge(manager: EntityManager, enterprises: number): Promise<boolean> {
  const [more]: unknown[] = await manager.query(`SELECT FROM enterprise OFFSET ${enterprises} LIMIT 1`);
  return more !== undefined;
}

const here: Scan = (work, tell, signal) =>
  runScan(work, told => {
    signal.throwIfAborted();
    tell(told);
  });

function inThread(workerUrl: URL): Scan {
  return (work, tell, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, { workerData: work });
      const end = () => void worker.terminate();
      signal.addEventListener('abort', end);
      worker.on('message', tell);
      worker.on('error', reject);
      worker.once('exit', () => {
        signal.removeEventListener('abort', end);
        resolve();
      });
      if (signal.aborted) end();
    });
}

/** False when it is no longer running. */
async function keepProgress(
  manager: EntityManager,
  whatIfId: string,
  { done, total, movers }: Extract<Told, { kind: 'PROGRESS' }>,
): Promise<boolean> {
  const [, changed]: [unknown, number] = await manager.query(
    `UPDATE what_if SET done = $2, total = $3, beat_at = now() WHERE id = $1 AND status = 'RUNNING'`,
    [whatIfId, done, total],
  );
  if (changed === 0) return false;
  if (movers.length > 0) await insertMovers(manager, whatIfId, movers);
  return true;
}

/** Codes have no spaces in them. */
async function insertMovers(
  manager: EntityManager,
  whatIfId: string,
  movers: readonly FoundMover[],
): Promise<void> {
  await manager.query(
    `INSERT INTO what_if_mover (enterprise_id, what_if_id, grade_before, grade_after, decided_before, decided_after)
     SELECT enterprise_id, $1, grade_before, grade_after, string_to_array(decided_before, ' '), string_to_array(decided_after, ' ')
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
       AS m (enterprise_id, grade_before, grade_after, decided_before, decided_after)`,
    [
      whatIfId,
      movers.map(({ enterpriseId }) => enterpriseId),
      movers.map(({ before }) => before),
      movers.map(({ after }) => after),
      movers.map(({ decidedBefore }) => decidedBefore.join(' ')),
      movers.map(({ decidedAfter }) => decidedAfter.join(' ')),
    ],
  );
}

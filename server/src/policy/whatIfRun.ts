/** Runs one simulation in a thread of its own and keeps its row up: progress, movers, result. */
import { Worker } from 'node:worker_threads';
import type { DataSource, EntityManager } from 'typeorm';
import { day, type WhatIfTally } from '@qianqi/shared';
import { insertMany } from '../database/insertMany.js';
import { plainConnection } from '../database/plainConnection.js';
import type { WhatIf } from './whatIf.entity.js';
import type { WhatIfWork } from './whatIf.worker.js';
import { WhatIfMover } from './whatIfMover.entity.js';
import type { FoundMover, Told } from './whatIfScan.js';

/** Why a simulation was given up. */
export class Interrupted extends Error {}

const STATEMENT_PATIENCE = 60_000;

/**
 * Resolves when the row says DONE, or was found to be no longer running; throws what went wrong. `signal` breaks it off.
 */
export async function runWhatIf(
  dataSource: DataSource,
  workerUrl: URL,
  { id, document, asOf }: Pick<WhatIf, 'id' | 'document' | 'asOf'>,
  before: string,
  signal: AbortSignal,
): Promise<void> {
  const work: WhatIfWork = {
    connection: plainConnection(dataSource, 'qianqi what-if', STATEMENT_PATIENCE),
    before,
    after: document,
    asOf: day(asOf),
  };
  const worker = new Worker(workerUrl, { workerData: work });
  const { manager } = dataSource;
  // What is told is kept in order, one after the other; the thread does not wait for it.
  let kept = Promise.resolve();
  let tally: WhatIfTally | null = null;
  let failure: unknown = null;
  const giveUp = (reason: unknown) => {
    failure ??= reason;
    void worker.terminate();
  };
  const interrupt = () => giveUp(new Interrupted('interrupted'));
  signal.addEventListener('abort', interrupt);
  worker.on('message', (told: Told) => {
    if (told.kind === 'DONE') return void (tally = told.tally);
    kept = kept.then(async () => {
      if (failure !== null) return;
      if (!(await keepProgress(manager, id, told))) giveUp(new Interrupted('cancelled'));
    });
    kept.catch(giveUp);
  });
  worker.on('error', giveUp);
  await new Promise<void>(resolve => worker.once('exit', () => resolve()));
  signal.removeEventListener('abort', interrupt);
  await kept.catch(giveUp);
  if (failure !== null) throw failure;
  if (tally === null) throw new Error('the thread ended without a result');
  await manager.query(
    `UPDATE what_if SET status = 'DONE', tally = $2, ended_at = now() WHERE id = $1 AND status = 'RUNNING'`,
    [id, JSON.stringify(tally)],
  );
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
  await insertMany(
    manager,
    WhatIfMover,
    movers.map(mover => moverRow(whatIfId, mover)),
  );
  return true;
}

function moverRow(whatIfId: string, mover: FoundMover): WhatIfMover {
  const { enterpriseId, before, after, decidedBefore, decidedAfter } = mover;
  return {
    enterpriseId,
    whatIfId,
    gradeBefore: before,
    gradeAfter: after,
    decidedBefore: [...decidedBefore],
    decidedAfter: [...decidedAfter],
  };
}

/**
 * Work over the whole registry that the policy desk asks for: simulations, and the rewriting of periods after an adoption. What
 * there is to do, and how far it is, stands in rows: a killed process leaves a simulation that is found dead, and a rewriting
 * that another goes on with.
 */
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { columnsOf } from '../database/rows.js';
import { everyNowAndThen, type Periodic } from '../periodic.js';
import { DEAD_AFTER, rebuildNext } from './policyRebuild.js';
import { WhatIf } from './whatIf.entity.js';
import { Interrupted, runWhatIf } from './whatIfRun.js';

export interface PolicyRunsOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether it works by itself. */
  readonly background: boolean;
  /** The compiled thread; beside this file when absent. */
  readonly whatIfWorker?: URL;
  log(error: unknown): void;
}

export interface PolicyRuns {
  /** Begins with a simulation that is RUNNING and answers at once. */
  startWhatIf(key: string): void;
  /** When all that was begun here has ended. */
  settled(): Promise<void>;
  /** Looks for what was left by others, and does it. */
  round(): Promise<void>;
  close(): Promise<void>;
}

const EVERY = 1000;

export function openPolicyRuns(options: PolicyRunsOptions): PolicyRuns {
  const { dataSource, clock, background, log } = options;
  const workerUrl = options.whatIfWorker ?? new URL('./whatIf.worker.js', import.meta.url);
  const closing = new AbortController();
  const underWay = new Set<Promise<void>>();

  const run = async (key: string): Promise<void> => {
    try {
      const [row]: (WhatIf & { before: string })[] = await dataSource.query(
        `SELECT ${columnsOf(dataSource.manager, WhatIf, 'w')}, e.document AS before
         FROM what_if w JOIN policy_edition e ON e.id = w.base_id WHERE w.id = $1 AND w.status = 'RUNNING'`,
        [key],
      );
      if (row) await runWhatIf(dataSource, workerUrl, row, row.before, closing.signal);
    } catch (error) {
      if (!(error instanceof Interrupted)) log(error);
      const failure =
        error instanceof Interrupted ? '服务停止，推演中断' : '推演出错，请重试；再次出错请联系管理员';
      await failed(dataSource, `id = $2`, failure, [key]).catch(log);
    }
  };
  const round = async () => {
    await failed(dataSource, `beat_at < now() - ${DEAD_AFTER}`, '运行推演的服务进程中断，请重新发起', []);
    while (!closing.signal.aborted && (await rebuildNext(dataSource, clock, closing.signal)));
  };
  let periodic: Periodic | undefined;
  if (background) periodic = everyNowAndThen(EVERY, round, log);
  return {
    startWhatIf(key) {
      const running = run(key).finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async settled() {
      await Promise.all(underWay);
    },
    round,
    async close() {
      closing.abort();
      await Promise.all(underWay);
      await periodic?.stop();
    },
  };
}

async function failed(
  dataSource: DataSource,
  condition: string,
  failure: string,
  values: readonly unknown[],
): Promise<void> {
  await dataSource.query(
    `UPDATE what_if SET status = 'FAILED', failure = $1, ended_at = now() WHERE status = 'RUNNING' AND ${condition}`,
    [failure, ...values],
  );
}

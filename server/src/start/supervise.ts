/**
 * Several processes that serve the same address, so that the registry uses several cores. The one above them prepares the
 * database, signs the audit chains and starts again whichever of them dies; it serves nothing itself.
 */
import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../database/open.js';
import type { Environment } from '../environment.js';
import { addUpMetrics } from './crewMetrics.js';
import { greet } from './greet.js';
import { prepare } from './prepare.js';
import { seal } from './seal.js';
import { DRAIN_SECONDS } from './serveOne.js';
import type { Speech } from './speech.js';
import { stopWhenAsked } from './stopWhenAsked.js';

/** Milliseconds before one that died is started again, doubled for each that served less than `SHORT_LIFE`. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;
const SHORT_LIFE = 10_000;

export async function supervise(environment: Environment, speech: Speech): Promise<void> {
  const { say } = speech;
  const database = await openDatabase(environment, say);
  const crew = new Crew(say);
  addUpMetrics();
  try {
    const first = await prepare(database.dataSource, environment, say);
    await crew.start(environment.workers);
    greet(environment, first, say);
    say(`  Processes      ${crew.pids.join(', ')}\n`);
    const keeper = await seal(database.dataSource, environment, speech);
    stopWhenAsked(DRAIN_SECONDS + 5, async () => {
      say('Stopping: finishing what is under way.');
      await crew.stop();
      await keeper?.close();
      await database.stop();
    });
  } catch (error) {
    await crew.stop();
    await database.stop();
    throw error;
  }
}

class Crew {
  private stopping = false;
  private pause = FIRST_PAUSE;

  constructor(private readonly say: (line: string) => void) {}

  /** Resolves once all serve; throws when one cannot, which has said why. */
  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => untilServing(this.fork())));
    cluster.on('exit', (worker, code, signal) => void this.replace(worker, signal ?? `exit code ${code}`));
  }

  get pids(): readonly number[] {
    return living().map(worker => worker.process.pid!);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(living().map(worker => end(worker)));
  }

  private fork(): Worker {
    const begun = performance.now();
    const worker = cluster.fork();
    worker.once('exit', () => {
      const lived = performance.now() - begun;
      this.pause = lived < SHORT_LIFE ? Math.min(this.pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    });
    return worker;
  }

  private async replace({ process: { pid } }: Worker, why: string): Promise<void> {
    if (this.stopping) return;
    this.say(`Process ${pid} ended: ${why}.`);
    await sleep(this.pause);
    if (this.stopping) return;
    const next = this.fork();
    this.say(`Process ${next.process.pid} takes its place.`);
  }
}

const living = (): Worker[] =>
  Object.values(cluster.workers ?? {}).filter((worker): worker is Worker => worker !== undefined);

function untilServing(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('listening', () => resolve());
    worker.once('exit', () => reject(new Error('A serving process could not start.')));
  });
}

/** One that does not drain in time ends itself by `stopWhenAsked`; one that cannot even do that is killed. */
async function end(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = new Promise<void>(resolve => void worker.once('exit', () => resolve()));
  worker.process.kill('SIGTERM');
  const force = setTimeout(() => worker.process.kill('SIGKILL'), (DRAIN_SECONDS + 2) * 1000);
  await ended;
  clearTimeout(force);
}

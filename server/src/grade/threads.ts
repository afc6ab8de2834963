/** Parts of a walk in threads of their own: each tells what it found, and is answered once that was taken. */
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread goes on while so much of what it told is not taken yet: it is neither idle nor fills the memory. */
const AHEAD = 4;

/** Runs one part. One that fails ends them all. */
export type RunPart<Part> = (part: Part) => Promise<void>;

/** What a thread tells is taken in the order in which it was told. */
export function inThreads<Part, Told>(
  worker: URL,
  take: (told: Told) => Promise<void> | void,
): RunPart<Part> {
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
      let taken = Promise.resolve();
      thread.on('message', (told: Told) => {
        taken = taken.then(() => take(told)).then(() => thread.postMessage(null));
        taken.catch(fail);
      });
      thread.on('error', fail);
      thread.on('exit', code => {
        if (code === 0) taken.then(resolve, fail);
        else fail(new Error(`a thread ended with ${code}`));
      });
    });
}

/** In a thread: does its part, and ends. */
export async function doPart<Part, Told>(
  work: (part: Part, tell: (told: Told) => Promise<void>) => Promise<void>,
): Promise<void> {
  const port = parentPort!;
  let ahead = 0;
  let goOn: () => void = () => undefined;
  port.on('message', () => {
    ahead--;
    goOn();
  });
  await work(workerData as Part, async told => {
    port.postMessage(told);
    ahead++;
    while (ahead >= AHEAD) await new Promise<void>(resolve => (goOn = resolve));
  });
  port.close();
}

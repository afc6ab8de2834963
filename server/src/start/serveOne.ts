import type { Environment } from '../environment.js';
import { openDatabase } from '../database/open.js';
import { greet } from './greet.js';
import { prepare } from './prepare.js';
import { seal } from './seal.js';
import { serve } from './serve.js';
import type { Speech } from './speech.js';
import { stopWhenAsked } from './stopWhenAsked.js';

/** A client that never finishes must not keep the process. */
export const DRAIN_SECONDS = 10;

const silent = (): void => undefined;

/** The whole registry in this process. */
export async function serveAlone(environment: Environment, speech: Speech): Promise<void> {
  const { say } = speech;
  const database = await openDatabase(environment, say);
  try {
    const first = await prepare(database.dataSource, environment, say);
    const app = await serve(database.dataSource, environment, first.demo, speech);
    greet(environment, first, say);
    const keeper = await seal(database.dataSource, environment, speech);
    stopWhenAsked(DRAIN_SECONDS, async () => {
      say('Stopping: finishing what is under way.');
      await app.close();
      await keeper?.close();
      await database.stop();
    });
  } catch (error) {
    // The embedded server would outlive us otherwise.
    await database.stop();
    throw error;
  }
}

/** One of several: says nothing but what goes wrong and signs nothing, since the process above it does. */
export async function serveAsWorker(environment: Environment, { complain }: Speech): Promise<void> {
  const database = await openDatabase(environment, silent);
  try {
    const { demo } = await prepare(database.dataSource, environment, silent);
    const app = await serve(database.dataSource, environment, demo, { say: silent, complain });
    stopWhenAsked(DRAIN_SECONDS, async () => {
      await app.close();
      await database.stop();
      // The channel to the process above would keep this one.
      process.disconnect();
    });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

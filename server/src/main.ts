import cluster from 'node:cluster';
import { systemClock } from './clock.js';
import { readEnvironment } from './environment.js';
import { serveAlone, serveAsWorker } from './start/serveOne.js';
import { openSpeech } from './start/speech.js';
import { supervise } from './start/supervise.js';

const streams = { out: console.log, err: console.error };
let speech = openSpeech('text', systemClock, streams);

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const form = environment.log ?? (process.stdout.isTTY || environment.demo ? 'text' : 'json');
  speech = openSpeech(form, systemClock, streams);
  if (cluster.isWorker) return serveAsWorker(environment, speech);
  return environment.workers > 1 ? supervise(environment, speech) : serveAlone(environment, speech);
}

start().catch((error: unknown) => {
  speech.complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
});

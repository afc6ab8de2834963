import cluster from 'node:cluster';
import { readEnvironment, type Environment } from './environment.js';
import { serveAlone, serveAsWorker } from './start/serveOne.js';
import { supervise } from './start/supervise.js';

const say = (line: string) => console.log(line);

function start(environment: Environment): Promise<void> {
  if (cluster.isWorker) return serveAsWorker(environment);
  return environment.workers > 1 ? supervise(environment, say) : serveAlone(environment, say);
}

start(readEnvironment(process.env)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

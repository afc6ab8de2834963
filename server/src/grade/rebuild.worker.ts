/** A thread of its own for a part of the registry: it tells how far it is, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { walkPart, type PartOfWalk, type Told } from './rebuildWalk.js';

await walkPart(workerData as PartOfWalk, (told: Told) => parentPort!.postMessage(told));

/** A thread of its own for one simulation: requests go on being answered meanwhile. What it finds it tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { runScan, type WhatIfWork } from './whatIfScan.js';

await runScan(workerData as WhatIfWork, told => parentPort!.postMessage(told));

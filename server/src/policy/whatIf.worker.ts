/** A thread of its own for one simulation: requests go on being answered meanwhile. What it finds it tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type pg from 'pg';
import { must, parsePolicy, type Day } from '@qianqi/shared';
import { connectToSnapshot, endAll } from '../database/plainConnection.js';
import { scanRegistry } from './whatIfScan.js';

export interface WhatIfWork {
  readonly connection: pg.ClientConfig;
  /** Both editions as JSON texts. */
  readonly before: string;
  readonly after: string;
  readonly asOf: Day;
}

const CONNECTIONS = 2;

const { connection, before, after, asOf } = workerData as WhatIfWork;
const editionOf = (document: string) => must(parsePolicy(JSON.parse(document)));
const clients = await connectToSnapshot(connection, CONNECTIONS);
try {
  const question = { before: editionOf(before), after: editionOf(after), asOf };
  const [events, others] = clients as [pg.Client, pg.Client];
  await scanRegistry([events, others], question, told => parentPort!.postMessage(told));
} finally {
  await endAll(clients);
}

/** `npm run doctor`: looks at what a registry stands on, and says what is wrong and what to do. Exit code 1 with a fault. */
import type { DataSource } from 'typeorm';
import { systemClock } from '../clock.js';
import { createDataSource } from '../database/dataSource.js';
import { examine, type Verdict } from '../operation/examine.js';
import { onDatabase } from './onDatabase.js';

const MARKS: Readonly<Record<Verdict, string>> = { ok: 'ok   ', note: 'note ', fault: 'FAULT' };

const connect = (url: string): Promise<DataSource | Error> =>
  createDataSource({ url })
    .initialize()
    .catch((error: unknown) => error as Error);

onDatabase(async (dataSource, { dataDir, databaseReplicaUrls }) => {
  const replicas = await Promise.all(databaseReplicaUrls.map(connect));
  const now = () => systemClock.now();
  let faults = 0;
  try {
    for await (const { subject, verdict, says } of examine({
      dataSource,
      dataDir,
      replicas,
      now,
      nodeVersion: process.version,
    })) {
      console.log(`${MARKS[verdict]}  ${subject.padEnd(12)}  ${says}`);
      if (verdict === 'fault') faults++;
    }
  } finally {
    for (const replica of replicas) if (!(replica instanceof Error)) await replica.destroy();
  }
  return faults === 0 ? 0 : 1;
});

/**
 * Judges the whole registry by two editions, as it stands at one instant: what weighs on the day is read once, however it lies,
 * and a thousand enterprises are told at a time.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import type pg from 'pg';
import { addWhatIf, emptyTally, type Day, type Mover, type Policy, type WhatIfTally } from '@qianqi/shared';
import { connectToSnapshot, endAll } from '../database/plainConnection.js';
import { sinceDays, weighingSince } from '../grade/packedRecords.js';
import { partsOfRegistry } from '../grade/partsOfRegistry.js';
import { readWeighing } from '../grade/weighingRecords.js';
import { editionFrom } from './policyBook.js';

/** An enterprise whose grade would be another. */
export interface FoundMover extends Mover {
  readonly enterpriseId: string;
}

export type Told =
  | {
      readonly kind: 'PROGRESS';
      readonly done: number;
      readonly total: number;
      readonly movers: readonly FoundMover[];
    }
  | { readonly kind: 'DONE'; readonly tally: WhatIfTally };

/** Plain, so that a thread can be given it. */
export interface WhatIfWork {
  readonly connection: pg.ClientConfig;
  /** Both editions as JSON texts. */
  readonly before: string;
  readonly after: string;
  readonly asOf: Day;
}

export interface WhatIfQuestion {
  readonly before: Policy;
  readonly after: Policy;
  readonly asOf: Day;
}

/** Enterprises that are judged at a time; some ten milliseconds. */
const BATCH = 1000;
/** Enterprises that are read at a time, which bounds the memory: a hundred megabytes. */
const PART = 1_000_000;
/** Milliseconds: so often somebody who reads says that he is alive. */
const BEAT = 1000;

/** By a connection of its own. What `tell` throws breaks it off. */
export async function runScan(
  { connection, before, after, asOf }: WhatIfWork,
  tell: (told: Told) => void,
): Promise<void> {
  const clients = await connectToSnapshot(connection, 1);
  try {
    const question = { before: editionFrom(before), after: editionFrom(after), asOf };
    await scanRegistry(clients[0]!, question, tell);
  } finally {
    await endAll(clients);
  }
}

/** The client is in a transaction that sees one instant. */
export async function scanRegistry(
  client: pg.Client,
  { before, after, asOf }: WhatIfQuestion,
  tell: (told: Told) => void,
): Promise<void> {
  const { total, ranges } = await partsOfRegistry(
    async statement => (await client.query(statement)).rows as unknown[],
    count => Math.ceil(count / PART),
  );
  const condition = weighingSince(sinceDays([before, after], asOf));
  const tally = emptyTally();
  let done = 0;
  let last = performance.now();
  const alive = () => {
    if (performance.now() - last < BEAT) return;
    last = performance.now();
    tell({ kind: 'PROGRESS', done, total, movers: [] });
  };
  for (const range of ranges) {
    const records = await readWeighing(client, range, { condition, alive });
    for (let first = 0; first < records.count; first += BATCH) {
      const movers: FoundMover[] = [];
      const end = Math.min(first + BATCH, records.count);
      for (let enterprise = first; enterprise < end; enterprise++) {
        const mover = addWhatIf(tally, before, after, records.record(enterprise), asOf);
        if (mover) movers.push({ enterpriseId: records.keys.print(enterprise), ...mover });
      }
      done += end - first;
      tell({ kind: 'PROGRESS', done, total, movers });
      // A small registry is judged in the thread that answers requests.
      await breathe();
    }
  }
  tell({ kind: 'DONE', tally });
}

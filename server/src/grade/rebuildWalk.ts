/** Walks a part of the registry by connections of its own, and says how far it is. */
import type pg from 'pg';
import type { Clock } from '../clock.js';
import { copyingDataSource, type Connection } from '../database/dataSource.js';
import { comparePart } from './rebuildPart.js';
import type { Named } from './rebuildFiles.js';
import { verifyAgain, writeAnew } from './rebuildWrite.js';
import type { KeyRange } from './recordReader.js';

export type Purpose = 'verify' | 'rebuild';

/** Plain, so that a thread can be given it. */
export interface PartOfWalk {
  readonly reading: pg.ClientConfig;
  readonly writing: Connection;
  readonly range: KeyRange;
  readonly purpose: Purpose;
  /** Whether days are planned, so that the plan is brought up too. */
  readonly planned: boolean;
  /** The instant that it goes by. */
  readonly now: number;
}

export interface Told {
  readonly done: number;
  readonly found: readonly Named[];
}

/** Milliseconds that a batch of enterprises may take. */
const PATIENCE = 60_000;

export async function walkPart(
  { reading, writing, range, purpose, planned, now }: PartOfWalk,
  tell: (told: Told) => Promise<void> | void,
): Promise<void> {
  const clock: Clock = { now: () => now };
  const dataSource = copyingDataSource(writing, { statement_timeout: PATIENCE });
  try {
    await comparePart(reading, range, async compared => {
      const done = compared.keys.length;
      if (compared.differing.length === 0 && !planned) return tell({ done, found: [] });
      if (!dataSource.isInitialized) await dataSource.initialize();
      const found =
        purpose === 'verify'
          ? await verifyAgain(dataSource, compared)
          : await writeAnew(dataSource, compared, clock);
      await tell({
        done: compared.keys.length,
        found: found.map(({ creditCode, name }) => ({ creditCode, name })),
      });
    });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

/** Walks a part of the registry by connections of its own, and says how far it is. */
import { DataSource, type DataSourceOptions } from 'typeorm';
import type pg from 'pg';
import type { Clock } from '../clock.js';
import { createDataSource, type Connection } from '../database/dataSource.js';
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
  tell: (told: Told) => void,
): Promise<void> {
  const clock: Clock = { now: () => now };
  const { options } = createDataSource(writing);
  const { extra } = options as { extra: object };
  // COPY cannot share a connection on which questions are sent ahead.
  const own = { ...extra, pipeline: false, statement_timeout: PATIENCE };
  const dataSource = new DataSource({ ...options, extra: own, poolSize: 1 } as DataSourceOptions);
  try {
    await comparePart(reading, range, async compared => {
      const done = compared.keys.length;
      if (compared.differing.length === 0 && !planned) return tell({ done, found: [] });
      if (!dataSource.isInitialized) await dataSource.initialize();
      const found =
        purpose === 'verify'
          ? await verifyAgain(dataSource, compared)
          : await writeAnew(dataSource, compared, clock);
      tell({
        done: compared.keys.length,
        found: found.map(({ creditCode, name }) => ({ creditCode, name })),
      });
    });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

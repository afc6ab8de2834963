/** Sees to it that checkpoints are made: when the server starts, while it runs, and once more when it stops. */
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock.js';
import type { Checkpoint } from './checkpoint.entity.js';
import { makeCheckpoints } from './makeCheckpoint.js';
import type { SigningKey } from './signingKey.js';
import { latestWitness, missingFrom, setAside, writeWitness } from './witness.js';

/** So long at most is what was written guarded by its chain alone. */
const EVERY_MS = 60_000;

export interface CheckpointKeeper {
  /** Makes one if anything was written since the last; answers it. */
  make(): Promise<Checkpoint | null>;
  /** Stops the timer, and makes a last one. */
  close(): Promise<void>;
}

export interface CheckpointOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly key: SigningKey;
  /** Where the last one is also written. */
  readonly folder: string;
}

/** Checkpoints by hand; the caller sees to it that none runs beside another. */
export async function makeAndWitness({
  dataSource,
  clock,
  key,
  folder,
}: CheckpointOptions): Promise<Checkpoint | null> {
  const made = await makeCheckpoints(dataSource, key, clock.now());
  if (made !== null) writeWitness(folder, made);
  return made;
}

/** At a start: says what this machine saw and the database does not know, and keeps that from being overwritten. */
export async function tellMissing(
  dataSource: DataSource,
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  const latest = latestWitness(folder);
  if (latest === null || (await missingFrom(dataSource.manager, [latest])).length === 0) return;
  setAside(folder, latest);
  log(
    `The database does not know checkpoint ${latest.number} of ${latest.madeAt}, which this machine signed. ` +
      'Was an older backup restored? npm run audit:verify tells more.',
  );
}

export function keepCheckpoints(options: CheckpointOptions, log: (error: unknown) => void): CheckpointKeeper {
  let making: Promise<Checkpoint | null> = Promise.resolve(null);
  const make = () => {
    making = making
      .then(() => makeAndWitness(options))
      .catch((error: unknown) => {
        log(error);
        return null;
      });
    return making;
  };
  void make();
  const timer = setInterval(() => void make(), EVERY_MS).unref();
  return {
    make,
    async close() {
      clearInterval(timer);
      await make();
    },
  };
}

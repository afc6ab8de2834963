/**
 * Streaming replicas that answer what the public reads. One is asked only while it is known to have all that the primary
 * had committed a few seconds ago; otherwise the primary answers. Who is signed in always reads the primary, so nobody
 * misses what he has just written.
 */
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { everyNowAndThen } from '../periodic.js';
import { createDataSource } from './dataSource.js';

/** Milliseconds that an answer of a replica may lie behind; public pages may be kept for longer than that. */
export const MOST_BEHIND = 5_000;
/** Milliseconds between two looks at each. */
const LOOK_EVERY = 1_000;

export interface Replicas {
  /** For one read: a replica that is up to date, each in its turn, or else the primary, by other connections if so wished. */
  reading(otherwise?: DataSource): DataSource;
  close(): Promise<void>;
}

export interface ReplicasOptions {
  readonly primary: DataSource;
  readonly urls: readonly string[];
  readonly clock: Clock;
  readonly log: (line: string, isWrong: boolean) => void;
}

/** How far the primary had written at an instant. */
interface Mark {
  readonly at: number;
  readonly position: bigint;
}

/** So that a replica some seconds behind is still measured. */
const MARKS_KEPT = 10;

/** Resolves after the first look; one that is away is looked for again and again. */
export async function openReplicas({ primary, urls, clock, log }: ReplicasOptions): Promise<Replicas> {
  if (urls.length === 0) return { reading: (otherwise = primary) => otherwise, close: async () => undefined };
  const replicas = urls.map((url, index) => new Replica(url, index + 1, log));
  const marks: Mark[] = [];
  let next = 0;
  const look = async (): Promise<void> => {
    const at = clock.now();
    marks.unshift({ at, position: await written(primary) });
    marks.length = Math.min(marks.length, MARKS_KEPT);
    await Promise.all(replicas.map(replica => replica.look(marks)));
  };
  await look();
  const looking = everyNowAndThen(LOOK_EVERY, look, error =>
    log(`No look at the replicas: ${String(error)}`, true),
  );
  return {
    reading(otherwise = primary) {
      const oldest = clock.now() - MOST_BEHIND;
      const ready = replicas.filter(({ asOf }) => asOf >= oldest);
      return ready.length === 0 ? otherwise : ready[next++ % ready.length]!.dataSource;
    },
    async close() {
      await looking.stop();
      await Promise.all(replicas.map(replica => replica.close()));
    },
  };
}

class Replica {
  /** It has all that was committed before this instant. */
  asOf = -Infinity;
  readonly dataSource: DataSource;
  private told: 'ready' | 'away' | null = null;

  constructor(
    url: string,
    /** As the operator listed them, from 1. */
    private readonly number: number,
    private readonly log: ReplicasOptions['log'],
  ) {
    this.dataSource = createDataSource({ url });
  }

  async look(marks: readonly Mark[]): Promise<void> {
    try {
      if (!this.dataSource.isInitialized) await this.dataSource.initialize();
      const replayed = await replayedBy(this.dataSource);
      this.asOf = marks.find(({ position }) => position <= replayed)?.at ?? -Infinity;
      this.tell('ready', `Replica ${this.number} answers.`);
    } catch (error) {
      this.asOf = -Infinity;
      this.tell('away', `Replica ${this.number} does not answer; the primary stands in: ${String(error)}`);
    }
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private tell(state: 'ready' | 'away', line: string): void {
    if (this.told !== state) this.log(line, state === 'away');
    this.told = state;
  }
}

async function written(primary: DataSource): Promise<bigint> {
  const [row]: { position: string }[] = await primary.query(
    `SELECT (pg_current_wal_insert_lsn() - '0/0')::text AS position`,
  );
  return BigInt(row!.position);
}

/** Throws for a server that is no replica: it would answer, but with what? */
async function replayedBy(replica: DataSource): Promise<bigint> {
  const [row]: { position: string | null }[] = await replica.query(
    `SELECT (pg_last_wal_replay_lsn() - '0/0')::text AS position WHERE pg_is_in_recovery()`,
  );
  if (row?.position == null) throw new Error('it is no replica');
  return BigInt(row.position);
}

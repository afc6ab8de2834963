/**
 * Streaming replicas that answer what the public reads, and what those who are signed in read of the past. For the public one is
 * asked while it is known to have all that the primary had committed a few seconds ago. Who is signed in may have written a
 * moment ago, by whatever process: for each of his reads the primary is asked how far it has written, and a replica
 * answers only if it has replayed all of that. So he sees what everybody was told is done before he asked, his own writes
 * among it. Otherwise the primary answers.
 */
import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { everyNowAndThen } from '../periodic.js';
import { createDataSource } from './dataSource.js';
import { replayedBy, within, writtenBy } from './walPosition.js';

/** Milliseconds that an answer of a replica may lie behind; public pages may be kept for longer than that. */
export const MOST_BEHIND = 5_000;
/** Milliseconds between two looks at each. */
const LOOK_EVERY = 1_000;
/** Milliseconds that a read waits for a replica to catch up: longer than one usually is behind, and hardly noticed. */
const PATIENCE = 50;
const BETWEEN_LOOKS = 2;

export interface Replicas {
  /** For one read: a replica that is up to date, each in its turn, or else the primary, by other connections if so wished. */
  reading(otherwise?: DataSource): DataSource;
  /** For one read, now: a replica that has all that was committed before this call, or else the primary. Null without replicas. */
  readonly caughtUp: (() => Promise<DataSource>) | null;
  /** Milliseconds by which each may be behind, as last looked at; Infinity for one that is away. */
  behind(): readonly number[];
  /** How many reads that asked for one that had caught up were answered by whom. */
  readonly answered: Readonly<Record<'replica' | 'primary', number>>;
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
  const answered = { replica: 0, primary: 0 };
  if (urls.length === 0)
    return {
      reading: (otherwise = primary) => otherwise,
      caughtUp: null,
      behind: () => [],
      answered,
      close: async () => undefined,
    };
  const replicas = urls.map((url, index) => new Replica(url, index + 1, log));
  const marks: Mark[] = [];
  let next = 0;
  const look = async (): Promise<void> => {
    const at = clock.now();
    marks.unshift({ at, position: await writtenBy(primary) });
    marks.length = Math.min(marks.length, MARKS_KEPT);
    await Promise.all(replicas.map(replica => replica.look(marks)));
  };
  await look();
  const looking = everyNowAndThen(LOOK_EVERY, look, error =>
    log(`No look at the replicas: ${String(error)}`, true),
  );
  const nextOf = (some: readonly Replica[]): Replica | undefined =>
    some.length === 0 ? undefined : some[next++ % some.length];
  const ready = () => {
    const oldest = clock.now() - MOST_BEHIND;
    return replicas.filter(({ asOf }) => asOf >= oldest);
  };
  return {
    reading: (otherwise = primary) => nextOf(ready())?.dataSource ?? otherwise,
    async caughtUp() {
      const replica = nextOf(ready().filter(({ isLate }) => !isLate));
      const caughtUp = replica !== undefined && (await replica.reaches(() => writtenBy(primary)));
      answered[caughtUp ? 'replica' : 'primary']++;
      return caughtUp ? replica.dataSource : primary;
    },
    behind: () => replicas.map(({ asOf }) => clock.now() - asOf),
    answered,
    async close() {
      await looking.stop();
      await Promise.all(replicas.map(replica => replica.close()));
    },
  };
}

class Replica {
  /** It has all that was committed before this instant. */
  asOf = -Infinity;
  /** Somebody has waited for it in vain since it was last looked at, and nobody else need. */
  isLate = false;
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
      this.isLate = false;
      this.tell('ready', `Replica ${this.number} answers.`);
    } catch (error) {
      this.asOf = -Infinity;
      this.tell('away', `Replica ${this.number} does not answer; the primary stands in: ${String(error)}`);
    }
  }

  /** Whether it has replayed as much as was written, within a moment in which it is waited for. Never throws. */
  async reaches(written: () => Promise<bigint>): Promise<boolean> {
    const reached = await within(PATIENCE, async isOver => {
      const position = await written();
      while ((await replayedBy(this.dataSource)) < position) {
        if (isOver()) return false;
        await setTimeout(BETWEEN_LOOKS);
      }
      return true;
    });
    this.isLate = !reached;
    return reached;
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private tell(state: 'ready' | 'away', line: string): void {
    if (this.told !== state) this.log(line, state === 'away');
    this.told = state;
  }
}

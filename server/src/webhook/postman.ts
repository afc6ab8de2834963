/** Tells webhooks of what changed, by itself or when told to; several servers may, and share the work. */
import type { DataSource } from 'typeorm';
import type { Chance } from '../chance.js';
import type { Clock } from '../clock.js';
import { everyNowAndThen, type Periodic } from '../periodic.js';
import { announceChanges } from './announce.js';
import { deliverDue } from './deliver.js';
import { forgetOldDeliveries } from './forget.js';
import type { TargetRules } from './target.js';

export interface PostmanOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly rules: TargetRules;
  /** Whether it goes round by itself. */
  readonly background: boolean;
  log(error: unknown): void;
}

export interface Postman {
  readonly rules: TargetRules;
  /** Tells of what there is to tell, and tries what is due. */
  round(): Promise<void>;
  /** Gives up what is under way, for another server to take. */
  close(): Promise<void>;
}

const EVERY = 2000;
/** So that a round ends though receivers fail as fast as they are called. */
const MOST_TAKES = 20;

export function openPostman({ background, log, ...options }: PostmanOptions): Postman {
  const { dataSource, clock, rules } = options;
  const ending = new AbortController();
  const round = async () => {
    await announceChanges(dataSource, clock.now());
    for (let takes = 0; takes < MOST_TAKES && !ending.signal.aborted; takes++)
      if ((await deliverDue({ ...options, signal: ending.signal })) === 0) break;
    await forgetOldDeliveries(dataSource.manager, clock.now());
  };
  let periodic: Periodic | undefined;
  if (background) periodic = everyNowAndThen(EVERY, round, log);
  return {
    rules,
    round,
    async close() {
      ending.abort();
      await periodic?.stop();
    },
  };
}

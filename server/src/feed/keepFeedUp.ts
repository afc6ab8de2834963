import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { everyNowAndThen, type Periodic } from '../periodic.js';
import { keepUp } from './keepUp.js';

const EVERY = 30_000;
/** Some minutes' work after a long time without a server; a reader meanwhile goes on with it as well. */
const TRANSACTIONS_A_ROUND = 500;

/** Tells what is due though nobody reads. */
export function keepFeedUp(dataSource: DataSource, clock: Clock, log: (error: unknown) => void): Periodic {
  return everyNowAndThen(EVERY, () => keepUp(dataSource, clock.now(), TRANSACTIONS_A_ROUND), log);
}

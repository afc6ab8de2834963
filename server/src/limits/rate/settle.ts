import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock.js';
import type { RateBook, Unsettled } from './rateBook.js';

const EVERY_SECOND = 1000;
/** Spenders told of in one statement; a crowd beyond that waits for the next second. */
const MOST_AT_ONCE = 1000;
const SWEEP_AFTER = 10 * 60_000;

export interface Settlement {
  /** Tells the other processes what was spent here, and learns what was spent there. */
  settle(): Promise<void>;
  close(): void;
}

export interface SettlementOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether it settles by itself, each second; otherwise only when told. */
  readonly background: boolean;
  log(error: unknown): void;
}

/**
 * Brings the processes' books together in the database once a second, whoever spent anything in it: one statement a
 * process and second, none while nobody asks. Debts add up, so that the order in which processes come does not matter.
 */
export function openSettlement(
  book: RateBook,
  { dataSource, clock, background, log }: SettlementOptions,
): Settlement {
  let sweptAt = clock.now();
  let under = Promise.resolve();

  const settleNow = async (): Promise<void> => {
    const now = clock.now();
    const unsettled = book.takeUnsettled(MOST_AT_ONCE);
    try {
      if (unsettled.length > 0) await tell(dataSource, book, unsettled, now);
      if (now - sweptAt < SWEEP_AFTER) return;
      sweptAt = now;
      await dataSource.query(`DELETE FROM rate_debt WHERE at < $1`, [new Date(now - SWEEP_AFTER)]);
    } catch (error) {
      book.keep(unsettled);
      log(error);
    }
  };

  // One after another: two at once would only wait for each other.
  const settle = () => (under = under.then(settleNow));
  const timer = background ? setInterval(() => void settle(), EVERY_SECOND).unref() : undefined;
  return { settle, close: () => clearInterval(timer) };
}

async function tell(
  dataSource: DataSource,
  book: RateBook,
  unsettled: readonly Unsettled[],
  now: number,
): Promise<void> {
  // In one order everywhere, or two processes could wait for each other in a circle.
  const rows = unsettled
    .map(each => ({ ...each, spender: spenderOf(each.key), refill: book.rateOf(each.kind).refill }))
    .sort((a, b) => Buffer.compare(a.spender, b.spender));
  const learnt: { spender: Buffer; points: number }[] = await dataSource.query(
    `INSERT INTO rate_debt AS r (spender, points, refill, at)
     SELECT *, $4::timestamptz FROM unnest($1::bytea[], $2::float8[], $3::float8[])
     ON CONFLICT (spender) DO UPDATE SET
       points = excluded.points
         + greatest(0, r.points - greatest(0, extract(epoch FROM excluded.at - r.at)) * excluded.refill),
       refill = excluded.refill, at = greatest(r.at, excluded.at)
     RETURNING spender, points`,
    [
      rows.map(({ spender }) => spender),
      rows.map(({ points }) => points),
      rows.map(({ refill }) => refill),
      new Date(now),
    ],
  );
  const keys = new Map(rows.map(({ spender, key }) => [spender.toString('hex'), key]));
  for (const { spender, points } of learnt)
    book.learn(keys.get(spender.toString('hex'))!, { debt: Math.max(0, points), at: now });
}

function spenderOf(key: string): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, 16);
}
